// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/order.h"
#include "domain/result.h"

namespace docket::store {
class Database;
}

namespace docket::shop {

/// The order that somebody has chosen. NotFound: there is none of that id.
Result<Order> knownOrder(store::Database &database, const OrderId &id);

} // namespace docket::shop
