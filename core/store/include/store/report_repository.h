// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/day_figures.h"
#include "domain/opening_hours.h"
#include "domain/result.h"
#include "domain/sales_report.h"
#include "store/database.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QSet>

#include <optional>

namespace docket::store {

/// The figures of business days as they are kept.
struct KeptDay {
    BusinessDay day;
    QByteArray content;
};

/// What reports are made of. Only keep() writes, and needs an open Transaction.
class ReportRepository {
public:
    explicit ReportRepository(Database &database) : m_database(database) { }

    /// Counts a day from its orders and calls.
    Result<DayFigures> ofDay(const BusinessDay &day, const OpeningHours &hours);
    Result<QHash<QString, QByteArray>> kept(const ReportDays &days);
    /// Which are kept, as compact days.
    Result<QSet<QString>> keptDays(const ReportDays &days);
    /// Keeps days that were counted when `seen` was the journal's last event, but none of which an
    /// order has changed since.
    Result<void> keep(const QList<KeptDay> &days, qint64 seen);
    /// The day of the first order; nullopt: there is none yet.
    Result<std::optional<BusinessDay>> firstDay();

    Result<RefundFigures> refunds(const OpenPeriod &when);
    /// Of the codes that customers used on a day, what took off most first. It goes through the
    /// bills of that day: not for a year.
    Result<QList<PromoFigures>> promos(const BusinessDay &day);
    /// Those of most calls first.
    Result<QList<UnknownWords>> unknownWords(const OpenPeriod &when, int most);

private:
    Result<void> addOrders(const BusinessDay &day, const WallClock &clock, DayFigures &figures);
    Result<void> addCalls(const OpenPeriod &when, CallFigures &calls);

    Database &m_database;
};

} // namespace docket::store
