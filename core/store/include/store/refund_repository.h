// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/refund.h"
#include "domain/result.h"
#include "store/database.h"

#include <QList>

#include <optional>

namespace docket::store {

/// What went back to customers: append-only. Writing needs an open Transaction.
class RefundRepository {
public:
    explicit RefundRepository(Database &database) : m_database(database) { }

    Result<void> insert(const OrderId &order, const Refund &refund);
    /// Oldest first.
    Result<QList<Refund>> ofOrder(const OrderId &order);

private:
    Database &m_database;
};

} // namespace docket::store
