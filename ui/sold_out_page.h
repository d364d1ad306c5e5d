// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shop/ticket.h"
#include "ui/ticket_words.h"

#include <QFont>
#include <QList>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QLineEdit;
class QListWidget;
class QSpinBox;

namespace docket::ui {

class ActionButton;
class SoldOutTimes;
class Theme;

/// The 86 list: everything on the menu, what is sold out first. Choose a line, then for how long.
/// What is shown changes only by the board's answer.
class SoldOutPage final : public QWidget {
    Q_OBJECT

public:
    SoldOutPage(const Theme &theme, const TicketWords &words, QWidget *parent);

    void setEntries(const QList<shop::SellableEntry> &entries);
    void setNow(const QDateTime &now);
    /// Until when the shop is open: the times that are offered go so far.
    void setQueue(const shop::QueueState &queue);
    /// Ready for the next search of the whole menu.
    void open();
    /// Only what these lines of an order are made of, until somebody wants the whole menu.
    void openFor(const Order &order, const QList<OrderLine> &lines);
    /// Shows the spans again in the place of the times. \return whether the times stood there.
    bool closeTimes();

signals:
    void soldOut(const docket::Sellable &what, const docket::shop::SoldOutSpan &span);
    void broughtBack(const docket::Sellable &what);
    /// Somebody has counted what is left of it.
    void counted(const docket::Sellable &what, int left);
    void countEnded(const docket::Sellable &what);
    void closed();

private:
    /// Not the second tap of a double tap, after the times came or went under the finger.
    void whenTapped(ActionButton *button, const std::function<void()> &act);
    void makeSpans(const Theme &theme);
    void makeTimes();
    void makeCount(const Theme &theme);
    void showCount(const shop::SellableEntry *entry);
    ActionButton *addAction(const Theme &theme, const QString &name, const QString &text);
    void markSoldOut(const shop::SoldOutSpan &span);
    void openTimes();
    void fill();
    void limitTo(const QString &title, const std::optional<QList<Sellable>> &only);
    void showChoice();
    const shop::SellableEntry *chosen() const;
    QString sentence(const shop::SellableEntry &entry) const;

    const TicketWords &m_words;
    QDateTime m_now;
    QDateTime m_closes; // UTC; invalid: the shop is closed, or nobody knows
    QList<shop::SellableEntry> m_entries; // what is sold out first
    std::optional<Sellable> m_chosen; // kept while the list changes
    QFont m_font;
    QFont m_soldOutFont;
    std::optional<QList<Sellable>> m_only; // nullopt: the whole menu
    QLabel *m_title;
    ActionButton *m_whole;
    QLineEdit *m_search;
    QListWidget *m_list;
    QLabel *m_choice;
    QWidget *m_actions;
    QList<ActionButton *> m_spans;
    ActionButton *m_until;
    ActionButton *m_back;
    SoldOutTimes *m_times; // in the place of the actions and the count, while one is chosen
    QWidget *m_countBox;
    QSpinBox *m_count;
    ActionButton *m_countUp;
    ActionButton *m_countEnd;
    std::optional<Sellable> m_counting; // whose number stands in the field
    QTimer m_settling; // since the times came or went
};

} // namespace docket::ui
