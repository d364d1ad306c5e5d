// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "running_shop.h"

#include <QFile>
#include <QLoggingCategory>

namespace docket::app {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcBackup, "docket.backup")

using Level = shop::TrustItem::Level;

shop::TrustItem trustOf(const shop::RestoreOutcome &outcome)
{
    const shop::RestoreWish &wish = outcome.wish;
    shop::TrustItem item {u"restore"_s, Level::Warning, u"brought-back"_s,
        {wish.madeAt.toString(Qt::ISODate), wish.at.toString(Qt::ISODate), wish.who,
            outcome.setAside, QString::number(outcome.unsent)}};
    if (!outcome.failure.isEmpty()) {
        item.level = Level::Bad;
        item.code = u"not-brought-back"_s;
        item.arguments = {wish.backup, outcome.failure};
    } else if (wish.isRescue) {
        item.code = u"rescued"_s;
        item.arguments = {wish.at.toString(Qt::ISODate), outcome.setAside};
    }
    item.asksToBeSeen = true;
    return item;
}

shop::TrustItem trustOf(const store::Recovery &recovery)
{
    const QString &aside = recovery.setAside;
    if (recovery.backup.isEmpty()) {
        return {u"recovery"_s, Level::Bad,
            recovery.isForeign ? u"emptied-of-foreign"_s : u"emptied"_s, {aside}};
    }
    const QString restored = recovery.isForeign ? u"restored-for-foreign"_s : u"restored"_s;
    return {u"recovery"_s, Level::Bad, aside.isEmpty() ? u"refilled"_s : restored,
        {recovery.backupMadeAt.toString(Qt::ISODate), aside}};
}

QString lossOf(const shop::DatabaseWatch &watch)
{
    return watch.isOverwritten() ? u"overwritten"_s : u"gone"_s;
}

/// What is the demo's, as the shop's own was lost. It waits until a restore was seen: one thing at
/// a time is asked.
void tellStandIns(shop::LiveBoard &board, const QString &path, bool isRestoreNews)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return;
    }
    shop::TrustItem item {
        u"shop"_s, Level::Bad, u"stand-ins"_s, {QString::fromUtf8(file.readAll())}};
    item.asksToBeSeen = !isRestoreNews;
    board.setTrust(item);
    QObject::connect(&board, &shop::LiveBoard::acknowledged, &board,
        [&board, path, item](const QString &trustId) mutable {
            if (trustId == "restore"_L1) {
                item.asksToBeSeen = true;
                board.setTrust(item);
            } else if (trustId == "shop"_L1) {
                QFile::remove(path);
                board.setTrust({u"shop"_s, Level::Good, u"stand-ins-seen"_s, {}});
            }
        });
}

} // namespace

void RunningShop::watchBackup()
{
    if (m_recovery) {
        m_board.setTrust(trustOf(*m_recovery));
    }
    tellRestore();
    tellStandIns(m_board, m_folder.standIns(), m_restored && !m_restored->isSeen);
    m_board.useBackups(m_backups);
    // An order that is taken now would be on the board for a second only.
    connect(&m_backups, &shop::BackupDesk::restoreNoted, this, [this] { m_listener.close(); });
    connect(&m_backup, &shop::NightlyBackup::backedUp, this, [this](const QDateTime &madeAt) {
        m_board.setTrust({u"backup"_s, Level::Good, u"made"_s, {madeAt.toString(Qt::ISODate)}});
    });
    connect(&m_backup, &shop::NightlyBackup::backedUp, &m_backups, &shop::BackupDesk::changed);
    connect(&m_backup, &shop::NightlyBackup::failed, this, [this](const Error &reason) {
        qCWarning(lcBackup, "no backup: %s [%s]", qUtf8Printable(reason.message.english()),
            qUtf8Printable(reason.detail));
        m_board.setTrust({u"backup"_s, Level::Bad, u"failed"_s, {}, false, reason.message});
    });
    m_backup.start();
}

void RunningShop::watchDatabase()
{
    connect(&m_databaseWatch, &shop::DatabaseWatch::lost, this, [this] {
        // To save a big shop's orders keeps this thread for longer than it would wait; and what
        // cannot be saved is nowhere but in this process.
        m_watchdog.reset();
        m_isStorageGood = false;
        m_board.forbidRestart(Sentence::tr(
            "The orders are not saved yet. Make room on the disk: Docket starts again by itself."));
        m_board.setTrust({u"storage"_s, Level::Bad, lossOf(m_databaseWatch), {}});
    });
    connect(&m_databaseWatch, &shop::DatabaseWatch::failed, this, [this](const Error &reason) {
        m_board.setTrust(
            {u"storage"_s, Level::Bad, lossOf(m_databaseWatch), {}, false, reason.message});
    });
    connect(&m_databaseWatch, &shop::DatabaseWatch::rescued, this, [this] {
        m_listener.close();
        emit m_board.restartWanted();
    });
    m_databaseWatch.start();
}

void RunningShop::tellRestore()
{
    if (!m_restored || m_restored->isSeen) {
        return;
    }
    m_board.setTrust(trustOf(*m_restored));
    connect(&m_board, &shop::LiveBoard::acknowledged, this, [this](const QString &trustId) {
        if (trustId == "restore"_L1) {
            shop::RestoreBook(m_folder).acknowledge();
            m_board.setTrust({u"restore"_s, Level::Good, u"seen"_s, {}});
        }
    });
}

} // namespace docket::app
