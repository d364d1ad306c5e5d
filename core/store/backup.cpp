// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/backup.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace docket::store {

using namespace Qt::StringLiterals;

namespace {

constexpr auto setAsidePrefix = "set-aside-"_L1;

Error cannotWrite(const QString &file, const QString &detail)
{
    return {ErrorCode::StorageUnavailable, u"The backup %1 cannot be written."_s.arg(file), detail};
}

/// Opens a copy for writing, so that an older one is brought up to date, and looks through all of
/// it.
Result<void> check(const QString &copy)
{
    auto database = Database::open(copy, Access::ReadWrite);
    if (!database) {
        return database.error();
    }
    const auto findings = (*database)->integrityFindings();
    if (!findings) {
        return findings.error();
    }
    if (!findings->isEmpty()) {
        return Error {
            ErrorCode::StorageDamaged, u"The backup is damaged."_s, findings->join(u"; "_s)};
    }
    return {};
}

void removeWithJournals(const QString &file)
{
    for (const auto &suffix : {u""_s, u"-wal"_s, u"-shm"_s}) {
        QFile::remove(file + suffix);
    }
}

/// Moves the database and what belongs to it. \return its new name; empty: there was none.
Result<QString> setAside(const QString &databaseFile, const QString &folder, const QDateTime &now)
{
    if (!QFileInfo::exists(databaseFile)) {
        return QString();
    }
    const QString name = QDir(folder).filePath(
        setAsidePrefix + now.toUTC().toString(u"yyyyMMdd-HHmmss-zzz"_s) + u".db"_s);
    for (const auto &suffix : {u""_s, u"-wal"_s, u"-shm"_s}) {
        QFile part(databaseFile + suffix);
        if (part.exists() && !part.rename(name + suffix)) {
            return cannotWrite(name + suffix, part.errorString());
        }
    }
    return name;
}

/// A checked copy beside the database, under a name that nothing else has.
Result<QString> checkedCopy(const QString &backup, const QString &databaseFile)
{
    const QString copy = databaseFile + u".restoring"_s;
    removeWithJournals(copy);
    if (QFile source(backup); !source.copy(copy)) {
        return Error {ErrorCode::Unreadable, u"The backup %1 cannot be read."_s.arg(backup),
            source.errorString()};
    }
    if (const auto checked = check(copy); !checked) {
        removeWithJournals(copy);
        return checked.error();
    }
    return copy;
}

} // namespace

Result<void> backUp(Database &database, const QString &file)
{
    const QString copy = file + u".making"_s;
    removeWithJournals(copy);
    if (const auto written = database.copyInto(copy); !written) {
        removeWithJournals(copy);
        return written;
    }
    {
        const auto made = Database::open(copy, Access::ReadOnly);
        const auto findings =
            made ? (*made)->integrityFindings() : Result<QStringList>(made.error());
        if (!findings || !findings->isEmpty()) {
            removeWithJournals(copy);
            return findings ? Error {ErrorCode::StorageDamaged,
                       u"The database is damaged: no backup was made of it."_s,
                       findings->join(u"; "_s)}
                            : findings.error();
        }
    }
    QFile::remove(file);
    if (QFile made(copy); !made.rename(file)) {
        return cannotWrite(file, made.errorString());
    }
    return {};
}

Result<void> backUpFile(const QString &databaseFile, const QString &file)
{
    const auto database = Database::open(databaseFile, Access::ReadOnly);
    return database ? backUp(**database, file) : Result<void>(database.error());
}

Result<QString> restoreBackup(const QString &backup, const QString &databaseFile,
    const QString &setAsideFolder, const QDateTime &now)
{
    const auto copy = checkedCopy(backup, databaseFile);
    if (!copy) {
        return copy;
    }
    const auto before = setAside(databaseFile, setAsideFolder, now);
    if (!before) {
        removeWithJournals(*copy);
        return before;
    }
    if (QFile restored(*copy); !restored.rename(databaseFile)) {
        return cannotWrite(databaseFile, restored.errorString());
    }
    return before;
}

Result<Recovery> recover(
    const QString &databaseFile, const QString &backupFolder, const QDateTime &now)
{
    const QFileInfoList backups =
        QDir(backupFolder).entryInfoList({u"*.db"_s}, QDir::Files, QDir::Time);
    for (const QFileInfo &backup : backups) {
        if (backup.fileName().startsWith(setAsidePrefix)) {
            continue;
        }
        const auto restored = restoreBackup(backup.filePath(), databaseFile, backupFolder, now);
        if (restored) {
            return Recovery {backup.filePath(), backup.lastModified().toUTC(), *restored};
        }
    }
    const auto aside = setAside(databaseFile, backupFolder, now);
    return aside ? Result<Recovery>(Recovery {{}, {}, *aside}) : Result<Recovery>(aside.error());
}

} // namespace docket::store
