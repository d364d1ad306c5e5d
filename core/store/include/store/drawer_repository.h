// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cash_up.h"
#include "domain/opening_hours.h"
#include "domain/result.h"
#include "store/database.h"

#include <QList>

#include <optional>

namespace docket::store {

/// What was paid, or went back, in one way.
struct MethodSum {
    QString method; ///< cash, card, other
    int count = 0; ///< Without payments that were undone.
    Money amount; ///< What it settled.
    Money rounding; ///< Of cash.
};

/// What went through the drawer, and who counted it: append-only. Writing needs an open
/// Transaction.
class DrawerRepository {
public:
    explicit DrawerRepository(Database &database) : m_database(database) { }

    /// All that went through it after an instant, at which so much lay in it; a float that was
    /// counted since stands instead of that.
    Result<DrawerFigures> since(const QDateTime &instant, Money opening);
    /// When cash was taken, went back or was moved first after an instant; nullopt: never. A float
    /// is no move.
    Result<std::optional<QDateTime>> firstMove(const QDateTime &instant);
    Result<QList<CashMove>> moves(const OpenPeriod &when);
    /// The same id a second time changes nothing; false: it was there.
    Result<bool> add(const CashMove &move);

    Result<QList<MethodSum>> payments(const OpenPeriod &when);
    Result<QList<MethodSum>> refunds(const OpenPeriod &when);

    /// The one that stands and was made last; nullopt: there is none.
    Result<std::optional<DayClose>> lastClose();
    /// The one of the day that stands.
    Result<std::optional<DayClose>> closeOf(const BusinessDay &day);
    /// Those made last, the last first, with those that were reopened.
    Result<QList<DayClose>> closes(int most);
    /// Whether an id is that of a closing.
    Result<bool> has(const QString &id);
    Result<void> add(const DayClose &close);
    Result<void> reopen(
        const QString &close, const QDateTime &at, const QString &who, const QString &reason);

private:
    Result<Money> sum(const QString &sql, const QDateTime &since);

    Database &m_database;
};

} // namespace docket::store
