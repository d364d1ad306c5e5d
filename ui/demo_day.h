// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shop/day_book.h"

namespace docket::ui {

/// A drawer after a good Friday, in memory: what is asked of it does not change it.
class DemoDay final : public shop::DayBook {
    Q_OBJECT

public:
    /// `isClosed`: the day is closed, two dollars short.
    DemoDay(const QDateTime &now, bool isClosed, QObject *parent);

public slots:
    void open() override;
    void moveCash(const docket::CashMove &move) override;
    void closeDay(const docket::DayCount &count) override;
    void reopenDay(const QString &close, const QString &reason) override;
    void askReport(const docket::BusinessDay &day) override;
    void printReport(const docket::BusinessDay &day, const QString &printer) override;
    void printTest(const QString &printer) override;

private:
    shop::DrawerState drawer() const;
    DayClose close(const BusinessDay &day, const QDateTime &at, qint64 counted) const;

    const QDateTime m_now;
    const bool m_isClosed;
};

} // namespace docket::ui
