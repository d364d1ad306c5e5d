// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/order.h"
#include "domain/result.h"
#include "store/database.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace docket::store {

/// What the store knows of a telephone number (E.164, exactly). Every question reads a bounded part
/// of one index, so that it takes as long with a million orders as with ten. An empty number has no
/// orders.
class CallerRepository {
public:
    explicit CallerRepository(Database &database) : m_database(database) { }

    /// How many orders were placed and not cancelled, of the last five hundred.
    Result<int> orderCount(const QString &phone);
    /// The newest orders, newest first, cancelled ones too.
    Result<QList<Order>> newest(const QString &phone, int count);

    /// The numbers that end in these digits, and those under whose orders a name stands of which a
    /// word begins like that, without case and accents: the latest first, of the newest orders.
    Result<QStringList> endingIn(const QString &digits, int most);
    Result<QStringList> named(const QString &begin, int most);

    /// The order of a number, whoever placed it.
    Result<std::optional<Order>> byNumber(const OrderNumber &number);

private:
    Database &m_database;
};

} // namespace docket::store
