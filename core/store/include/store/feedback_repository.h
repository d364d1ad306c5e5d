// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/result.h"
#include "store/database.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace docket::store {

/// What a customer said of an order.
struct Feedback {
    OrderId order;
    int rating = 0; ///< 1 to 5
    QString comment;
    QDateTime givenAt;
};

/// One opinion for each order: a later one takes the place of the earlier. Writing needs an open
/// Transaction, begun by the caller.
class FeedbackRepository {
public:
    explicit FeedbackRepository(Database &database) : m_database(database) { }

    Result<void> save(const Feedback &feedback);
    Result<std::optional<Feedback>> ofOrder(const OrderId &order);

private:
    Database &m_database;
};

} // namespace docket::store
