// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/menu.h"

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
/// Behind the category's last item; behind the item where it is of that category.
Menu withItemMovedBehind(Menu menu, const ItemId &item, const ItemId &behind);
Menu withAvailability(Menu menu, const QList<ItemId> &items, bool isAvailable);

Menu withCategory(Menu menu, const CategoryId &id, const Category &category);
/// At the end. \param made its id.
Menu withCategoryAdded(Menu menu, const QString &name, CategoryId *made);
/// Behind the category's last item, without a price, with what the others are made of and where.
/// \param made its id.
Menu withItemAdded(Menu menu, const CategoryId &category, const QString &name, ItemId *made);
Menu withGroup(Menu menu, const GroupId &id, const OptionGroup &group);
Menu withOptionAdded(Menu menu, const GroupId &id, const QString &name);
Menu withDeal(Menu menu, const DealId &id, const Deal &deal);
Menu withDealCopied(Menu menu, const DealId &id, DealId *made);
Menu withoutDeal(Menu menu, const DealId &id);

/// "Beef Kebab" -> "beef-kebab"; never empty, and none of those that are taken.
QString freeId(QStringView name, const QStringList &taken);

} // namespace docket
