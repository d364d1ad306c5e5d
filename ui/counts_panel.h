// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/all_day.h"
#include "ui/board_page.h"

#include <QDateTime>
#include <QList>
#include <QWidget>

#include <chrono>
#include <optional>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace docket::ui {

class ActionButton;
class CountRow;
class Pager;
class Theme;

/// What is to be made, by item or by ingredient, in all or at one station. A tap on a count lights
/// up its orders for a while. Stands beside the board and closes by itself.
class CountsPanel final : public QWidget {
    Q_OBJECT

public:
    /// So long it waits for a tap.
    static constexpr std::chrono::seconds openTime {60};
    /// So long orders stay lit.
    static constexpr std::chrono::seconds litTime {10};

    CountsPanel(const Theme &theme, QWidget *parent);

    void setSellables(const QList<shop::SellableEntry> &sellables);
    void setTickets(const QList<shop::Ticket> &tickets);
    void setPageState(const PageState &state);
    void setNow(const QDateTime &now);
    /// Counts all items, at every station.
    void open();
    bool isLit() const { return m_lit.has_value(); }
    void endLight();

signals:
    /// These orders are meant; nullopt: none is any more.
    void lightChanged(const std::optional<QSet<docket::OrderId>> &orders);
    void closeRequested();
    void nextPageRequested();
    void previousPageRequested();

private:
    void ask(const CountQuestion &question);
    void tap(const QString &item);
    void showCounts();
    void showStations();
    void tellLight();
    ActionButton *addChoice(const QString &name, const QString &text);

    const Theme &m_theme;
    AllDay m_allDay;
    QList<shop::Ticket> m_tickets;
    CountQuestion m_question;
    std::optional<QString> m_lit; // the name that was tapped
    QDateTime m_now;
    QDateTime m_until;
    QDateTime m_litUntil;
    QStringList m_stationNames;
    ActionButton *m_byItem;
    ActionButton *m_byIngredient;
    QGridLayout *m_stations;
    QList<ActionButton *> m_stationButtons;
    QLabel *m_empty;
    QWidget *m_list;
    QVBoxLayout *m_rowLayout;
    Pager *m_pager;
    QList<CountRow *> m_rows;
};

} // namespace docket::ui
