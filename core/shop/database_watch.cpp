// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/database_watch.h"

#include "store/backup.h"
#include "store/database.h"

#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>

namespace docket::shop {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcWatch, "docket.storage")

constexpr int watchEveryMs = 1'000;
constexpr int tryEveryMs = 10'000;

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
    return true;
}

void DatabaseWatch::check()
{
    if (!m_isLost) {
        if (isInPlace()) {
            return;
        }
        m_isLost = true;
        emit lost();
    }
    const auto saved = rescue();
    close();
    if (saved) {
        m_timer.stop();
        emit rescued();
        return;
    }
    qCCritical(lcWatch, "%s [%s]", qUtf8Printable(saved.error().message),
        qUtf8Printable(saved.error().detail));
    m_timer.start(tryEveryMs);
    emit failed(saved.error());
}

void DatabaseWatch::close()
{
    if (const auto closed = m_database.setGuarded(true); !closed) {
        qCCritical(lcWatch, "%s [%s]", qUtf8Printable(closed.error().message),
            qUtf8Printable(closed.error().detail));
    }
}

Result<void> DatabaseWatch::rescue()
{
    // The whole folder may have gone.
    if (auto made = DataFolder::make(m_folder); !made) {
        return made;
    }
    if (auto opened = m_database.setGuarded(false); !opened) {
        return opened;
    }
    const QDateTime now = m_clock.now().toUTC();
    const QString name = now.toString(u"'rescued-'yyyyMMdd-HHmmss'.db'"_s);
    const QString file = QDir(m_backups).filePath(name);
    if (auto saved = store::backUp(m_database, file); !saved) {
        return saved;
    }
    qCCritical(lcWatch, "everything that it has is saved in %s", qUtf8Printable(file));
    return m_book.note({name, now, u"docket"_s, now, true});
}

} // namespace docket::shop
