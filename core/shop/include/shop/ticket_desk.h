// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/order.h"
#include "domain/result.h"
#include "shop/promise_desk.h"
#include "shop/ticket_marks.h"

#include <QHash>
#include <QList>

namespace docket::store {
class Database;
}

namespace docket::shop {

/// What people note on the tickets of the board. Engine thread only.
class TicketDesk {
public:
    TicketDesk(store::Database &database, const PromiseDesk &promises)
        : m_database(database), m_promises(promises)
    {
    }

    Result<TicketMarks> marks(const OrderId &order);
    /// Of every order that stands on the board; one without marks is missing.
    Result<QHash<OrderId, TicketMarks>> boardMarks();
    /// Cancelled orders that nobody has acknowledged, oldest first.
    Result<QList<Order>> unseenCancelled();
    /// Notes it with its event, and commits. What is so already, and what is noted on an order that
    /// left the board, changes nothing.
    Result<void> note(const OrderId &order, const TicketMark &mark);

private:
    Result<bool> write(const Order &order, const TicketMark &mark);

    store::Database &m_database;
    const PromiseDesk &m_promises;
};

/// Whether the kitchen has to acknowledge an allergy before it starts: a note of the order or of a
/// line speaks of one.
bool hasAllergy(const Order &order);

} // namespace docket::shop
