// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "menu_deal_parts.h"

#include "action_button.h"
#include "menu_form.h"
#include "money_edit.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QSpinBox>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

constexpr int mostOfAPart = 20;
constexpr int mostUpgrades = 10;
constexpr int narrowestContent = 50 * spacingUnit;

/// The names of what is listed.
QString namesOf(const Menu &menu, const QList<ItemId> &items)
{
    QStringList names;
    for (const ItemId &id : items) {
        const Item *item = menu.item(id);
        names.append(item == nullptr ? id.text() : item->name);
    }
    return names.join(u", "_s);
}

template <typename Listed>
void settleItems(const Menu &menu, Listed &listed)
{
    if (!listed.category.isEmpty()) {
        listed.items = soldOf(menu.items, listed.category, listed.size);
    }
}

bool isSoldIn(const Menu &menu, const DealPart &part, const SizeId &size)
{
    if (!part.category.isEmpty()) {
        return !soldOf(menu.items, part.category, size).isEmpty();
    }
    return std::all_of(part.items.cbegin(), part.items.cend(), [&](const ItemId &id) {
        const Item *item = menu.item(id);
        return item != nullptr && item->price(size).has_value();
    });
}

/// What a part is likely to be swapped for: the same in another size, the last of the menu's.
DealUpgrade firstUpgrade(const Menu &menu, const DealPart &part)
{
    DealUpgrade upgrade {part.items, part.size, {}, part.category};
    for (const Size &size : menu.sizes) {
        if (!part.size.isEmpty() && size.id != part.size && isSoldIn(menu, part, size.id)) {
            upgrade.size = size.id;
        }
    }
    settleItems(menu, upgrade);
    return upgrade;
}

} // namespace

MenuDealParts::MenuDealParts(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
}

void MenuDealParts::show(const Menu &menu, const QList<DealPart> &parts)
{
    const bool isOther = parts != m_parts || menu.sizes != m_menu.sizes
        || menu.items != m_menu.items || menu.categories != m_menu.categories;
    m_menu = menu;
    m_parts = parts;
    if (isOther) {
        make();
    }
}

void MenuDealParts::make()
{
    emptyBox(this);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(2 * spacingUnit);
    grid->setColumnStretch(2, 1);
    for (int at = 0; at < m_parts.size(); ++at) {
        addPart(*grid, at);
    }
    for (int at = 0; at < grid->count(); ++at) {
        grid->itemAt(at)->widget()->show();
    }
}

void MenuDealParts::addPart(QGridLayout &grid, int at)
{
    auto *count = formNumber(u"part-quantity-%1"_s.arg(at), tr("How many"), 1, mostOfAPart, this);
    count->setValue(part(at).quantity);
    connect(count, &QSpinBox::valueChanged, this, [this, at](int quantity) {
        part(at).quantity = quantity;
        tell();
    });
    auto *size =
        sizeChoice(u"part-size-%1"_s.arg(at), part(at).size, [this, at](const SizeId &chosen) {
            part(at).size = chosen;
            settleItems(m_menu, part(at));
            tellAndMake();
        });
    auto *content = contentChoice(u"part-content-%1"_s.arg(at), part(at),
        [this, at](const CategoryId &category, const QList<ItemId> &items) {
            part(at).category = category;
            part(at).items = items;
            settleItems(m_menu, part(at));
            tellAndMake();
        });
    auto *remove = formButton(m_theme, u"part-remove-%1"_s.arg(at), tr("Remove"), this);
    connect(remove, &QPushButton::clicked, this, [this, at] {
        m_parts.removeAt(at);
        tellAndMake();
    });
    const int row = grid.rowCount();
    grid.addWidget(count, row, 0);
    grid.addWidget(size, row, 1);
    grid.addWidget(content, row, 2);
    grid.addWidget(remove, row, 3);
    for (int upgrade = 0; upgrade < part(at).upgrades.size(); ++upgrade) {
        addUpgrade(grid, at, upgrade);
    }
    auto *swap = formButton(m_theme, u"part-upgrade-%1"_s.arg(at), tr("Or, for more"), this);
    swap->setEnabled(part(at).upgrades.size() < mostUpgrades);
    connect(swap, &QPushButton::clicked, this, [this, at] {
        part(at).upgrades.append(firstUpgrade(m_menu, part(at)));
        tellAndMake();
    });
    grid.addWidget(swap, grid.rowCount(), 1, 1, 2, Qt::AlignLeft);
}

void MenuDealParts::addUpgrade(QGridLayout &grid, int at, int upgrade)
{
    const auto one = [this, at, upgrade]() -> DealUpgrade & { return part(at).upgrades[upgrade]; };
    const QString place = u"%1-%2"_s.arg(at).arg(upgrade);
    auto *size =
        sizeChoice(u"upgrade-size-"_s + place, one().size, [this, one](const SizeId &chosen) {
            one().size = chosen;
            settleItems(m_menu, one());
            tellAndMake();
        });
    auto *content = contentChoice(u"upgrade-content-"_s + place, one(),
        [this, one](const CategoryId &category, const QList<ItemId> &items) {
            one().category = category;
            one().items = items;
            settleItems(m_menu, one());
            tellAndMake();
        });
    auto *price = new MoneyEdit(this);
    price->setObjectName(u"upgrade-price-"_s + place);
    price->setAccessibleName(tr("So much more than the deal"));
    price->setMoney(one().price);
    connect(price, &MoneyEdit::moneyEdited, this, [this, one](std::optional<Money> money) {
        one().price = money.value_or(Money());
        tell();
    });
    auto *remove = formButton(m_theme, u"upgrade-remove-"_s + place, tr("Remove"), this);
    connect(remove, &QPushButton::clicked, this, [this, at, upgrade] {
        part(at).upgrades.removeAt(upgrade);
        tellAndMake();
    });
    const int row = grid.rowCount();
    grid.addWidget(formLabel(tr("or"), this), row, 0, Qt::AlignRight | Qt::AlignVCenter);
    grid.addWidget(size, row, 1);
    grid.addWidget(content, row, 2);
    grid.addWidget(remove, row, 3);
    grid.addWidget(formLabel(tr("for"), this), row + 1, 0, Qt::AlignRight | Qt::AlignVCenter);
    grid.addWidget(price, row + 1, 1);
    grid.addWidget(formLabel(tr("more than the deal"), this), row + 1, 2);
}

QComboBox *MenuDealParts::sizeChoice(
    const QString &name, const SizeId &chosen, const std::function<void(const SizeId &)> &take)
{
    auto *choice = formChoice(name, tr("Size"), this);
    choice->addItem(tr("any size"), QString());
    for (const Size &known : std::as_const(m_menu.sizes)) {
        choice->addItem(known.name, known.id.text());
    }
    choice->setCurrentIndex(choice->findData(chosen.text()));
    connect(choice, &QComboBox::activated, this,
        [choice, take] { take(SizeId(choice->currentData().toString())); });
    return choice;
}

template <typename Listed>
QComboBox *MenuDealParts::contentChoice(const QString &name, const Listed &chosen,
    const std::function<void(const CategoryId &, const QList<ItemId> &)> &take)
{
    auto *choice = formChoice(name, tr("What it is"), this);
    choice->setMinimumContentsLength(1);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumWidth(narrowestContent);
    int at = -1;
    for (const Category &category : std::as_const(m_menu.categories)) {
        at = category.id == chosen.category ? choice->count() : at;
        choice->addItem(
            tr("Any of %1").arg(category.name), QStringList {category.id.text(), QString()});
    }
    for (const Item &item : std::as_const(m_menu.items)) {
        const bool isThis = chosen.category.isEmpty() && chosen.items == QList<ItemId> {item.id};
        at = isThis ? choice->count() : at;
        choice->addItem(item.name, QStringList {QString(), item.id.text()});
    }
    if (at < 0) {
        choice->insertItem(0, namesOf(m_menu, chosen.items)); // several, as the file lists them
        at = 0;
    }
    choice->setCurrentIndex(at);
    connect(choice, &QComboBox::activated, this, [choice, take] {
        const QStringList ids = choice->currentData().toStringList();
        if (ids.size() == 2) {
            take(CategoryId(ids.first()),
                ids.last().isEmpty() ? QList<ItemId>() : QList<ItemId> {ItemId(ids.last())});
        }
    });
    return choice;
}

void MenuDealParts::tell()
{
    emit edited(m_parts);
}

void MenuDealParts::tellAndMake()
{
    tell();
    make();
}

} // namespace docket::ui
