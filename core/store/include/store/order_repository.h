// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/order.h"
#include "domain/result.h"
#include "domain/wait_score.h"
#include "store/database.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QMap>

#include <functional>
#include <optional>
#include <utility>

namespace docket::store {

/// Orders with their lines. Writing needs an open Transaction, begun by the caller.
class OrderRepository {
public:
    explicit OrderRepository(Database &database) : m_database(database) { }

    /// The next number of a business day. Gapless when it is used in the same transaction.
    Result<int> nextSequence(const BusinessDay &day);
    /// The highest number of each of the last days that have orders: {"20261120", 41}.
    Result<QMap<QString, int>> highestSequences(int days);
    Result<void> insert(const Order &order);
    /// Stores status and the times of its changes.
    Result<void> updateStatus(const Order &order);
    /// Stores notes, bill and promise as a person has changed them.
    Result<void> amend(const Order &order);
    /// Other lines, none of which may be marked as done any more.
    Result<void> replaceLines(const Order &order);

    Result<std::optional<Order>> byId(const OrderId &id);
    /// The call that an order came from; empty: none, or there is no such order.
    Result<SessionId> sessionOf(const OrderId &id);
    /// The order with that number; of no day: the latest with that sequence.
    Result<std::optional<OrderId>> numbered(const OrderNumber &number);
    /// The order that a call placed from this cart version.
    Result<std::optional<Order>> ofCart(const SessionId &session, int cartVersion);
    /// The newest order of a call; when it has none, the newest of a number (empty: nobody's).
    Result<std::optional<Order>> newestOf(const SessionId &session, const QString &phone);
    /// The newest orders of a number (E.164, exactly), newest first, cancelled ones too.
    Result<QList<Order>> newestOfNumber(const QString &phone, int most);
    /// Received, preparing or ready; oldest promise first.
    Result<QList<Order>> open();
    /// Latest first.
    Result<QList<Order>> lastCollected(int most);
    /// The orders that became ready last, whatever became of them; latest first.
    Result<QList<Order>> lastReady(int limit);
    /// What was promised of the orders that became ready; `from` is included, `to` is not.
    Result<QHash<OrderId, KeptPromise>> promisesKept(const QDateTime &from, const QDateTime &to);
    /// Whether a number placed an order at or after an instant.
    Result<bool> placedSince(const QString &phone, const QDateTime &since);
    /// Items by units sold in orders placed at or after an instant, most first; cancelled orders
    /// do not count.
    Result<QList<std::pair<ItemId, int>>> mostSold(const QDateTime &since, int most);
    /// Oldest first; an invalid bound is open. `from` is included, `to` is not.
    Result<void> forEachPlaced(
        const QDateTime &from, const QDateTime &to, const std::function<void(const Order &)> &read);

private:
    Result<void> insertLines(const Order &order);
    Result<QList<Order>> withLines(Result<QList<Order>> orders);

    Database &m_database;
};

} // namespace docket::store
