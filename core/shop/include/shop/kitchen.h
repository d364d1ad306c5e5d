// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/order.h"
#include "domain/wait_time.h"
#include "shop/shop_profile.h"

#include <QDateTime>
#include <QHash>
#include <QList>

namespace docket::shop {

/// The open orders in memory, as the store has them: what the board shows and the waiting time is
/// made from. Read at start, then kept by every committed change. Engine thread only.
class Kitchen {
public:
    explicit Kitchen(const OrderRules &rules) : m_rules(rules) { }

    void reset(const QList<Order> &open);
    /// Takes a committed order in, or out once it is closed.
    void apply(const Order &order);

    /// Oldest promise first.
    QList<Order> openOrders() const;
    int openCount() const { return static_cast<int>(m_open.size()); }
    /// The work on orders that are promised within the next hour, or were within the last. Work on
    /// ready orders is done; an order more than an hour late was handed over and not bumped.
    KitchenLoad load(const QDateTime &now) const;
    WaitEstimate estimate(const QDateTime &now, const QHash<QString, int> &ownSeconds) const;
    /// When work on an order must begin to keep its promise.
    QDateTime startBy(const Order &order) const;

private:
    const OrderRules &m_rules;
    QHash<OrderId, Order> m_open;
};

} // namespace docket::shop
