// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo_lines.h"
#include "demo_menu.h"
#include "domain/meal_conversion.h"
#include "domain/menu_csv.h"
#include "domain/menu_diff.h"
#include "domain/menu_edits.h"
#include "domain/menu_findings.h"
#include "domain/menu_loader.h"
#include "domain/menu_writer.h"
#include "support/catch.h"

#include <algorithm>

using namespace docket;
using namespace Qt::StringLiterals;

namespace {

const SizeId large(u"large"_s);

/// The demo menu with one deal, a small kebab with small chips and a can for 17.00; the chips may
/// be large ones for so much more.
Menu menuWithUpgrade(qint64 cents = 300)
{
    Menu menu = *demoMenu();
    menu.deals = {menu.deals.first()};
    menu.deals.first().parts[1].upgrades = {{{ItemId(u"chips"_s)}, large, Money::fromCents(cents)}};
    menu.settle();
    return menu;
}

PricedCart priced(const Menu &menu, const QList<LineRequest> &requests)
{
    Cart cart;
    for (const LineRequest &request : requests) {
        cart.lines.append(lineOf(menu, request));
    }
    cart.lines.append(cans(menu, 1));
    return priceCart(menu, cart);
}

QList<MenuFinding::Code> codesOf(const Menu &menu)
{
    QList<MenuFinding::Code> codes;
    for (const MenuFinding &finding : menuFindings(menu)) {
        codes.append(finding.code);
    }
    return codes;
}

QString refusalOfUpgrade(const QByteArray &upgrade)
{
    QByteArray json = menuText(menuWithUpgrade());
    const QByteArray written = R"({ "items": ["chips"], "size": "large", "price": 3 })";
    REQUIRE(json.contains(written));
    const auto menu = loadMenu(json.replace(written, upgrade));
    return menu ? QString() : menu.error().message.english();
}

} // namespace

TEST_CASE("a part of a deal is swapped for a dearer one at the deal's price for it")
{
    const Menu menu = menuWithUpgrade();
    const auto kebab = requestOf(u"kebab-lamb"_s, u"small"_s);
    CHECK(priced(menu, {kebab, requestOf(u"chips"_s, u"small"_s)}).total.cents() == 1700);
    const PricedCart swapped = priced(menu, {kebab, requestOf(u"chips"_s, u"large"_s)});
    CHECK(swapped.beforeDeals.cents() == 2250);
    CHECK(swapped.total.cents() == 2000);
    REQUIRE(swapped.deals.size() == 1);
    CHECK(swapped.deals.first().price.cents() == 2000);
    CHECK(swapped.deals.first().saving.cents() == 250);
}

TEST_CASE("the chips that save more are in the deal")
{
    const auto kebab = requestOf(u"kebab-lamb"_s, u"small"_s);
    const auto small = requestOf(u"chips"_s, u"small"_s);
    const auto big = requestOf(u"chips"_s, u"large"_s);
    // Small chips beside the deal and large ones in it: 5.00 + 20.00; the other way 9.00 + 17.00.
    CHECK(priced(menuWithUpgrade(300), {kebab, small, big}).total.cents() == 2500);
    // For 4.50 more the large ones are dearer in the deal than small ones.
    CHECK(priced(menuWithUpgrade(450), {kebab, small, big}).total.cents() == 2600);
    // An upgrade that saves nothing is no deal.
    CHECK(priced(menuWithUpgrade(600), {kebab, big}).deals.isEmpty());
}

TEST_CASE("a unit that fits two places of a deal takes the cheaper one")
{
    Menu menu = *demoMenu();
    const ItemId kebab(u"kebab-lamb"_s);
    const ItemId chips(u"chips"_s);
    const SizeId small(u"small"_s);
    Deal deal {DealId(u"two"_s), u"Two"_s, Money::fromCents(1000),
        {{{chips}, small, 1, {}, {{{kebab}, small, Money::fromCents(400)}}},
            {{kebab}, small, 1, {}, {{{chips}, small, Money::fromCents(100)}}}}};
    menu.deals = {deal};
    menu.settle();
    Cart cart;
    cart.lines = {lineOf(menu, requestOf(u"kebab-lamb"_s, u"small"_s)),
        lineOf(menu, requestOf(u"chips"_s, u"small"_s))};
    CHECK(priceCart(menu, cart).total.cents() == 1000);
    std::reverse(menu.deals.first().parts.begin(), menu.deals.first().parts.end());
    CHECK(priceCart(menu, cart).total.cents() == 1000);
}

TEST_CASE(
    "a meal is made with the chips that the caller wants, where the deal lets them be swapped")
{
    const Menu menu = menuWithUpgrade();
    Cart cart;
    cart.lines = {lineOf(menu, requestOf(u"kebab-lamb"_s, u"small"_s)), cans(menu, 1)};
    const auto outcome = convertToMeals(
        menu, cart, {{0}, large, [&menu](const Item &item, const SizeId &size) {
                         return buildLine(menu, requestOf(item.id.text(), size.text()));
                     }});
    REQUIRE(outcome.has_value());
    const auto &meals = std::get<MealConversion>(*outcome);
    REQUIRE(meals.added.size() == 1);
    CHECK(meals.added.first().item == ItemId(u"chips"_s));
    CHECK(meals.added.first().size == large);
    CHECK(priceCart(menu, meals.cart).total.cents() == 2000);
    CHECK(canBeMeal(menu, cart.lines.first()));
}

TEST_CASE("upgrades come back from JSON and from a table as they were")
{
    Menu menu = menuWithUpgrade();
    menu.deals.first().parts[2].upgrades = {
        {{}, {}, Money::fromCents(75), CategoryId(u"sweets"_s)}};
    menu.settle();
    REQUIRE(menu.deals.first().parts[2].upgrades.first().items.size() > 1);
    const auto json = loadMenu(menuText(menu));
    REQUIRE(json);
    CHECK((*json)->isSameAs(menu));
    const auto table = menuFromCsv(menuCsv(menu));
    REQUIRE(table);
    CHECK((*loadMenu(*table))->isSameAs(menu));
}

TEST_CASE("an upgrade that cannot be sold is refused with its place")
{
    CHECK(refusalOfUpgrade(R"({ "items": ["chips"], "size": "large" })")
        == u"deals[0] \"Kebab, small chips & can, small\": parts[1].upgrades[0] has no \"price\""_s);
    CHECK(refusalOfUpgrade(R"({ "items": ["pie"], "price": 3 })")
        == u"deals[0] \"Kebab, small chips & can, small\": there is no item \"pie\""_s);
    CHECK(refusalOfUpgrade(R"({ "price": 3 })")
        == u"deals[0] \"Kebab, small chips & can, small\": each upgrade needs either a \"category\" or a list of \"items\""_s);
    CHECK(refusalOfUpgrade(R"({ "items": ["can"], "size": "large", "price": 3 })")
        == u"deals[0] \"Kebab, small chips & can, small\": \"Soft Drink Can (375ml)\" is not sold in size \"large\""_s);
    CHECK_FALSE(
        refusalOfUpgrade(R"({ "items": ["chips"], "size": "large", "price": -1 })").isEmpty());
    CHECK(
        refusalOfUpgrade(R"({ "items": ["chips"], "size": "large", "price": "4.05" })").isEmpty());
}

TEST_CASE("an upgrade that nobody can have, or that saves nothing, is found")
{
    CHECK_FALSE(codesOf(menuWithUpgrade()).contains(MenuFinding::Code::UselessUpgrade));
    CHECK(codesOf(menuWithUpgrade(600)).contains(MenuFinding::Code::UselessUpgrade));
    Menu menu = menuWithUpgrade();
    menu.deals.first().parts[1].upgrades.first().items.clear();
    CHECK(codesOf(menu).first() == MenuFinding::Code::UnfilledUpgrade);
}

TEST_CASE("an upgrade's price is a difference between menus, and goes with its last item")
{
    const auto changes = menuChanges(menuWithUpgrade(300), menuWithUpgrade(350));
    REQUIRE(changes.size() == 1);
    CHECK(changes.first().property == MenuChange::Property::Parts);
    const auto parts = std::get<QList<NamedPart>>(changes.first().after);
    CHECK(parts.at(1).upgrades
        == QList<NamedUpgrade> {{u"Large"_s, {}, {u"Chips"_s}, Money::fromCents(350)}});
    const Menu without = withoutItems(menuWithUpgrade(), {ItemId(u"chips"_s)});
    CHECK(without.deals.first().parts.at(1).upgrades.isEmpty());
}
