// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/day_figures.h"
#include "domain/report_days.h"
#include "domain/wait_score.h"

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>

#include <array>
#include <utility>

namespace docket {

/// Half of the orders took no longer than the median, nine of ten no longer than the other.
struct Spread {
    int count = 0;
    int medianSeconds = 0;
    int mostSeconds = 0; ///< The 90th percentile.

    friend bool operator==(const Spread &, const Spread &) = default;
};

/// Of milliseconds; whole seconds, half up. The percentile is the nearest rank.
Spread spreadOf(QList<qint32> milliseconds);

/// Words that callers said and no menu knows.
struct UnknownWords {
    QString text;
    int calls = 0; ///< In how many calls they were said.
    QDateTime lastSaidAt; ///< UTC

    friend bool operator==(const UnknownWords &, const UnknownWords &) = default;
};

/// What went back to customers in these days, for orders of whichever day. Only what is of orders
/// that count as sold lessens sales and GST: a cancelled order is in neither.
struct RefundFigures {
    int count = 0; ///< On sales, with the two below.
    Money amount;
    Money gst;
    int cancelled = 0; ///< For orders that were cancelled.
    Money cancelledAmount = {};

    friend bool operator==(const RefundFigures &, const RefundFigures &) = default;
};

/// What one promotion code took off the bills of a day.
struct PromoFigures {
    QString code; ///< As the menu spells it.
    int orders = 0; ///< Without those that were cancelled.
    Money saved;

    friend bool operator==(const PromoFigures &, const PromoFigures &) = default;
};

/// Some business days as their owner wants to see them.
struct SalesReport {
    ReportDays days;
    Takings sold; ///< All orders but the cancelled ones.
    Takings cancelled;
    Money gst;
    Money savings;
    RefundFigures refunds;
    QList<ItemSales> items; ///< What sold for most first.
    std::array<Takings, 24> hours {};
    std::array<Takings, 7> weekdays {}; ///< Monday first, by business day.
    QList<std::pair<QString, Takings>> channels; ///< What sold for most first.
    WaitScore promises;
    Spread waited; ///< From placed to started.
    Spread made; ///< From started to ready.
    CallFigures calls;
    QList<UnknownWords> unknown; ///< Those of most calls first.

    /// Zero without orders; half up to the cent.
    Money average() const;
    /// Of the calls that have ended, half up; zero without any.
    int orderedPercent() const;
    /// Something was sold, and no GST was in anything: the shop is not registered for it.
    bool isUntaxed() const { return sold.orders > 0 && gst.isZero() && refunds.gst.isZero(); }
    bool isEmpty() const
    {
        return sold.orders == 0 && cancelled.orders == 0 && calls.answered == 0;
    }
};

/// Adds days up.
class SalesReportBuilder {
public:
    explicit SalesReportBuilder(const ReportDays &days) { m_report.days = days; }

    void add(const BusinessDay &day, const DayFigures &figures);
    /// Without refunds and unknown words. The builder is done with.
    SalesReport take();

private:
    SalesReport m_report;
    DayFigures::Items m_items;
    QMap<QString, Takings> m_channels;
    QList<qint32> m_promiseErrors;
    QList<qint32> m_waited;
    QList<qint32> m_made;
};

} // namespace docket

Q_DECLARE_METATYPE(docket::SalesReport)
