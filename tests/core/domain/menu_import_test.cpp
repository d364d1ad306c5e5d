// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo_menu.h"
#include "domain/free_text.h"
#include "domain/menu_import.h"
#include "domain/menu_loader.h"
#include "domain/pricing.h"
#include "foreign_menus.h"
#include "heard_orders.h"
#include "support/catch.h"
#include "support/results.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace docket;
using docket::tests::valueOf;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const Menu> menuOf(const QByteArray &file)
{
    return valueOf(loadMenu(valueOf(importMenu(file)).json));
}

/// What the caller pays for what was heard; "refused" with the reason.
QString price(const OrderListener &listener, const QString &sentence)
{
    const auto outcome = listener.hear(sentence);
    if (const auto *refusal = std::get_if<LineRefusal>(&outcome)) {
        return u"refused: "_s + refusal->error.english();
    }
    Cart cart;
    cart.lines = std::get<QList<CartLine>>(outcome);
    return priceCart(listener.menu(), cart).total.toDecimal();
}

bool tells(const QStringList &findings, const QString &text)
{
    return std::any_of(findings.cbegin(), findings.cend(),
        [&text](const QString &finding) { return finding.contains(text); });
}

QString importRefusal(const QByteArray &file)
{
    const auto imported = importMenu(file);
    return imported ? u"imported"_s : imported.error().message.english();
}

} // namespace

TEST_CASE("a voice server's menu is heard after the import, with its prices")
{
    const OrderListener listener(menuOf(foreignKebabMenu()));
    checkOrders(listener, uR"(
large lamb kebab no onion and a coke
    1 Lamb Kebab, large | salads: lettuce, tomato | sauces: garlic | without: onion
    1 Soft Drink Can (375ml) | brand: coca-cola
small chips with chicken salt
    1 Chips, small | salt: chicken
small fries
    1 Chips, small | salt: normal
two guzman lamb
    2 Lamb Gözleme
4 pack of baklava
    1 Baklava (Pack of 4 Pieces)
a piece of baklava
    1 Baklava
500 gram lamb meat container
    1 Lamb Meat Container, 500g
250g chicken meat container
    1 Chicken Meat Container, 250g
sauce tub of garlic
    1 Sauce Tub | sauces: garlic
garlic sauce on the side
    1 Sauce Tub | sauces: garlic
large lamb hsp
    1 Lamb HSP, large | sauces: garlic, chilli | cheese: cheese
large lamb hsp no cheese
    1 Lamb HSP, large | sauces: garlic, chilli | without: cheese
small vegan wrap
    1 Falafel Kebab, small | salads: lettuce, tomato, onion | sauces: garlic
small lamb kebab with extra hummus
    1 Lamb Kebab, small | salads: lettuce, tomato, onion | sauces: garlic | extras: extra hummus
small chips with cheese
    1 Chips w/ Cheese or Sauce, small | salt: normal | sauces: cheese
large chips with cheese and sauce
    1 Chips w/ Cheese & Sauce, large | salt: normal | cheese: cheese | sauces: garlic
peach iced tea
    1 Iced Tea (Lemon/Peach/Mango) | brand: peach
a red bull
    1 Red Bull / V (250ml) | brand: red bull
a yoghurt drink and 3 napkins
    1 Ayran (Yoghurt Drink)
    3 Extra Napkins
pop
    needs brand
kebab
    needs size, protein
large gozleme
    needs variant
medium lamb kebab
    needs size
sandwich
    refused
)"_s);

    CHECK(price(listener, u"large lamb kebab no onion and a coke"_s) == u"17.00"_s);
    CHECK(price(listener, u"small lamb kebab and a pepsi"_s) == u"12.00"_s);
    CHECK(price(listener, u"large lamb kebab, large chips and a coke"_s) == u"25.00"_s);
    CHECK(price(listener, u"small lamb kebab, small chips and a coke"_s) == u"17.00"_s);
    CHECK(price(listener, u"large lamb hsp and a coke"_s) == u"22.00"_s);
    CHECK(price(listener, u"small lamb hsp and a coke"_s) == u"18.50"_s);
    CHECK(price(listener, u"lamb gozleme, small chips and a solo"_s) == u"23.00"_s);
    CHECK(price(listener, u"small chips with chicken salt"_s) == u"5.00"_s);
    CHECK(price(listener, u"two guzman lamb"_s) == u"30.00"_s);
    CHECK(price(listener, u"4 pack of baklava"_s) == u"10.00"_s);
    CHECK(price(listener, u"500 gram lamb meat container"_s) == u"20.00"_s);
    CHECK(price(listener, u"sauce tub of garlic"_s) == u"1.00"_s);
    CHECK(price(listener, u"small lamb kebab with hummus"_s) == u"10.00"_s);
    CHECK(price(listener, u"small lamb kebab with extra hummus"_s) == u"11.00"_s);
    CHECK(price(listener, u"small lamb kebab with extra cheese"_s) == u"11.00"_s);
    CHECK(price(listener, u"small chips with cheese"_s) == u"6.00"_s);
    CHECK(price(listener, u"large chips with cheese and sauce"_s) == u"10.00"_s);
}

TEST_CASE("the owner is told what was odd in a voice server's menu")
{
    const QStringList findings = valueOf(importMenu(foreignKebabMenu())).findings;
    INFO(findings.join(u'\n').toStdString());
    for (const QString &text :
        {
            u"“loaded fries” stands twice in “synonyms”: on line 92 as \"INVALID_ITEM\" and here as \"chips w/ cheese or sauce\""_s,
            u"In “synonyms” these stand twice with the same value, which changes nothing: coke (lines 88 and 100)"_s,
            u"“Chips” stood there once for each size; it is now one item with the sizes “small”, “large”"_s,
            u"“Lamb Meat Container” stood there once for each size; it is now one item with the sizes “250g”, “500g”"_s,
            u"“Extra Nothing” (line 62) was left out: it has no price above zero"_s,
            u"“hummus” costs 0.00 among the sauces and 1.00 among the extras"_s,
            u"“olives” stands among the salads and the extras, both at 1.00"_s,
            u"“falafel” is a kind of item and also one of the extras at 1.00"_s,
            u"“sauces” at 0.50 among the extras is called like a whole list of choices"_s,
            u"Modifiers apply to “calzone”, but there is no such category"_s,
            u"“cheese” comes with items such as “Lamb HSP” at no charge"_s,
            u"Combos that became deals: 7"_s,
            u"“Feast” costs 90.00, its parts at most 33.50"_s,
            u"“Picnic” (line 37) includes “sandwich”, which is nothing on this menu"_s,
            u"“pizza” for “margherita”"_s,
            u"“med” means “medium”"_s,
            u"meant a combo and are not needed"_s,
            u"“Dairy” is milk"_s,
            u"“dairy” is milk"_s,
            u"LEFT OUT; please add them by hand: “joy” of “Baklava”"_s,
            u"1 × “sku”"_s,
            u"Kebabs (grill, 180 s)"_s,
            u"Drinks (counter, 10 s)"_s,
        }) {
        INFO(text.toStdString());
        CHECK(tells(findings, text));
    }
    CHECK_FALSE(tells(findings, u"“chilli” for"_s));
}

TEST_CASE("what a voice server's menu becomes has stations, times, allergens and diets")
{
    const auto menu = menuOf(foreignKebabMenu());
    CHECK(menu->currency == u"AUD"_s);
    const Item *kebab = menu->item(ItemId(u"lamb-kebab"_s));
    REQUIRE(kebab != nullptr);
    CHECK(kebab->station == u"grill"_s);
    CHECK(kebab->prepSeconds == 180);
    CHECK(menu->item(ItemId(u"falafel-kebab"_s))->dietary
        == QStringList {u"vegan"_s, u"vegetarian"_s});
    CHECK(menu->item(ItemId(u"baklava"_s))->allergens.contains(u"walnut"_s));
    CHECK(menu->item(ItemId(u"baklava"_s))->allergens.contains(u"milk"_s));
    CHECK(menu->unknownSizeWords.contains(u"medium"_s));
    CHECK(menu->option(GroupId(u"extras"_s), OptionId(u"cheese"_s))->allergens
        == QStringList {u"milk"_s});
    CHECK(menu->categories.first().name == u"Kebabs"_s); // the order of the file
    CHECK(menu->items.size() == 21);
    CHECK(menu->deals.size() == 7);
}

TEST_CASE("another shop's menu of the same server imports as well")
{
    const auto imported = valueOf(importMenu(foreignBurgerMenu()));
    const auto menu = valueOf(loadMenu(imported.json));
    CHECK(menu->currency == u"NZD"_s);
    const OrderListener listener(menu);
    checkOrders(listener, uR"(
a beef burger with pineapple and a beef wrap
    1 Beef Burger | toppings: pineapple
    1 Beef Wrap
two chicken hamburgers with beetroot and lettuce
    2 Chicken Burger | toppings: beetroot, lettuce
12 pack of hot wings
    1 Hot Wings 12 pcs
regular onion rings
    1 Onion Rings, regular
jumbo o rings
    1 Onion Rings, jumbo
a choc thickshake
    1 Thickshake | brand: chocolate
burger
    needs protein
large onion rings
    needs size
lamb kebab
    refused
)"_s);
    CHECK(price(listener, u"chicken burger, regular onion rings and a lime thickshake"_s)
        == u"23.00"_s);
    CHECK(price(listener, u"beef burger with pineapple"_s) == u"13.50"_s);
    INFO(imported.findings.join(u'\n').toStdString());
    CHECK(tells(imported.findings,
        u"“Burger Meal” (line 24) does not say its size; Docket took regular"_s));
    CHECK(tells(imported.findings, u"“sesame seeds” is sesame"_s));
    CHECK(tells(imported.findings, u"Docket does not know what kind of food these are: Wings"_s));
}

TEST_CASE("a menu in Docket's own format is taken byte for byte")
{
    const auto imported = valueOf(importMenu(demoMenuJson()));
    CHECK(imported.json == demoMenuJson());
    CHECK(imported.findings.isEmpty());

    QByteArray twice = demoMenuJson();
    twice.replace("\"currency\": \"AUD\",", "\"currency\": \"NZD\",\n  \"currency\": \"AUD\",");
    CHECK(valueOf(importMenu(twice)).findings
        == QStringList {
            u"Line 5: “currency” stands twice in the file: on line 4 as \"NZD\" and here as \"AUD\". The later one holds."_s});
    CHECK(valueOf(loadMenu(valueOf(importMenu(twice)).json))->currency == u"AUD"_s);
}

TEST_CASE("what is no menu is refused with line and reason")
{
    CHECK(importRefusal({}) == u"The menu is empty"_s);
    CHECK(importRefusal("   \n") == u"The menu is empty"_s);
    CHECK(importRefusal("[1, 2]") == u"The menu: must be one object in braces"_s);
    CHECK(importRefusal(QByteArray("{\"a\0\": 1}", 9)) != u"imported"_s);
    CHECK(importRefusal(QByteArray(50 * 1024 * 1024, ' ')) == u"The menu is larger than 16 MB"_s);
    CHECK(importRefusal(QByteArray("\xff\xfe{\0}\0", 6)).contains(u"UTF-8"_s));
    QByteArray truncated = foreignKebabMenu();
    truncated.truncate(truncated.indexOf("\"hsp\""));
    CHECK(importRefusal(truncated).startsWith(u"Line 11: "_s));
    CHECK(importRefusal(R"({"categories": {}})") == u"The menu has no item that could be sold"_s);
    CHECK(importRefusal("{\"categories\":\n {\"a\": 1}}")
        == u"Line 2: the category \"a\" is not a list of items"_s);
    CHECK(importRefusal(R"({"format": "docket-menu"})").startsWith(u"The menu"_s));
    CHECK(importRefusal(QByteArray(100'000, '[')) != u"imported"_s);
}

TEST_CASE("hostile entries of a voice server's menu are left out, the rest is sold")
{
    QByteArray name(5'000, 'x');
    const auto imported = valueOf(importMenu(R"({"categories": {"": [{"name": "A", "price": 1}],
        "food": [1, null, "x", {}, {"name": ""}, {"name": "\u0000\u202e", "price": 1}, {"name": ")"
        + name + R"(", "price": 1},
        {"name": "Free", "price": 0}, {"name": "Paid back", "price": -5}, {"name": "Third", "price": 1.005},
        {"name": "Many", "price": 1e300}, {"name": "Soup", "price": "4.50", "sizes": [], "includes": 3,
         "allergens": {"a": 1}, "defaults": [1], "variants": [], "brands": [1, 2]},
        {"name": "Soup", "price": 5}, {"name": "Meal", "price": 1, "includes": {"food": -1, "": 1}}]},
        "modifiers": {"sauces": 5, "extras": [{"name": "x", "price": -1}, null]}, "defaults": 3,
        "synonyms": {"a": "b", "b": "a", "": "food", "c": null, "d": {"e": "f"}}})"));
    INFO(imported.findings.join(u'\n').toStdString());
    const auto menu = valueOf(loadMenu(imported.json));
    REQUIRE(menu->items.size() == 1);
    CHECK(menu->items.first().name == u"Soup"_s);
    CHECK(menu->items.first().prices.first().price == Money::fromCents(450));
    CHECK(menu->deals.isEmpty());
    CHECK(tells(imported.findings, u"stands twice, at 4.50 and at 5.00"_s));
    CHECK(tells(imported.findings, u"The file names no currency"_s));
}
