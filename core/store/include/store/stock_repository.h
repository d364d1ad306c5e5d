// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/result.h"
#include "domain/service_state.h"
#include "store/database.h"

#include <QHash>

namespace docket::store {

/// How many are left of the items and options that somebody counts, and what each open order has
/// taken of them. All that changes something belongs into an open Transaction.
class StockRepository {
public:
    explicit StockRepository(Database &database) : m_database(database) { }

    Result<QHash<Sellable, int>> left();
    /// \param left at least zero.
    Result<void> count(const Sellable &what, int left);
    Result<void> stopCounting(const Sellable &what);
    /// Takes so many for an order; false: there are not enough left, and nothing was taken. Of
    /// what nobody counts there is always enough.
    Result<bool> take(const OrderId &order, const Sellable &what, int quantity);
    /// What the order has taken is there again, once.
    Result<void> giveBack(const OrderId &order);
    /// So many are there again, at most what the order has taken of it.
    Result<void> giveBack(const OrderId &order, const Sellable &what, int quantity);

private:
    Database &m_database;
};

} // namespace docket::store
