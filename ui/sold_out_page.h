// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shop/ticket.h"
#include "ui/ticket_words.h"

#include <QFont>
#include <QList>
#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QListWidget;
class QSpinBox;

namespace docket::ui {

class ActionButton;
class Theme;

/// The 86 list: everything on the menu, what is sold out first. Choose a line, then for how long.
/// What is shown changes only by the board's answer.
class SoldOutPage final : public QWidget {
    Q_OBJECT

public:
    SoldOutPage(const Theme &theme, const TicketWords &words, QWidget *parent);

    void setEntries(const QList<shop::SellableEntry> &entries);
    void setNow(const QDateTime &now) { m_now = now; }
    /// Ready for the next search of the whole menu.
    void open();
    /// Only what these lines of an order are made of, until somebody wants the whole menu.
    void openFor(const Order &order, const QList<OrderLine> &lines);

signals:
    void soldOut(const docket::Sellable &what, const docket::shop::SoldOutSpan &span);
    void broughtBack(const docket::Sellable &what);
    /// Somebody has counted what is left of it.
    void counted(const docket::Sellable &what, int left);
    void countEnded(const docket::Sellable &what);
    void closed();

private:
    void makeCount(const Theme &theme);
    void showCount(const shop::SellableEntry *entry);
    ActionButton *addAction(const Theme &theme, const QString &name, const QString &text);
    void fill();
    void limitTo(const QString &title, const std::optional<QList<Sellable>> &only);
    void showChoice();
    const shop::SellableEntry *chosen() const;
    QString sentence(const shop::SellableEntry &entry) const;

    const TicketWords &m_words;
    QDateTime m_now;
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
    ActionButton *m_back;
    QWidget *m_countBox;
    QSpinBox *m_count;
    ActionButton *m_countUp;
    ActionButton *m_countEnd;
    std::optional<Sellable> m_counting; // whose number stands in the field
};

} // namespace docket::ui
