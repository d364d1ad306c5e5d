// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/order.h"
#include "domain/order_search.h"
#include "domain/result.h"
#include "store/database.h"

#include <QList>

#include <optional>

namespace docket::store {

/// Finds orders by what somebody remembers of them. Needs SQLite's FTS5: the one part of the store
/// that another database does in another way. Writing needs an open Transaction, and belongs into
/// that of the order.
class OrderSearchRepository {
public:
    explicit OrderSearchRepository(Database &database) : m_database(database) { }

    /// From now on the order is found by what it is.
    Result<void> add(const Order &order);
    /// Before an order's name, number or lines change, and before add() afterwards: it is not found
    /// any more. Harmless where it was not.
    Result<void> drop(const OrderId &id);
    /// The same afterwards, by what is stored.
    Result<void> addStored(const OrderId &id);
    /// After a crash: adds the newest orders that the index lacks (see Database::executeLast()).
    /// \return how many.
    Result<int> addMissing();
    /// Works off a little of what the index still holds of dropped words; to the end: all of it.
    enum class Amount { Little, All };
    Result<void> tidy(Amount amount);

    /// Newest first, at most so many; of those before a number. Wanting nothing finds all.
    Result<QList<OrderId>> find(
        const QList<QList<SearchWord>> &wanted, const std::optional<OrderNumber> &before, int most);

    /// For the migration: adds all orders that are stored.
    static Result<void> fill(Database &database);

private:
    Database &m_database;
};

} // namespace docket::store
