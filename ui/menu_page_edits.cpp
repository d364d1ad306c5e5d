// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "action_button.h"
#include "domain/menu_edits.h"
#include "menu_bulk_form.h"
#include "menu_category_form.h"
#include "menu_deal_form.h"
#include "menu_form.h"
#include "menu_group_form.h"
#include "menu_item_form.h"
#include "menu_list.h"
#include "menu_side.h"
#include "name_adder.h"
#include "ui/menu_page.h"

#include <QHBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace docket::ui {

QWidget *MenuPage::makeItemActions()
{
    auto *actions = new QWidget(this);
    auto *layout = new QHBoxLayout(actions);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * spacingUnit);
    auto *copy = formButton(m_theme, u"item-copy"_s, tr("New one like this"), actions);
    auto *up = formButton(m_theme, u"item-up"_s, tr("Up"), actions);
    auto *down = formButton(m_theme, u"item-down"_s, tr("Down"), actions);
    auto *remove = formButton(m_theme, u"item-remove"_s, tr("Remove"), actions);
    up->setToolTip(tr("Alt+Up"));
    down->setToolTip(tr("Alt+Down"));
    for (auto *button : {copy, up, down, remove}) {
        layout->addWidget(button);
    }
    layout->addStretch(1);
    connect(m_list, &MenuList::moveRequested, this, &MenuPage::move);
    connect(m_list, &MenuList::dropped, this, &MenuPage::moveBehind);
    connect(up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(down, &QPushButton::clicked, this, [this] { move(1); });
    connect(copy, &QPushButton::clicked, this, [this] {
        const auto items = pickedItems();
        if (items.size() == 1) {
            ItemId made;
            const Menu menu = withItemCopied(m_draft.menu(), items.first(), &made);
            change(menu, tr("A new item"));
            m_list->pick({made, {}, {}, {}});
        }
    });
    const auto removePicked = [this] {
        change(withoutItems(m_draft.menu(), pickedItems()), tr("Removed"));
    };
    connect(remove, &QPushButton::clicked, this, removePicked);
    connect(m_bulk, &MenuBulkForm::removeRequested, this, removePicked);
    return actions;
}

void MenuPage::move(int step)
{
    const auto picks = m_list->picks();
    const Menu &menu = m_draft.menu();
    const CategoryId category = picks.isEmpty() ? CategoryId() : picks.first().category;
    change(category.isEmpty() ? withItemsMoved(menu, pickedItems(), step)
                              : withCategoryMoved(menu, category, step),
        tr("The order"));
}

void MenuPage::moveBehind(const MenuPick &behind)
{
    const auto picks = m_list->picks();
    Menu menu = m_draft.menu();
    if (picks.isEmpty()) {
        return;
    }
    if (!picks.first().category.isEmpty()) {
        const Item *item = menu.item(behind.item);
        menu = withCategoryMovedBehind(
            menu, picks.first().category, item == nullptr ? behind.category : item->category);
    }
    ItemId last = behind.item;
    for (const ItemId &item : pickedItems()) {
        menu = last.isEmpty() ? withItemMovedInto(menu, item, behind.category)
                              : withItemMovedBehind(menu, item, last);
        last = item;
    }
    change(menu, tr("The order"));
}

void MenuPage::addWords(const QString &words, const Sellable &what)
{
    m_meant.append({words, what});
    addMeant();
}

void MenuPage::addMeant()
{
    if (m_onSale.content.isEmpty()) {
        return; // with the menu
    }
    for (const auto &[words, what] : std::exchange(m_meant, {})) {
        change(withWordAdded(m_draft.menu(), what, words), tr("Another word: %1").arg(words));
        m_message =
            tr("“%1” is in the draft as another word. Publish it when you like.").arg(words);
        m_list->pick({what.item, what.item.isEmpty() ? what.group : GroupId(), {}, {}});
        showState();
    }
}

void MenuPage::connectForms()
{
    connect(m_list, &MenuList::picked, this, &MenuPage::showForm);
    connect(m_item, &MenuItemForm::edited, this,
        [this](const ItemId &id, const Item &item, const QString &what) {
            change(withItem(m_draft.menu(), id, item), what);
        });
    connect(m_group, &MenuGroupForm::edited, this,
        [this](const GroupId &id, const OptionGroup &group, const QString &what) {
            change(withGroup(m_draft.menu(), id, group), what);
        });
    connect(
        m_group, &MenuGroupForm::optionAdded, this, [this](const GroupId &id, const QString &name) {
            change(withOptionAdded(m_draft.menu(), id, name), name);
        });
    connect(m_group, &MenuGroupForm::optionRemoved, this,
        [this](const GroupId &id, const OptionId &option) {
            change(withoutOption(m_draft.menu(), id, option), tr("An option removed"));
        });
    connect(m_group, &MenuGroupForm::offered, this,
        [this](const GroupId &id, const CategoryId &category, bool isOffered) {
            change(withGroupOffered(m_draft.menu(), id, category, isOffered), tr("Options"));
        });
    connect(m_group, &MenuGroupForm::groupRemoved, this, [this](const GroupId &id) {
        change(withoutGroup(m_draft.menu(), id), tr("Options removed"));
    });
    connect(m_newCategory, &NameAdder::added, this, &MenuPage::addCategory);
    connect(m_newGroup, &NameAdder::added, this, &MenuPage::addGroup);
    connect(m_newDeal, &NameAdder::added, this, &MenuPage::addDeal);
    connect(m_group, &MenuGroupForm::groupAdded, this, &MenuPage::addGroup);
    connect(m_deal, &MenuDealForm::dealAdded, this, &MenuPage::addDeal);
    connect(m_deal, &MenuDealForm::edited, this,
        [this](const DealId &id, const Deal &deal, const QString &what) {
            change(withDeal(m_draft.menu(), id, deal), what);
        });
    connect(m_deal, &MenuDealForm::copyRequested, this, [this](const DealId &id) {
        DealId made;
        const Menu menu = withDealCopied(m_draft.menu(), id, &made);
        change(menu, tr("A new deal"));
        m_list->pick({{}, {}, made, {}});
    });
    connect(m_deal, &MenuDealForm::removeRequested, this, [this](const DealId &id) {
        change(withoutDeal(m_draft.menu(), id), tr("A deal removed"));
    });
    connect(m_bulk, &MenuBulkForm::pricesChangeRequested, this,
        [this](const SizeId &size, const PriceChange &by, const QString &said) {
            change(withPricesChanged(m_draft.menu(), pickedItems(), size, by), said);
        });
    connect(m_bulk, &MenuBulkForm::saleRequested, this, [this](bool isAvailable) {
        change(withAvailability(m_draft.menu(), pickedItems(), isAvailable),
            isAvailable ? tr("On sale") : tr("Off sale"));
    });
    connect(m_category, &MenuCategoryForm::edited, this,
        [this](const CategoryId &id, const Category &category, const QString &what) {
            change(withCategory(m_draft.menu(), id, category), what);
        });
    connect(m_category, &MenuCategoryForm::categoryAdded, this, &MenuPage::addCategory);
    connect(m_category, &MenuCategoryForm::itemAdded, this,
        [this](const CategoryId &category, const QString &name) {
            ItemId made;
            const Menu menu = withItemAdded(m_draft.menu(), category, name, &made);
            change(menu, name);
            m_list->pick({made, {}, {}, {}});
        });
    connect(m_side, &MenuSide::findingChosen, this, [this](const ItemId &item) {
        m_list->pick({item, {}, {}, {}});
    });
}

void MenuPage::addCategory(const QString &name)
{
    CategoryId made;
    const Menu menu = withCategoryAdded(m_draft.menu(), name, &made);
    change(menu, name);
    m_list->pick({{}, {}, {}, made});
}

void MenuPage::addGroup(const QString &name)
{
    GroupId made;
    const Menu menu = withGroupAdded(m_draft.menu(), name, &made);
    change(menu, name);
    m_list->pick({{}, made, {}, {}});
}

void MenuPage::addDeal(const QString &name)
{
    DealId made;
    const Menu menu = withDealAdded(m_draft.menu(), name, &made);
    change(menu, name);
    m_list->pick({{}, {}, made, {}});
}

QList<ItemId> MenuPage::pickedItems() const
{
    QList<ItemId> items;
    for (const MenuPick &pick : m_list->picks()) {
        if (!pick.item.isEmpty()) {
            items.append(pick.item);
        }
    }
    return items;
}

} // namespace docket::ui
