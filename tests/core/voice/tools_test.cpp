// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "json_values.h"
#include "support/catch.h"
#include "support/results.h"
#include "test_line.h"
#include "voice/provider_export.h"

#include <QJsonDocument>
#include <QSignalSpy>

using namespace docket;
using docket::tests::object;
using docket::tests::TestLine;
using docket::tests::texts;
using docket::tests::valueOf;
using namespace Qt::StringLiterals;

TEST_CASE("checkOpen knows a Friday night that ends on Saturday")
{
    TestLine line;
    QJsonObject open = line.tool(u"checkOpen"_s);
    CHECK(open["isOpen"_L1].toBool());
    CHECK(open["currentTime"_L1].toString() == u"12:26 PM"_s);
    CHECK(open["openTime"_L1].toString() == u"11:00 AM"_s);
    CHECK(open["closeTime"_L1].toString() == u"2:00 AM"_s);
    line.shop.clock.set(QDateTime::fromString(u"2026-11-21T01:59:00+11:00"_s, Qt::ISODate));
    CHECK(line.tool(u"checkOpen"_s)["isOpen"_L1].toBool());
    line.shop.clock.set(QDateTime::fromString(u"2026-11-21T02:00:00+11:00"_s, Qt::ISODate));
    open = line.tool(u"checkOpen"_s);
    CHECK_FALSE(open["isOpen"_L1].toBool());
    CHECK(open["nextOpen"_L1].toString() == u"2026-11-21T11:00:00+11:00"_s);
}

TEST_CASE("quickAddItem answers the items that it added")
{
    TestLine line;
    const QJsonObject added = line.tool(
        u"quickAddItem"_s, {{u"description"_s, u"large lamb kebab no onion and a coke"_s}});
    CHECK(added["ok"_L1].toBool());
    CHECK(added["cartSize"_L1].toInt() == 2);
    CHECK(added["item"_L1]["item"_L1].toString() == u"Lamb Kebab"_s);
    CHECK(added["item"_L1]["unitPrice"_L1].toDouble() == 15.0);
    CHECK(texts(added["item"_L1]["salads"_L1]) == QStringList {u"lettuce"_s, u"tomato"_s});
    CHECK(texts(added["item"_L1]["without"_L1]) == QStringList {u"onion"_s});
    CHECK(added["items"_L1][1]["brand"_L1].toString() == u"coca-cola"_s);
}

TEST_CASE("quickAddItem asks for what is missing and adds nothing of the sentence")
{
    TestLine line;
    const QJsonObject refused =
        line.tool(u"quickAddItem"_s, {{u"description"_s, u"a coke and a kebab"_s}});
    CHECK_FALSE(refused["ok"_L1].toBool());
    CHECK(texts(refused["needs"_L1]) == QStringList {u"size"_s, u"protein"_s});
    CHECK_FALSE(refused["error"_L1].toString().isEmpty());
    for (const QJsonObject &bad :
        {object(R"({})"), object(R"({"description": ""})"), object(R"({"description": "xyz123"})"),
            object(R"({"description": "0 large chicken kebabs"})"),
            object(R"({"description": "-2 small chips"})"),
            object(R"({"description": {"a": 1}})")}) {
        CHECK_FALSE(line.tool(u"quickAddItem"_s, bad)["ok"_L1].toBool());
    }
    CHECK(line.tool(u"getCartState"_s)["isEmpty"_L1].toBool());
}

TEST_CASE("a batch is added whole or not at all")
{
    TestLine line;
    const QJsonObject refused = line.tool(u"addMultipleItemsToCart"_s, object(R"({"items": [
        {"category": "kebabs", "size": "large", "protein": "lamb", "salads": ["lettuce"], "sauces": ["garlic"]},
        {"category": "pizza", "size": "mega-ultra-large", "protein": "wagyu-beef-gold-plated"},
        {"category": "kebabs", "size": "large"}]})"));
    CHECK_FALSE(refused["ok"_L1].toBool());
    REQUIRE(refused["errors"_L1].toArray().size() == 2);
    CHECK(refused["errors"_L1][0]["index"_L1].toInt() == 1);
    CHECK(texts(refused["errors"_L1][1]["needs"_L1]) == QStringList {u"protein"_s});
    CHECK(line.tool(u"getCartState"_s)["isEmpty"_L1].toBool());

    const QJsonObject added = line.tool(u"addMultipleItemsToCart"_s, object(R"({"items": [
        {"category": "kebab", "size": "large", "protein": "lamb"},
        {"category": "chips", "size": "small", "salt_type": "chicken"},
        {"category": "drinks", "brand": "solo"}]})"));
    CHECK(added["ok"_L1].toBool());
    CHECK(added["cartSize"_L1].toInt() == 3);
    CHECK(added["items"_L1][1]["salt"_L1].toString() == u"chicken"_s);
    CHECK(line.tool(u"priceCart"_s)["total"_L1].toDouble() == 22.0);
}

TEST_CASE("the item asked for by name is the item charged")
{
    TestLine line;
    const QJsonObject added = line.tool(u"addMultipleItemsToCart"_s, object(R"json({"items": [
        {"category": "sweets", "name": "Baklava (Pack of 4 Pieces)"},
        {"category": "meat_containers", "name": "Chicken Meat Container 500g"}]})json"));
    INFO(QJsonDocument(added).toJson().toStdString());
    CHECK(added["ok"_L1].toBool());
    CHECK(line.tool(u"priceCart"_s)["total"_L1].toDouble() == 30.0);
}

TEST_CASE("fields say exactly what is on and what is left out")
{
    TestLine line;
    const auto add = [&](const char *item) {
        line.tool(u"clearCart"_s);
        const QJsonObject result = line.tool(u"addMultipleItemsToCart"_s,
            object(QByteArray(R"({"items": [)" + QByteArray(item) + "]}").constData()));
        INFO(item);
        INFO(QJsonDocument(result).toJson().toStdString());
        CHECK(result["ok"_L1].toBool());
        return result["item"_L1].toObject();
    };
    QJsonObject item = add(
        R"({"category": "kebabs", "size": "small", "protein": "chicken", "salads": ["none"], "sauces": ["bbq", "sweet chilli"]})");
    CHECK(texts(item["salads"_L1]).isEmpty());
    CHECK(texts(item["sauces"_L1]) == QStringList {u"bbq"_s, u"sweet chilli"_s});
    item = add(
        R"({"category": "kebabs", "size": "small", "protein": "chicken", "salads": ["no onion"], "quantity": "2"})");
    CHECK(texts(item["salads"_L1]) == QStringList {u"lettuce"_s, u"tomato"_s});
    CHECK(texts(item["without"_L1]) == QStringList {u"onion"_s});
    CHECK(item["quantity"_L1].toInt() == 2);
    item = add(R"({"category": "hsp", "size": "large", "protein": "lamb", "cheese": "false"})");
    CHECK(item["cheese"_L1] == QJsonValue(false));
    CHECK(texts(item["without"_L1]) == QStringList {u"cheese"_s});
    item = add(
        R"({"category": "kebabs", "size": "large", "protein": "lamb", "cheese": true, "extras": ["extra meat"]})");
    CHECK(item["unitPrice"_L1].toDouble() == 20.0);
    item = add(R"({"description": "2 small lamb kebabs"})");
    CHECK(item["quantity"_L1].toInt() == 2);
    item = add(
        R"({"category": "kebabs", "name": "Lamb Kebab", "size": "large", "note": "cut in half"})");
    CHECK(item["note"_L1].toString() == u"cut in half"_s);
}

TEST_CASE("fields that the menu does not have are refused")
{
    TestLine line;
    for (const char *item :
        {R"({"category": "kebabs", "size": "medium", "protein": "lamb"})",
            R"({"category": "kebabs", "size": "large", "protein": "beef"})",
            R"({"name": "Lamb Kebab", "size": "large", "protein": "chicken"})",
            R"({"category": "kebabs", "size": "large", "protein": "lamb", "salads": ["pineapple"]})",
            R"({"category": "kebabs", "size": "large", "protein": "lamb", "quantity": 0})",
            R"({"category": "kebabs", "size": "large", "protein": "lamb", "quantity": -5})",
            R"({"category": "kebabs", "size": "large", "protein": "lamb", "quantity": 1.5})",
            R"({"category": "kebabs", "size": "large", "protein": "lamb", "salads": [{"a": 1}]})",
            R"({"category": "drinks", "brand": "unicorn tears"})", R"({"category": "goods"})",
            R"("kebab")", R"({})"}) {
        INFO(item);
        const QJsonObject result = line.tool(u"addMultipleItemsToCart"_s,
            object(QByteArray(R"({"items": [)" + QByteArray(item) + "]}").constData()));
        CHECK_FALSE(result["ok"_L1].toBool());
        CHECK_FALSE(result["error"_L1].toString().isEmpty());
    }
    CHECK_FALSE(
        line.tool(u"addMultipleItemsToCart"_s, object(R"({"items": "kebab"})"))["ok"_L1].toBool());
    CHECK(line.tool(u"getCartState"_s)["isEmpty"_L1].toBool());
}

TEST_CASE("items are removed by index in every spelling")
{
    TestLine line;
    line.tool(u"quickAddItem"_s, {{u"description"_s, u"small chips, a coke and a water"_s}});
    CHECK(line.tool(u"removeCartItem"_s, {{u"itemIndex"_s, u"1"_s}})["cartSize"_L1].toInt() == 2);
    CHECK(line.tool(u"removeCartItem"_s, {{u"itemIndex"_s, 0.0}})["ok"_L1].toBool());
    for (const QJsonValue &wrong :
        {QJsonValue(5), QJsonValue(-1), QJsonValue(u"three"_s), QJsonValue(0.5), QJsonValue()}) {
        CHECK_FALSE(line.tool(u"removeCartItem"_s, {{u"itemIndex"_s, wrong}})["ok"_L1].toBool());
    }
    CHECK(line.tool(u"getCartState"_s)["itemCount"_L1].toInt() == 1);
    CHECK(line.tool(u"clearCart"_s)["previousCartSize"_L1].toInt() == 1);
    CHECK(line.tool(u"getCartState"_s)["isEmpty"_L1].toBool());
}

TEST_CASE("the price is told with GST, deals and savings")
{
    TestLine line;
    line.tool(u"quickAddItem"_s,
        {{u"description"_s, u"2 small lamb kebabs, 2 small chips and 2 cans of fanta"_s}});
    const QJsonObject price = line.tool(u"priceCart"_s);
    CHECK(price["total"_L1].toDouble() == 34.0);
    CHECK(price["gst"_L1].toDouble() == 3.09);
    CHECK(price["subtotal"_L1].toDouble() == 30.91);
    CHECK(price["savings"_L1].toDouble() == 3.0);
    CHECK(price["itemCount"_L1].toInt() == 6);
    const QString summary = line.tool(u"getOrderSummary"_s)["summary"_L1].toString();
    CHECK(summary.contains(u"$34.00"_s));
    CHECK(summary.contains(u"Small Lamb Kebab"_s));
}

TEST_CASE("a pick-up time is promised in the shop's zone, or refused with the next one")
{
    TestLine line;
    line.tool(u"quickAddItem"_s, {{u"description"_s, u"small lamb kebab"_s}});
    const QJsonObject ready =
        line.tool(u"setPickupTime"_s, {{u"requestedTime"_s, u"in 30 minutes"_s}});
    CHECK(ready["readyAt"_L1].toString() == u"12:56 PM"_s);
    CHECK(ready["readyAtIso"_L1].toString() == u"2026-11-20T12:56:00+11:00"_s);
    const QJsonObject soon = line.tool(u"setPickupTime"_s, {{u"requestedTime"_s, u"5 minutes"_s}});
    CHECK_FALSE(soon["ok"_L1].toBool());
    CHECK(soon["earliestIso"_L1].toString() == u"2026-11-20T12:36:00+11:00"_s);
    CHECK_FALSE(line.tool(u"setPickupTime"_s)["ok"_L1].toBool());
}

TEST_CASE("the waiting time grows with the kitchen's work, not with the cart alone")
{
    TestLine line;
    CHECK(line.tool(u"estimateReadyTime"_s)["estimatedMinutes"_L1].toInt() == 15);
    line.tool(u"quickAddItem"_s, {{u"description"_s, u"20 large lamb kebabs"_s}}, u"other"_s);
    line.tool(u"setPickupTime"_s, {{u"requestedTime"_s, u"in 50 minutes"_s}}, u"other"_s);
    REQUIRE(
        line.tool(u"createOrder"_s, {{u"customerName"_s, u"Mai"_s}}, u"other"_s)["ok"_L1].toBool());
    CHECK(line.tool(u"estimateReadyTime"_s)["estimatedMinutes"_L1].toInt() > 25);
}

TEST_CASE("an order needs a cart, a pick-up time and a name")
{
    TestLine line;
    const QJsonObject who = object(
        R"({"customerName": "José O’Brien", "customerPhone": "0491570156", "notes": "no onion - allergic"})");
    CHECK(texts(line.tool(u"createOrder"_s, who)["needs"_L1]) == QStringList {u"cart"_s});
    line.tool(u"quickAddItem"_s, {{u"description"_s, u"large lamb kebab no onion"_s}});
    CHECK(texts(line.tool(u"createOrder"_s, who)["needs"_L1]) == QStringList {u"pickupTime"_s});
    line.tool(u"setPickupTime"_s, {{u"requestedTime"_s, u"in 45 minutes"_s}});
    CHECK(texts(line.tool(u"createOrder"_s)["needs"_L1]) == QStringList {u"customerName"_s});
    const QJsonObject order = line.tool(u"createOrder"_s, who);
    CHECK(order["total"_L1].toDouble() == 15.0);
    CHECK(order["duplicateWarning"_L1].isNull());
    CHECK(line.tool(u"createOrder"_s, who)["orderNumber"_L1] == order["orderNumber"_L1]);
    CHECK(line.storedOrders() == 1);
}

TEST_CASE("endCall ends the call and leaves what was ordered")
{
    TestLine line;
    CHECK(line.tool(u"endCall"_s)["ok"_L1].toBool());
    line.tool(u"quickAddItem"_s, {{u"description"_s, u"small chips"_s}}, u"c2"_s);
    CHECK(line.tool(u"endCall"_s, {}, u"c2"_s)["message"_L1].toString().contains(u"not placed"_s));
}

namespace {

/// The demo menu with dearer small chips and without single baklava.
void changeMenu(TestLine &line)
{
    QJsonObject menu = QJsonDocument::fromJson(line.shop.menu.content()).object();
    QJsonArray items = menu["items"_L1].toArray();
    for (qsizetype index = items.size() - 1; index >= 0; --index) {
        QJsonObject item = items.at(index).toObject();
        if (item["name"_L1].toString() == "Chips"_L1) {
            QJsonObject prices = item["prices"_L1].toObject();
            prices.insert(u"small"_s, 5.5);
            item.insert(u"prices"_s, prices);
            items.replace(index, item);
        } else if (item["name"_L1].toString() == "Baklava"_L1) {
            items.removeAt(index);
        }
    }
    menu.insert(u"items"_s, items);
    docket::tests::succeed(line.shop.menu.take(QJsonDocument(menu).toJson()));
}

} // namespace

TEST_CASE("a changed menu re-prices an open cart and says so")
{
    TestLine line;
    line.tool(u"quickAddItem"_s, {{u"description"_s, u"small chips and 2 baklava"_s}});
    changeMenu(line);
    const QJsonObject price = line.tool(u"priceCart"_s);
    CHECK(price["total"_L1].toDouble() == 5.5);
    CHECK_FALSE(price["notice"_L1].toString().isEmpty());
}

TEST_CASE("a changed menu sells nothing that the caller has not heard")
{
    TestLine line;
    line.tool(u"quickAddItem"_s, {{u"description"_s, u"small chips and 2 baklava"_s}});
    line.tool(u"setPickupTime"_s, {{u"requestedTime"_s, u"in 30 minutes"_s}});
    changeMenu(line);
    const QJsonObject first = line.tool(u"createOrder"_s, {{u"customerName"_s, u"Tom"_s}});
    CHECK_FALSE(first["ok"_L1].toBool());
    CHECK(first["error"_L1].toString().contains(u"Baklava"_s, Qt::CaseInsensitive));
    CHECK(line.storedOrders() == 0);
    const QJsonObject second = line.tool(u"createOrder"_s, {{u"customerName"_s, u"Tom"_s}});
    CHECK(second["total"_L1].toDouble() == 5.5);
}

TEST_CASE("an ordered cart can be looked at after its item has gone")
{
    TestLine line;
    line.tool(u"quickAddItem"_s, {{u"description"_s, u"2 baklava"_s}});
    line.tool(u"setPickupTime"_s, {{u"requestedTime"_s, u"in 30 minutes"_s}});
    REQUIRE(line.tool(u"createOrder"_s, {{u"customerName"_s, u"Tom"_s}})["ok"_L1].toBool());
    changeMenu(line);
    CHECK(line.tool(u"getCartState"_s)["cart"_L1].toArray().size() == 1);
    CHECK(line.tool(u"getOrderSummary"_s)["ok"_L1].toBool());
}

TEST_CASE("a promise that the kitchen cannot keep any more is asked for again")
{
    TestLine line;
    line.tool(u"setPickupTime"_s, {{u"requestedTime"_s, u"in 15 minutes"_s}});
    line.tool(u"quickAddItem"_s, {{u"description"_s, u"20 large lamb kebabs"_s}});
    CHECK(texts(line.tool(u"createOrder"_s, {{u"customerName"_s, u"Tom"_s}})["needs"_L1])
        == QStringList {u"pickupTime"_s});
    CHECK(line.storedOrders() == 0);
}

TEST_CASE("every tool has a schema and a description, and hostile arguments get a sentence")
{
    TestLine line;
    const QList<voice::Tool> &tools = line.tools.tools();
    CHECK(std::count_if(tools.cbegin(), tools.cend(), [](const voice::Tool &tool) {
        return tool.profile == voice::Profile::Core;
    }) == 18);
    for (const voice::Tool &tool : line.tools.tools()) {
        INFO(tool.name.toStdString());
        CHECK(tool.parameters["type"_L1].toString() == u"object"_s);
        CHECK(tool.description.size() > 20);
        QJsonObject hostile;
        for (const QString &name : tool.parameters["properties"_L1].toObject().keys()) {
            hostile.insert(name, QString(100'000, u'\x1b'));
        }
        const QJsonObject result = line.tool(tool.name, hostile, u"hostile"_s);
        CHECK(result.contains("ok"_L1));
        if (!hostile.isEmpty()) {
            CHECK_FALSE(result["ok"_L1].toBool());
            CHECK(result["error"_L1].toString().size() < 300);
        }
    }
}

TEST_CASE("the export for Vapi has every core tool at the shop's address")
{
    const TestLine line;
    const QByteArray json = valueOf(
        voice::exportTools(line.tools, u"vapi"_s, voice::Profile::Core, u"https://shop.example"_s));
    const QJsonArray tools = QJsonDocument::fromJson(json).array();
    REQUIRE(tools.size() == 18);
    for (const QJsonValue &tool : tools) {
        CHECK(tool["type"_L1].toString() == u"function"_s);
        CHECK(tool["server"_L1]["url"_L1].toString() == u"https://shop.example/v1/hooks/vapi"_s);
        CHECK(line.tools.tool(tool["function"_L1]["name"_L1].toString()) != nullptr);
    }
    CHECK_FALSE(voice::exportTools(
        line.tools, u"nobody"_s, voice::Profile::Core, u"https://shop.example"_s));
    CHECK_FALSE(voice::exportTools(line.tools, u"vapi"_s, voice::Profile::Core, u"shop"_s));
}

TEST_CASE("nothing is promised about an order that is placed already")
{
    TestLine line;
    line.tool(u"quickAddItem"_s, {{u"description"_s, u"small chips"_s}});
    line.tool(u"setPickupTime"_s, {{u"requestedTime"_s, u"in an hour"_s}});
    line.tool(u"createOrder"_s, {{u"customerName"_s, u"Tom"_s}});
    CHECK_FALSE(
        line.tool(u"setOrderNotes"_s, {{u"notes"_s, u"allergic to nuts"_s}})["ok"_L1].toBool());
    CHECK_FALSE(
        line.tool(u"setPickupTime"_s, {{u"requestedTime"_s, u"in 3 hours"_s}})["ok"_L1].toBool());
    line.tool(u"quickAddItem"_s, {{u"description"_s, u"a coke"_s}});
    CHECK(line.tool(u"setOrderNotes"_s, {{u"notes"_s, u"no straw"_s}})["ok"_L1].toBool());
}

TEST_CASE("every request for a person reaches the shop, also the second of a call")
{
    TestLine line;
    const QSignalSpy wanted(&line.shop.events, &shop::ShopEvents::personWanted);
    line.tool(u"requestHuman"_s, {{u"reason"_s, u"complaint"_s}});
    line.tool(u"requestHuman"_s, {{u"reason"_s, u"still here"_s}});
    CHECK(wanted.size() == 2);
}

TEST_CASE("a call that the agent ends with a full cart is to be rung back at once")
{
    TestLine line;
    const QSignalSpy told(line.shop.board.get(), &shop::Board::ringBacksChanged);
    line.tool(u"quickAddItem"_s, {{u"description"_s, u"small chips"_s}});
    line.tool(u"endCall"_s);
    REQUIRE(told.size() == 1);
    CHECK(told.first().first().value<QList<shop::RingBack>>().size() == 1);
}
