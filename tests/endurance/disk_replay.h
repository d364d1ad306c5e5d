// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "disk_record.h"

#include <QByteArray>
#include <QList>
#include <QRandomGenerator>
#include <QString>

namespace docket::tests {

/// Which syncs of the write-ahead log the disk obeys.
enum class LogSyncs {
    Obeyed,
    Ignored, ///< What `PRAGMA synchronous = NORMAL` would do: a commit does not wait for the disk.
};

/// A recorded disk, to be cut off at any moment.
class DiskReplay {
public:
    /// Reads a record; an entry that is cut short at its end is left out. `database` is the file as
    /// it lay on the disk before the record began, without a log.
    DiskReplay(const QString &record, const QString &database);

    qsizetype size() const { return m_events.size(); }
    /// How many events stand in the first `bytes` of the record.
    qsizetype eventsWithin(qint64 bytes) const;

    /// Writes the files as they may be found after a power cut before event `end`. What was synced
    /// is there. Of what was not, each write is there, or not, or torn at a sector, by `random`.
    void writeFiles(
        const QString &folder, qsizetype end, LogSyncs syncs, QRandomGenerator &random) const;

private:
    struct Event {
        DiskEntry entry;
        QByteArray bytes;
        qint64 recordEnd; ///< Where it ends in the record.
    };
    QByteArray m_before;
    QList<Event> m_events;
};

} // namespace docket::tests
