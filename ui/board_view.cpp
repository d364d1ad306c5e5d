// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board_view.h"

#include "empty_board.h"
#include "side_panel.h"
#include "sold_out_page.h"
#include "ui/all_day.h"
#include "ui/board_page.h"
#include "ui/key_map.h"

#include <QHBoxLayout>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace docket::ui {

BoardView::BoardView(
    shop::Board &board, const Theme &theme, const TicketWords &words, QWidget *parent)
    : QWidget(parent), m_page(new BoardPage(m_model, theme, words, this)),
      m_empty(new EmptyBoard(this)), m_soldOut(new SoldOutPage(theme, words, this)),
      m_stack(new QStackedWidget(this)), m_panel(new SidePanel(theme, words, this))
{
    setObjectName(u"board"_s);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_page);
    m_stack->addWidget(m_soldOut);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_panel);
    connectPage();
    connectBoard(board);
    connectService(board);
    showOrders();
}

void BoardView::connectBoard(shop::Board &board)
{
    connect(&board, &shop::Board::ticketsReset, &m_model, &TicketModel::reset);
    connect(&board, &shop::Board::orderPlaced, &m_model, &TicketModel::put);
    connect(&board, &shop::Board::ticketChanged, &m_model, &TicketModel::put);
    connect(&board, &shop::Board::queueChanged, m_panel, &SidePanel::setQueue);
    connect(&board, &shop::Board::ringBacksChanged, m_panel, &SidePanel::setRingBacks);
    connect(&board, &shop::Board::actionFailed, this, &BoardView::showFailure);
    connect(this, &BoardView::bumpSent, &board, &shop::Board::bump);
    connect(this, &BoardView::recallSent, &board, &shop::Board::recall);
    connect(this, &BoardView::markSent, &board, &shop::Board::mark);
    connect(m_panel, &SidePanel::settleRingBackRequested, &board, &shop::Board::settleRingBack);
    connect(this, &BoardView::recallLastSent, &board, &shop::Board::recallLast);
}

void BoardView::connectService(shop::Board &board)
{
    connect(m_panel, &SidePanel::minutesAdded, &board, &shop::Board::addMinutes);
    connect(m_panel, &SidePanel::extraMinutesDropped, &board, &shop::Board::dropExtraMinutes);
    connect(m_panel, &SidePanel::pauseRequested, &board, &shop::Board::pauseOrders);
    connect(m_panel, &SidePanel::resumeRequested, &board, &shop::Board::resumeOrders);
    connect(&board, &shop::Board::sellablesChanged, m_panel, &SidePanel::setSellables);
    connect(&board, &shop::Board::sellablesChanged, m_soldOut, &SoldOutPage::setEntries);
    connect(m_soldOut, &SoldOutPage::soldOut, &board, &shop::Board::markSoldOut);
    connect(m_soldOut, &SoldOutPage::broughtBack, &board, &shop::Board::bringBack);
    connect(m_panel, &SidePanel::soldOutListRequested, this, &BoardView::showSoldOut);
    connect(m_soldOut, &SoldOutPage::closed, this, [this] {
        m_stack->setCurrentWidget(m_page);
        showOrders();
        window()->setFocus();
    });
}

void BoardView::connectPage()
{
    // Pending first: the board may answer before its slot returns.
    connect(
        m_page, &BoardPage::bumpRequested, this, [this](const OrderId &order, OrderStatus seen) {
            m_model.markPending(order);
            emit bumpSent(order, seen);
        });
    connect(
        m_page, &BoardPage::recallRequested, this, [this](const OrderId &order, OrderStatus seen) {
            m_model.markPending(order);
            emit recallSent(order, seen);
        });
    connect(m_page, &BoardPage::markRequested, this, &BoardView::sendMark);
    connect(m_page, &BoardPage::allergyAsked, this, &BoardView::tellAllergy);
    connect(m_page, &BoardPage::pageStateChanged, m_panel, &SidePanel::setPageState);
    connect(m_panel, &SidePanel::nextPageRequested, m_page, &BoardPage::showNextPage);
    connect(m_panel, &SidePanel::previousPageRequested, m_page, &BoardPage::showPreviousPage);
    connect(m_panel, &SidePanel::recallLastRequested, this, &BoardView::recallLast);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &BoardView::showOrders);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &BoardView::showOrders);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &BoardView::showOrders);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &BoardView::showOrders);
}

void BoardView::sendMark(const OrderId &order, const shop::TicketMark &mark)
{
    // Ticking the next line need not wait for the answer about this one.
    if (mark.lines.isEmpty()) {
        m_model.markPending(order);
    }
    emit markSent(order, mark);
}

void BoardView::tellAllergy(const OrderId &order)
{
    if (const auto row = m_model.rowOf(order)) {
        emit noticed(tr("%1: check the allergy and tap it, then start the order.")
                         .arg(m_model.tickets().at(*row).order.number.display()));
    }
}

void BoardView::setNow(const QDateTime &now)
{
    m_page->setNow(now);
    m_soldOut->setNow(now);
    m_panel->setNow(now);
}

void BoardView::setServerUrl(const QString &url)
{
    m_empty->setServerUrl(url);
}

void BoardView::setKeys(const KeyMap &keys)
{
    m_page->setKeys(keys);
    m_panel->setRecallKey(keys.keyName(KeyAction::Recall));
}

void BoardView::setBoardLayout(BoardLayout layout)
{
    m_page->setBoardLayout(layout);
}

void BoardView::recallLast()
{
    emit recallLastSent();
}

void BoardView::showSoldOut()
{
    m_stack->setCurrentWidget(m_soldOut);
    m_soldOut->open();
}

void BoardView::showFailure(const OrderId &order, const QString &reason)
{
    m_model.clearPending(order);
    const auto row = m_model.rowOf(order);
    emit noticed(row ? tr("%1: %2", "an order's number and what happened")
                           .arg(m_model.tickets().at(*row).order.number.display(), reason)
                     : reason);
}

void BoardView::showOrders()
{
    m_panel->setItems(itemsToMake(m_model.tickets()));
    if (m_stack->currentWidget() == m_soldOut) {
        return; // somebody is at it; the panel goes on counting
    }
    if (m_model.tickets().isEmpty()) {
        m_stack->setCurrentWidget(m_empty);
    } else {
        m_stack->setCurrentWidget(m_page);
    }
}

} // namespace docket::ui
