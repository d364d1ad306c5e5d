// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cart.h"
#include "domain/menu.h"
#include "domain/pricing.h"

#include <QList>

#include <functional>
#include <optional>
#include <variant>

namespace docket {

/// What makes a line of an item, in a size where the item has sizes: the caller's brand and salt.
/// A refusal is what the caller still has to say.
using PartMaker = std::function<LineOutcome(const Item &, const SizeId &)>;

/// What is to become meals.
struct MealWish {
    QList<qsizetype> lines; ///< Indexes into Cart::lines, each valid and given once.
    SizeId partSize; ///< For parts that come in sizes (chips); empty: nobody said.
    PartMaker make;
};

struct MealConversion {
    Cart cart; ///< Lines that were there stay at their index; what was missing follows.
    QList<CartLine> added;
    int converted = 0; ///< Units that were no meal before.
    int meals = 0; ///< Units of the lines that are meals now.
};

/// Makes meals of lines, by the menu's deals alone. The main thing of a deal is its dearest part,
/// at the menu's cheapest price for it; of equal ones the first. The deal for a unit is one whose
/// main thing it is, with the most parts; of those the one that lacks least in the cart, then
/// `partSize`, then the cheapest, then the menu's first.
///
/// What stands in the cart and belongs to no other meal that was asked for is used first, in
/// whatever size; only what is missing is added. A unit that was made a meal before and still is
/// one is left as it is. nullopt: there is no deal for any of the lines.
std::optional<std::variant<MealConversion, LineRefusal>> convertToMeals(
    const Menu &menu, const Cart &cart, const MealWish &wish);

/// Whether some deal makes a meal of the line.
bool canBeMeal(const Menu &menu, const CartLine &line);

/// What stands with the line in the deals whose main thing it is, by line.
QList<DealUse> mealCompanions(
    const Menu &menu, const Cart &cart, const PricedCart &priced, qsizetype line);

} // namespace docket
