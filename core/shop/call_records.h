// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "shop/call_record.h"

namespace docket::store {
class Database;
}

namespace docket::shop {

/// The call that an order came from.
Result<CallRecord> callRecordOf(store::Database &database, const OrderId &order);

} // namespace docket::shop
