// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/menu.h"
#include "domain/result.h"

#include <QList>
#include <QStringList>

#include <variant>

namespace docket {

/// What was chosen of one group. Complete: the defaults are already in it.
struct Selection {
    GroupId group;
    QList<OptionId> options;

    friend bool operator==(const Selection &, const Selection &) = default;
};

/// So many of one item, all alike.
struct CartLine {
    ItemId item;
    SizeId size;
    int quantity = 1;
    QList<Selection> selections; ///< One per group that the item offers, in the item's order.
    QStringList without; ///< What the caller left out, in the menu's names: "onion"; the kitchen
                         ///< must see it.
    QString note;
    int meals = 0; ///< How many of them the caller wants as a meal: what goes with those is theirs.

    const Selection *selection(const GroupId &group) const;
    friend bool operator==(const CartLine &, const CartLine &) = default;
};

/// What one caller has asked for so far.
struct Cart {
    QList<CartLine> lines;
    int version = 0; ///< Grows with every change.

    /// Units, not lines: two kebabs on one line are two.
    int itemCount() const;
    friend bool operator==(const Cart &, const Cart &) = default;
};

/// How one group was asked for.
struct GroupRequest {
    GroupId group;
    QList<OptionId> named; ///< "with tomato": exactly these, unless `addToDefaults`.
    QList<OptionId> excluded; ///< "no onion": the defaults without it.
    bool addToDefaults =
        false; ///< "chilli instead of garlic", "extra ...": the defaults stay, less the excluded.
    bool none = false; ///< "no salad"
    bool theLot = false; ///< Every available option marked `inTheLot`.
    QList<OptionId> more = {}; ///< "extra garlic": more of a default; the note tells the kitchen.
};

/// An item as somebody asked for it, not yet checked or complete.
struct LineRequest {
    ItemId item; ///< Empty when only the category is known.
    CategoryId category;
    VariantId variant;
    SizeId size;
    QString unknownSize; ///< A size that the shop does not have, as it was said.
    int quantity = 1;
    QList<GroupRequest> groups;
    QString note;
};

/// Why a request cannot become a line, and which fields would complete it.
struct LineRefusal {
    Sentence error; ///< That the agent can say.
    QStringList needs; ///< size, protein, variant, brand, ...; empty when completing does not help.
    QString unknown =
        {}; ///< Words that no menu knows, as they were said; empty: it is something else.
};

using LineOutcome = std::variant<CartLine, LineRefusal>;

/// Makes a line of a request: finds the item, refuses what the menu does not sell, never guesses
/// size or variant, applies the defaults. Quantity must be 1 to 20. `needs` has the size first,
/// then the variant, then the groups that lack an option.
///
/// Options that the item does not offer are looked for in its other groups by name (cheese as an
/// extra, cheese on a HSP), then in the items that are its upgrades: the line is then the cheapest
/// upgrade in that size, with exactly what was asked for. A variant that no item of the category
/// has finds the one that suits it as a diet: vegan. The option with the id "none" means that there
/// is nothing of its group; it also puts the group into `without`. What was named and is sold out
/// is refused; a sold-out default is left off and stands in `without`.
LineOutcome buildLine(const Menu &menu, const LineRequest &request);

/// "Large Lamb Kebab": the size's name (where the item has sizes) and the item's.
QString lineTitle(const Menu &menu, const CartLine &line);

/// "2 × Large Lamb Kebab (lettuce, tomato, garlic; no onion)", for people and voice.
QString lineDescription(const Menu &menu, const CartLine &line);

} // namespace docket
