// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "counter_page.h"
#include "day_page.h"
#include "restart_card.h"
#include "settings_page.h"
#include "ui/main_window.h"
#include "ui/menu_page.h"

using namespace Qt::StringLiterals;

namespace docket::ui {

void MainWindow::buildRestart(shop::Board &board)
{
    auto *card = m_settings->restart();
    card->useAtStake([this] { return atStake(); });
    connect(card, &RestartCard::restartRequested, &board, &shop::Board::restart);
    connect(&board, &shop::Board::restartRefused, card, &RestartCard::refuse);
}

QString MainWindow::atStake() const
{
    QStringList lost;
    if (m_counter->isSelling()) {
        lost.append(tr("The sale at the counter is not sent: it would be lost. Send it first, or "
                       "put it on hold."));
    }
    if (m_menu->draft().isChanged()) {
        lost.append(tr("The menu has changes that are not published: they would be lost."));
    }
    if (m_day->isCounting()) {
        lost.append(tr("The drawer is being counted: the count would be lost."));
    }
    return lost.join(u' ');
}

} // namespace docket::ui
