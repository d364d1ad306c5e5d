// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "shop/board.h"
#include "ui/board_page.h"
#include "ui/theme.h"
#include "ui/ticket_model.h"
#include "ui/window_setup.h"

#include <QHash>
#include <QList>
#include <QTimer>
#include <QWidget>

#include <optional>

namespace docket::ui {

class CallPanel;
class NoticeBar;
class Pager;
class TopBar;

/// What a station has to make of an order, its done lines counted among those that are left, and
/// how many lines others still have to make; nothing: it has no part in it.
std::optional<shop::Ticket> atStation(const shop::Ticket &ticket, const QString &station);

/// The board of one station on a screen of its own: its orders and only its lines of them. A bump
/// starts the whole order, as on the main board; it makes the order ready only when nothing of it
/// is left elsewhere, and until then notes that the station's lines are made.
class StationWindow final : public QWidget {
    Q_OBJECT

public:
    /// The board may live in another thread; it and the clock must outlive the window.
    StationWindow(shop::Board &board, const Clock &clock, const WindowSetup &setup,
        const QString &station, QWidget *parent = nullptr);
    ~StationWindow() override;

    void setTheme(ThemeKind kind);
    BoardPage &page() { return *m_page; }

public slots:
    /// Shows everything as it is at the clock's now. Runs by itself every second.
    void refreshTime();

signals:
    void bumpSent(const docket::OrderId &order, docket::OrderStatus seen);
    void recallSent(const docket::OrderId &order, docket::OrderStatus seen);
    void markSent(const docket::OrderId &order, const docket::shop::TicketMark &mark);
    void lookAtCallSent(const docket::OrderId &order);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void connectBoard(shop::Board &board);
    void connectPage();
    void connectCalls(shop::Board &board);
    std::optional<shop::Ticket> partOf(const shop::Ticket &ticket);
    void sendMark(const OrderId &order, const shop::TicketMark &mark);
    void showCall(const OrderId &order);
    void placeCallPanel();
    void pointToBoard();
    void reset(const QList<shop::Ticket> &tickets);
    void put(const shop::Ticket &ticket);
    void showFailure(const OrderId &order, const Sentence &reason);

    QString m_station;
    Theme m_theme;
    TicketWords m_words;
    const Clock &m_clock;
    KeyMap m_keys;
    TicketModel m_model;
    QHash<OrderId, QList<int>> m_lines; // which of an order's lines the station's are
    TopBar *m_topBar;
    BoardPage *m_page;
    Pager *m_pager;
    NoticeBar *m_notice;
    CallPanel *m_call;
    QTimer m_second;
};

} // namespace docket::ui
