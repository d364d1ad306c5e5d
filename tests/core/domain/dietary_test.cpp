// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo_menu.h"
#include "domain/dietary.h"
#include "support/catch.h"

using namespace docket;
using namespace Qt::StringLiterals;

namespace {

/// An item with one option that comes by itself.
Menu oneItem(const Item &item, const Option &option)
{
    OptionGroup sauces;
    sauces.id = GroupId(u"sauces"_s);
    sauces.options = {option};
    Menu menu;
    menu.groups = {sauces};
    menu.items = {item};
    menu.items.first().groups = {{sauces.id, {option.id}, {}, 0, 0}};
    menu.index();
    return menu;
}

Item declaring(const QStringList &allergens, const QStringList &dietary = {})
{
    Item item;
    item.id = ItemId(u"wrap"_s);
    item.name = u"Wrap"_s;
    item.allergens = allergens;
    item.declaresAllergens = true;
    item.dietary = dietary;
    return item;
}

Option sauce(const QStringList &allergens, bool declares = true)
{
    Option option;
    option.id = OptionId(u"garlic"_s);
    option.name = u"garlic"_s;
    option.allergens = allergens;
    option.declaresAllergens = declares;
    return option;
}

Contains contains(const Item &item, const Option &option, const QString &said)
{
    const Menu menu = oneItem(item, option);
    return checkAllergens(menu, menu.items.first(), allergensMeant(said)).contains;
}

} // namespace

TEST_CASE("a caller's words mean the names of the food standards code")
{
    CHECK(allergensMeant(u"dairy") == QStringList {u"milk"_s});
    CHECK(allergensMeant(u"Lactose") == QStringList {u"milk"_s});
    CHECK(allergensMeant(u"gluten")
        == QStringList {u"wheat"_s, u"gluten"_s, u"barley"_s, u"oats"_s, u"rye"_s});
    CHECK(allergensMeant(u"a nut allergy").size() == 10);
    CHECK(allergensMeant(u"nuts").contains(u"peanut"_s));
    CHECK_FALSE(allergensMeant(u"tree nuts").contains(u"peanut"_s));
    CHECK(allergensMeant(u"Brazil nuts") == QStringList {u"Brazil nut"_s});
    CHECK(allergensMeant(u"eggs") == QStringList {u"egg"_s});
    CHECK(allergensMeant(u"oats") == QStringList {u"oats"_s});
    CHECK(allergensMeant(u"sesame seeds") == QStringList {u"sesame"_s});
    CHECK(allergensMeant(u"sulfites") == QStringList {u"sulphites"_s});
    CHECK(allergensMeant(u"shellfish") == QStringList {u"crustacean"_s, u"mollusc"_s});
    for (const QString &none : {u""_s, u"kiwi"_s, u"a"_s, u"\u202e\u001b"_s, u"milkshake"_s}) {
        CHECK(allergensMeant(none).isEmpty());
    }
}

TEST_CASE("what nobody declared is unknown and never a no")
{
    CHECK(contains(declaring({u"wheat"_s}), sauce({}), u"gluten"_s) == Contains::Yes);
    CHECK(contains(declaring({u"wheat"_s}), sauce({}), u"milk"_s) == Contains::No);
    CHECK(contains(declaring({}), sauce({u"milk"_s}), u"milk"_s) == Contains::Yes);
    CHECK(contains(declaring({}), sauce({}, false), u"milk"_s) == Contains::Unknown);
    CHECK(contains(declaring({}), sauce({}), u"kiwi"_s) == Contains::Unknown);
    Item silent = declaring({});
    silent.declaresAllergens = false;
    CHECK(contains(silent, sauce({}), u"milk"_s) == Contains::Unknown);
    CHECK(contains(silent, sauce({u"egg"_s}), u"egg"_s) == Contains::Yes);
    silent.dietary = {u"vegan"_s};
    CHECK(contains(silent, sauce({}), u"milk"_s) == Contains::No);
    CHECK(contains(silent, sauce({}), u"sesame"_s) == Contains::Unknown);
    // What is declared to be in it weighs more than a diet.
    CHECK(
        contains(declaring({u"milk"_s}, {u"dairy-free"_s}), sauce({}), u"milk"_s) == Contains::Yes);
}

TEST_CASE("diets are understood as callers say them")
{
    CHECK(dietMeant(u"Veggie") == u"vegetarian"_s);
    CHECK(dietMeant(u"gluten_free") == u"gluten-free"_s);
    CHECK(dietMeant(u"gluten-free") == u"gluten-free"_s);
    CHECK(dietMeant(u"lactose free") == u"dairy-free"_s);
    CHECK(dietMeant(u"keto").isEmpty());
    CHECK(dietMeant(u"").isEmpty());
    CHECK(suits(declaring({}, {u"vegan"_s}), u"vegetarian"_s));
    CHECK(suits(declaring({}, {u"vegan"_s}), u"dairy-free"_s));
    CHECK_FALSE(suits(declaring({}, {u"vegetarian"_s}), u"vegan"_s));
    CHECK_FALSE(suits(declaring({}, {u"vegan"_s}), u"halal"_s));
}

TEST_CASE("what has to be chosen leaves an allergen open that one of the choices has")
{
    Menu menu = oneItem(declaring({}), sauce({u"sesame"_s}));
    menu.items.first().groups.first().defaults.clear();
    menu.items.first().groups.first().minimum = 1;
    const auto answer = [&menu](const QString &said) {
        return checkAllergens(menu, menu.items.first(), allergensMeant(said)).contains;
    };
    CHECK(answer(u"sesame"_s) == Contains::Unknown);
    CHECK(answer(u"egg"_s) == Contains::No);
    menu.items.first().groups.first().minimum = 0;
    CHECK(answer(u"sesame"_s) == Contains::No);
}
