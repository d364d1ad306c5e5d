// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "store/database.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <functional>

namespace docket::store {

/// Writes a copy of the database, as of one moment, also while the shop goes on: with VACUUM INTO
/// (sqlite.org/lang_vacuum.html), which syncs it, under a name of its own until it has been
/// checked. A file of that name is replaced by the good copy only.
Result<void> backUp(Database &database, const QString &file);

/// The same by a connection of its own that only reads, from any thread.
Result<void> backUpFile(const QString &databaseFile, const QString &file);

/// Whether a backup, with the log beside it, is whole and not newer than this program. It is looked
/// through as a copy under the name `scratch`, which is gone afterwards. From any thread.
Result<void> checkBackup(const QString &backup, const QString &scratch);

/// The newest backup of the folder that is whole and not newer than this program; empty: there is
/// none, or the disk has no room to look. Each is looked through until one is found.
QString newestGoodBackup(const QString &folder);

/// Leaves a copy of a file under its name: whoever has the file open goes on in one that nobody
/// finds, and the copy stays as it is. Lets go of SQLite's locks on the file: only where nobody
/// writes any more. \return whether there is such a copy.
bool detach(const QString &file);

/// What restoreBackup() calls the database of before.
QString setAsideName(const QString &folder, const QDateTime &now);

/// Puts a backup in the place of the database, which nobody may have open. The backup is copied
/// with the log beside it, whose commits it lacks, checked and brought up to date first, and
/// `prepare` may write into it; then the database of before is moved into the folder of things set
/// aside, never deleted. On an error everything is as it was. Where it was broken off it begins
/// again when it is called with the same `now`; where it had come to its end it does nothing more.
/// \return the name of what was set aside; empty when there was no database.
Result<QString> restoreBackup(const QString &backup, const QString &databaseFile,
    const QString &setAsideFolder, const QDateTime &now,
    const std::function<Result<void>(Database &)> &prepare = {});

/// How a damaged or lost database was survived.
struct Recovery {
    QString backup; ///< What came back; empty: nothing did, the shop starts with no orders.
    QDateTime backupMadeAt; ///< UTC; invalid without a backup.
    QString setAside; ///< Where the damaged file is now; empty: there was none.
    bool isForeign = false; ///< That file is another program's.
};

/// Sets a damaged database aside, if there is one, and brings back the newest good backup of the
/// folder, by its name; `prepare` may write into it. StorageFull: that one does not fit; nothing
/// was changed.
Result<Recovery> recover(const QString &databaseFile, const QString &backupFolder,
    const QDateTime &now,
    const std::function<Result<void>(Database &, const QString &backup)> &prepare = {});

} // namespace docket::store
