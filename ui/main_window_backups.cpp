// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backup_panel.h"
#include "staff_page.h"
#include "ui/main_window.h"
#include "ui/said.h"

namespace docket::ui {

void MainWindow::buildBackups(shop::Board &board)
{
    auto *panel = new BackupPanel(m_theme, m_words, m_staff);
    m_staff->useBackups(panel);
    connect(panel, &BackupPanel::backupsWanted, &board, &shop::Board::askBackups);
    connect(&board, &shop::Board::backupsTold, panel, &BackupPanel::tell);
    connect(&board, &shop::Board::backupRefused, panel,
        [panel](const Sentence &reason) { panel->setRefusal(said(reason)); });
    connect(panel, &BackupPanel::makeRequested, &board, &shop::Board::backUpNow);
    connect(panel, &BackupPanel::bringBackRequested, &board, &shop::Board::bringBackBackup);
}

} // namespace docket::ui
