// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What callers are told while the staff pause, slow down or run out.

#include "support/catch.h"
#include "support/results.h"
#include "test_line.h"

using namespace docket;
using namespace docket::shop;
using docket::tests::say;
using docket::tests::succeed;
using docket::tests::TestLine;
using namespace Qt::StringLiterals;

namespace {

QJsonObject createOrder(TestLine &line)
{
    return line.tool(u"createOrder"_s, {{u"customerName"_s, u"Tom"_s}});
}

} // namespace

TEST_CASE("paused, the agent says so at once and takes nothing")
{
    TestLine line; // Friday, 12:26
    CHECK(say(line, u"large lamb kebab no onion"_s)["ok"_L1].toBool());
    CHECK(line.tool(u"setPickupTime"_s, {{u"requestedTime"_s, u"asap"_s}})["ok"_L1].toBool());
    succeed(line.shop.service->pause(34));

    const QJsonObject open = line.tool(u"checkOpen"_s);
    CHECK(open["ok"_L1].toBool());
    CHECK_FALSE(open["isOpen"_L1].toBool());
    CHECK(open["isPaused"_L1].toBool());
    CHECK(open["message"_L1].toString()
        == u"We are very busy and cannot take phone orders at the moment. Please call again after 1:00 PM."_s);
    for (const QJsonObject &refused :
        {say(line, u"a coke"_s), createOrder(line), line.tool(u"repeatLastOrder"_s)}) {
        CHECK_FALSE(refused["ok"_L1].toBool());
        CHECK(refused["error"_L1].toString() == open["message"_L1].toString());
    }
    CHECK(line.storedOrders() == 0);
    CHECK(line.tool(u"getCartState"_s)["itemCount"_L1].toInt() == 1);

    succeed(line.shop.service->resume());
    CHECK(line.tool(u"checkOpen"_s)["isOpen"_L1].toBool());
    CHECK(createOrder(line)["ok"_L1].toBool());
    CHECK(line.storedOrders() == 1);
}

TEST_CASE("a pause forgets no order that was placed, and a retry finds its answer")
{
    TestLine line;
    say(line, u"large lamb kebab no onion"_s);
    line.tool(u"setPickupTime"_s, {{u"requestedTime"_s, u"asap"_s}});
    const QJsonObject body = TestLine::toolMessage(
        u"place"_s, u"createOrder"_s, {{u"customerName"_s, u"Tom"_s}}, u"call-1"_s);
    const QJsonObject placed = docket::tests::resultOf(line.postJson(body));
    REQUIRE(placed["ok"_L1].toBool());
    succeed(line.shop.service->pause(0));
    CHECK(docket::tests::resultOf(line.postJson(body)) == placed);
    CHECK(createOrder(line)["orderNumber"_L1] == placed["orderNumber"_L1]);
    CHECK(line.tool(u"getOrderStatus"_s)["ok"_L1].toBool());
    CHECK(line.storedOrders() == 1);
}

TEST_CASE("what runs out while a caller orders leaves the cart and is told")
{
    TestLine line;
    say(line, u"large lamb kebab no onion and a coke"_s);
    line.tool(u"setPickupTime"_s, {{u"requestedTime"_s, u"asap"_s}});
    succeed(line.shop.service->markSoldOut(
        {ItemId(u"kebab-lamb"_s), {}, {}}, {SoldOutSpan::Kind::Today, 0}));
    const QJsonObject price = line.tool(u"priceCart"_s);
    CHECK(price["itemCount"_L1].toInt() == 1);
    CHECK(price["notice"_L1].toString().contains(u"Lamb Kebab"_s));
    CHECK_FALSE(say(line, u"large lamb kebab"_s)["ok"_L1].toBool());
    CHECK(say(line, u"large chicken kebab"_s)["ok"_L1].toBool());
}

TEST_CASE("added minutes are in the next answer")
{
    TestLine line;
    CHECK(line.tool(u"estimateReadyTime"_s)["estimatedMinutes"_L1].toInt() == 15);
    succeed(line.shop.service->addMinutes(20));
    CHECK(line.tool(u"estimateReadyTime"_s)["estimatedMinutes"_L1].toInt() == 35);
}
