// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/order.h"
#include "domain/result.h"
#include "shop/order_history.h"

namespace docket::store {
class Database;
}

namespace docket::shop {

/// Notes what is given back to customers. The money itself goes over the counter. Engine thread
/// only.
class RefundDesk {
public:
    RefundDesk(store::Database &database, const Clock &clock) : m_database(database), m_clock(clock)
    {
    }

    /// Writes it with its event, in the name of whoever acts, and commits; a request that came
    /// before changes nothing. Refused: more than has not been given back yet. \return the order,
    /// which stays as it is.
    Result<Order> refund(const RefundRequest &request);

private:
    store::Database &m_database;
    const Clock &m_clock;
};

} // namespace docket::shop
