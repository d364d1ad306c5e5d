// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/backup_desk.h"
#include "shop/live_board.h"

namespace docket::shop {

void LiveBoard::useBackups(BackupDesk &backups)
{
    m_backups = &backups;
    connect(m_backups, &BackupDesk::changed, this, [this] {
        if (m_areBackupsWanted) {
            askBackups();
        }
    });
    connect(m_backups, &BackupDesk::failed, this,
        [this](const Error &reason) { emit backupRefused(reason.message); });
    connect(m_backups, &BackupDesk::restoreNoted, this, &LiveBoard::restartWanted);
}

void LiveBoard::askBackups()
{
    if (m_backups != nullptr) {
        m_areBackupsWanted = true;
        emit backupsTold(m_backups->report());
    }
}

void LiveBoard::backUpNow()
{
    if (m_backups == nullptr) {
        return;
    }
    if (const auto begun = m_backups->make(); !begun) {
        emit backupRefused(begun.error().message);
    }
}

void LiveBoard::bringBackBackup(const QString &name)
{
    if (m_backups == nullptr) {
        return;
    }
    const auto allowed = m_staff != nullptr ? m_staff->allowed(Right::Backups) : Result<void>();
    const auto begun = allowed ? m_backups->bringBack(name, actor()) : allowed;
    if (!begun) {
        emit backupRefused(begun.error().message);
    }
}

} // namespace docket::shop
