// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/backup.h"

#include "store/file_on_disk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <filesystem>
#include <system_error>

namespace docket::store {

using namespace Qt::StringLiterals;

namespace {

constexpr auto setAsidePrefix = "set-aside-"_L1;

using Preparation = std::function<Result<void>(Database &)>;

Error cannotWrite(const QString &file, const QString &detail)
{
    return {ErrorCode::StorageUnavailable,
        Sentence::tr("The backup %1 cannot be written.").arg(file), detail};
}

/// Opens a copy for writing, so that an older one is brought up to date, looks through all of it
/// and has it prepared.
Result<void> check(const QString &copy, const Preparation &prepare)
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
        return Error {ErrorCode::StorageDamaged, Sentence::tr("The backup is damaged."),
            findings->join(u"; "_s)};
    }
    return prepare ? prepare(**database) : Result<void>();
}

void removeWithJournals(const QString &file)
{
    for (const auto &suffix : {u""_s, u"-wal"_s, u"-shm"_s}) {
        QFile::remove(file + suffix);
    }
}

QString folderOf(const QString &file)
{
    return QFileInfo(file).path();
}

/// Brings back what was set aside by a restore that was broken off between its steps. The database
/// comes last: until then it is missed.
void putBack(const QString &databaseFile, const QString &name)
{
    for (const auto &suffix : {u"-wal"_s, u"-shm"_s, u""_s}) {
        if (QFile part(name + suffix); part.exists()) {
            part.rename(databaseFile + suffix);
        }
    }
}

/// Moves the database, at first, and what belongs to it: a journal that stayed behind would be
/// played into the next database. \return its new name; empty: there was none.
Result<QString> setAside(const QString &databaseFile, const QString &folder, const QDateTime &now)
{
    const QString name = setAsideName(folder, now);
    const bool isThere = QFileInfo::exists(databaseFile);
    for (const auto &suffix : {u""_s, u"-wal"_s, u"-shm"_s}) {
        QFile part(databaseFile + suffix);
        if (part.exists() && !part.rename(name + suffix)) {
            putBack(databaseFile, name);
            return cannotWrite(name + suffix, part.errorString());
        }
    }
    syncFolder(folder);
    syncFolder(folderOf(databaseFile));
    return isThere ? name : QString();
}

/// All but what was set aside, the newest first.
QFileInfoList backupsIn(const QString &folder)
{
    QFileInfoList backups = QDir(folder).entryInfoList({u"*.db"_s}, QDir::Files, QDir::Time);
    backups.removeIf(
        [](const QFileInfo &file) { return file.fileName().startsWith(setAsidePrefix); });
    return backups;
}

/// A checked copy under a name that nothing else has.
Result<void> makeCheckedCopy(const QString &backup, const QString &copy, const Preparation &prepare)
{
    removeWithJournals(copy);
    if (const QFileInfo info(backup); info.exists() && info.size() == 0) {
        // It would be opened as a new database, and come back without any order.
        return Error {ErrorCode::StorageDamaged, Sentence::tr("The backup is damaged."),
            u"there is nothing in it"_s};
    }
    const qint64 room = QStorageInfo(folderOf(copy)).bytesAvailable(); // negative: not known
    if (room >= 0 && room < QFileInfo(backup).size() + QFileInfo(backup + u"-wal"_s).size()) {
        return Error {ErrorCode::StorageFull,
            Sentence::tr("The disk is full: the backup cannot be brought back. Free some space."),
            backup};
    }
    // What was set aside may have its last commits in the log beside it. To look through the copy
    // plays them into it.
    for (const auto &suffix : {u""_s, u"-wal"_s}) {
        QFile source(backup + suffix);
        if ((suffix.isEmpty() || source.exists()) && !source.copy(copy + suffix)) {
            removeWithJournals(copy);
            return Error {ErrorCode::Unreadable,
                Sentence::tr("The backup %1 cannot be read.").arg(backup), source.errorString()};
        }
    }
    auto checked = check(copy, prepare);
    if (checked && QFileInfo(copy + u"-wal"_s).size() > 0) {
        checked = cannotWrite(copy, u"its log is not played in"_s);
    }
    if (checked && !syncFile(copy)) {
        checked = cannotWrite(copy, u"fsync"_s);
    }
    if (!checked) {
        removeWithJournals(copy);
    }
    return checked;
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
        const auto made = Database::open(copy, Access::AsItIs); // before a migration it is older
        const auto findings =
            made ? (*made)->integrityFindings() : Result<QStringList>(made.error());
        if (!findings || !findings->isEmpty()) {
            removeWithJournals(copy);
            return findings ? Error {ErrorCode::StorageDamaged,
                       Sentence::tr("The database is damaged: no backup was made of it."),
                       findings->join(u"; "_s)}
                            : findings.error();
        }
    }
    QFile::remove(file);
    if (QFile made(copy); !made.rename(file)) {
        return cannotWrite(file, made.errorString());
    }
    syncFolder(folderOf(file));
    return {};
}

Result<void> backUpFile(const QString &databaseFile, const QString &file)
{
    const auto database = Database::open(databaseFile, Access::ReadOnly);
    return database ? backUp(**database, file) : Result<void>(database.error());
}

Result<void> checkBackup(const QString &backup, const QString &scratch)
{
    auto checked = makeCheckedCopy(backup, scratch, {});
    removeWithJournals(scratch);
    return checked;
}

QString newestGoodBackup(const QString &folder)
{
    for (const QFileInfo &backup : backupsIn(folder)) {
        const auto checked = checkBackup(backup.filePath(), backup.filePath() + u".checking"_s);
        if (checked) {
            return backup.filePath();
        }
        if (checked.error().code == ErrorCode::StorageFull) {
            break; // an older one might fit, and be taken for the newest
        }
    }
    return {};
}

bool detach(const QString &file)
{
    const QString copy = file + u".detaching"_s;
    QFile::remove(copy);
    if (!QFile::copy(file, copy)) {
        return false;
    }
    std::error_code failure;
    std::filesystem::rename(std::filesystem::path(copy.toStdU16String()),
        std::filesystem::path(file.toStdU16String()), failure); // over the one of before
    if (failure) {
        QFile::remove(copy);
        return false;
    }
    syncFolder(folderOf(file));
    return true;
}

QString setAsideName(const QString &folder, const QDateTime &now)
{
    return QDir(folder).filePath(
        setAsidePrefix + now.toUTC().toString(u"yyyyMMdd-HHmmss-zzz"_s) + u".db"_s);
}

Result<QString> restoreBackup(const QString &backup, const QString &databaseFile,
    const QString &setAsideFolder, const QDateTime &now, const Preparation &prepare)
{
    if (const QString name = setAsideName(setAsideFolder, now); QFileInfo::exists(name)) {
        if (QFileInfo::exists(databaseFile)) {
            return name;
        }
        putBack(databaseFile, name);
    }
    const QString copy = databaseFile + u".restoring"_s;
    if (const auto made = makeCheckedCopy(backup, copy, prepare); !made) {
        return made.error();
    }
    const auto before = setAside(databaseFile, setAsideFolder, now);
    if (!before) {
        removeWithJournals(copy);
        return before;
    }
    if (QFile restored(copy); !restored.rename(databaseFile)) {
        if (!before->isEmpty()) {
            putBack(databaseFile, *before);
        }
        removeWithJournals(copy);
        return cannotWrite(databaseFile, restored.errorString());
    }
    syncFolder(folderOf(databaseFile));
    return before;
}

Result<Recovery> recover(const QString &databaseFile, const QString &backupFolder,
    const QDateTime &now,
    const std::function<Result<void>(Database &, const QString &backup)> &prepare)
{
    for (const QFileInfo &backup : backupsIn(backupFolder)) {
        const auto restored = restoreBackup(backup.filePath(), databaseFile, backupFolder, now,
            [&prepare, name = backup.fileName()](
                Database &database) { return prepare ? prepare(database, name) : Result<void>(); });
        if (restored) {
            return Recovery {backup.filePath(), backup.lastModified().toUTC(), *restored};
        }
        if (restored.error().code == ErrorCode::StorageFull) {
            return restored.error(); // it is good: an older one, or none, would cost orders
        }
    }
    const auto aside = setAside(databaseFile, backupFolder, now);
    return aside ? Result<Recovery>(Recovery {{}, {}, *aside}) : Result<Recovery>(aside.error());
}

} // namespace docket::store
