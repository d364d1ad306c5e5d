// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "shop/call_desk.h"
#include "shop/call_record.h"
#include "shop/cart_desk.h"
#include "shop/live_call.h"

#include <QList>

namespace docket::store {
class Database;
}

namespace docket::shop {

/// What the staff see of the telephone. Only looks. Engine thread only.
class PhoneDesk {
public:
    PhoneDesk(
        store::Database &database, const CallDesk &calls, const CartDesk &carts, const Clock &clock)
        : m_database(database), m_calls(calls), m_carts(carts), m_clock(clock)
    {
    }

    /// The calls that were heard of in the last five minutes, have not ended and have not ordered
    /// what is in their cart. The first call first; of very many, the twelve heard of last.
    QList<LiveCall> onTheLine() const;
    /// The call that an order came from. NotFound: there is no such order.
    Result<CallRecord> recordOf(const OrderId &order) const;

private:
    store::Database &m_database;
    const CallDesk &m_calls;
    const CartDesk &m_carts;
    const Clock &m_clock;
};

} // namespace docket::shop
