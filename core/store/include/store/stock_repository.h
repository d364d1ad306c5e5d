// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/result.h"
#include "store/database.h"

#include <QHash>

namespace docket::store {

/// How many are left of the items that somebody counts, and what each open order has taken of them.
/// All that changes something belongs into an open Transaction.
class StockRepository {
public:
    explicit StockRepository(Database &database) : m_database(database) { }

    Result<QHash<ItemId, int>> left();
    /// \param left at least zero.
    Result<void> count(const ItemId &item, int left);
    Result<void> stopCounting(const ItemId &item);
    /// Takes so many for an order; false: there are not enough left, and nothing was taken. Of an
    /// item that nobody counts there is always enough.
    Result<bool> take(const OrderId &order, const ItemId &item, int quantity);
    /// What the order has taken is there again, once.
    Result<void> giveBack(const OrderId &order);
    /// So many of an item are there again, at most what the order has taken of it.
    Result<void> giveBack(const OrderId &order, const ItemId &item, int quantity);

private:
    Database &m_database;
};

} // namespace docket::store
