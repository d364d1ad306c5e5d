// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings_page.h"
#include "shop/settings_board.h"
#include "ui/main_window.h"

namespace docket::ui {

void MainWindow::useSettings(shop::SettingsBoard &settings)
{
    connect(this, &MainWindow::settingsWanted, &settings, &shop::SettingsBoard::askSettings);
    connect(
        m_settings, &SettingsPage::diagnosisWanted, &settings, &shop::SettingsBoard::askDiagnosis);
    connect(
        &settings, &shop::SettingsBoard::diagnosisTold, m_settings, &SettingsPage::tellDiagnosis);
    connect(&settings, &shop::SettingsBoard::settingsTold, m_settings, &SettingsPage::tell);
    connect(&settings, &shop::SettingsBoard::settingRefused, m_settings, &SettingsPage::setRefusal);
    connect(
        m_settings, &SettingsPage::changeRequested, &settings, &shop::SettingsBoard::changeSetting);
}

} // namespace docket::ui
