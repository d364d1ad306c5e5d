// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sale_grid.h"

#include "labels.h"
#include "menu_form.h"
#include "order_file_words.h"
#include "panel_scroll.h"
#include "sale_tile.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

constexpr int columns = 4;
constexpr int categoryWidth = 42 * spacingUnit;

} // namespace

SaleGrid::SaleGrid(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_nothing(namedLabel("message", u"sale-nothing"_s, this)),
      m_categories(new QWidget),
      m_items(new QWidget), m_parts {new PanelScroll(this), new PanelScroll(this)}
{
    auto *left = m_parts.at(0);
    left->setFixedWidth(categoryWidth);
    left->content()->addWidget(m_categories);
    left->content()->addStretch(1);
    auto *right = m_parts.at(1);
    right->content()->addWidget(m_items);
    right->content()->addStretch(1);
    m_nothing->setText(tr("Nothing is on the menu yet. Add what you sell: tap Menu at the top."));
    m_nothing->hide();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4 * spacingUnit);
    layout->addWidget(m_nothing, 1, Qt::AlignTop);
    layout->addWidget(left);
    layout->addWidget(right, 1);
}

void SaleGrid::tell(const shop::SharedMenu &menu)
{
    m_menu = menu;
    if (m_menu->category(m_category) == nullptr) {
        m_category = m_menu->categories.isEmpty() ? CategoryId() : m_menu->categories.first().id;
    }
    m_nothing->setVisible(m_menu->isEmpty());
    for (auto *part : m_parts) {
        part->setVisible(!m_menu->isEmpty());
    }
    showCategories();
    showItems();
}

void SaleGrid::showCategories()
{
    emptyBox(m_categories);
    auto *box = new QVBoxLayout(m_categories);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(2 * spacingUnit);
    for (const Category &category : m_menu->categories) {
        if (m_menu->itemsOf(category.id).isEmpty()) {
            continue;
        }
        auto *tile = new SaleTile(
            m_theme, u"category-%1"_s.arg(category.id.text()), category.name, {}, m_categories);
        tile->setCheckable(true);
        tile->setChecked(category.id == m_category);
        tile->setAutoExclusive(true);
        connect(tile, &QPushButton::clicked, this, [this, id = category.id] {
            m_category = id;
            showItems();
        });
        box->addWidget(tile);
    }
}

void SaleGrid::showItems()
{
    emptyBox(m_items);
    auto *grid = new QGridLayout(m_items);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(2 * spacingUnit);
    for (int column = 0; column < columns; ++column) {
        grid->setColumnStretch(column, 1);
    }
    int place = 0;
    for (const Item *item : m_menu->itemsOf(m_category)) {
        // The sizes of an item stand side by side.
        const auto sizes = static_cast<int>(item->prices.size());
        if (sizes > 1 && place % columns + sizes > columns && sizes <= columns) {
            place += columns - place % columns;
        }
        for (const SizePrice &price : item->prices) {
            const Size *size = m_menu->size(price.size);
            const QString amount = OrderFileWords::amount(price.price);
            QString detail = size == nullptr ? amount : u"%1  %2"_s.arg(size->name, amount);
            if (!item->available) {
                detail = item->soldWhen.isEmpty() ? tr("sold out") : item->soldWhen;
            }
            auto *tile =
                new SaleTile(m_theme, u"sell-%1-%2"_s.arg(item->id.text(), price.size.text()),
                    item->name, detail, m_items);
            tile->setEnabled(item->available);
            connect(tile, &QPushButton::clicked, this,
                [this, id = item->id, in = price.size] { emit itemChosen(id, in); });
            grid->addWidget(tile, place / columns, place % columns);
            ++place;
        }
    }
}

} // namespace docket::ui
