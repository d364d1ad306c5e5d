// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <compare>
#include <optional>

namespace docket {

/// A business day by the date on which it began.
class BusinessDay {
public:
    BusinessDay() = default;
    explicit BusinessDay(QDate date) : m_date(date) { }

    QDate date() const { return m_date; }
    /// "20261120"
    QString compact() const;

    friend bool operator==(const BusinessDay &, const BusinessDay &) = default;
    friend bool operator<(const BusinessDay &left, const BusinessDay &right)
    {
        return left.m_date < right.m_date;
    }

private:
    QDate m_date;
};

/// The docket number: the n-th order of a business day, from 1, gapless.
struct OrderNumber {
    BusinessDay day;
    int sequence = 0;

    QString full() const; ///< "20261120-007"
    QString display() const; ///< "#007", as it is shown and spoken
    /// Reads what full() writes, and no other spelling; the thousandth order is "20261120-1000".
    static std::optional<OrderNumber> fromText(QStringView full);

    friend bool operator==(const OrderNumber &, const OrderNumber &) = default;
};

} // namespace docket
