// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/menu.h"
#include "ui/theme.h"

#include <QHash>
#include <QMap>
#include <QWidget>

class QCheckBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace docket::ui {

class MenuItemDetails;
class MoneyEdit;

/// One item of the menu as somebody edits it. What was entered is told when the field is left.
class MenuItemForm final : public QWidget {
    Q_OBJECT

public:
    MenuItemForm(const Theme &theme, QWidget *parent);

    /// Where the photos are.
    void setPhotos(const QString &folder);

    /// Makes the fields that this menu needs, and fills them.
    void show(const Menu &menu, const Item &item);

signals:
    void edited(const docket::ItemId &id, const docket::Item &item, const QString &what);

private:
    void build();
    void addFlags(QGridLayout *grid, int row);
    void makePrices(const Menu &menu);
    void makeGroups(const Menu &menu);
    void fillGroups(const Item &item);
    void rememberGroups(const Item &item);
    void tell(Item item, const QString &what);
    /// One price for each of the menu's sizes, or one for all of them.
    void takeSizes(bool isSized);
    void takePrice(const SizeId &size, std::optional<Money> money);
    void takeGroup(const GroupId &group, bool isUsed);
    void takeRule(const GroupId &group, int GroupUse::*rule, int count);
    void takeList(QStringList Item::*list, const QString &name, bool isIn);

    Menu m_menu;
    Item m_item;
    QLineEdit *m_name;
    QLineEdit *m_words;
    QLineEdit *m_station;
    QSpinBox *m_seconds;
    QWidget *m_prices;
    QCheckBox *m_isSized;
    QWidget *m_groups;
    QHash<SizeId, MoneyEdit *> m_priceEdits;
    struct GroupRow {
        QCheckBox *isUsed;
        QSpinBox *least;
        QSpinBox *most;
        QSpinBox *free;
    };
    QMap<QString, GroupRow> m_groupRows;
    // Of the item that is shown: what was ticked off comes back as it was, where it was.
    QHash<GroupId, GroupUse> m_removed;
    QList<GroupId> m_groupOrder;
    QMap<QString, QCheckBox *> m_allergens;
    QMap<QString, QCheckBox *> m_diets;
    MenuItemDetails *m_details;
    QCheckBox *m_declares;
    QCheckBox *m_available;
    QCheckBox *m_gstFree;
    QCheckBox *m_adults;
};

} // namespace docket::ui
