// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/column_flow.h"
#include "ui/key_map.h"
#include "ui/ticket_words.h"

#include <QHash>
#include <QList>
#include <QModelIndex>
#include <QSet>
#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>

namespace docket::ui {

class Theme;
class TicketModel;
class TicketSheet;
class TicketTile;

/// How orders stand on a page.
enum class BoardLayout {
    Flow, ///< Each as long as it is.
    Grid, ///< In cells of one size; a long order takes two or more, one below the other.
};

/// Where the board stands in its pages.
struct PageState {
    int page = 0; ///< From 0.
    int pages = 1;
    int ordersAfter = 0; ///< Orders on the pages that follow.
    int forLater = 0; ///< Orders that do not stand on the board yet.

    friend bool operator==(const PageState &, const PageState &) = default;
};

/// The open orders as tiles in columns. Only the tiles of the page that is seen exist.
class BoardPage final : public QWidget {
    Q_OBJECT

public:
    BoardPage(
        const TicketModel &model, const Theme &theme, const TicketWords &words, QWidget *parent);
    ~BoardPage() override;

    void setNow(const QDateTime &now);
    /// Those that the tiles show.
    void setKeys(const KeyMap &keys);
    void setBoardLayout(BoardLayout layout);
    /// At first none says it.
    void setLineStations(LineStations stations);
    /// Takes a size while it is hidden: its pages are told all the time.
    void fitHidden(const QSize &size);
    /// Only these orders are meant; nullopt: all. Turns to a page that has one of them, and
    /// afterwards back, unless somebody has turned the page.
    void setLit(const std::optional<QSet<OrderId>> &orders);
    const PageState &pageState() const { return m_state; }
    /// The tiles that are seen, in the order of the board.
    const QList<TicketTile *> &tiles() const { return m_tiles; }

public slots:
    // While nobody sees the orders nothing happens to them.
    void showNextPage();
    void showPreviousPage();
    /// Bumps the n-th order of the page, from 1; none: nothing happens.
    void bumpPlace(int place);

signals:
    void bumpRequested(const docket::OrderId &order, docket::OrderStatus seen);
    void callRequested(const docket::OrderId &order);
    void soldOutRequested(const docket::OrderId &order, const QList<int> &lines);
    void recallRequested(const docket::OrderId &order, docket::OrderStatus seen);
    void markRequested(const docket::OrderId &order, const docket::shop::TicketMark &mark);
    /// An order cannot be started: somebody has to check its allergy first.
    void allergyAsked(const docket::OrderId &order);
    void pageStateChanged(const docket::ui::PageState &state);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    /// Flashes the news that this page shows for the first time.
    void flashNews();
    /// The beat runs only while somebody sees what it moves.
    void runBeat();
    void beat();
    void askForAllergy(const OrderId &order);
    FlowArea flowArea() const;
    QSizeF columnSize() const;
    void takeChange(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles);
    void arrangeAnew();
    void arrange();
    void arrangeAt(int page);
    void dropSheets(const QModelIndex &parent, int first, int last);
    /// Lays out what has no sheet yet, of many orders the first ones now and the others when there
    /// is time. \return the heights of all, in the order of the board; of the others a guess.
    QList<QList<qreal>> layOutSheets();
    bool hasSheet(const OrderId &order, const QSizeF &column) const;
    const std::shared_ptr<const TicketSheet> &sheetOf(const shop::Ticket &ticket);
    void layOutMore();
    void fillPage(const QList<FlowPlace> &places);
    TicketTile *takeTile(QList<TicketTile *> &free, const OrderId &order, int part);
    TicketTile *newTile();
    void showPending();
    void showLight();
    QList<FlowPlace> flow();
    PageState stateOf(const QList<FlowPlace> &places, int page) const;

    const TicketModel &m_model;
    const Theme &m_theme;
    const TicketWords &m_words;
    KeyMap m_keys;
    BoardLayout m_layout = BoardLayout::Flow;
    LineStations m_lineStations = LineStations::Untold;
    QDateTime m_now;
    PageState m_state;
    QHash<OrderId, std::shared_ptr<const TicketSheet>> m_sheets;
    QList<TicketTile *> m_tiles;
    QList<TicketTile *> m_spare; ///< Hidden, to be used again.
    QHash<OrderId, shop::OrderNews::Kind> m_flashed;
    QTimer m_beat;
    QTimer m_layOut; ///< Runs while orders have no sheet.
    std::optional<QSet<OrderId>> m_lit;
    std::optional<int> m_pageBefore; ///< The light turned it.
};

} // namespace docket::ui
