// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/call_session.h"
#include "domain/order.h"
#include "domain/result.h"
#include "shop/call_desk.h"
#include "shop/cart_desk.h"
#include "shop/promise_desk.h"
#include "shop/shop_profile.h"

#include <QString>

namespace docket::store {
class Database;
}

namespace docket::shop {

/// What is said when an order is placed.
struct OrderRequest {
    QString customerName;
    QString customerPhone; ///< As it was said; the transport's number wins over it.
    QString notes;
};

struct PlacedOrder {
    Order order;
    bool alreadyPlaced =
        false; ///< This call had placed this very cart before: the first order, again.
    QString
        notice; ///< What about its price is not as it was agreed, as a sentence; empty: nothing.
};

/// Places orders and moves them on. Engine thread only.
class OrderDesk {
public:
    OrderDesk(store::Database &database, const CartDesk &carts, const PromiseDesk &promises,
        const OrderRules &rules)
        : m_database(database), m_carts(carts), m_promises(promises), m_rules(rules)
    {
    }

    /// Writes the order, its print jobs and its event into the scope's transaction. Incomplete:
    /// `Error::detail` names what is missing (cart, pickupTime, customerName), separated by blanks.
    Result<PlacedOrder> place(CallScope &scope, CallSession &session, const OrderRequest &request);

    /// Moves an order and commits. `seen` is the status that the person acted on; Conflict when it
    /// is another by now.
    Result<Order> move(const OrderId &id, OrderStatus seen, OrderStatus to);

private:
    Result<PlacedOrder> tryPlace(
        CallScope &scope, CallSession &session, const OrderRequest &request);
    Result<void> store(const Order &order);

    store::Database &m_database;
    const CartDesk &m_carts;
    const PromiseDesk &m_promises;
    const OrderRules &m_rules;
};

} // namespace docket::shop
