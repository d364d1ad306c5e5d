// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/money.h"

#include <QJsonValue>
#include <QString>

#include <compare>
#include <optional>

namespace docket {

/// A percentage, exact to a hundredth of a percent: 12.5 % is 1250 hundredths.
class Percent {
public:
    constexpr Percent() = default;
    static constexpr Percent fromHundredths(int hundredths) { return Percent(hundredths); }
    /// Reads 10, 12.5 or "12.5": above 0, below 100, at most two decimals; nothing else.
    static std::optional<Percent> fromJson(const QJsonValue &value);

    constexpr int hundredths() const { return m_hundredths; }
    constexpr bool isZero() const { return m_hundredths == 0; }
    /// So much of an amount that is not negative, half-up to the cent: 10 % of 10.05 is 1.01.
    Money of(Money amount) const;
    /// "12.5 %", locale-independent.
    QString toText() const;

    friend constexpr auto operator<=>(const Percent &, const Percent &) = default;

private:
    explicit constexpr Percent(int hundredths) : m_hundredths(hundredths) { }

    int m_hundredths = 0;
};

} // namespace docket
