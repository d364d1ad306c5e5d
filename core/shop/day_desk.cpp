// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/day_desk.h"

#include "domain/order_rights.h"
#include "store/database.h"
#include "store/drawer_repository.h"
#include "store/journal.h"

#include <QJsonObject>

#include <algorithm>

namespace docket::shop {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostEarlier = 14;

Error conflict(const Sentence &why)
{
    return {ErrorCode::Conflict, why, {}};
}

QJsonObject detailsOf(const DayClose &close)
{
    return {{u"businessDay"_s, close.day.compact()},
        {u"expected"_s, close.drawer.expected().cents()}, {u"counted"_s, close.counted.cents()},
        {u"difference"_s, close.difference().cents()}, {u"stays"_s, close.stays.cents()},
        {u"note"_s, close.note}};
}

} // namespace

DayDesk::DayDesk(
    store::Database &database, const Clock &clock, const ShopProfile &profile, ReportDesk &reports)
    : m_database(database), m_clock(clock), m_profile(profile), m_reports(reports)
{
    connect(&m_reports, &ReportDesk::told, this, &DayDesk::take);
    connect(&m_reports, &ReportDesk::failed, this,
        [this](const Error &reason) { fail(reason.message); });
}

QString DayDesk::actor() const
{
    return m_staff != nullptr ? m_staff->actor() : u"board"_s;
}

bool DayDesk::mayDo(Right right)
{
    const auto allowed = m_staff != nullptr ? m_staff->allowed(right) : Result<void>();
    if (!allowed) {
        emit failed(allowed.error().message);
    }
    return static_cast<bool>(allowed);
}

Result<DrawerState> DayDesk::drawer()
{
    store::DrawerRepository drawers(m_database);
    const QDateTime now = m_clock.now();
    const BusinessDay today = m_profile.hours.businessDay(now);
    const auto last = drawers.lastClose();
    if (!last) {
        return last.error();
    }
    const auto since = *last ? Result<QDateTime>((*last)->at) : firstSince(today);
    if (!since) {
        return since.error();
    }
    DrawerState state;
    state.since = *since; // what is of the very moment of a count was counted
    const auto figures = drawers.since(state.since, *last ? (*last)->stays : Money());
    const auto moved = drawers.firstMove(state.since);
    const auto moves = drawers.moves({state.since.addMSecs(1), now.addMSecs(1)});
    const auto earlier = drawers.closes(mostEarlier);
    if (!figures || !moved) {
        return figures ? moved.error() : figures.error();
    }
    if (!moves || !earlier) {
        return moves ? earlier.error() : moves.error();
    }
    state.drawer = *figures;
    state.hasMoved = moved->has_value();
    state.moves = *moves;
    state.earlier = *earlier;
    const auto day = dayToClose(*moved, today);
    if (!day) {
        return day.error();
    }
    state.day = *day;
    const auto close = drawers.closeOf(state.day);
    if (!close) {
        return close.error();
    }
    state.close = *close;
    return state;
}

Result<BusinessDay> DayDesk::dayToClose(std::optional<QDateTime> moved, const BusinessDay &today)
{
    // Whoever forgot it in the night closes the night's day in the morning, whatever was sold
    // since.
    store::DrawerRepository drawers(m_database);
    while (moved) {
        const BusinessDay day = m_profile.hours.businessDay(*moved);
        const auto close = drawers.closeOf(day);
        if (!close) {
            return close.error();
        }
        if (!*close || !(day < today)) {
            return day;
        }
        // What came in after it was closed is of the next.
        const auto next = drawers.firstMove(m_profile.hours.span(day).closes.addMSecs(-1));
        if (!next) {
            return next.error();
        }
        moved = *next;
    }
    return today;
}

Result<QDateTime> DayDesk::firstSince(const BusinessDay &today)
{
    const auto start = [this](const BusinessDay &day) {
        return m_profile.hours.span(day).opens.addMSecs(-1);
    };
    const BusinessDay yesterday(today.date().addDays(-1));
    const auto moved = store::DrawerRepository(m_database).firstMove(start(yesterday));
    if (!moved) {
        return moved.error();
    }
    return start(*moved ? m_profile.hours.businessDay(**moved) : today);
}

void DayDesk::open()
{
    finish({});
}

bool DayDesk::finish(const Result<void> &done)
{
    const auto state = drawer();
    if (state) {
        emit drawerTold(*state); // first: what it changes on a screen must not hide the reason
    }
    if (!done || !state) {
        emit failed(done ? state.error().message : done.error().message);
    }
    return static_cast<bool>(done);
}

void DayDesk::moveCash(const CashMove &move)
{
    if (mayDo(Right::Till)) {
        const store::ActingAs named(m_database, actor());
        finish(write(move));
    }
}

Result<void> DayDesk::write(const CashMove &asked)
{
    auto move = checkedCashMove(asked);
    const auto state = drawer();
    if (!move || !state) {
        return move ? state.error() : move.error();
    }
    if (move->kind == CashMoveKind::Float && state->hasMoved) {
        return conflict(Sentence::tr(
            "Cash has moved since the drawer was counted: close the day instead, and count."));
    }
    move->at = m_clock.now();
    move->who = m_database.actor();
    auto transaction = store::Transaction::begin(m_database);
    if (!transaction) {
        return transaction.error();
    }
    const auto added = store::DrawerRepository(m_database).add(*move);
    if (!added || !*added) {
        return added ? Result<void>() : added.error();
    }
    const auto noted =
        store::Journal(m_database)
            .append(move->at, u"cashMoved"_s, {}, {},
                {{u"kind"_s, toText(move->kind)}, {u"amount"_s, move->amount.cents()},
                    {u"expected"_s, state->drawer.expected().cents()},
                    {u"reason"_s, move->reason}});
    return noted ? (*transaction)->commit() : noted;
}

void DayDesk::closeDay(const DayCount &count)
{
    if (!mayDo(Right::Till)) {
        return;
    }
    const store::ActingAs named(m_database, actor());
    const auto closed = write(count);
    if (finish(closed ? Result<void>() : closed.error()) && *closed) {
        emit dayClosed(**closed);
    }
}

Result<std::optional<DayClose>> DayDesk::write(const DayCount &asked)
{
    const auto count = checkedDayCount(asked);
    if (!count) {
        return count.error();
    }
    auto transaction = store::Transaction::begin(m_database);
    if (!transaction) {
        return transaction.error();
    }
    store::DrawerRepository drawers(m_database);
    const auto isKnown = drawers.has(count->id);
    const auto state = drawer();
    if (!isKnown || !state) {
        return isKnown ? state.error() : isKnown.error();
    }
    if (*isKnown) {
        return std::optional<DayClose>(); // a second tap
    }
    if (state->close) {
        return conflict(Sentence::tr("The day is closed. Its owner can open it again."));
    }
    if (state->drawer.expected() != count->expectedSeen) {
        return conflict(Sentence::tr("Cash has moved meanwhile: look at what is expected now."));
    }
    const DayClose close {count->id, state->day, state->since, m_clock.now(), m_database.actor(),
        state->drawer, count->cash, count->counted, count->stays, count->note, {}, {}};
    auto done = drawers.add(close);
    if (done) {
        done =
            store::Journal(m_database).append(close.at, u"dayClosed"_s, {}, {}, detailsOf(close));
    }
    if (done) {
        done = (*transaction)->commit();
    }
    if (!done) {
        return done.error();
    }
    return std::optional(close);
}

void DayDesk::reopenDay(const QString &close, const QString &reason)
{
    if (mayDo(Right::ReopenDay)) {
        const store::ActingAs named(m_database, actor());
        finish(writeReopening(close, reason));
    }
}

Result<void> DayDesk::writeReopening(const QString &close, const QString &asked)
{
    const auto reason = checkedReason(asked);
    if (!reason) {
        return reason.error();
    }
    auto transaction = store::Transaction::begin(m_database);
    if (!transaction) {
        return transaction.error();
    }
    store::DrawerRepository drawers(m_database);
    const auto last = drawers.lastClose();
    if (!last) {
        return last.error();
    }
    if (!*last || (*last)->id != close) {
        return conflict(Sentence::tr("Only the day that was closed last can be opened again."));
    }
    const QDateTime now = m_clock.now();
    const auto moves = drawers.moves({(*last)->at.addMSecs(1), now.addMSecs(1)});
    if (!moves) {
        return moves.error();
    }
    if (std::any_of(moves->begin(), moves->end(),
            [](const CashMove &move) { return move.kind == CashMoveKind::Float; })) {
        // Its cash would be expected on top of what was counted since.
        return conflict(Sentence::tr(
            "A float was counted after it: the day stays closed. Note the mistake when you close the next one."));
    }
    auto done = drawers.reopen(close, now, m_database.actor(), *reason);
    if (done) {
        done = store::Journal(m_database)
                   .append(now, u"dayReopened"_s, {}, {},
                       {{u"businessDay"_s, (*last)->day.compact()}, {u"reason"_s, *reason}});
    }
    return done ? (*transaction)->commit() : done;
}

} // namespace docket::shop
