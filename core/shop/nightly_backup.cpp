// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/nightly_backup.h"

#include "backup_files.h"
#include "domain/handler_stack.h"
#include "store/backup.h"

#include <QDir>
#include <QFileInfo>
#include <QMetaObject>

namespace docket::shop {

using namespace Qt::StringLiterals;

namespace {

constexpr int dueEveryMs = 60'000;
constexpr int pauseAfterFailureSeconds = 3600;

} // namespace

NightlyBackup::NightlyBackup(QString databaseFile, QString folder, const OpeningHours &hours,
    const Clock &clock, const BackupRules &rules)
    : m_databaseFile(std::move(databaseFile)), m_folder(std::move(folder)), m_hours(hours),
      m_clock(clock), m_rules(rules)
{
    m_timer.setParent(this);
    m_timer.setInterval(dueEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &NightlyBackup::check);
}

NightlyBackup::~NightlyBackup()
{
    if (m_worker.joinable()) {
        m_worker.join();
    }
}

void NightlyBackup::start()
{
    m_timer.start();
    check();
}

QString NightlyBackup::fileOfLastDay() const
{
    const QDate today = m_hours.businessDay(m_clock.now()).date();
    return QDir(m_folder).filePath(u"docket-%1.db"_s.arg(BusinessDay(today.addDays(-1)).compact()));
}

void NightlyBackup::check()
{
    const QString file = fileOfLastDay();
    if (m_worker.joinable() || file == m_known
        || (m_nextTry.isValid() && m_clock.now() < m_nextTry)) {
        return;
    }
    if (const QFileInfo info(file); info.exists()) {
        m_known = file;
        removeOldest();
        emit backedUp(info.lastModified().toUTC());
        return;
    }
    make(file);
}

void NightlyBackup::make(const QString &file)
{
    m_file = file;
    m_worker = std::thread([this] {
        useHandlerStack();
        m_made = store::backUpFile(m_databaseFile, m_file);
        QMetaObject::invokeMethod(
            this, [this] { take(); }, Qt::QueuedConnection);
    });
}

void NightlyBackup::take()
{
    m_worker.join();
    if (!m_made) {
        m_nextTry = m_clock.now().addSecs(pauseAfterFailureSeconds);
        emit failed(m_made.error());
        return;
    }
    m_nextTry = {};
    m_known = m_file;
    removeOldest();
    emit backedUp(QFileInfo(m_file).lastModified().toUTC());
}

void NightlyBackup::removeOldest()
{
    const QStringList backups =
        QDir(m_folder).entryList({u"docket-????????.db"_s}, QDir::Files, QDir::Name);
    for (qsizetype index = 0; index < backups.size() - m_rules.keep; ++index) {
        QFile::remove(QDir(m_folder).filePath(backups.at(index)));
    }
    removeOldCopies(m_folder, m_clock.now(), m_rules.copyDays);
}

} // namespace docket::shop
