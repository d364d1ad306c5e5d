// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/database_watch.h"

#include "store/backup.h"
#include "store/database.h"
#include "store/journal.h"
#include "store/order_repository.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>

namespace docket::shop {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcWatch, "docket.storage")

constexpr int watchEveryMs = 1'000;
constexpr int tryEveryMs = 10'000;

/// Whether it would be the same a second time.
bool isForGood(const Error &reason)
{
    return reason.code == ErrorCode::StorageDamaged || reason.code == ErrorCode::Conflict;
}

void logAs(const Error &reason)
{
    qCCritical(lcWatch, "%s [%s]", qUtf8Printable(reason.message.english()),
        qUtf8Printable(reason.detail));
}

} // namespace

DatabaseWatch::DatabaseWatch(
    store::Database &database, const DataFolder &folder, const Clock &clock)
    : m_database(database), m_file(folder.database()), m_folder(folder.path()),
      m_backups(folder.backups()), m_book(folder), m_clock(clock)
{
    m_timer.setParent(this);
    connect(&m_timer, &QTimer::timeout, this, &DatabaseWatch::check);
}

void DatabaseWatch::start()
{
    if (const auto kept = m_database.keepToItself(); !kept) {
        logAs(kept.error());
    }
    check();
    m_timer.start(watchEveryMs);
}

bool DatabaseWatch::isInPlace()
{
    // The journals come into being with the first use, and stay as long as somebody writes.
    for (const QString &file : {m_file, m_file + u"-wal"_s, m_file + u"-shm"_s}) {
        const auto found = store::identityOf(file);
        const auto known = m_known.find(file);
        if (known == m_known.end()) {
            if (found) {
                m_known.emplace(file, *found);
            }
        } else if (found != known->second) {
            qCCritical(
                lcWatch, "%s was removed or replaced while it was in use", qUtf8Printable(file));
            return false;
        }
    }
    if (m_database.isOverwritten()) {
        qCCritical(lcWatch, "%s was overwritten while it was in use", qUtf8Printable(m_file));
        m_isOverwritten = true;
        return false;
    }
    return true;
}

Result<DatabaseWatch::Progress> DatabaseWatch::progressOf(store::Database &database)
{
    const auto event = store::Journal(database).lastSequence();
    if (!event) {
        return event.error();
    }
    const auto numbers =
        store::OrderRepository(database).highestSequences(RestoreBook::daysOfNumbers);
    if (!numbers) {
        return numbers.error();
    }
    return Progress {*event, *numbers};
}

void DatabaseWatch::follow()
{
    // Nothing is given without an event; what a strange file says is older, or nothing at all.
    const auto event = store::Journal(m_database).lastSequence();
    if (!event || *event <= m_progress.event) {
        return;
    }
    if (const auto progress = progressOf(m_database)) {
        m_progress = *progress;
    }
}

void DatabaseWatch::check()
{
    if (m_isRescued) {
        return;
    }
    if (!m_isLost) {
        const bool isGood = isInPlace();
        follow();
        if (isGood) {
            return;
        }
        m_isLost = true;
        emit lost();
    }
    const auto saved = rescue();
    close();
    if (saved) {
        m_isRescued = true;
        m_timer.stop();
        emit rescued();
        return;
    }
    logAs(saved.error());
    m_timer.start(tryEveryMs);
    emit failed(saved.error());
}

void DatabaseWatch::close()
{
    if (const auto closed = m_database.setGuarded(true); !closed) {
        logAs(closed.error());
    }
}

Result<void> DatabaseWatch::rescue()
{
    // The whole folder may have gone.
    if (auto made = DataFolder::make(m_folder); !made) {
        return made;
    }
    const QDateTime now = m_clock.now().toUTC();
    const QString name = now.toString(u"'rescued-'yyyyMMdd-HHmmss'.db'"_s);
    const QString file = QDir(m_backups).filePath(name);
    if (auto saved = save(file); !saved) {
        if (!m_isOverwritten || !isForGood(saved.error())) {
            return saved;
        }
        logAs(saved.error());
        return wantBackup(now);
    }
    qCCritical(lcWatch, "everything that it has is saved in %s", qUtf8Printable(file));
    auto noted = m_book.note({name, now, u"docket"_s, now, true});
    if (noted && m_isOverwritten) {
        leave();
    }
    return noted;
}

Result<void> DatabaseWatch::save(const QString &file)
{
    if (auto opened = m_database.setGuarded(false); !opened) {
        return opened;
    }
    auto saved = store::backUp(m_database, file);
    if (saved && m_isOverwritten) {
        saved = compare(file);
        if (!saved) {
            QFile::remove(file);
        }
    }
    return saved;
}

Result<void> DatabaseWatch::compare(const QString &copy) const
{
    const auto database = store::Database::open(copy, store::Access::Beside);
    if (!database) {
        return database.error();
    }
    const auto progress = progressOf(**database);
    if (!progress) {
        return progress.error();
    }
    const auto isWhole = store::Journal(**database).isWhole();
    if (!isWhole) {
        return isWhole.error();
    }
    if (!*isWhole || progress->event < m_progress.event
        || progress->numbers != m_progress.numbers) {
        return Error {ErrorCode::StorageDamaged, Sentence::tr("The copy lacks some of the orders."),
            u"events up to %1 of %2"_s.arg(progress->event).arg(m_progress.event)};
    }
    return {};
}

Result<void> DatabaseWatch::wantBackup(const QDateTime &now)
{
    const QFileInfo backup(store::newestGoodBackup(m_backups));
    if (backup.filePath().isEmpty()) {
        return Error {ErrorCode::StorageDamaged,
            Sentence::tr("Another file was copied over the orders', and there is no backup."), {}};
    }
    qCCritical(lcWatch, "its data cannot be saved; the next start brings back %s",
        qUtf8Printable(backup.filePath()));
    RestoreWish wish {backup.fileName(), backup.lastModified().toUTC(), u"docket"_s, now};
    wish.usedNumbers = m_progress.numbers;
    return m_book.note(wish);
}

void DatabaseWatch::leave()
{
    // SQLite writes its log into the file that it has open when that is closed.
    if (!store::detach(m_file)) {
        qCWarning(lcWatch, "the file that was copied over %s is changed", qUtf8Printable(m_file));
        return;
    }
    for (const auto &suffix : {u"-wal"_s, u"-shm"_s}) {
        QFile::remove(m_file + suffix);
    }
}

} // namespace docket::shop
