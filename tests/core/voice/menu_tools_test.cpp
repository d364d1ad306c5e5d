// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "json_values.h"
#include "support/catch.h"
#include "support/results.h"
#include "test_line.h"

#include <QFile>
#include <QJsonDocument>

using namespace docket;
using docket::tests::succeed;
using docket::tests::TestLine;
using docket::tests::texts;
using namespace Qt::StringLiterals;

namespace {

QStringList names(const QJsonValue &items)
{
    QStringList list;
    for (const QJsonValue &value : items.toArray()) {
        list.append(value["name"_L1].toString());
    }
    return list;
}

/// Sells the demo menu after a change of one of its items.
void changeItem(TestLine &line, const QString &id, const QJsonObject &members)
{
    QFile file(u":/docket/demo/menu.json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QJsonObject menu = QJsonDocument::fromJson(file.readAll()).object();
    QJsonArray items = menu["items"_L1].toArray();
    for (QJsonValueRef value : items) {
        QJsonObject item = value.toObject();
        if (item["id"_L1].toString() == id) {
            for (auto member = members.constBegin(); member != members.constEnd(); ++member) {
                item.insert(member.key(), member.value());
            }
            value = item;
        }
    }
    menu.insert(u"items"_s, items);
    succeed(line.shop.menu.take(QJsonDocument(menu).toJson()));
}

qsizetype bytes(const QJsonObject &result)
{
    return QJsonDocument(result).toJson(QJsonDocument::Compact).size();
}

} // namespace

TEST_CASE("the menu is listed by category, short")
{
    TestLine line;
    const auto list = [&](const QJsonValue &category) {
        return line.tool(u"getMenuByCategory"_s, {{u"category"_s, category}});
    };
    const QJsonObject all = line.tool(u"getMenuByCategory"_s);
    CHECK(all["count"_L1].toInt() == 9);
    CHECK(texts(all["categories"_L1]).first() == u"Kebabs"_s);
    const QJsonObject kebabs = list(u"kebab"_s);
    CHECK(kebabs["category"_L1].toString() == u"kebabs"_s);
    CHECK(names(kebabs["items"_L1])
        == QStringList {u"Lamb Kebab"_s, u"Chicken Kebab"_s, u"Mix Kebab"_s, u"Falafel Kebab"_s});
    CHECK(kebabs["items"_L1][0]["prices"_L1]["large"_L1].toDouble() == 15.0);
    CHECK(names(list(u"meat_containers"_s)["items"_L1]).size() == 3);
    for (const QString &category : {u"drinks"_s, u"goods"_s, u"hsp"_s, u"gözleme"_s}) {
        CHECK(bytes(list(category)) < 1024);
    }
    CHECK_FALSE(list(u"pizza"_s)["ok"_L1].toBool());
    CHECK_FALSE(list(QJsonArray {1})["ok"_L1].toBool());
    CHECK_FALSE(list(QString(100'000, u'x'))["ok"_L1].toBool());
    CHECK_FALSE(list(u"\u202e\u001bkebab"_s + QString(2000, u'y'))["error"_L1].toString().contains(
        QChar(0x1b)));
}

TEST_CASE("the menu is searched by words")
{
    TestLine line;
    const auto search = [&](const QJsonValue &query) {
        return line.tool(u"searchMenu"_s, {{u"query"_s, query}});
    };
    CHECK(names(search(u"falafel"_s)["items"_L1])
        == QStringList {u"Falafel Kebab"_s, u"Falafel HSP"_s});
    CHECK(names(search(u"chicken kebab"_s)["items"_L1]) == QStringList {u"Chicken Kebab"_s});
    CHECK(names(search(u"pepsi max"_s)["items"_L1]) == QStringList {u"Soft Drink Can (375ml)"_s});
    const QJsonObject nothing = search(u"sushi"_s);
    CHECK(nothing["ok"_L1].toBool());
    CHECK(nothing["count"_L1].toInt(-1) == 0);
    CHECK(nothing["message"_L1].toString() == u"There is nothing like sushi on the menu."_s);
    const QJsonObject many = search(u"halal"_s);
    CHECK(many["items"_L1].toArray().size() == 10);
    CHECK(many["more"_L1].toInt() > 0);
    CHECK_FALSE(search(u""_s)["ok"_L1].toBool());
    CHECK_FALSE(search(QJsonObject())["ok"_L1].toBool());
    CHECK_FALSE(search(QString(100'000, u'x'))["ok"_L1].toBool());
}

TEST_CASE("an item is told with prices and options")
{
    TestLine line;
    const auto details = [&](const QJsonValue &name) {
        return line.tool(u"getItemDetails"_s, {{u"itemName"_s, name}});
    };
    const QJsonObject kebab = details(u"large lamb kebab"_s);
    CHECK(kebab["message"_L1].toString() == u"Lamb Kebab: small $10.00, large $15.00."_s);
    CHECK(texts(kebab["options"_L1]["salads"_L1]["usual"_L1])
        == QStringList {u"lettuce"_s, u"tomato"_s, u"onion"_s});
    CHECK(texts(kebab["options"_L1]["extras"_L1]["others"_L1]).first() == u"cheese $1.00"_s);
    CHECK(texts(kebab["allergens"_L1]) == QStringList {u"wheat"_s});
    CHECK(bytes(kebab) < 1024);
    CHECK(details(u"chips"_s)["name"_L1].toString() == u"Chips"_s);
    CHECK(details(u"chips"_s)["allergens"_L1].toString() == u"unknown"_s);
    const QJsonObject unclear = details(u"kebab"_s);
    CHECK_FALSE(unclear["ok"_L1].toBool());
    CHECK(texts(unclear["needs"_L1]) == QStringList {u"itemName"_s});
    CHECK_FALSE(details(u"pizza"_s)["ok"_L1].toBool());
    CHECK_FALSE(details(QJsonValue())["ok"_L1].toBool());
    CHECK_FALSE(details(true)["ok"_L1].toBool());
}

TEST_CASE("an item is checked without ordering it")
{
    TestLine line;
    const auto check = [&](const QJsonObject &item) {
        return line.tool(u"validateMenuItem"_s, item);
    };
    QJsonObject result = check({{u"category"_s, u"kebabs"_s}});
    CHECK(result["valid"_L1].toBool());
    CHECK(texts(result["validSizes"_L1]) == QStringList {u"small"_s, u"large"_s});
    CHECK(texts(result["validProteins"_L1])
        == QStringList {u"lamb"_s, u"chicken"_s, u"mix"_s, u"falafel"_s});
    CHECK(texts(result["needs"_L1]) == QStringList {u"size"_s, u"protein"_s});
    CHECK(check({{u"category"_s, u"hsp"_s}, {u"size"_s, u"large"_s},
              {u"protein"_s, u"lamb"_s}})["message"_L1]
              .toString()
        == u"That can be ordered."_s);
    for (const QJsonObject &wrong : {QJsonObject {{u"category"_s, u"pizza"_s}},
             QJsonObject {{u"category"_s, u"kebabs"_s}, {u"size"_s, u"medium"_s}},
             QJsonObject {{u"category"_s, u"kebabs"_s}, {u"protein"_s, u"beef"_s}},
             QJsonObject {{u"category"_s, u"sweets"_s}, {u"name"_s, u"pavlova"_s}},
             QJsonObject {{u"category"_s, u"gozleme"_s}, {u"protein"_s, u"beef"_s}}}) {
        INFO(QJsonDocument(wrong).toJson().toStdString());
        result = check(wrong);
        CHECK(result["ok"_L1].toBool());
        CHECK_FALSE(result["valid"_L1].toBool());
        CHECK(texts(result["validCategories"_L1]).contains(u"kebabs"_s));
    }
    CHECK_FALSE(check({})["ok"_L1].toBool());
    CHECK_FALSE(check({{u"category"_s, 1.5}, {u"size"_s, QJsonArray()}})["ok"_L1].toBool());
    CHECK(line.tool(u"getCartState"_s)["isEmpty"_L1].toBool());
}

TEST_CASE("salads and sauces are recommended from the menu")
{
    TestLine line;
    const QJsonObject salads = line.tool(u"getSaladRecommendations"_s);
    CHECK(texts(salads["usual"_L1]) == QStringList {u"lettuce"_s, u"tomato"_s, u"onion"_s});
    CHECK(texts(salads["free"_L1]) == QStringList {u"pickles"_s});
    CHECK(texts(salads["paid"_L1]) == QStringList {u"olives $1.00"_s});
    const QJsonObject sauces =
        line.tool(u"getSauceRecommendations"_s, {{u"itemName"_s, u"lamb hsp"_s}});
    CHECK(texts(sauces["usual"_L1]) == QStringList {u"garlic"_s, u"chilli"_s});
    CHECK_FALSE(
        line.tool(u"getSaladRecommendations"_s, {{u"itemName"_s, u"water"_s}})["ok"_L1].toBool());
    CHECK_FALSE(
        line.tool(u"getSaladRecommendations"_s, {{u"itemName"_s, QJsonArray()}})["ok"_L1].toBool());
}

TEST_CASE("what was sold most in two weeks is popular")
{
    TestLine line;
    CHECK(line.tool(u"getPopularItems"_s)["items"_L1].toArray().isEmpty());
    const auto order = [&](const QString &items, const QString &callId) {
        REQUIRE(
            line.tool(u"quickAddItem"_s, {{u"description"_s, items}}, callId)["ok"_L1].toBool());
        line.tool(u"setPickupTime"_s, {{u"requestedTime"_s, u"in 1 hour"_s}}, callId);
        REQUIRE(line.tool(u"createOrder"_s,
                        {{u"customerName"_s, u"Tom"_s}, {u"customerPhone"_s, u"0491570156"_s}},
                        callId)["ok"_L1]
                    .toBool());
    };
    order(u"2 baklava and a water"_s, u"popular-1"_s);
    order(u"3 small chips"_s, u"popular-2"_s);
    const QJsonObject popular = line.tool(u"getPopularItems"_s);
    CHECK(names(popular["items"_L1]) == QStringList {u"Chips"_s, u"Baklava"_s, u"Water (500ml)"_s});
    CHECK(popular["items"_L1][0]["sold"_L1].toInt() == 3);
    line.shop.clock.set(QDateTime::fromString(u"2026-12-05T12:26:00+11:00"_s, Qt::ISODate));
    CHECK(line.tool(u"getPopularItems"_s)["items"_L1].toArray().isEmpty());
}

TEST_CASE("allergens are yes, no or unknown")
{
    TestLine line;
    const auto check = [&](const QJsonValue &item, const QJsonValue &allergen) {
        return line.tool(u"checkAllergens"_s, {{u"itemName"_s, item}, {u"allergen"_s, allergen}});
    };
    CHECK(check(u"lamb kebab"_s, u"gluten"_s)["contains"_L1].toString() == u"yes"_s);
    CHECK(check(u"kebab"_s, u"wheat"_s)["contains"_L1].toString() == u"yes"_s);
    CHECK(check(u"baklava"_s, u"nuts"_s)["message"_L1].toString()
        == u"Yes, the Baklava contains pistachio, walnut."_s);
    // The cheese on an HSP is a default, and declared; the HSP itself is not.
    CHECK(check(u"lamb hsp"_s, u"dairy"_s)["contains"_L1].toString() == u"yes"_s);
    CHECK(check(u"lamb hsp"_s, u"sesame"_s)["contains"_L1].toString() == u"unknown"_s);
    CHECK(check(u"baklava"_s, u"egg"_s)["contains"_L1].toString() == u"no"_s);
    CHECK(check(u"lamb kebab"_s, u"kiwi"_s)["contains"_L1].toString() == u"unknown"_s);
    // Its sauce may be made with yoghurt, and nobody declared it.
    const QJsonObject milk = check(u"lamb kebab"_s, u"milk"_s);
    CHECK(milk["contains"_L1].toString() == u"unknown"_s);
    CHECK(texts(milk["undeclared"_L1]) == QStringList {u"garlic"_s});
    CHECK(milk["message"_L1].toString()
        == u"I do not know whether the Lamb Kebab contains milk. Please ask the shop before you order it."_s);
    CHECK_FALSE(check(u"gozleme"_s, u"milk"_s)["ok"_L1].toBool()); // the vegan one differs
    CHECK_FALSE(check(u"pizza"_s, u"milk"_s)["ok"_L1].toBool());
    CHECK_FALSE(check(u"baklava"_s, u""_s)["ok"_L1].toBool());
    CHECK_FALSE(check(u"baklava"_s, QJsonArray {u"milk"_s})["ok"_L1].toBool());
    CHECK_FALSE(check(u"baklava"_s, QString(100'000, u'm'))["ok"_L1].toBool());
}

TEST_CASE("diets are what the menu declares")
{
    TestLine line;
    const auto filter = [&](const QJsonValue &diet) {
        return line.tool(u"getMenuByDietaryFilter"_s, {{u"filter"_s, diet}});
    };
    CHECK(texts(filter(u"Gluten Free"_s)["items"_L1])
        == QStringList {
            u"Soft Drink Can (375ml)"_s, u"Water (500ml)"_s, u"Ayran (Yoghurt Drink)"_s});
    CHECK(texts(filter(u"vegan"_s)["items"_L1]).first() == u"Falafel Kebab"_s);
    const QJsonObject halal = filter(u"halal"_s);
    CHECK(halal["items"_L1].toArray().size() == 10);
    CHECK(halal["more"_L1].toInt() > 0);
    CHECK(bytes(halal) < 1024);
    CHECK_FALSE(filter(u"keto"_s)["ok"_L1].toBool());
    CHECK_FALSE(filter(7)["ok"_L1].toBool());
    CHECK_FALSE(filter(QJsonValue())["ok"_L1].toBool());
}

TEST_CASE("calories are told only where they are declared")
{
    TestLine line;
    const auto ask = [&](const QJsonValue &item) {
        return line.tool(u"getCalorieInfo"_s, {{u"itemName"_s, item}});
    };
    const QJsonObject unknown = ask(u"baklava"_s);
    CHECK(unknown["ok"_L1].toBool());
    CHECK_FALSE(unknown["isKnown"_L1].toBool());
    CHECK(unknown["message"_L1].toString() == u"I do not know the calories of the Baklava."_s);
    changeItem(line, u"kebab-lamb"_s,
        {{u"kilojoules"_s, QJsonObject {{u"small"_s, 2000}, {u"large"_s, 3138}}}});
    const QJsonObject kebab = ask(u"lamb kebab"_s);
    CHECK(kebab["energy"_L1]["small"_L1]["calories"_L1].toInt() == 478);
    CHECK(kebab["message"_L1].toString()
        == u"Lamb Kebab: small 2000 kilojoules, that is 478 calories; large 3138 kilojoules, that is 750 calories."_s);
    CHECK_FALSE(ask(u"kebab"_s)["ok"_L1].toBool());
    CHECK_FALSE(ask(QJsonObject())["ok"_L1].toBool());
}

TEST_CASE("an age-restricted item needs the caller's word")
{
    TestLine line;
    changeItem(line, u"ayran"_s, {{u"ageRestricted"_s, true}});
    const QJsonObject refused = line.tool(u"quickAddItem"_s, {{u"description"_s, u"an ayran"_s}});
    CHECK_FALSE(refused["ok"_L1].toBool());
    CHECK(texts(refused["needs"_L1]) == QStringList {u"confirmAge"_s});
    CHECK(texts(line.tool(u"addMultipleItemsToCart"_s,
              {{u"items"_s, QJsonArray {QJsonObject {{u"name"_s, u"ayran"_s}}}}})["needs"_L1])
        == QStringList {u"confirmAge"_s});
    CHECK(line.tool(u"quickAddItem"_s, {{u"description"_s, u"a water"_s}})["ok"_L1].toBool());
    CHECK(texts(line.tool(u"editCartItem"_s,
              {{u"itemIndex"_s, 0},
                  {u"modifications"_s, QJsonObject {{u"name"_s, u"ayran"_s}}}})["needs"_L1])
        == QStringList {u"confirmAge"_s});
    CHECK_FALSE(line.tool(u"confirmAge"_s, {{u"confirmed"_s, u"perhaps"_s}})["ok"_L1].toBool());
    CHECK(line.tool(u"confirmAge"_s, {{u"confirmed"_s, u"no"_s}})["ok"_L1].toBool());
    CHECK_FALSE(
        line.tool(u"quickAddItem"_s, {{u"description"_s, u"an ayran"_s}})["ok"_L1].toBool());
    CHECK(line.tool(u"confirmAge"_s)["isAgeConfirmed"_L1].toBool());
    CHECK(line.tool(u"quickAddItem"_s, {{u"description"_s, u"an ayran"_s}})["ok"_L1].toBool());
    // Another call has said nothing.
    CHECK_FALSE(
        line.tool(u"quickAddItem"_s, {{u"description"_s, u"an ayran"_s}}, u"call-2"_s)["ok"_L1]
            .toBool());
}

TEST_CASE("an item that became age-restricted is not ordered without the caller's word")
{
    TestLine line;
    line.tool(u"quickAddItem"_s, {{u"description"_s, u"an ayran"_s}});
    line.tool(u"setPickupTime"_s, {{u"requestedTime"_s, u"in 45 minutes"_s}});
    changeItem(line, u"ayran"_s, {{u"ageRestricted"_s, true}});
    const QJsonObject order {{u"customerName"_s, u"Tom"_s}, {u"customerPhone"_s, u"0491570156"_s}};
    line.tool(u"createOrder"_s, order); // tells that the menu has changed
    CHECK(texts(line.tool(u"createOrder"_s, order)["needs"_L1]) == QStringList {u"confirmAge"_s});
    line.tool(u"confirmAge"_s);
    CHECK(line.tool(u"createOrder"_s, order)["ok"_L1].toBool());
}

TEST_CASE("the detailed cart shows where each price comes from")
{
    TestLine line;
    line.tool(u"quickAddItem"_s,
        {{u"description"_s, u"a large lamb kebab with extra cheese and a coke"_s}});
    const QJsonObject cart = line.tool(u"getDetailedCart"_s);
    CHECK(cart["cart"_L1][0]["basePrice"_L1].toDouble() == 15.0);
    CHECK(cart["cart"_L1][0]["optionsPrice"_L1].toDouble() == 1.0);
    CHECK(cart["cart"_L1][0]["deal"_L1].toString() == u"Kebab & can, large"_s);
    CHECK(cart["beforeDeals"_L1].toDouble() == 19.5);
    CHECK(cart["savings"_L1].toDouble() == 1.5);
    CHECK(cart["total"_L1].toDouble() == 18.0);
}

TEST_CASE("an item is told with what it is and when it is sold")
{
    TestLine line;
    changeItem(line, u"ayran"_s,
        {{u"description"_s, u"Salted yoghurt drink"_s},
            {u"hours"_s,
                QJsonArray {QJsonObject {{u"from"_s, u"17:00"_s}, {u"to"_s, u"22:00"_s}}}}});
    const auto details = line.tool(u"getItemDetails"_s, {{u"itemName"_s, u"ayran"_s}});
    CHECK(details["description"_L1].toString() == u"Salted yoghurt drink"_s);
    CHECK(details["soldWhen"_L1].toString() == u"from 5 PM to 10 PM"_s);
    CHECK_FALSE(details["available"_L1].toBool());
    CHECK(details["message"_L1].toString()
        == u"Sorry, we sell the Ayran (Yoghurt Drink) only from 5 PM to 10 PM."_s);
    const auto added = line.tool(u"quickAddItem"_s, {{u"description"_s, u"an ayran"_s}});
    CHECK_FALSE(added["ok"_L1].toBool());
    CHECK(added["error"_L1].toString()
        == u"Sorry, we sell the Ayran (Yoghurt Drink) only from 5 PM to 10 PM."_s);
}

TEST_CASE("a price by size and what is free are told with an item")
{
    TestLine line;
    QFile file(u":/docket/demo/menu.json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QByteArray content = file.readAll();
    content.replace(R"("id": "jalapenos",)", R"("id": "jalapenos", "prices": { "large": 1.50 },)");
    succeed(line.shop.menu.take(content));
    const auto details = line.tool(u"getItemDetails"_s, {{u"itemName"_s, u"lamb kebab"_s}});
    CHECK(texts(details["options"_L1]["extras"_L1]["others"_L1])
              .contains(u"jalapenos small $1.00, large $1.50"_s));
}
