// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shop/day_book.h"

#include <QList>
#include <QStringList>

#include <utility>

namespace docket::tests {

/// Notes what is asked of it and answers only when a test says so.
class FakeDayBook final : public shop::DayBook {
    Q_OBJECT

public:
    using shop::DayBook::DayBook;

    int openings = 0;
    QList<CashMove> moves;
    QList<DayCount> counts;
    QList<std::pair<QString, QString>> reopened; ///< And why.
    QList<BusinessDay> asked;
    QList<BusinessDay> printed;
    QStringList tested;

public slots:
    void open() override { ++openings; }
    void moveCash(const docket::CashMove &move) override { moves.append(move); }
    void closeDay(const docket::DayCount &count) override { counts.append(count); }
    void reopenDay(const QString &close, const QString &reason) override
    {
        reopened.append({close, reason});
    }
    void askReport(const docket::BusinessDay &day) override { asked.append(day); }
    void printReport(const docket::BusinessDay &day, const QString &) override
    {
        printed.append(day);
    }
    void printTest(const QString &printer) override { tested.append(printer); }
};

} // namespace docket::tests
