// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "support/results.h"
#include "test_line.h"

#include <QFile>
#include <QJsonDocument>

using namespace docket;
using docket::tests::succeed;
using docket::tests::TestLine;
using namespace Qt::StringLiterals;

namespace {

struct Meals {
    explicit Meals(const QStringList &orders)
    {
        for (const QString &order : orders) {
            REQUIRE(line.tool(u"quickAddItem"_s, {{u"description"_s, order}})["ok"_L1].toBool());
        }
    }

    QJsonObject convert(const QJsonObject &arguments = {})
    {
        return line.tool(u"convertItemsToMeals"_s, arguments);
    }

    /// How many became meals.
    int converted(const QJsonObject &arguments = {})
    {
        const QJsonObject result = convert(arguments);
        INFO(QJsonDocument(result).toJson().toStdString());
        CHECK(result["ok"_L1].toBool());
        return result["convertedCount"_L1].toInt(-1);
    }

    double total() { return line.tool(u"priceCart"_s)["total"_L1].toDouble(); }
    int itemCount() { return line.tool(u"getCartState"_s)["itemCount"_L1].toInt(); }

    TestLine line;
};

} // namespace

TEST_CASE("chips and drinks in the order are used before any is added")
{
    Meals meals({u"2 small chicken kebabs"_s, u"2 cokes"_s});
    CHECK(meals.converted({{u"drinkBrand"_s, u"coke"_s}, {u"chipsSize"_s, u"small"_s}}) == 2);
    CHECK(meals.total() == 34.0);
    CHECK(meals.itemCount() == 6);

    Meals third({u"small chicken kebab"_s, u"small chicken kebab"_s, u"3 cokes"_s});
    CHECK(third.converted() == 2);
    CHECK(third.total() == 37.5);

    Meals complete({u"small lamb kebab"_s, u"large chips"_s, u"a fanta"_s});
    CHECK(complete.converted({{u"chipsSize"_s, u"small"_s}}) == 1);
    CHECK(complete.total() == 20.0);
    CHECK(complete.itemCount() == 3);
}

TEST_CASE("a meal is what the menu's deals make of the item")
{
    Meals kebab({u"large lamb kebab"_s});
    const QJsonObject result = kebab.convert({{u"drinkBrand"_s, u"pepsi max"_s},
        {u"chipsSize"_s, u"large"_s}, {u"chipsSalt"_s, u"chicken"_s}});
    CHECK(result["total"_L1].toDouble() == 25.0);
    CHECK(result["convertedCount"_L1].toInt() == 1);
    CHECK(result["addedItems"_L1][0].toString() == u"Large Chips (chicken salt)"_s);
    CHECK(result["addedItems"_L1][1].toString() == u"Soft Drink Can (375ml) (pepsi max)"_s);
    CHECK(result["message"_L1].toString()
        == u"It is a meal now. Added: Large Chips (chicken salt); Soft Drink Can (375ml) (pepsi max). The total is $25.00."_s);

    Meals hsp({u"small chicken hsp"_s});
    CHECK(hsp.converted() == 1);
    CHECK(hsp.total() == 17.0);
    CHECK(hsp.itemCount() == 2);

    Meals gozleme({u"lamb gozleme"_s});
    CHECK(gozleme.converted({{u"chipsSize"_s, u"small"_s}}) == 1);
    CHECK(gozleme.total() == 23.0);

    // A kebab with a can is a smaller deal; the meal takes chips as well.
    Meals can({u"small lamb kebab"_s, u"a coke"_s});
    CHECK(can.converted() == 1);
    CHECK(can.total() == 17.0);
    CHECK(can.itemCount() == 3);
}

TEST_CASE("converting again adds nothing, converting the next one does")
{
    Meals meals({u"large lamb kebab"_s, u"large chicken kebab"_s});
    CHECK(meals.converted({{u"itemIndices"_s, QJsonArray {1}}}) == 1);
    CHECK(meals.converted({{u"itemIndices"_s, QJsonArray {u"1"_s}}}) == 0);
    CHECK(meals.itemCount() == 4);
    CHECK(meals.converted({{u"itemIndices"_s, 0}}) == 1);
    CHECK(meals.itemCount() == 6);
    CHECK(meals.converted({{u"itemIndices"_s, u"all"_s}}) == 0);
    CHECK(meals.converted() == 0);
    CHECK(meals.total() == 44.0);
    // A meal that lost its drink is none any more.
    CHECK(meals.line.tool(u"removeCartItem"_s, {{u"itemIndex"_s, 3}})["ok"_L1].toBool());
    CHECK(meals.converted() == 1);
    CHECK(meals.total() == 44.0);
}

TEST_CASE("a meal can be resized, more can be made of it, and extras are charged on top")
{
    Meals meals({u"small lamb kebab with extra meat"_s});
    CHECK(meals.converted() == 1);
    CHECK(meals.total() == 21.0);
    const auto edit = [&](const QJsonObject &changes) {
        return meals.line.tool(
            u"editCartItem"_s, {{u"itemIndex"_s, 0}, {u"modifications"_s, changes}});
    };
    CHECK(edit({{u"size"_s, u"large"_s}})["total"_L1].toDouble() == 26.0);
    CHECK(edit({{u"chips_size"_s, u"large"_s}, {u"drinkBrand"_s, u"solo"_s}})["total"_L1].toDouble()
        == 29.0);
    CHECK(meals.line.tool(u"getCartState"_s)["cart"_L1][2]["brand"_L1].toString() == u"solo"_s);
    CHECK(edit({{u"chips_salt"_s, u"none"_s}})["ok"_L1].toBool());
    CHECK(meals.line.tool(u"getCartState"_s)["cart"_L1][1]["salt"_L1].toString() == u"none"_s);
    CHECK(meals.converted() == 0);
    CHECK(edit({{u"quantity"_s, 2}})["ok"_L1].toBool());
    CHECK(meals.converted() == 1);
    CHECK(meals.total() == 55.0);
}

TEST_CASE("only the chips of the meal change, not those beside it")
{
    Meals meals({u"large lamb kebab"_s, u"3 small chips"_s, u"a coke"_s});
    const QJsonObject edited = meals.line.tool(u"editCartItem"_s,
        {{u"itemIndex"_s, 0},
            {u"modifications"_s,
                QJsonObject {{u"chipsSize"_s, u"large"_s}, {u"chipsSalt"_s, u"chicken"_s}}}});
    CHECK(edited["total"_L1].toDouble() == 35.0);
    const QJsonObject cart = meals.line.tool(u"getCartState"_s);
    CHECK(cart["cart"_L1][1]["quantity"_L1].toInt() == 2);
    CHECK(cart["cart"_L1][3]["size"_L1].toString() == u"large"_s);
    CHECK(cart["cart"_L1][3]["salt"_L1].toString() == u"chicken"_s);
    CHECK(cart["cart"_L1].toArray().size() == 4);
    // On the chips themselves it is their size.
    CHECK(meals.line
              .tool(u"editCartItem"_s,
                  {{u"itemIndex"_s, 1},
                      {u"modifications"_s, QJsonObject {{u"chips_size"_s, u"large"_s}}}})["ok"_L1]
              .toBool());
    CHECK(meals.line.tool(u"getCartState"_s)["cart"_L1][1]["size"_L1].toString() == u"large"_s);
    CHECK(meals.line.tool(u"getCartState"_s)["cart"_L1][0]["size"_L1].toString() == u"large"_s);
}

TEST_CASE("what cannot be made a meal is said")
{
    Meals empty({});
    CHECK_FALSE(empty.convert()["ok"_L1].toBool());
    Meals sweets({u"baklava"_s, u"small chips"_s});
    QJsonObject refused = sweets.convert({{u"itemIndices"_s, QJsonArray {0}}});
    CHECK_FALSE(refused["ok"_L1].toBool());
    CHECK(refused["error"_L1].toString() == u"There is no meal deal with Baklava."_s);
    CHECK(refused["convertedCount"_L1].toInt(-1) == 0);
    CHECK_FALSE(sweets.convert()["ok"_L1].toBool());
    CHECK(sweets.itemCount() == 2);

    Meals kebab({u"large lamb kebab"_s});
    for (const QJsonObject &arguments : {QJsonObject {{u"drinkBrand"_s, u"unicorn tears"_s}},
             QJsonObject {{u"drinkBrand"_s, QJsonArray {u"coke"_s}}},
             QJsonObject {{u"drinkBrand"_s, QString(100'000, u'c')}},
             QJsonObject {{u"chipsSize"_s, u"medium"_s}}, QJsonObject {{u"chipsSize"_s, true}},
             QJsonObject {{u"chipsSalt"_s, u"himalayan\u202e"_s}},
             QJsonObject {{u"itemIndices"_s, QJsonArray {7}}},
             QJsonObject {{u"itemIndices"_s, QJsonArray {-1}}},
             QJsonObject {{u"itemIndices"_s, QJsonArray {0.5}}},
             QJsonObject {{u"itemIndices"_s, QJsonArray {1e300}}},
             QJsonObject {{u"itemIndices"_s, QJsonArray {QJsonArray {0}}}},
             QJsonObject {{u"itemIndices"_s, u"first"_s}},
             QJsonObject {{u"itemIndices"_s, QJsonObject {{u"a"_s, 1}}}}}) {
        INFO(QJsonDocument(arguments).toJson(QJsonDocument::Compact).left(200).toStdString());
        refused = kebab.convert(arguments);
        CHECK_FALSE(refused["ok"_L1].toBool());
        CHECK_FALSE(refused["error"_L1].toString().isEmpty());
        CHECK(refused["error"_L1].toString().size() < 300);
    }
    CHECK(kebab.itemCount() == 1);
}

TEST_CASE("meals keep the limit of items")
{
    Meals meals({u"7 large lamb kebabs"_s});
    const QJsonObject refused = meals.convert();
    CHECK_FALSE(refused["ok"_L1].toBool());
    CHECK(refused["error"_L1].toString().contains(u"20 items"_s));
    CHECK(meals.itemCount() == 7);
}

TEST_CASE("a shop without deals says that there are no meals")
{
    Meals meals({u"large lamb kebab"_s});
    SECTION("by its settings")
    {
        meals.line.shop.rules.deals = DealMode::Off;
    }
    SECTION("by its menu")
    {
        QFile file(u":/docket/demo/menu.json"_s);
        REQUIRE(file.open(QIODevice::ReadOnly));
        QJsonObject menu = QJsonDocument::fromJson(file.readAll()).object();
        menu.remove(u"deals"_s);
        succeed(meals.line.shop.menu.take(QJsonDocument(menu).toJson()));
        meals.line.tool(u"convertItemsToMeals"_s); // tells that the menu has changed
    }
    const QJsonObject refused = meals.convert();
    CHECK_FALSE(refused["ok"_L1].toBool());
    CHECK(refused["error"_L1].toString()
        == u"We have no meal deals at the moment. Chips and drinks can be added one by one."_s);
    CHECK(refused["total"_L1].toDouble() == 15.0);
}
