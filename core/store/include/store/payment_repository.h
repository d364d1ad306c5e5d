// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/payment.h"
#include "domain/result.h"
#include "store/database.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace docket::store {

/// What was paid for orders: append-only. Writing needs an open Transaction.
class PaymentRepository {
public:
    explicit PaymentRepository(Database &database) : m_database(database) { }

    Result<void> insert(const OrderId &order, const Payment &payment);
    /// Oldest first, with those that were taken back and what took them back.
    Result<QList<Payment>> ofOrder(const OrderId &order);
    Result<std::optional<OrderId>> orderOf(const QString &payment);
    /// What was paid of the orders that are not closed; those that nobody has paid are not in it.
    Result<QHash<OrderId, Money>> paidOfOpen();
    /// The statement of paidOfOpen(): it looks at the open orders and at nothing else.
    static QString paidOfOpenSql();
    /// Oldest first; `from` is included, `to` is not.
    Result<void> forEachBetween(const QDateTime &from, const QDateTime &to,
        const std::function<void(const OrderId &order, const Payment &payment)> &read);

private:
    Database &m_database;
};

} // namespace docket::store
