// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "standing_replacement.h"

#include "store/database.h"
#include "store/order_repository.h"
#include "store/ticket_mark_repository.h"

#include <QSet>

namespace docket::shop {

Result<std::optional<OrderNumber>> standingReplacement(
    store::Database &database, const OrderId &cancelled)
{
    store::TicketMarkRepository marks(database);
    store::OrderRepository orders(database);
    QSet<OrderId> passed;
    OrderId id = cancelled;
    while (!passed.contains(id)) {
        passed.insert(id);
        const auto text = marks.replacedBy(id);
        if (!text) {
            return text.error();
        }
        const auto number = OrderNumber::fromText(*text);
        if (!number) {
            break;
        }
        const auto found = orders.numbered(*number);
        if (!found) {
            return found.error();
        }
        if (!*found) {
            break;
        }
        const auto order = orders.byId(**found);
        if (!order) {
            return order.error();
        }
        if (*order && (*order)->status != OrderStatus::Cancelled) {
            return number;
        }
        id = **found;
    }
    return std::optional<OrderNumber>();
}

} // namespace docket::shop
