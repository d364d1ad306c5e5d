// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/money.h"
#include "domain/order.h"
#include "domain/refund.h"
#include "domain/result.h"
#include "shop/order_history.h"
#include "shop/shop_profile.h"

#include <QList>

namespace docket::store {
class Database;
}

namespace docket::shop {

/// Notes what is given back to customers, and how: cash as handedOut() says. The money itself
/// goes over the counter. Engine thread only.
class RefundDesk {
public:
    RefundDesk(store::Database &database, const Clock &clock, const OrderRules &rules)
        : m_database(database), m_clock(clock), m_rules(rules)
    {
    }

    /// Writes it with its event, in the name of whoever acts, and commits; a request that came
    /// before changes nothing. Refused: more than has not been given back yet; where payments are
    /// noted, also more than was paid of an order that a person took or that has a payment (of any
    /// other nobody noted how it was paid). \return the order, which stays as it is.
    Result<Order> refund(const RefundRequest &request);

private:
    /// How much of it can go back.
    Result<Money> openOf(const Order &order, const QList<Refund> &earlier);

    store::Database &m_database;
    const Clock &m_clock;
    const OrderRules &m_rules;
};

} // namespace docket::shop
