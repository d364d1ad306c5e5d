// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/order_number.h"
#include "domain/result.h"

#include <optional>

namespace docket::store {
class Database;
}

namespace docket::shop {

/// The order that stands in the place of a cancelled one, also where it took the place of another
/// that did; nullopt: none does.
Result<std::optional<OrderNumber>> standingReplacement(
    store::Database &database, const OrderId &cancelled);

} // namespace docket::shop
