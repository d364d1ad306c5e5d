// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/ring_back_desk.h"

#include "store/database.h"
#include "store/order_repository.h"
#include "store/session_repository.h"

namespace docket::shop {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestShown = 20;
constexpr int hoursShown = 24;

} // namespace

Result<QList<RingBack>> RingBackDesk::open()
{
    auto sessions = store::SessionRepository(m_database)
                        .needingStaff(m_clock.now().addSecs(-3600 * hoursShown), longestShown);
    if (!sessions) {
        return sessions.error();
    }
    QList<RingBack> ringBacks;
    for (CallSession &session : *sessions) {
        if (!session.wantsPerson) {
            const auto ordered =
                store::OrderRepository(m_database).placedSince(session.caller, session.startedAt);
            if (!ordered) {
                return ordered.error();
            }
            if (*ordered) {
                continue;
            }
        }
        RingBack ringBack;
        ringBack.session = session.id;
        ringBack.reason =
            session.wantsPerson ? RingBack::Reason::WantsPerson : RingBack::Reason::Abandoned;
        ringBack.caller = session.caller;
        ringBack.at = session.endedAt.isValid() ? session.endedAt : session.lastSeenAt;
        if (session.hasUnorderedCart()) {
            // Priced as the caller would pay now; what is not sold any more has left the cart.
            m_carts.adoptMenu(session);
            for (const CartLine &line : std::as_const(session.cart.lines)) {
                ringBack.wanted.append(lineDescription(m_carts.menu(), line));
            }
            ringBack.total = m_carts.price(session).total;
        }
        ringBacks.append(ringBack);
    }
    return ringBacks;
}

Result<void> RingBackDesk::settle(const SessionId &session)
{
    return m_calls.settle(session);
}

} // namespace docket::shop
