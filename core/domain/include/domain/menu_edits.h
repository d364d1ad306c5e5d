// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/menu.h"
#include "domain/service_state.h"

#include <QList>
#include <QStringView>

#include <optional>

namespace docket {

/// How many prices change together: first the percentage, then the amount, then to the step.
struct PriceChange {
    int hundredths = 0; ///< Of a percent; below zero takes off.
    Money amount; ///< Below zero takes off.
    Money step; ///< The result is the nearest multiple, half-up; zero: the nearest cent.

    friend bool operator==(const PriceChange &, const PriceChange &) = default;
};

/// Reads "+1.00", "-0.5", "+5 %", "-12.5%". The sign is needed: "1.00" could mean the new price.
std::optional<PriceChange> priceChangeFromText(QStringView text);
/// \param price at least zero.
Money changedPrice(Money price, const PriceChange &change);

// Each returns the changed menu; what it names and the menu does not have changes nothing.

/// The prices of these items, in that size or (empty) in every size.
Menu withPricesChanged(
    Menu menu, const QList<ItemId> &items, const SizeId &size, const PriceChange &change);
/// The item under that id becomes this one.
Menu withItem(Menu menu, const ItemId &id, const Item &item);
/// A copy behind the item, with an id and a name that are free. \param made its id.
Menu withItemCopied(Menu menu, const ItemId &id, ItemId *made);
/// Also taken out of the deals and discounts that list them.
Menu withoutItems(Menu menu, const QList<ItemId> &items);
/// Each one place up (-1) or down (1) among those of its category.
Menu withItemsMoved(Menu menu, const QList<ItemId> &items, int step);
/// Into the other one's category, behind it.
Menu withItemMovedBehind(Menu menu, const ItemId &item, const ItemId &behind);
/// The first of the category.
Menu withItemMovedInto(Menu menu, const ItemId &item, const CategoryId &category);
/// One more way to say an item or an option; none that it has already.
Menu withWordAdded(Menu menu, const Sellable &what, const QString &word);
Menu withAvailability(Menu menu, const QList<ItemId> &items, bool isAvailable);

Menu withCategory(Menu menu, const CategoryId &id, const Category &category);
/// One place up (-1) or down (1).
Menu withCategoryMoved(Menu menu, const CategoryId &id, int step);
/// Behind the other one; an empty id: the first of all.
Menu withCategoryMovedBehind(Menu menu, const CategoryId &category, const CategoryId &behind);
/// At the end. \param made its id.
Menu withCategoryAdded(Menu menu, const QString &name, CategoryId *made);
/// Behind the category's last item, without a price, with what the others are made of and where.
/// \param made its id.
Menu withItemAdded(Menu menu, const CategoryId &category, const QString &name, ItemId *made);
Menu withGroup(Menu menu, const GroupId &id, const OptionGroup &group);
/// At the end, without options yet. \param made its id.
Menu withGroupAdded(Menu menu, const QString &name, GroupId *made);
/// Also from the items that offer it.
Menu withoutGroup(Menu menu, const GroupId &id);
/// With every item of the category, or with none.
Menu withGroupOffered(Menu menu, const GroupId &id, const CategoryId &category, bool isOffered);
/// Also out of what items take and offer of the group.
Menu withoutOption(Menu menu, const GroupId &group, const OptionId &option);
Menu withOptionAdded(Menu menu, const GroupId &id, const QString &name);
Menu withDeal(Menu menu, const DealId &id, const Deal &deal);
/// At the end, with one part: one of the first category. \param made its id.
Menu withDealAdded(Menu menu, const QString &name, DealId *made);
Menu withDealCopied(Menu menu, const DealId &id, DealId *made);
Menu withoutDeal(Menu menu, const DealId &id);

/// "Beef Kebab" -> "beef-kebab"; never empty, and none of those that are taken.
QString freeId(QStringView name, const QStringList &taken);

} // namespace docket
