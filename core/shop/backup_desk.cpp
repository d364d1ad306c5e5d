// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/backup_desk.h"

#include "backup_files.h"
#include "shop/kitchen.h"
#include "store/backup.h"
#include "store/database.h"
#include "store/journal.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <memory>
#include <utility>

namespace docket::shop {

using namespace Qt::StringLiterals;

BackupDesk::BackupDesk(store::Database &database, const DataFolder &folder, const Kitchen &kitchen,
    const Clock &clock, int keep)
    : m_database(database), m_databaseFile(folder.database()), m_folder(folder.backups()),
      m_book(folder), m_kitchen(kitchen), m_clock(clock), m_keep(keep)
{
    m_errand.setParent(this);
}

BackupsReport BackupDesk::report() const
{
    BackupsReport report {backupFilesIn(m_folder), m_work};
    const QList<Order> open = m_kitchen.openOrders();
    for (BackupFile &file : report.backups) {
        file.openSince = static_cast<int>(std::count_if(open.cbegin(), open.cend(),
            [&file](const Order &order) { return order.placedAt > file.madeAt; }));
    }
    return report;
}

Result<void> BackupDesk::checkIdle() const
{
    if (m_errand.isBusy()) {
        return Error {ErrorCode::Conflict,
            Sentence::tr("A backup is being made or checked. Wait for it."), {}};
    }
    return {};
}

void BackupDesk::begin(BackupsReport::Work work, const std::function<Result<void>()> &act,
    const std::function<Result<void>()> &then)
{
    m_work = work;
    const auto done = std::make_shared<Result<void>>();
    m_errand.run([act, done] { *done = act(); },
        [this, done, then] {
            m_work = BackupsReport::Work::None;
            const Result<void> ended = *done ? then() : *done;
            if (!ended) {
                emit failed(ended.error());
            }
            emit changed();
        });
    emit changed();
}

Result<void> BackupDesk::make()
{
    if (auto idle = checkIdle(); !idle) {
        return idle;
    }
    const QString file =
        QDir(m_folder).filePath(m_clock.now().toUTC().toString(QString(byHandFormat)));
    begin(
        BackupsReport::Work::Making,
        [database = m_databaseFile, file] { return store::backUpFile(database, file); },
        [this]() -> Result<void> {
            removeOldest();
            return {};
        });
    return {};
}

Result<void> BackupDesk::bringBack(const QString &name, const QString &who)
{
    if (auto idle = checkIdle(); !idle) {
        return idle;
    }
    const auto known = backupFilesIn(m_folder);
    const auto wanted = std::find_if(known.cbegin(), known.cend(),
        [&name](const BackupFile &file) { return file.name == name; });
    if (wanted == known.cend()) {
        return Error {ErrorCode::NotFound, Sentence::tr("This backup is not there any more."), {}};
    }
    const RestoreWish wish {name, wanted->madeAt, who, m_clock.now().toUTC(), false};
    begin(
        BackupsReport::Work::Checking,
        [file = QDir(m_folder).filePath(name)] {
            return store::checkBackup(file, file + u".checking"_s);
        },
        [this, wish] {
            auto noted = note(wish);
            if (noted) {
                emit restoreNoted();
            }
            return noted;
        });
    return {};
}

Result<void> BackupDesk::note(const RestoreWish &wish)
{
    auto transaction = store::Transaction::begin(m_database);
    if (!transaction) {
        return transaction.error();
    }
    auto done = store::Journal(m_database)
                    .append(wish.at, u"backupWanted"_s, {}, {},
                        {{u"who"_s, wish.who}, {u"backup"_s, wish.backup}});
    if (done) {
        done = m_book.note(wish);
    }
    if (!done) {
        return done;
    }
    auto committed = (*transaction)->commit();
    if (!committed) {
        m_book.drop(); // what is not audited does not count
    }
    return committed;
}

void BackupDesk::removeOldest() const
{
    const QDir folder(m_folder);
    const QStringList byHand = folder.entryList({u"docket-*-??????.db"_s}, QDir::Files, QDir::Name);
    for (qsizetype index = 0; index < byHand.size() - m_keep; ++index) {
        QFile::remove(folder.filePath(byHand.at(index)));
    }
}

} // namespace docket::shop
