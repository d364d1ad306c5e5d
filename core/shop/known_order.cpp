// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "known_order.h"

#include "store/order_repository.h"

namespace docket::shop {

Result<Order> knownOrder(store::Database &database, const OrderId &id)
{
    auto found = store::OrderRepository(database).byId(id);
    if (!found) {
        return found.error();
    }
    if (!*found) {
        return Error {ErrorCode::NotFound, Sentence::tr("There is no such order."), id.text()};
    }
    return **std::move(found);
}

} // namespace docket::shop
