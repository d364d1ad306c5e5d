// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/phone_desk.h"

#include "store/database.h"
#include "store/order_repository.h"
#include "store/said_repository.h"
#include "store/session_repository.h"

#include <algorithm>

namespace docket::shop {

using namespace Qt::StringLiterals;

namespace {

constexpr int secondsOnTheLine = 5 * 60;
// Each is priced, in the thread that answers the telephone.
constexpr qsizetype mostShown = 12;

} // namespace

QList<LiveCall> PhoneDesk::onTheLine() const
{
    QList<CallSession> sessions = m_calls.onTheLine(m_clock.now().addSecs(-secondsOnTheLine));
    std::sort(
        sessions.begin(), sessions.end(), [](const CallSession &left, const CallSession &right) {
            return left.lastSeenAt > right.lastSeenAt;
        });
    sessions.resize(std::min(sessions.size(), mostShown));
    std::sort(
        sessions.begin(), sessions.end(), [](const CallSession &left, const CallSession &right) {
            return left.startedAt != right.startedAt ? left.startedAt < right.startedAt
                                                     : left.id < right.id;
        });
    QList<LiveCall> calls;
    for (CallSession &session : sessions) {
        LiveCall call {
            session.id, session.caller, session.startedAt, session.lastSeenAt, {}, Money()};
        if (!session.cart.lines.isEmpty()) {
            m_carts.adoptMenu(session);
            for (const CartLine &line : std::as_const(session.cart.lines)) {
                call.cart.append(lineDescription(m_carts.menu(), line));
            }
            call.total = m_carts.price(session).total;
        }
        calls.append(call);
    }
    return calls;
}

Result<CallRecord> PhoneDesk::recordOf(const OrderId &id) const
{
    const auto order = store::OrderRepository(m_database).byId(id);
    if (!order) {
        return order.error();
    }
    if (!*order) {
        return Error {ErrorCode::NotFound, u"This order is not in the store."_s, id.text()};
    }
    CallRecord record;
    record.order = id;
    const SessionId session = (*order)->session;
    const auto call = store::SessionRepository(m_database).byId(session);
    if (!call) {
        return call.error();
    }
    if (session.isEmpty() || !*call) {
        return record;
    }
    auto said = store::SaidRepository(m_database).ofCall(session);
    if (!said) {
        return said.error();
    }
    record.isCall = true;
    record.caller = (*call)->caller;
    record.startedAt = (*call)->startedAt;
    record.endedAt = (*call)->endedAt;
    record.outcome = (*call)->outcome;
    record.summary = (*call)->summary;
    record.transcript = (*call)->transcript;
    record.recordingUrl = (*call)->recordingUrl;
    record.said = std::move(*said);
    return record;
}

} // namespace docket::shop
