// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shop/counter_sale.h"

#include <QWidget>

#include <array>

class QLabel;

namespace docket::ui {

class PanelScroll;
class Theme;

/// What is sold, one category at a time, each item in each size a tile.
class SaleGrid final : public QWidget {
    Q_OBJECT

public:
    SaleGrid(const Theme &theme, QWidget *parent);

    void tell(const shop::SharedMenu &menu);

signals:
    void itemChosen(const docket::ItemId &item, const docket::SizeId &size);

private:
    void showCategories();
    void showItems();

    const Theme &m_theme;
    shop::SharedMenu m_menu;
    CategoryId m_category;
    QLabel *m_nothing; // there is no menu to sell from
    QWidget *m_categories;
    QWidget *m_items;
    std::array<PanelScroll *, 2> m_parts; // categories, items
};

} // namespace docket::ui
