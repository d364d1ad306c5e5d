// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "day_page.h"
#include "day_report_panel.h"
#include "reports_page.h"
#include "settings_page.h"
#include "ui/main_window.h"
#include "ui/menu_page.h"

namespace docket::ui {

void MainWindow::buildReports(shop::Board &board)
{
    connect(m_reports, &ReportsPage::reportRequested, &board, &shop::Board::askReport);
    connect(&board, &shop::Board::reportTold, m_reports, &ReportsPage::tell);
    connect(&board, &shop::Board::sellablesChanged, m_reports, &ReportsPage::setSellables);
    connect(m_reports, &ReportsPage::wordsMeant, this,
        [this](const QString &words, const Sellable &what) {
            m_menu->addWords(words, what);
            openSection(MenuSection);
        });
}

void MainWindow::usePrompt(Prompt &prompt)
{
    m_reports->usePrompt(prompt);
    m_settings->usePrompt(prompt);
    m_day->report()->usePrompt(prompt);
}

} // namespace docket::ui
