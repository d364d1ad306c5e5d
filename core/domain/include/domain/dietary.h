// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/menu.h"

#include <QString>
#include <QStringList>
#include <QStringView>

namespace docket {

/// Whether something is in an item. Unknown is an answer of its own: never a no.
enum class Contains { Yes, No, Unknown };

/// Every name that a menu can declare (FSANZ, Standard 1.2.3, with gluten as it is printed), in the
/// order of a matrix.
const QStringList &allergenNames();

/// The menu's words for diets.
const QStringList &dietNames();

/// The names of the food standards code (FSANZ, Standard 1.2.3) that a caller means: "dairy" is
/// milk, "gluten" the cereals with gluten, "nuts" every tree nut and peanut. Empty: nothing that a
/// menu declares.
QStringList allergensMeant(QStringView said);

/// What the menu says about allergens in an item as it comes: with its default options.
struct AllergenCheck {
    Contains contains = Contains::Unknown;
    QStringList found; ///< Names of those that are in it.
    QStringList undeclared; ///< What nobody declared, where that leaves it unknown: "garlic".
};

/// Yes: the item or a default option declares one of them. No: all of them declare and none has
/// it, or a diet of the item rules it out (gluten-free, dairy-free, vegan). Else unknown.
AllergenCheck checkAllergens(const Menu &menu, const Item &item, const QStringList &allergens);

/// The menu's word for a diet that a caller names: "veggie" is vegetarian. Empty: none of them.
QString dietMeant(QStringView said);

/// Whether the item is declared for the diet; what is vegan is vegetarian and dairy-free, too.
bool suits(const Item &item, const QString &diet);

} // namespace docket
