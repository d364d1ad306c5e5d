// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/live_board.h"

namespace docket::shop {

void LiveBoard::useHistory(HistoryDesk &history)
{
    m_history = &history;
    connect(m_history, &HistoryDesk::found, this, &LiveBoard::ordersFound);
    connect(m_history, &HistoryDesk::told, this, &LiveBoard::orderFileTold);
    connect(m_history, &HistoryDesk::failed, this,
        [this](const Error &reason) { emit actionFailed({}, reason.message); });
}

void LiveBoard::searchOrders(const docket::shop::HistoryQuery &query)
{
    if (m_history != nullptr) {
        m_history->search(query);
    }
}

void LiveBoard::openOrderFile(const docket::OrderId &order)
{
    if (m_history != nullptr) {
        m_history->openFile(order);
    }
}

} // namespace docket::shop
