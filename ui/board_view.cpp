// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board_view.h"

#include "call_panel.h"
#include "counts_panel.h"
#include "empty_board.h"
#include "recall_panel.h"
#include "side_panel.h"
#include "sold_out_page.h"
#include "ticket_step.h"
#include "ui/board_page.h"
#include "ui/key_map.h"
#include "ui/said.h"

#include <QDesktopServices>
#include <QEvent>
#include <QHBoxLayout>
#include <QStackedWidget>

#include <utility>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

/// So many orders are counted with every change of one.
constexpr int countedAtOnce = 100;
constexpr std::chrono::milliseconds countRest {250};

/// In a kitchen of one station nobody asks which.
LineStations lineStationsOf(const QList<shop::SellableEntry> &menu)
{
    QString first;
    for (const auto &entry : menu) {
        if (first.isEmpty()) {
            first = entry.station;
        } else if (!entry.station.isEmpty()
            && entry.station.compare(first, Qt::CaseInsensitive) != 0) {
            return LineStations::Told;
        }
    }
    return LineStations::Untold;
}

} // namespace

BoardView::BoardView(
    shop::Board &board, const Theme &theme, const TicketWords &words, QWidget *parent)
    : QWidget(parent), m_page(new BoardPage(m_model, theme, words, this)),
      m_empty(new EmptyBoard(this)), m_soldOut(new SoldOutPage(theme, words, this)),
      m_stack(new QStackedWidget(this)), m_panel(new SidePanel(theme, words, this)),
      m_recall(new RecallPanel(theme, words, this)), m_side(new QStackedWidget(this)),
      m_call(new CallPanel(theme, words, this)), m_counts(new CountsPanel(theme, this))
{
    setObjectName(u"board"_s);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_page);
    m_stack->addWidget(m_soldOut);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_stack, 1);
    m_side->addWidget(m_panel);
    m_side->addWidget(m_recall);
    m_side->addWidget(m_counts);
    m_side->setFixedWidth(SidePanel::panelWidth);
    layout->addWidget(m_side);
    m_stack->installEventFilter(this);
    connectPage();
    connectBoard(board);
    connectService(board);
    connectCalls(board);
    connectCounts(board);
    m_countRest.setSingleShot(true);
    m_countRest.setInterval(countRest);
    connect(&m_countRest, &QTimer::timeout, this, [this] {
        if (std::exchange(m_isToCount, false)) {
            countSoon();
        }
    });
    showOrders();
}

void BoardView::connectBoard(shop::Board &board)
{
    connect(&board, &shop::Board::ticketsReset, &m_model, &TicketModel::reset);
    connect(&board, &shop::Board::orderPlaced, &m_model, &TicketModel::put);
    connect(&board, &shop::Board::ticketChanged, &m_model, &TicketModel::put);
    connect(&board, &shop::Board::ticketChanged, this, &BoardView::noteChange);
    connect(&board, &shop::Board::ticketChanged, this, &BoardView::settleAllergy);
    connect(&board, &shop::Board::collectedListed, this, &BoardView::showCollected);
    connect(&board, &shop::Board::queueChanged, m_panel, &SidePanel::setQueue);
    connect(&board, &shop::Board::ringBacksChanged, m_panel, &SidePanel::setRingBacks);
    connect(&board, &shop::Board::callsOnLineChanged, m_panel, &SidePanel::setCallsOnLine);
    connect(&board, &shop::Board::actionFailed, this, &BoardView::showFailure);
    connect(this, &BoardView::bumpSent, &board, &shop::Board::bump);
    connect(this, &BoardView::recallSent, &board, &shop::Board::recall);
    connect(m_recall, &RecallPanel::reprintRequested, &board, &shop::Board::reprint);
    connect(this, &BoardView::markSent, &board, &shop::Board::mark);
    connect(m_panel, &SidePanel::settleRingBackRequested, &board, &shop::Board::settleRingBack);
    connect(this, &BoardView::collectedWanted, &board, &shop::Board::listCollected);
    connect(this, &BoardView::bringBackSent, &board, &shop::Board::bringBack);
}

void BoardView::connectService(shop::Board &board)
{
    connect(m_panel, &SidePanel::minutesAdded, &board, &shop::Board::addMinutes);
    connect(m_panel, &SidePanel::extraMinutesDropped, &board, &shop::Board::dropExtraMinutes);
    connect(m_panel, &SidePanel::pauseRequested, &board, &shop::Board::pauseOrders);
    connect(m_panel, &SidePanel::resumeRequested, &board, &shop::Board::resumeOrders);
    connect(&board, &shop::Board::sellablesChanged, m_panel, &SidePanel::setSellables);
    connect(&board, &shop::Board::sellablesChanged, m_soldOut, &SoldOutPage::setEntries);
    connect(&board, &shop::Board::sellablesChanged, this,
        [this](const QList<shop::SellableEntry> &menu) {
            m_page->setLineStations(lineStationsOf(menu));
        });
    connect(&board, &shop::Board::queueChanged, m_soldOut, &SoldOutPage::setQueue);
    connect(m_soldOut, &SoldOutPage::soldOut, &board, &shop::Board::markSoldOut);
    connect(m_soldOut, &SoldOutPage::broughtBack, &board, &shop::Board::sellAgain);
    connect(m_soldOut, &SoldOutPage::counted, &board, &shop::Board::countLeft);
    connect(m_soldOut, &SoldOutPage::countEnded, &board, &shop::Board::stopCounting);
    connect(m_panel, &SidePanel::soldOutListRequested, this, &BoardView::showSoldOut);
    connect(m_page, &BoardPage::soldOutRequested, this, &BoardView::showSoldOutOf);
    connect(m_call, &CallPanel::orderRequested, this, &BoardView::orderWanted);
    connect(m_call, &CallPanel::soldOutRequested, this,
        [this](const OrderId &order) { showSoldOutOf(order, {}); });
    connect(m_soldOut, &SoldOutPage::closed, this, &BoardView::closeSoldOut);
}

void BoardView::connectCalls(shop::Board &board)
{
    connect(m_page, &BoardPage::callRequested, this, &BoardView::showCall);
    connect(this, &BoardView::lookAtCallSent, &board, &shop::Board::lookAtCall);
    connect(&board, &shop::Board::callFound, m_call,
        [this](const shop::CallRecord &record) { m_call->tell(record); });
    connect(m_call, &CallPanel::recordingRequested, this,
        [](const QUrl &recording) { QDesktopServices::openUrl(recording); });
}

void BoardView::connectCounts(shop::Board &board)
{
    connect(&board, &shop::Board::sellablesChanged, m_counts, &CountsPanel::setSellables);
    connect(m_panel, &SidePanel::countsRequested, this, &BoardView::showCounts);
    connect(m_page, &BoardPage::pageStateChanged, m_counts, &CountsPanel::setPageState);
    connect(m_counts, &CountsPanel::nextPageRequested, this, &BoardView::showNextPage);
    connect(m_counts, &CountsPanel::previousPageRequested, this, &BoardView::showPreviousPage);
    connect(m_counts, &CountsPanel::closeRequested, this, &BoardView::closeRecall);
    connect(m_counts, &CountsPanel::lightChanged, this,
        [this](const std::optional<QSet<OrderId>> &orders) {
            if (orders) {
                closeSoldOut(); // it stands before the orders
            }
            m_page->setLit(orders);
        });
}

void BoardView::showSoldOutOf(const OrderId &id, const QList<int> &lines)
{
    const auto row = m_model.rowOf(id);
    if (!row) {
        return;
    }
    const Order order = m_model.tickets().at(*row).order;
    QList<OrderLine> meant;
    for (const int line : lines) {
        meant.append(order.lines.value(line));
    }
    m_call->hide();
    m_stack->setCurrentWidget(m_soldOut);
    m_soldOut->openFor(order, lines.isEmpty() ? order.lines : meant);
}

void BoardView::showCounts()
{
    m_call->hide();
    m_counts->setTickets(m_model.tickets());
    m_counts->open();
    m_side->setCurrentWidget(m_counts);
}

void BoardView::showCall(const OrderId &order)
{
    if (const auto row = m_model.rowOf(order)) {
        placeCallPanel();
        m_call->open(m_model.tickets().at(*row));
        emit lookAtCallSent(order);
    }
}

void BoardView::placeCallPanel()
{
    const int left = isRightToLeft() ? 0 : width() - CallPanel::panelWidth;
    m_call->setGeometry(left, 0, CallPanel::panelWidth, height());
}

void BoardView::resizeEvent(QResizeEvent *)
{
    placeCallPanel();
}

bool BoardView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_stack && event->type() == QEvent::Resize) {
        m_page->fitHidden(m_stack->size());
    }
    return QWidget::eventFilter(watched, event);
}

void BoardView::connectPage()
{
    // Pending first: the board may answer before its slot returns.
    connect(
        m_page, &BoardPage::bumpRequested, this, [this](const OrderId &order, OrderStatus seen) {
            m_model.markPending(order);
            m_sentBumps.insert(order, seen);
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
    connect(m_panel, &SidePanel::nextPageRequested, this, &BoardView::showNextPage);
    connect(m_panel, &SidePanel::previousPageRequested, this, &BoardView::showPreviousPage);
    connect(m_panel, &SidePanel::recallRequested, this, &BoardView::toggleRecall);
    connect(m_recall, &RecallPanel::closeRequested, this, &BoardView::closeRecall);
    connect(m_recall, &RecallPanel::bringBackRequested, this,
        [this](const OrderId &order, shop::RecalledTimer timer) {
            closeRecall();
            emit bringBackSent(order, timer);
        });
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
        emit noticed(TicketWords::allergyRequest(m_model.tickets().at(*row).order));
    }
}

void BoardView::settleAllergy(const shop::Ticket &ticket)
{
    if (!isToBeChecked(ticket)) {
        emit noticeSettled(TicketWords::allergyRequest(ticket.order));
    }
}

void BoardView::setNow(const QDateTime &now)
{
    m_model.setNow(now);
    m_page->setNow(now);
    m_soldOut->setNow(now);
    m_panel->setNow(now);
    m_call->setNow(now);
    m_counts->setNow(now);
    m_recall->setNow(now);
}

void BoardView::setShowAhead(std::chrono::minutes ahead)
{
    m_model.setShowAhead(ahead);
}

void BoardView::setServerUrl(const QString &url)
{
    m_empty->setServerUrl(url);
}

void BoardView::setMenuEmpty(bool isEmpty)
{
    m_empty->setMenuEmpty(isEmpty);
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

void BoardView::toggleRecall()
{
    if (m_side->currentWidget() == m_recall) {
        closeRecall();
    } else {
        emit collectedWanted();
    }
}

void BoardView::showCollected(const QList<shop::Ticket> &tickets)
{
    m_counts->endLight();
    m_call->hide(); // it would stand above the list
    m_recall->setOrders(tickets);
    m_side->setCurrentWidget(m_recall);
}

void BoardView::closeRecall()
{
    m_counts->endLight();
    m_side->setCurrentWidget(m_panel);
    window()->setFocus();
}

void BoardView::undo(const OrderId &order, OrderStatus seen)
{
    m_model.markPending(order);
    emit recallSent(order, seen);
}

void BoardView::noteChange(const shop::Ticket &ticket)
{
    const auto seen = m_sentBumps.constFind(ticket.order.id);
    if (seen == m_sentBumps.cend()) {
        return;
    }
    const bool isMoved = *seen != ticket.order.status;
    m_sentBumps.erase(seen);
    if (isMoved && ticket.order.status != OrderStatus::Cancelled) {
        emit bumped(ticket.order);
    }
}

bool BoardView::closeTopmost()
{
    if (m_call->isVisible()) {
        m_call->hide();
    } else if (m_counts->isLit()) {
        m_counts->endLight();
    } else if (m_side->currentWidget() != m_panel) {
        closeRecall();
    } else if (m_stack->currentWidget() == m_soldOut) {
        if (!m_soldOut->closeTimes()) {
            closeSoldOut();
        }
    } else {
        return false;
    }
    return true;
}

void BoardView::closeSoldOut()
{
    if (m_stack->currentWidget() == m_soldOut) {
        m_stack->setCurrentWidget(m_page);
        showOrders();
        window()->setFocus();
    }
}

void BoardView::showNextPage()
{
    closeSoldOut(); // it stands before the orders
    m_page->showNextPage();
}

void BoardView::showPreviousPage()
{
    closeSoldOut();
    m_page->showPreviousPage();
}

void BoardView::showSoldOut()
{
    m_call->hide();
    m_stack->setCurrentWidget(m_soldOut);
    m_soldOut->open();
}

void BoardView::showFailure(const OrderId &order, const Sentence &reason)
{
    m_model.clearPending(order);
    m_sentBumps.remove(order);
    const auto row = m_model.rowOf(order);
    emit noticed(row ? tr("%1: %2", "an order's number and what happened")
                           .arg(m_model.tickets().at(*row).order.number.display(), said(reason))
                     : said(reason));
}

void BoardView::countSoon()
{
    if (m_countRest.isActive()) {
        m_isToCount = true;
        return;
    }
    count();
    if (m_model.tickets().size() > countedAtOnce) {
        m_countRest.start();
    }
}

void BoardView::count()
{
    m_panel->setItems(m_allDay.counts(m_model.tickets(), {}));
    m_counts->setTickets(m_model.tickets());
}

void BoardView::showOrders()
{
    countSoon();
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
