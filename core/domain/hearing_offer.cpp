// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hearing_offer.h"

namespace docket::hearing {

Offer::Offer(const Menu &menu) : m_menu(menu), m_sold(&menu)
{
    for (const Item &item : menu.items) {
        if (item.upgradeOf.isEmpty()) {
            m_plain[item.category].append(&item);
        } else {
            m_upgrades[item.upgradeOf].append(&item);
        }
        for (const GroupUse &use : item.groups) {
            m_users[use.group].append(&item);
        }
    }
}

Items Offer::itemsOf(const QList<const Category *> &categories) const
{
    Items items;
    for (const Category *category : categories) {
        items.append(m_plain.value(category->id));
    }
    return items;
}

Items Offer::itemsWith(const OptionSense &sense) const
{
    Items items;
    for (const Item *item : m_users.value(sense.group->id)) {
        if (item->use(sense.group->id)->offers(sense.option->id)) {
            items.append(item);
        }
    }
    return items;
}

const GroupUse *Offer::use(const Item &item, const OptionSense &sense, const Size *size) const
{
    return find(item, sense.group->id, size,
        [&sense](const GroupUse &use) { return use.offers(sense.option->id); });
}

const GroupUse *Offer::use(const Item &item, const OptionGroup &group, const Size *size) const
{
    return find(item, group.id, size, [](const GroupUse &) { return true; });
}

bool Offer::isSold(const OptionGroup &group, const Option &option) const
{
    const Option *sold = m_sold->option(group.id, option.id);
    return sold != nullptr && sold->available;
}

template <typename Test>
const GroupUse *Offer::find(
    const Item &item, const GroupId &group, const Size *size, const Test &test) const
{
    const GroupUse *own = item.use(group);
    if (own != nullptr && test(*own)) {
        return own;
    }
    const auto upgrades = m_upgrades.constFind(item.id);
    if (upgrades == m_upgrades.cend()) {
        return nullptr;
    }
    for (const Item *upgrade : *upgrades) {
        const bool isSold = size == nullptr || !upgrade->hasSizes() || upgrade->price(size->id);
        const GroupUse *use = upgrade->use(group);
        if (isSold && use != nullptr && test(*use)) {
            return use;
        }
    }
    return nullptr;
}

} // namespace docket::hearing
