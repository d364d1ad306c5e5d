// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connections_page.h"
#include "ui/main_window.h"

namespace docket::ui {

void MainWindow::buildConnections(shop::Board &board)
{
    connect(m_connections, &ConnectionsPage::closed, this, [this] { openSection(BoardSection); });
    connect(this, &MainWindow::connectionsWanted, &board, &shop::Board::askConnections);
    connect(&board, &shop::Board::connectionsTold, m_connections, &ConnectionsPage::tell);
    connect(&board, &shop::Board::secretMade, m_connections, &ConnectionsPage::showSecret);
    connect(&board, &shop::Board::secretRefused, m_connections, &ConnectionsPage::setRefusal);
    connect(m_connections, &ConnectionsPage::makeRequested, &board, &shop::Board::makeSecret);
    connect(m_connections, &ConnectionsPage::addRequested, &board, &shop::Board::addSecret);
    connect(m_connections, &ConnectionsPage::endOldRequested, &board, &shop::Board::endOldSecrets);
}

} // namespace docket::ui
