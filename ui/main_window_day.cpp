// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "day_page.h"
#include "opening_check.h"
#include "ui/main_window.h"
#include "ui/trust_bar.h"

namespace docket::ui {

void MainWindow::buildDay(shop::Board &board)
{
    auto *check = m_day->check();
    connect(m_day, &DayPage::checkWanted, &board, &shop::Board::askConnections);
    connect(m_day, &DayPage::checkWanted, &board, &shop::Board::askMenu);
    connect(&board, &shop::Board::connectionsTold, check, &OpeningCheck::setConnections);
    connect(&board, &shop::Board::menuShown, check, &OpeningCheck::setMenu);
    connect(&board, &shop::Board::sellablesChanged, check, &OpeningCheck::setSellables);
    connect(check, &OpeningCheck::backOnSaleRequested, &board, &shop::Board::sellAgain);
    connect(check, &OpeningCheck::soundRequested, this, &MainWindow::testSound);
    connect(check, &OpeningCheck::connectionsRequested, this,
        [this] { openSection(ConnectionsSection); });
    connect(check, &OpeningCheck::menuRequested, this, [this] { openSection(MenuSection); });
}

void MainWindow::tellTrust(const shop::TrustItem &item)
{
    m_trustBar->setItem(item);
    m_day->check()->setItem(item);
}

} // namespace docket::ui
