// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/result.h"
#include "shop/restore_book.h"
#include "store/file_on_disk.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <map>

namespace docket::store {
class Database;
}

namespace docket::shop {

/// Looks whether the files of the open database are still those under their names. Somebody may
/// remove, rename or replace them while the shop runs: the system then lets it write on, into files
/// that nobody finds again. What is open still has all the data: it is saved among the backups, and
/// the next start takes that up. Nothing is stored from that moment on. Engine thread only.
class DatabaseWatch final : public QObject {
    Q_OBJECT

public:
    DatabaseWatch(store::Database &database, const DataFolder &folder, const Clock &clock);

    /// Looks every second.
    void start();
    void check();
    /// Whether a file was taken away.
    bool isLost() const { return m_isLost; }

signals:
    /// Before anything is saved, which may take a while.
    void lost();
    /// Everything is saved, and comes back with the next start.
    void rescued();
    /// It could not be saved; it is tried again after a while.
    void failed(const docket::Error &reason);

private:
    bool isInPlace();
    /// From now on the database can only be read.
    void close();
    Result<void> rescue();

    store::Database &m_database;
    const QString m_file;
    const QString m_folder;
    const QString m_backups;
    const RestoreBook m_book;
    const Clock &m_clock;
    std::map<QString, store::FileIdentity> m_known; // as they were first seen
    bool m_isLost = false;
    QTimer m_timer;
};

} // namespace docket::shop
