// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shop/counter_sale.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace docket::ui {

class Theme;

/// One line of a sale in all its choices: size, how many, what is on it and what is not, a note for
/// the kitchen. Every tap counts at once.
class LineSheet final : public QWidget {
    Q_OBJECT

public:
    LineSheet(const Theme &theme, QWidget *parent);

    /// Of an item that is not on this menu nothing can be chosen.
    void open(const shop::SharedMenu &menu, const shop::CounterLine &line);
    const shop::CounterLine &line() const { return m_line; }
    /// Nothing must still be chosen.
    bool isComplete() const;

signals:
    void lineChanged(const docket::shop::CounterLine &line);
    void removed();
    void closed();

private:
    void fill();
    void addSizes(QWidget *box);
    void addGroup(QWidget *box, const GroupUse &use);
    void choose(const GroupUse &use, const OptionId &option);
    void change();

    const Theme &m_theme;
    shop::SharedMenu m_menu;
    shop::CounterLine m_line;
    bool m_wasIncomplete = false; // it was opened because something must be chosen
    QLabel *m_title;
    QLabel *m_quantity;
    QLineEdit *m_note;
    QWidget *m_choices;
};

} // namespace docket::ui
