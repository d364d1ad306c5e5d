// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/order_desk.h"
#include "store/database.h"
#include "store/journal.h"
#include "store/order_repository.h"
#include "store/ticket_mark_repository.h"

namespace docket::shop {

using namespace Qt::StringLiterals;

Result<Order> OrderDesk::makeAgain(const OrderId &id)
{
    auto transaction = store::Transaction::begin(m_database);
    if (!transaction) {
        return transaction.error();
    }
    const auto found = wantedAs(id, OrderStatus::Collected);
    if (!found) {
        return found;
    }
    Order order = *found;
    const QDateTime now = m_promises.now();
    const QDateTime dueAt = now.addSecs(60 * m_rules.wait.minimumMinutes);
    order.status = OrderStatus::Preparing;
    order.startedAt = now;
    order.readyAt = {};
    order.closedAt = {};
    if (const auto updated = store::OrderRepository(m_database).updateStatus(order); !updated) {
        return updated.error();
    }
    store::TicketMarkRepository marks(m_database);
    if (const auto cleared = marks.clearLines(id); !cleared) {
        return cleared.error();
    }
    if (const auto restarted = marks.set(id, store::MarkKind::Restarted, dueAt); !restarted) {
        return restarted.error();
    }
    const auto noted = store::Journal(m_database)
                           .append(now, u"orderMoved"_s, order.id, order.session,
                               {{u"from"_s, u"collected"_s}, {u"to"_s, u"preparing"_s},
                                   {u"dueAgainAt"_s, dueAt.toUTC().toString(Qt::ISODate)}});
    if (!noted) {
        return noted.error();
    }
    if (const auto committed = (*transaction)->commit(); !committed) {
        return committed.error();
    }
    return order;
}

} // namespace docket::shop
