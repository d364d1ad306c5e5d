// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "disk_replay.h"

#include "support/catch.h"

#include <QFile>

#include <algorithm>
#include <cstring>

namespace docket::tests {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 sectorBytes = 512; // what a disk writes whole or not at all

struct File {
    QByteArray content;
    bool exists = false;

    void write(qint64 offset, QByteArrayView bytes)
    {
        exists = true;
        if (content.size() < offset + bytes.size()) {
            content.resize(offset + bytes.size(), '\0');
        }
        std::memcpy(content.data() + offset, bytes.data(), static_cast<size_t>(bytes.size()));
    }
    void truncate(qint64 size)
    {
        exists = true;
        content.resize(size, '\0');
    }
};

void writeTorn(File &file, qint64 offset, const QByteArray &bytes, QRandomGenerator &random)
{
    for (qint64 at = 0; at < bytes.size(); at += sectorBytes) {
        if (random.bounded(2) == 0) {
            file.write(offset + at,
                QByteArrayView(bytes).sliced(at).first(
                    std::min<qint64>(sectorBytes, bytes.size() - at)));
        }
    }
}

} // namespace

DiskReplay::DiskReplay(const QString &record, const QString &database)
{
    QFile before(database);
    REQUIRE(before.open(QIODevice::ReadOnly));
    m_before = before.readAll();
    QFile file(record);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray all = file.readAll();
    qint64 at = 0;
    while (at + qint64 {sizeof(DiskEntry)} <= all.size()) {
        DiskEntry entry {};
        std::memcpy(&entry, all.constData() + at, sizeof entry);
        at += qint64 {sizeof entry};
        if (at + entry.size > all.size()) {
            break;
        }
        m_events.append({entry, all.mid(at, entry.size), at + entry.size});
        at += entry.size;
    }
}

qsizetype DiskReplay::eventsWithin(qint64 bytes) const
{
    return std::count_if(m_events.cbegin(), m_events.cend(),
        [bytes](const Event &event) { return event.recordEnd <= bytes; });
}

void DiskReplay::writeFiles(
    const QString &folder, qsizetype end, LogSyncs syncs, QRandomGenerator &random) const
{
    for (const DiskFile which : {DiskFile::Database, DiskFile::Log}) {
        qsizetype synced = 0; // all before it is on the disk
        for (qsizetype i = 0; i < end; ++i) {
            const DiskEntry &entry = m_events.at(i).entry;
            const bool counts = which == DiskFile::Database || syncs == LogSyncs::Obeyed;
            if (entry.file == which && entry.operation == DiskOperation::Sync && counts) {
                synced = i;
            }
        }
        File file;
        if (which == DiskFile::Database) {
            file = {m_before, true};
        }
        for (qsizetype i = 0; i < end; ++i) {
            const Event &event = m_events.at(i);
            if (event.entry.file != which) {
                continue;
            }
            const bool isThere = i < synced || random.bounded(2) == 0;
            switch (event.entry.operation) {
            case DiskOperation::Write:
                if (isThere) {
                    file.write(event.entry.offset, event.bytes);
                } else if (random.bounded(2) == 0) {
                    writeTorn(file, event.entry.offset, event.bytes, random);
                }
                break;
            case DiskOperation::Truncate:
                if (isThere) {
                    file.truncate(event.entry.offset);
                }
                break;
            case DiskOperation::Remove:
                if (isThere) {
                    file = {};
                }
                break;
            case DiskOperation::Sync:
                break;
            }
        }
        if (file.exists) {
            QFile written(
                folder + (which == DiskFile::Database ? u"/docket.db"_s : u"/docket.db-wal"_s));
            REQUIRE(written.open(QIODevice::WriteOnly));
            REQUIRE(written.write(file.content) == file.content.size());
        }
    }
}

} // namespace docket::tests
