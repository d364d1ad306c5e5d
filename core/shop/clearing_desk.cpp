// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/clearing_desk.h"

#include "shop/kitchen.h"
#include "shop/order_desk.h"
#include "shop/shop_events.h"

namespace docket::shop {

namespace {

constexpr int mostCleared = 10; // a commit each
constexpr std::chrono::seconds whileDue {1};
constexpr std::chrono::minutes untilDue {5};

} // namespace

ClearingDesk::ClearingDesk(const Kitchen &kitchen, OrderDesk &orders, ShopEvents &events,
    const Clock &clock, std::chrono::hours after)
    : m_kitchen(kitchen), m_orders(orders), m_events(events), m_clock(clock), m_after(after)
{
    m_timer.setParent(this);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        const auto done = clearSome();
        if (!done) {
            emit failed(done.error());
        }
        m_timer.start(done && *done > 0 ? std::chrono::milliseconds(whileDue)
                                        : std::chrono::milliseconds(untilDue));
    });
}

void ClearingDesk::start()
{
    if (m_after.count() > 0) {
        m_timer.start(whileDue);
    }
}

Result<int> ClearingDesk::clearSome()
{
    int cleared = 0;
    const QDateTime before = m_clock.now().addDuration(-m_after);
    for (const Order &due : m_kitchen.restingSince(before, mostCleared)) {
        const auto order = m_orders.clear(due.id, due.status);
        if (!order) {
            return order.error();
        }
        emit m_events.orderChanged(*order);
        ++cleared;
    }
    return cleared;
}

} // namespace docket::shop
