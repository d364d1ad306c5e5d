// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "counter_page.h"
#include "orders_page.h"
#include "ui/board_view.h"
#include "ui/main_window.h"

namespace docket::ui {

void MainWindow::buildOrders(shop::Board &board)
{
    connect(m_orders, &OrdersPage::searchRequested, &board, &shop::Board::searchOrders);
    connect(m_orders, &OrdersPage::fileRequested, &board, &shop::Board::openOrderFile);
    connect(m_orders, &OrdersPage::reprintRequested, &board, &shop::Board::reprint);
    connect(m_orders, &OrdersPage::againRequested, this, [this](const OrderId &order) {
        showSection(CounterSection);
        m_counter->sellAgain(order);
    });
    connect(m_orders, &OrdersPage::cancelRequested, &board, &shop::Board::cancelOrder);
    connect(m_orders, &OrdersPage::reopenRequested, &board, &shop::Board::reopenOrder);
    connect(m_orders, &OrdersPage::amendRequested, &board, &shop::Board::amendOrder);
    connect(m_orders, &OrdersPage::refundRequested, &board, &shop::Board::refundOrder);
    connect(m_board, &BoardView::orderWanted, this, [this](const QString &number) {
        showSection(OrdersSection);
        m_orders->lookFor(number);
    });
    connect(&board, &shop::Board::ordersFound, m_orders, &OrdersPage::tell);
    connect(&board, &shop::Board::orderFileTold, m_orders, &OrdersPage::tellFile);
    connect(&board, &shop::Board::ticketChanged, m_orders, &OrdersPage::follow);
    connect(&board, &shop::Board::actionFailed, m_orders, &OrdersPage::tellRefusal);
}

} // namespace docket::ui
