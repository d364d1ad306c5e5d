// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/menu.h"
#include "foreign_menu.h"

#include <QHash>
#include <QMap>

namespace docket::foreign {

/// What an item of Docket's menu was made of.
struct Origin {
    const Item *item = nullptr; ///< The first of those that were put together.
};

/// A foreign menu on its way to a menu of Docket's. The steps below fill it in this order.
struct Draft {
    docket::Menu menu;
    QMap<ItemId, Origin> origins;
    QMap<CategoryId, QStringList> kinds; ///< What else the file calls the category.
    QStringList findings;
};

/// The category that a file means by "kebab", "kebabs" or "KEBABS"; null if none.
const docket::Category *categoryCalled(const Draft &draft, const QString &name);
/// The groups that the file's own modifiers made, by key or noun: "sauces", "sauce".
const OptionGroup *groupCalled(const Draft &draft, const QString &name);
const docket::Option *optionCalled(const OptionGroup &group, const QString &name);
const docket::Item *itemCalled(const Draft &draft, const QString &name);
const docket::Size *sizeCalled(const Draft &draft, const QString &name);
const Variant *variantCalled(const Draft &draft, const QString &name);

/// Sizes, categories, items and variants. Entries that differ only in their size become one item.
void draftItems(const Menu &foreign, Draft &draft);
/// Salads, sauces, extras: the groups, who offers them, and the defaults.
void draftOptions(const Menu &foreign, Draft &draft);
/// What the items themselves let choose: brands, salts, flavours in the name.
void draftChoices(Draft &draft);
/// "Chips w/ Cheese or Sauce" becomes what "Chips" turns into with these options.
void draftUpgrades(const Menu &foreign, Draft &draft);
/// Combos become deals.
void draftDeals(const Menu &foreign, Draft &draft);
/// Synonyms become words of what they point at.
void draftWords(const Menu &foreign, Draft &draft);
/// Stations, preparation times, the names of allergens.
void draftKitchen(Draft &draft);

/// “a”, “b” and 3 more
QString listed(const QStringList &names, qsizetype most = 8);

} // namespace docket::foreign
