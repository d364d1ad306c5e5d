// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/menu.h"
#include "shop/ticket.h"
#include "ui/theme.h"

#include <QHash>
#include <QList>
#include <QWidget>

class QLineEdit;
class QListWidget;

namespace docket::ui {

/// One thing of the menu that can be edited.
struct MenuPick {
    ItemId item;
    GroupId group;
    DealId deal;
    CategoryId category = {};

    friend bool operator==(const MenuPick &, const MenuPick &) = default;
};

/// Everything on the menu, to search and to choose from: items by category, options, deals. Several
/// items can be chosen together.
class MenuList final : public QWidget {
    Q_OBJECT

public:
    MenuList(const Theme &theme, QWidget *parent);

    /// What is chosen stays so, where it is still there.
    void show(const Menu &menu);
    /// How many are left of what is counted, and what is sold out.
    void setSellables(const QList<shop::SellableEntry> &sellables);
    QList<MenuPick> picks() const { return m_picks; }
    void pick(const MenuPick &pick);
    void focusSearch();

signals:
    void picked();
    /// Each chosen item one place up (-1) or down (1).
    void moveRequested(int step);
    /// What is chosen was dropped behind that: an item, a category's name; of nothing: at the top.
    void dropped(const docket::ui::MenuPick &behind);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void addHeading(const QString &text);
    void addCategory(const Category &category, const QString &wanted);
    void addEntry(const MenuPick &pick, const QString &text, const QString &wanted);
    void readPicks();
    void takeDrop(int y);

    const Theme &m_theme;
    Menu m_menu;
    QHash<ItemId, int> m_left; // of what is counted
    QList<MenuPick> m_entries; // by the row's number
    QList<MenuPick> m_picks;
    QLineEdit *m_search;
    QListWidget *m_list;
};

} // namespace docket::ui
