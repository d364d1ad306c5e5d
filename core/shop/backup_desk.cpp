// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/backup_desk.h"

#include "shop/kitchen.h"
#include "store/backup.h"
#include "store/database.h"
#include "store/journal.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTimeZone>

#include <algorithm>
#include <memory>
#include <utility>

namespace docket::shop {

using namespace Qt::StringLiterals;

namespace {

constexpr auto byHandFormat = "'docket-'yyyyMMdd-HHmmss'.db'"_L1;

/// Names that say when they were made.
constexpr std::pair<QLatin1StringView, BackupKind> dated[] {
    {byHandFormat, BackupKind::ByHand},
    {"'rescued-'yyyyMMdd-HHmmss'.db'"_L1, BackupKind::Rescued},
    {"'set-aside-'yyyyMMdd-HHmmss-zzz'.db'"_L1, BackupKind::SetAside},
};

BackupFile fileFrom(const QFileInfo &info)
{
    const BackupKind kind =
        info.fileName().startsWith("before-"_L1) ? BackupKind::BeforeUpdate : BackupKind::Night;
    BackupFile file {info.fileName(), kind, info.lastModified().toUTC(), info.size(), 0};
    for (const auto &[format, kindOfName] : dated) {
        QDateTime moment = QDateTime::fromString(file.name, QString(format));
        if (moment.isValid()) {
            moment.setTimeZone(QTimeZone::utc());
            file.kind = kindOfName;
            file.madeAt = moment;
        }
    }
    return file;
}

} // namespace

BackupDesk::BackupDesk(store::Database &database, const DataFolder &folder, const Kitchen &kitchen,
    const Clock &clock, int keep)
    : m_database(database), m_databaseFile(folder.database()), m_folder(folder.backups()),
      m_book(folder), m_kitchen(kitchen), m_clock(clock), m_keep(keep)
{
    m_errand.setParent(this);
}

QList<BackupFile> BackupDesk::files() const
{
    QList<BackupFile> files;
    const auto found = QDir(m_folder).entryInfoList(
        {u"docket-????????.db"_s, u"docket-*-??????.db"_s, u"before-schema-*.db"_s,
            u"rescued-*-??????.db"_s, u"set-aside-*-???.db"_s},
        QDir::Files);
    for (const QFileInfo &info : found) {
        if (info.size() > 0) { // one without anything would come back as an empty shop
            files.append(fileFrom(info));
        }
    }
    std::sort(files.begin(), files.end(),
        [](const BackupFile &one, const BackupFile &other) { return one.madeAt > other.madeAt; });
    return files;
}

BackupsReport BackupDesk::report() const
{
    BackupsReport report {files(), m_work};
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
    const auto known = files();
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
