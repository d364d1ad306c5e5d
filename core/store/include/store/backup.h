// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "store/database.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace docket::store {

/// Writes a copy of the database, as of one moment, also while the shop goes on: with VACUUM INTO
/// (sqlite.org/lang_vacuum.html), which syncs it, under a name of its own until it has been
/// checked. A file of that name is replaced by the good copy only.
Result<void> backUp(Database &database, const QString &file);

/// The same by a connection of its own that only reads, from any thread.
Result<void> backUpFile(const QString &databaseFile, const QString &file);

/// Puts a backup in the place of the database, which nobody may have open. The backup is copied,
/// checked and brought up to date first; then the database of before is moved into the folder of
/// things set aside, never deleted. On an error everything is as it was. \return the name of what
/// was set aside; empty when there was no database.
Result<QString> restoreBackup(const QString &backup, const QString &databaseFile,
    const QString &setAsideFolder, const QDateTime &now);

/// How a damaged database was survived.
struct Recovery {
    QString backup; ///< What came back; empty: nothing did, the shop starts with no orders.
    QDateTime backupMadeAt; ///< UTC; invalid without a backup.
    QString setAside; ///< Where the damaged file is now.
};

/// Sets a damaged database aside and brings back the newest good backup of the folder.
Result<Recovery> recover(
    const QString &databaseFile, const QString &backupFolder, const QDateTime &now);

} // namespace docket::store
