// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shop/board.h"
#include "ui/all_day.h"
#include "ui/board_page.h"
#include "ui/ticket_model.h"
#include "ui/ticket_words.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

#include <chrono>

class QStackedWidget;

namespace docket::ui {

class CallPanel;
class CountsPanel;
class EmptyBoard;
class KeyMap;
class RecallPanel;
class SidePanel;
class SoldOutPage;
class Theme;

/// The section "Board": the open orders and what a caller hears. Everything that a person does goes
/// to the board as a request; what is seen changes only by the board's answers.
class BoardView final : public QWidget {
    Q_OBJECT

public:
    /// The board may live in another thread.
    BoardView(shop::Board &board, const Theme &theme, const TicketWords &words, QWidget *parent);

    void setNow(const QDateTime &now);
    void setShowAhead(std::chrono::minutes ahead);
    void setServerUrl(const QString &url);
    /// Nothing is on the menu: the empty board says what is to be done.
    void setMenuEmpty(bool isEmpty);
    /// The keys that the buttons show.
    void setKeys(const KeyMap &keys);
    void setBoardLayout(BoardLayout layout);
    const TicketModel &model() const { return m_model; }
    BoardPage &page() { return *m_page; }
    /// Closes what was opened over the board, one thing at a time: the call, the light on
    /// certain orders, what stands in the side, the 86 list's times, the 86 list. \return whether
    /// there was anything.
    bool closeTopmost();
    bool eventFilter(QObject *watched, QEvent *event) override;

public slots:
    /// Opens the 86 list in the place of the orders.
    void showSoldOut();
    /// Opens or closes the list of the orders that were collected last.
    void toggleRecall();
    void closeRecall();
    /// Opens the counts of what is to be made, beside the orders.
    void showCounts();
    /// Takes the last step of an order back, if it still stands there.
    void undo(const docket::OrderId &order, docket::OrderStatus seen);

signals:
    void bumpSent(const docket::OrderId &order, docket::OrderStatus seen);
    void recallSent(const docket::OrderId &order, docket::OrderStatus seen);
    void markSent(const docket::OrderId &order, const docket::shop::TicketMark &mark);
    void collectedWanted();
    void bringBackSent(const docket::OrderId &order, docket::shop::RecalledTimer timer);
    /// This window bumped an order, which now stands so.
    void bumped(const docket::Order &order);
    void lookAtCallSent(const docket::OrderId &order);
    /// Somebody wants to do more about the order with that full number.
    void orderWanted(const QString &number);
    /// A sentence for the person whose action failed.
    void noticed(const QString &notice);
    /// What a notice asked for has been done.
    void noticeSettled(const QString &notice);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectCalls(shop::Board &board);
    void showCall(const OrderId &order);
    void placeCallPanel();
    void connectBoard(shop::Board &board);
    void connectPage();
    void sendMark(const OrderId &order, const shop::TicketMark &mark);
    void tellAllergy(const OrderId &order);
    void settleAllergy(const shop::Ticket &ticket);
    void noteChange(const shop::Ticket &ticket);
    void showCollected(const QList<shop::Ticket> &tickets);
    void showFailure(const OrderId &order, const Sentence &reason);
    void connectService(shop::Board &board);
    void connectCounts(shop::Board &board);
    void closeSoldOut();
    void showNextPage();
    void showPreviousPage();
    /// Of some of an order's lines; none: of all of them.
    void showSoldOutOf(const OrderId &order, const QList<int> &lines);
    void showOrders();
    /// What is to be made; of many orders a few times a second.
    void countSoon();
    void count();

    TicketModel m_model;
    BoardPage *m_page;
    EmptyBoard *m_empty;
    SoldOutPage *m_soldOut;
    QStackedWidget *m_stack;
    SidePanel *m_panel;
    RecallPanel *m_recall;
    QStackedWidget *m_side;
    QHash<OrderId, OrderStatus> m_sentBumps;
    CallPanel *m_call;
    AllDay m_allDay;
    CountsPanel *m_counts;
    QTimer m_countRest;
    bool m_isToCount = false; // since the rest began
};

} // namespace docket::ui
