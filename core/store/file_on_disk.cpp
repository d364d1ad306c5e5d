// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/file_on_disk.h"

#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace docket::store {

#ifdef Q_OS_WIN

std::optional<FileIdentity> identityOf(const QString &file)
{
    return QFileInfo::exists(file) ? std::optional(FileIdentity()) : std::nullopt;
}

std::optional<FileStamp> stampOf(const QString &file)
{
    const QFileInfo info(file);
    return info.exists() ? std::optional(FileStamp {{}, info.size(), 0}) : std::nullopt;
}

bool syncFile(const QString &file)
{
    QFile open(file);
    return open.open(QIODevice::ReadWrite) && ::_commit(open.handle()) == 0;
}

bool syncFolder(const QString &)
{
    return true; // its names are kept by the journal of the file system
}

#else

namespace {

bool sync(const QString &path, int flags)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_CLOEXEC | flags);
    if (descriptor < 0) {
        return false;
    }
    const bool isDone = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return isDone;
}

FileIdentity identityIn(const struct stat &found)
{
    return {static_cast<quint64>(found.st_dev), static_cast<quint64>(found.st_ino)};
}

} // namespace

std::optional<FileIdentity> identityOf(const QString &file)
{
    struct stat found { };
    if (::stat(QFile::encodeName(file).constData(), &found) != 0) {
        return std::nullopt;
    }
    return identityIn(found);
}

std::optional<FileStamp> stampOf(const QString &file)
{
    constexpr qint64 perSecond = 1'000'000'000;
    struct stat found { };
    if (::stat(QFile::encodeName(file).constData(), &found) != 0) {
        return std::nullopt;
    }
    return FileStamp {
        identityIn(found), found.st_size, found.st_mtim.tv_sec * perSecond + found.st_mtim.tv_nsec};
}

bool syncFile(const QString &file)
{
    return sync(file, O_RDWR);
}

bool syncFolder(const QString &folder)
{
    return sync(folder, O_RDONLY | O_DIRECTORY);
}

#endif

} // namespace docket::store
