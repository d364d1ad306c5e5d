// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/staff.h"
#include "store/database.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace docket::store {

/// Somebody who works here, and what their PIN is compared with; the PIN itself is nowhere.
struct StaffRow {
    QString id;
    QString name;
    Role role = Role::Cook;
    QByteArray salt;
    QByteArray hash; ///< Empty: no PIN.
    int rounds = 0;
    int wrong = 0; ///< In a row.
    QDateTime lockedUntil; ///< UTC; invalid: it is not.
};

/// Who works here. Writes need the open Transaction.
class StaffRepository {
public:
    explicit StaffRepository(Database &database) : m_database(database) { }

    /// Those who have not left, by name.
    Result<QList<StaffRow>> all();
    Result<std::optional<StaffRow>> byId(const QString &id);
    Result<void> put(const StaffRow &row);
    Result<void> leave(const QString &id, const QDateTime &at);

private:
    Database &m_database;
};

} // namespace docket::store
