// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/menu.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace docket {

/// What is wrong or odd in a menu that somebody edits.
struct MenuFinding {
    enum class Severity {
        Error, ///< It cannot be sold like this.
        Warning, ///< It can, and probably nobody meant it.
    };

    enum class Code {
        BadId, ///< None, or longer than 80 characters.
        SameId, ///< id, the other's name
        BadName, ///< None, or longer than 120 characters.
        SameName, ///< Two items have it.
        NothingToSell,
        InNoCategory,
        NoPrice,
        NoPriceInSize, ///< size
        LongDescription, ///< Longer than 500 characters.
        LongNumber, ///< The shop's own, longer than 80 characters.
        NoPhotoName, ///< A path, or hidden.
        UnknownDiet, ///< diet
        UnknownAllergen, ///< allergen
        VeganWithAnimal, ///< Milk, egg or fish.
        DietWithAllergen, ///< diet, allergen
        NeverSold, ///< The time at which its hours begin and end: "11:00".
        NoOptions,
        PriceBelowZero,
        FreeInOtherSize, ///< An option has prices by size, and nothing for one that is sold.
        NoParts,
        UnfilledPart,
        DearerThanParts, ///< price, what the parts cost at most
        NoCheaperThanParts, ///< price, what the parts cost at least
        UnfilledUpgrade,
        UselessUpgrade, ///< Its price, with which the deal saves nothing.
        UnusedGroup,
        UnofferedOption, ///< group
        EmptyCategory,
        MissingSize, ///< size, category
        TwoMeanings, ///< word, the one name, the other name
        SoldAndUnsoldSize, ///< word, the size that has it
        NotLoadable, ///< What `loadMenu` says.
    };

    Severity severity = Severity::Warning;
    Code code = Code::NotLoadable;
    QString place; ///< "Lamb Kebab", "Sauces", "Kebab & can, small"; empty: the menu itself.
    QStringList arguments; ///< As the code has them.
    ItemId item; ///< Where it is one item's.

    friend bool operator==(const MenuFinding &, const MenuFinding &) = default;
};

/// All of them, errors first. Whatever `loadMenu` refuses in a menu that was made by edits is among
/// the errors. The menu is indexed and every item has a price, which may be zero.
QList<MenuFinding> menuFindings(const Menu &menu);

bool hasErrors(const QList<MenuFinding> &findings);

} // namespace docket
