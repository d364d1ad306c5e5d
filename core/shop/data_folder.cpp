// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/data_folder.h"

#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSaveFile>
#include <QStandardPaths>
#include <QStorageInfo>

namespace docket::shop {

using namespace Qt::StringLiterals;

namespace {

/// A disk with less is full: not even the smallest file fits.
constexpr qint64 leastBytes = 64LL * 1024;

/// How much fits onto the disk of a place that may not be there yet; negative: not known.
qint64 roomAt(const QString &path)
{
    QFileInfo place(path);
    while (!place.exists() && !place.isRoot()) {
        place.setFile(place.absolutePath());
    }
    return QStorageInfo(place.absoluteFilePath()).bytesAvailable();
}

Error notWritable(const QString &path, const QString &detail)
{
    if (const qint64 room = roomAt(path); room >= 0 && room < leastBytes) {
        return {ErrorCode::StorageFull,
            Sentence::tr("The disk is full: orders cannot be stored. Free some space."), detail};
    }
    return {ErrorCode::StorageReadOnly,
        Sentence::tr(
            "The data folder %1 cannot be written. Choose another with --data-dir or mend its permissions.")
            .arg(path),
        detail};
}

Result<void> copyResource(
    const QString &resource, const QString &path, QFile::Permissions permissions)
{
    QFile source(resource);
    QSaveFile target(path);
    if (!source.open(QIODevice::ReadOnly) || !target.open(QIODevice::WriteOnly)
        || target.write(source.readAll()) < 0 || !target.setPermissions(permissions)
        || !target.commit()) {
        return notWritable(path, target.errorString());
    }
    return {};
}

Result<void> noteStandIns(const QString &path, const QStringList &files)
{
    const QByteArray text = files.join(u", "_s).toUtf8();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit()) {
        return notWritable(path, file.errorString());
    }
    return {};
}

} // namespace

DataFolder::DataFolder(const QString &path) : m_dir(path) { }

DataFolder::DataFolder(DataFolder &&) noexcept = default;
DataFolder &DataFolder::operator=(DataFolder &&) noexcept = default;
DataFolder::~DataFolder() = default;

QString DataFolder::standardPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
}

Result<void> DataFolder::make(const QString &path)
{
    const DataFolder folder(path);
    const bool isNew = !QFileInfo::exists(folder.path());
    if (!QDir().mkpath(folder.path()) || !QDir().mkpath(folder.backups())
        || !QDir().mkpath(folder.photos())) {
        return notWritable(folder.path(), u"mkpath"_s);
    }
    if (isNew
        && !QFile::setPermissions(
            folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner)) {
        return notWritable(folder.path(), u"permissions"_s);
    }
    return {};
}

Result<DataFolder> DataFolder::open(const QString &path)
{
    if (auto made = make(path); !made) {
        return made.error();
    }
    DataFolder folder(path);
    folder.m_lock = std::make_unique<QLockFile>(folder.lock());
    folder.m_lock->setStaleLockTime(0);
    if (!folder.m_lock->tryLock(0)) {
        if (folder.m_lock->error() == QLockFile::LockFailedError) {
            return Error {ErrorCode::StorageInUse,
                Sentence::tr(
                    "Docket runs already on the data folder %1. Close it first, or choose another with --data-dir.")
                    .arg(folder.path()),
                {}};
        }
        return notWritable(folder.path(), u"lock file"_s);
    }
    if (const auto made = folder.makeDemoShop(); !made) {
        return made.error();
    }
    return folder;
}

Result<DataFolder> DataFolder::look(const QString &path)
{
    DataFolder folder(path);
    if (!QFileInfo::exists(folder.database())) {
        return Error {ErrorCode::NotFound,
            Sentence::tr("There is no shop in %1 yet.").arg(folder.path()), {}};
    }
    return folder;
}

Result<void> DataFolder::makeDemoShop()
{
    // Only a folder that never held a shop gets the demo: a menu that was deleted must not come
    // back as the demo's.
    if (QFileInfo::exists(database())) {
        return {};
    }
    constexpr QFile::Permissions readable =
        QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther;
    constexpr QFile::Permissions secret = QFile::ReadOwner | QFile::WriteOwner;
    const std::tuple<QString, QString, QFile::Permissions> files[] {
        {u":/docket/demo/menu.json"_s, menu(), readable},
        {u":/docket/demo/shop.json"_s, profile(), readable},
        {u":/docket/demo/settings.ini"_s, settings(), secret},
    };
    const bool wasShop = hasRemains();
    QStringList standingIn;
    for (const auto &[resource, target, permissions] : files) {
        if ((wasShop && target == menu()) || QFileInfo::exists(target)) {
            continue;
        }
        if (const auto copied = copyResource(resource, target, permissions); !copied) {
            return copied.error();
        }
        standingIn.append(QFileInfo(target).fileName());
    }
    return wasShop && !standingIn.isEmpty() ? noteStandIns(standIns(), standingIn) : Result<void>();
}

bool DataFolder::hasRemains() const
{
    return QFileInfo::exists(restoreWish())
        || !QDir(backups()).entryList({u"*.db"_s}, QDir::Files).isEmpty();
}

} // namespace docket::shop
