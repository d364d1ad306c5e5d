// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/promise_desk.h"

namespace docket::shop {

WaitEstimate PromiseDesk::estimate(const CallSession &session) const
{
    QHash<QString, int> own;
    if (session.cart.version != session.orderedCartVersion) {
        for (const CartLine &line : session.cart.lines) {
            if (const Item *item = m_menu.menu().item(line.item)) {
                own[item->station] += item->prepSeconds * line.quantity;
            }
        }
    }
    const QDateTime now = m_clock.now();
    return m_kitchen.estimate(now, own, m_service.extraMinutesAt(now), session.replaces);
}

QDateTime PromiseDesk::readyAt(const WaitEstimate &wait) const
{
    const QDateTime now = m_clock.now();
    const QDateTime ready = now.addSecs(60 * wait.minutes);
    if (m_profile.hours.isOpenAt(now) && m_profile.hours.isOpenAt(ready)) {
        return ready;
    }
    const auto next = m_profile.hours.nextPeriod(now);
    return next ? next->opens.addSecs(60 * wait.minutes) : ready;
}

QDateTime PromiseDesk::earliest(const CallSession &session) const
{
    return m_clock.now().addSecs(60 * estimate(session).earliestMinutes);
}

std::variant<QDateTime, PickupRefusal> PromiseDesk::promise(
    QStringView said, const CallSession &session) const
{
    return understandPickupTime(
        said, m_profile.hours, {m_clock.now(), earliest(session), m_rules.daysAhead});
}

std::optional<int> PromiseDesk::queuePosition(const OrderId &order) const
{
    int position = 0;
    for (const Order &open : m_kitchen.writtenOrders()) {
        if (open.status == OrderStatus::Ready || Kitchen::isForgotten(open, m_clock.now())) {
            continue;
        }
        ++position;
        if (open.id == order) {
            return position;
        }
    }
    return std::nullopt;
}

QueueState PromiseDesk::queue() const
{
    const QDateTime now = m_clock.now();
    QueueState state;
    if (const auto period = m_profile.hours.periodAt(now)) {
        state.open = true;
        state.nextChange = period->closes;
    } else if (const auto next = m_profile.hours.nextPeriod(now)) {
        state.nextChange = next->opens;
    }
    state.isPaused = m_service.isPausedAt(now);
    state.pausedUntil = state.isPaused ? m_service.pausedUntil : QDateTime();
    state.extraMinutes = m_service.extraMinutesAt(now);
    state.extraUntil = state.extraMinutes > 0 ? m_service.extraUntil : QDateTime();
    state.wait = m_kitchen.estimate(now, {}, state.extraMinutes);
    state.openOrders = m_kitchen.openCount();
    return state;
}

} // namespace docket::shop
