// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/result.h"
#include "shop/call_desk.h"
#include "shop/cart_desk.h"
#include "shop/ticket.h"

#include <QList>

namespace docket::store {
class Database;
}

namespace docket::shop {

/// The callers whom the staff should ring back or speak to. Engine thread only.
class RingBackDesk {
public:
    RingBackDesk(
        store::Database &database, const CartDesk &carts, CallDesk &calls, const Clock &clock)
        : m_database(database), m_carts(carts), m_calls(calls), m_clock(clock)
    {
    }

    /// Those of the last day, newest first, twenty at the most. A caller who has ordered since
    /// needs no ring-back.
    Result<QList<RingBack>> open();
    /// Takes a call off the list, and commits. Harmless when it is not on it.
    Result<void> settle(const SessionId &session);

private:
    store::Database &m_database;
    const CartDesk &m_carts;
    CallDesk &m_calls;
    const Clock &m_clock;
};

} // namespace docket::shop
