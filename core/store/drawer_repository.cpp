// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/drawer_repository.h"

#include "columns.h"

namespace docket::store {

using namespace Qt::StringLiterals;

namespace {

const QString selectCloses =
    uR"(SELECT id, business_day, since, day_close.at, day_close.who, opening, taken, refunded, added,
            paid_out, banked, cash, counted, stays, note, day_reopen.who, reason
        FROM day_close LEFT JOIN day_reopen ON day_close_id = id )"_s;

QString cashColumn(const QList<CountedCash> &counted)
{
    QJsonArray cash;
    for (const CountedCash &each : counted) {
        cash.append(QJsonObject {{u"cents"_s, each.worth.cents()}, {u"count"_s, each.count}});
    }
    return compact(cash);
}

QList<CountedCash> cashFrom(const QString &column)
{
    QList<CountedCash> counted;
    for (const QJsonValue &cash : QJsonDocument::fromJson(column.toUtf8()).array()) {
        counted.append({Money::fromCents(cash["cents"_L1].toInteger()), cash["count"_L1].toInt()});
    }
    return counted;
}

DayClose closeFrom(const Row &row)
{
    DayClose close;
    int column = 0;
    const auto money = [&row, &column] { return Money::fromCents(row.bigInteger(column++)); };
    close.id = row.text(column++);
    close.day = BusinessDay(QDate::fromString(row.text(column++), u"yyyyMMdd"_s));
    close.since = row.instant(column++);
    close.at = row.instant(column++);
    close.who = row.text(column++);
    close.drawer.opening = money();
    close.drawer.taken = money();
    close.drawer.refunded = money();
    close.drawer.added = money();
    close.drawer.paidOut = money();
    close.drawer.banked = money();
    close.cash = cashFrom(row.text(column++));
    close.counted = money();
    close.stays = money();
    close.note = row.text(column++);
    close.reopenedBy = row.text(column++);
    close.reopenedWhy = row.text(column++);
    return close;
}

MethodSum methodFrom(const Row &row)
{
    return {row.text(0), row.integer(1), Money::fromCents(row.bigInteger(2)),
        Money::fromCents(row.bigInteger(3))};
}

} // namespace

Result<Money> DrawerRepository::sum(const QString &sql, const QDateTime &since)
{
    const auto read = m_database.first<qint64>(
        sql, {{":since", toColumn(since)}}, [](const Row &row) { return row.bigInteger(0); });
    if (!read) {
        return read.error();
    }
    return Money::fromCents(read->value_or(0));
}

Result<DrawerFigures> DrawerRepository::since(const QDateTime &instant, Money opening)
{
    DrawerFigures figures;
    figures.opening = opening;
    const auto taken = sum(uR"(SELECT CAST(coalesce(sum(amount + rounding), 0) AS BIGINT)
            FROM payment WHERE method = 'cash' AND at > :since)"_s,
        instant);
    const auto refunded = sum(uR"(SELECT CAST(coalesce(sum(amount + rounding), 0) AS BIGINT)
            FROM refund WHERE method = 'cash' AND at > :since)"_s,
        instant);
    if (!taken || !refunded) {
        return taken ? refunded.error() : taken.error();
    }
    figures.taken = *taken;
    figures.refunded = *refunded;
    const auto moved = m_database.forEach(
        u"SELECT kind, amount FROM cash_move WHERE at > :since ORDER BY at, id"_s,
        {{":since", toColumn(instant)}}, [&figures](const Row &row) {
            const auto amount = Money::fromCents(row.bigInteger(1));
            switch (cashMoveKindFromText(row.text(0)).value_or(CashMoveKind::Float)) {
            case CashMoveKind::Float:
                figures.opening = amount; // counted anew, not added
                break;
            case CashMoveKind::Added:
                figures.added += amount;
                break;
            case CashMoveKind::PaidOut:
                figures.paidOut += amount;
                break;
            case CashMoveKind::Banked:
                figures.banked += amount;
                break;
            }
        });
    if (!moved) {
        return moved.error();
    }
    return figures;
}

Result<std::optional<QDateTime>> DrawerRepository::firstMove(const QDateTime &instant)
{
    const auto first = m_database.first<QDateTime>(uR"(SELECT min(at) FROM (
            SELECT at FROM payment WHERE method = 'cash' AND at > :since
            UNION ALL SELECT at FROM refund WHERE method = 'cash' AND at > :since_too
            UNION ALL SELECT at FROM cash_move WHERE kind <> 'float' AND at > :since_as_well) AS moved)"_s,
        {{":since", toColumn(instant)}, {":since_too", toColumn(instant)},
            {":since_as_well", toColumn(instant)}},
        [](const Row &row) { return row.instant(0); });
    if (!first) {
        return first.error();
    }
    return *first && (*first)->isValid() ? *first : std::optional<QDateTime>();
}

Result<QList<CashMove>> DrawerRepository::moves(const OpenPeriod &when)
{
    return m_database.all<CashMove>(uR"(SELECT id, kind, amount, reason, at, who FROM cash_move
            WHERE at >= :from AND at < :to ORDER BY at, id)"_s,
        {{":from", toColumn(when.opens)}, {":to", toColumn(when.closes)}}, [](const Row &row) {
            return CashMove {row.text(0),
                cashMoveKindFromText(row.text(1)).value_or(CashMoveKind::Float),
                Money::fromCents(row.bigInteger(2)), row.text(3), row.instant(4), row.text(5)};
        });
}

Result<bool> DrawerRepository::add(const CashMove &move)
{
    const auto added =
        m_database.execute(uR"(INSERT INTO cash_move (id, kind, amount, reason, at, who)
            VALUES (:id, :kind, :amount, :reason, :at, :who) ON CONFLICT (id) DO NOTHING)"_s,
            {{":id", move.id}, {":kind", toText(move.kind)}, {":amount", move.amount.cents()},
                {":reason", notNull(move.reason)}, {":at", toColumn(move.at)},
                {":who", notNull(move.who)}});
    if (!added) {
        return added.error();
    }
    return *added == 1;
}

Result<QList<MethodSum>> DrawerRepository::payments(const OpenPeriod &when)
{
    return m_database.all<MethodSum>(
        uR"(SELECT method, CAST(sum(CASE WHEN takes_back IS NULL THEN 1 ELSE -1 END) AS BIGINT),
                CAST(sum(amount) AS BIGINT), CAST(sum(rounding) AS BIGINT)
            FROM payment WHERE at >= :from AND at < :to GROUP BY method ORDER BY method)"_s,
        {{":from", toColumn(when.opens)}, {":to", toColumn(when.closes)}}, methodFrom);
}

Result<QList<MethodSum>> DrawerRepository::refunds(const OpenPeriod &when)
{
    return m_database.all<MethodSum>(
        uR"(SELECT method, count(*), CAST(sum(amount) AS BIGINT), CAST(sum(rounding) AS BIGINT)
            FROM refund WHERE at >= :from AND at < :to GROUP BY method ORDER BY method)"_s,
        {{":from", toColumn(when.opens)}, {":to", toColumn(when.closes)}}, methodFrom);
}

Result<std::optional<DayClose>> DrawerRepository::lastClose()
{
    return m_database.first<DayClose>(
        selectCloses + u"WHERE day_close_id IS NULL ORDER BY day_close.at DESC, id DESC LIMIT 1"_s,
        {}, closeFrom);
}

Result<std::optional<DayClose>> DrawerRepository::closeOf(const BusinessDay &day)
{
    return m_database.first<DayClose>(
        selectCloses + u"WHERE business_day = :day AND day_close_id IS NULL"_s,
        {{":day", day.compact()}}, closeFrom);
}

Result<QList<DayClose>> DrawerRepository::closes(int most)
{
    return m_database.all<DayClose>(
        selectCloses + u"ORDER BY day_close.at DESC, id DESC LIMIT :most"_s, {{":most", most}},
        closeFrom);
}

Result<bool> DrawerRepository::has(const QString &id)
{
    const auto found = m_database.first<int>(u"SELECT 1 FROM day_close WHERE id = :id"_s,
        {{":id", id}}, [](const Row &row) { return row.integer(0); });
    if (!found) {
        return found.error();
    }
    return found->has_value();
}

Result<void> DrawerRepository::add(const DayClose &close)
{
    const auto added = m_database.execute(
        uR"(INSERT INTO day_close (id, business_day, since, at, who, opening, taken, refunded, added,
                paid_out, banked, cash, counted, stays, note)
            VALUES (:id, :day, :since, :at, :who, :opening, :taken, :refunded, :added, :paid_out,
                :banked, :cash, :counted, :stays, :note))"_s,
        {{":id", close.id}, {":day", close.day.compact()}, {":since", toColumn(close.since)},
            {":at", toColumn(close.at)}, {":who", notNull(close.who)},
            {":opening", close.drawer.opening.cents()}, {":taken", close.drawer.taken.cents()},
            {":refunded", close.drawer.refunded.cents()}, {":added", close.drawer.added.cents()},
            {":paid_out", close.drawer.paidOut.cents()}, {":banked", close.drawer.banked.cents()},
            {":cash", cashColumn(close.cash)}, {":counted", close.counted.cents()},
            {":stays", close.stays.cents()}, {":note", notNull(close.note)}});
    return added ? Result<void>() : added.error();
}

Result<void> DrawerRepository::reopen(
    const QString &close, const QDateTime &at, const QString &who, const QString &reason)
{
    const auto added = m_database.execute(uR"(INSERT INTO day_reopen (day_close_id, at, who, reason)
            VALUES (:id, :at, :who, :reason))"_s,
        {{":id", close}, {":at", toColumn(at)}, {":who", notNull(who)}, {":reason", reason}});
    return added ? Result<void>() : added.error();
}

} // namespace docket::store
