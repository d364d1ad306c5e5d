// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/menu.h"
#include "hearing_lexicon.h"

#include <QHash>
#include <QList>

namespace docket::hearing {

using Items = QList<const Item *>;

/// What can be had with what: which items take an option, by themselves or by becoming the dearer
/// item that upgrades them.
class Offer {
public:
    explicit Offer(const Menu &menu);
    /// The same things, as a menu sells them that differs only in what is available.
    Offer(const Offer &other, const Menu &sold) : Offer(other) { m_sold = &sold; }

    const Menu &menu() const { return m_menu; }

    /// All items of the categories, without the upgrades of others.
    Items itemsOf(const QList<const Category *> &categories) const;
    /// The items that take an option by themselves.
    Items itemsWith(const OptionSense &sense) const;

    /// The item's use of the option's group; null when neither it nor an upgrade (sold in the
    /// size, if one is given) has the option.
    const GroupUse *use(const Item &item, const OptionSense &sense, const Size *size) const;
    /// The same for a whole group.
    const GroupUse *use(const Item &item, const OptionGroup &group, const Size *size) const;

    /// Whether the option is available now.
    bool isSold(const OptionGroup &group, const Option &option) const;

private:
    template <typename Test>
    const GroupUse *find(
        const Item &item, const GroupId &group, const Size *size, const Test &test) const;

    const Menu &m_menu;
    const Menu *m_sold;
    QHash<CategoryId, Items> m_plain; ///< Without upgrades.
    QHash<ItemId, Items> m_upgrades;
    QHash<GroupId, Items> m_users;
};

} // namespace docket::hearing
