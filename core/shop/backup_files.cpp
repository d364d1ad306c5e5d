// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backup_files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTimeZone>

#include <algorithm>
#include <utility>

namespace docket::shop {

using namespace Qt::StringLiterals;

namespace {

constexpr int updatesKept = 2;

/// Names that say when they were made.
constexpr std::pair<QLatin1StringView, BackupKind> datedNames[] {
    {byHandFormat, BackupKind::ByHand},
    {"'rescued-'yyyyMMdd-HHmmss'.db'"_L1, BackupKind::Rescued},
    {"'set-aside-'yyyyMMdd-HHmmss-zzz'.db'"_L1, BackupKind::SetAside},
};

BackupFile fileFrom(const QFileInfo &info)
{
    const BackupKind kind =
        info.fileName().startsWith("before-"_L1) ? BackupKind::BeforeUpdate : BackupKind::Night;
    BackupFile file {info.fileName(), kind, info.lastModified().toUTC(), info.size(), 0};
    for (const auto &[format, kindOfName] : datedNames) {
        QDateTime moment = QDateTime::fromString(file.name, QString(format));
        if (moment.isValid()) {
            moment.setTimeZone(QTimeZone::utc());
            file.kind = kindOfName;
            file.madeAt = moment;
        }
    }
    return file;
}

bool isNewer(const BackupFile &one, const BackupFile &other)
{
    return one.madeAt > other.madeAt;
}

/// When somebody last put something into a copy or the journals beside it, by its name or by the
/// files: a computer that had the wrong date for a while does not make orders of yesterday old.
QDateTime latestOf(const QFileInfo &info)
{
    QString path = info.filePath();
    for (const auto &suffix : {"-wal"_L1, "-shm"_L1}) {
        if (path.endsWith(suffix)) {
            path.chop(suffix.size());
        }
    }
    QDateTime latest = fileFrom(QFileInfo(path)).madeAt;
    for (const auto &suffix : {""_L1, "-wal"_L1, "-shm"_L1}) {
        const QDateTime changed = QFileInfo(path + suffix).lastModified().toUTC();
        if (changed.isValid() && (!latest.isValid() || changed > latest)) {
            latest = changed;
        }
    }
    return latest;
}

} // namespace

QList<BackupFile> backupFilesIn(const QString &folder)
{
    QList<BackupFile> files;
    const auto found = QDir(folder).entryInfoList(
        {u"docket-????????.db"_s, u"docket-*-??????.db"_s, u"before-schema-*.db"_s,
            u"rescued-*-??????.db"_s, u"set-aside-*-???.db"_s},
        QDir::Files);
    for (const QFileInfo &info : found) {
        if (info.size() > 0) { // one without anything would come back as an empty shop
            files.append(fileFrom(info));
        }
    }
    std::sort(files.begin(), files.end(), isNewer);
    return files;
}

void removeOldCopies(const QString &folder, const QDateTime &now, int days)
{
    int updates = 0;
    for (const BackupFile &file : backupFilesIn(folder)) {
        if (file.kind == BackupKind::BeforeUpdate && ++updates > updatesKept) {
            QFile::remove(QDir(folder).filePath(file.name));
        }
    }
    if (days <= 0) {
        return;
    }
    const auto copies = QDir(folder).entryInfoList(
        {u"before-schema-*.db"_s, u"rescued-*.db"_s, u"set-aside-*.db"_s, u"set-aside-*.db-???"_s,
            u"*.db.making*"_s, u"*.db.checking*"_s},
        QDir::Files);
    for (const QFileInfo &copy : copies) {
        if (latestOf(copy).addDays(days) < now) {
            QFile::remove(copy.filePath());
        }
    }
}

} // namespace docket::shop
