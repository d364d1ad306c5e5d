// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/phone_desk.h"

#include "call_records.h"
#include "store/database.h"

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
    return callRecordOf(m_database, id);
}

} // namespace docket::shop
