// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

#include <optional>

namespace docket::store {

/// Which file a name stands for: another one under the same name has another identity.
struct FileIdentity {
    quint64 device = 0;
    quint64 number = 0;

    friend bool operator==(const FileIdentity &, const FileIdentity &) = default;
};

/// Empty: there is no such file. A system that lets nobody take away an open file says the same of
/// all files that are there.
std::optional<FileIdentity> identityOf(const QString &file);

/// What a file shows of having been written into, without a look inside: to open and close a
/// database beside SQLite would let go of its locks (sqlite.org/howtocorrupt.html, 2.2).
struct FileStamp {
    FileIdentity identity;
    qint64 size = 0;
    /// When it was written last, as exactly as the system knows; the same for all where that is
    /// told late.
    qint64 writtenAt = 0;

    friend bool operator==(const FileStamp &, const FileStamp &) = default;
};

/// Empty: there is no such file.
std::optional<FileStamp> stampOf(const QString &file);

/// Waits until the file's bytes are on the disk. \return whether they are.
bool syncFile(const QString &file);
/// The same for the names in a folder: what was renamed into it or out of it survives a power cut.
bool syncFolder(const QString &folder);

} // namespace docket::store
