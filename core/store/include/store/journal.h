// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/result.h"
#include "store/database.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace docket::store {

/// The events of the shop, numbered without gaps in the order in which they were committed.
class Journal {
public:
    explicit Journal(Database &database) : m_database(database) { }

    /// Appends in the open Transaction; what belongs into the audit log goes there, too, in the
    /// name of the details' "who", else of the database's actor.
    Result<void> append(const QDateTime &at, const QString &kind, const OrderId &order,
        const SessionId &session, const QJsonObject &details = {});
    Result<qint64> lastSequence();
    /// Whether there is an event of that kind and moment.
    Result<bool> has(const QString &kind, const QDateTime &at);
    /// Whether every event up to the last one is there.
    Result<bool> isWhole();

private:
    Database &m_database;
};

/// Every menu that orders or carts were priced under, by its version.
class MenuVersionRepository {
public:
    explicit MenuVersionRepository(Database &database) : m_database(database) { }

    /// Keeps the content of a version and notes when it was taken into use (again).
    Result<void> keep(const QString &version, const QByteArray &content, const QDateTime &at);
    Result<std::optional<QByteArray>> content(const QString &version);
    /// The content of the version that came into use last.
    Result<std::optional<QByteArray>> newest();

private:
    Database &m_database;
};

} // namespace docket::store
