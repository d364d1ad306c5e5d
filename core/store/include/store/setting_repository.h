// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "store/database.h"

#include <QByteArray>
#include <QMap>
#include <QString>

namespace docket::store {

/// A setting as the shop ran with it last.
struct SettingRow {
    QString key;
    QString value; ///< With a salt: the hash of it.
    QByteArray salt; ///< Empty: the value is no secret.
};

class SettingRepository {
public:
    explicit SettingRepository(Database &database) : m_database(database) { }

    /// By key.
    Result<QMap<QString, SettingRow>> all();
    /// In the open Transaction.
    Result<void> put(const SettingRow &row);

private:
    Database &m_database;
};

} // namespace docket::store
