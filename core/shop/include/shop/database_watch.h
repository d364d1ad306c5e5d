// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/result.h"
#include "shop/restore_book.h"
#include "store/file_on_disk.h"

#include <QMap>
#include <QObject>
#include <QString>
#include <QTimer>

#include <map>

namespace docket::store {
class Database;
}

namespace docket::shop {

/// Looks whether the files of the open database are still those under their names, and as they were
/// left. Somebody may remove, rename or replace them while the shop runs: the system then lets it
/// write on, into files that nobody finds again. What is open still has all the data: it is saved
/// among the backups, and the next start takes that up. Nothing is stored from that moment on.
///
/// Where another file was copied over the database, what was read of it and its log still have the
/// data. A copy that is made of them counts only when it is whole up to the last event; where there
/// is none, the newest good backup comes back instead. Engine thread only.
class DatabaseWatch final : public QObject {
    Q_OBJECT

public:
    DatabaseWatch(store::Database &database, const DataFolder &folder, const Clock &clock);

    /// Looks every second.
    void start();
    /// Looks now; what is lost and not saved yet, is tried once more.
    void check();
    /// Whether a file was taken away or overwritten.
    bool isLost() const { return m_isLost; }
    bool isOverwritten() const { return m_isOverwritten; }
    /// Whether the next start has what there is to bring back; nothing is done here any more.
    bool isRescued() const { return m_isRescued; }

signals:
    /// Before anything is saved, which may take a while.
    void lost();
    /// Everything is saved, or nothing can be: the next start brings back what there is.
    void rescued();
    /// It could not be saved; it is tried again after a while.
    void failed(const docket::Error &reason);

private:
    /// What a database has given: a copy of it that has less has lost something.
    struct Progress {
        qint64 event = 0;
        QMap<QString, int> numbers; // by business day, the highest
    };

    static Result<Progress> progressOf(store::Database &database);
    bool isInPlace();
    /// What the database has given until now.
    void follow();
    /// From now on the database can only be read.
    void close();
    Result<void> rescue();
    Result<void> save(const QString &file);
    Result<void> compare(const QString &copy) const;
    /// Of what was copied over the database nothing can be saved.
    Result<void> wantBackup(const QDateTime &now);
    /// The file that was copied over the database becomes what it was.
    void leave();

    store::Database &m_database;
    const QString m_file;
    const QString m_folder;
    const QString m_backups;
    const RestoreBook m_book;
    const Clock &m_clock;
    std::map<QString, store::FileIdentity> m_known; // as they were first seen
    Progress m_progress;
    bool m_isLost = false;
    bool m_isOverwritten = false;
    bool m_isRescued = false;
    QTimer m_timer;
};

} // namespace docket::shop
