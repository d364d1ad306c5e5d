// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "served_shop.h"
#include "support/catch.h"
#include "support/files.h"

#include <QTemporaryDir>
#include <QTest>

using docket::tests::contentSoFar;
using docket::tests::exportedOrders;
using docket::tests::runDocketctl;
using docket::tests::ServedShop;
using docket::tests::toolCallBody;
using docket::tests::waitForAll;
using namespace Qt::StringLiterals;

namespace {

const QByteArray wholeOrder = R"({"message": {"type": "tool-calls",
    "call": {"id": "call-whole", "customer": {"number": "+61491570156"}},
    "toolCallList": [
        {"id": "a", "type": "function", "function": {"name": "quickAddItem",
            "arguments": {"description": "large lamb kebab no onion and a coke"}}},
        {"id": "b", "type": "function", "function": {"name": "setPickupTime",
            "arguments": {"requestedTime": "in 45 minutes"}}},
        {"id": "c", "type": "function", "function": {"name": "createOrder",
            "arguments": {"customerName": "Tom", "customerPhone": "0491 570 156"}}}]}})";

} // namespace

TEST_CASE("from the webhook to paper: one order of 17.00, stored and printed once")
{
    const QTemporaryDir folder;
    const QString paper = folder.filePath(u"paper.bin"_s);
    ServedShop shop(folder.filePath(u"shop"_s),
        {u"--set"_s, u"webhook/secret=s3cret"_s, u"--set"_s,
            u"printers/kitchen=file://"_s + paper});
    CHECK(shop.post(wholeOrder).status == 401);
    const auto first = shop.post(wholeOrder, "s3cret");
    REQUIRE(first.status == 200);
    CHECK(shop.post(wholeOrder, "s3cret").body == first.body);

    REQUIRE(QTest::qWaitFor([&] { return contentSoFar(paper).contains("NO ONION"); }, 20'000));
    const auto orders = exportedOrders(folder.filePath(u"shop"_s));
    REQUIRE(orders.size() == 1);
    CHECK(orders[0]["orderNumber"_L1].toString() == u"20261120-001"_s);
    CHECK(orders[0]["total"_L1].toDouble() == 17.0);
    CHECK(orders[0]["gst"_L1].toDouble() == 1.55);
    CHECK(orders[0]["promoCode"_L1].toString() == QString());
    REQUIRE(orders[0]["breakdown"_L1].toArray().size() == 3);
    CHECK(orders[0]["breakdown"_L1][0]["label"_L1].toString() == u"Large Lamb Kebab"_s);
    CHECK(orders[0]["breakdown"_L1][2]["amount"_L1].toDouble() == -1.5);
    CHECK(orders[0]["lines"_L1][0]["without"_L1][0].toString() == u"onion"_s);
    CHECK(orders[0]["promisedAt"_L1].toString().endsWith(u"+11:00"_s));
    CHECK(contentSoFar(paper).count("#001") == 1);
    CHECK(shop.terminate() == 0);
}

TEST_CASE("fault: of 24 simultaneous orders 15 failed on the order number")
{
    const QTemporaryDir folder;
    ServedShop shop(folder.path());
    constexpr int callers = 24;
    for (int index = 0; index < callers; ++index) {
        const QString call = u"call-%1"_s.arg(index);
        shop.tool(call, u"quickAddItem"_s, {{u"description"_s, u"small chips"_s}});
        shop.tool(call, u"setPickupTime"_s, {{u"requestedTime"_s, u"in 2 hours"_s}});
    }
    QList<QNetworkReply *> replies;
    for (int index = 0; index < callers; ++index) {
        replies.append(shop.start(toolCallBody(u"call-%1"_s.arg(index), u"place"_s,
            u"createOrder"_s, {{u"customerName"_s, u"Tom"_s}})));
    }
    waitForAll(replies);
    qDeleteAll(replies);
    QStringList numbers;
    for (const QJsonValue &order : exportedOrders(folder.path())) {
        numbers.append(order["displayOrderNumber"_L1].toString());
    }
    numbers.sort();
    REQUIRE(numbers.size() == 24);
    CHECK(numbers.first() == u"#001"_s);
    CHECK(numbers.last() == u"#024"_s);
    CHECK(numbers.removeDuplicates() == 0);
}

TEST_CASE("killed between two orders, nothing that was answered is lost")
{
    const QTemporaryDir folder;
    QStringList answered;
    for (int round = 0; round < 3; ++round) {
        ServedShop shop(folder.path());
        answered.append(shop.placeOrder(u"call-%1"_s.arg(round)));
        // A cart that was begun before the cut is still there after it.
        shop.tool(u"slow"_s, u"quickAddItem"_s, {{u"description"_s, u"a coke"_s}});
        shop.kill();
    }
    CHECK(answered == QStringList {u"20261120-001"_s, u"20261120-002"_s, u"20261120-003"_s});
    ServedShop shop(folder.path());
    CHECK(shop.tool(u"slow"_s, u"getCartState"_s)["cart"_L1].toArray().size() == 3);
    CHECK(exportedOrders(folder.path()).size() == 3);
    const auto verified = runDocketctl({u"verify"_s, u"--data-dir"_s, folder.path()});
    CHECK(verified.exitCode == 0);
    CHECK(verified.output.contains("3 orders"));
}

TEST_CASE("a printer that is off delays no order and loses no docket")
{
    const QTemporaryDir folder;
    const QString paper = folder.filePath(u"paper.bin"_s);
    {
        // Nobody listens on this port: it is the discard service's.
        ServedShop shop(folder.path(), {u"--set"_s, u"printers/kitchen=tcp://127.0.0.1:9"_s});
        CHECK(shop.placeOrder(u"call-1"_s) == u"20261120-001"_s);
        CHECK(exportedOrders(folder.path())[0]["printState"_L1].toString() == u"queued"_s);
        CHECK(shop.terminate() == 0);
    }
    ServedShop shop(folder.path(), {u"--set"_s, u"printers/kitchen=file://"_s + paper});
    REQUIRE(QTest::qWaitFor([&] { return contentSoFar(paper).contains("#001"); }, 20'000));
    CHECK_FALSE(contentSoFar(paper).contains("REPRINT"));
}

TEST_CASE("the simulator's calls are all accounted for")
{
    const QTemporaryDir folder;
    const ServedShop shop(folder.path());
    const auto run = runDocketctl({u"simulate"_s, u"--url"_s, shop.url().toString(), u"--calls"_s,
        u"20"_s, u"--seed"_s, u"7"_s});
    INFO(run.output.toStdString() << run.errors.toStdString());
    CHECK(run.exitCode == 0);
    const auto orders = exportedOrders(folder.path()).size();
    CHECK(orders > 10);
    CHECK(run.output.contains(QByteArray::number(orders) + " ordered"));
    CHECK(run.output.contains(" 0 failed"));
}

TEST_CASE("made-up callers who ring while the shop is closed order for when it opens")
{
    const QTemporaryDir folder;
    const ServedShop shop(folder.path(), {u"--clock"_s, u"2026-11-23T00:24:00+11:00"_s});
    const auto run = runDocketctl({u"simulate"_s, u"--url"_s, shop.url().toString(), u"--calls"_s,
        u"4"_s, u"--seed"_s, u"7"_s});
    INFO(run.output.toStdString() << run.errors.toStdString());
    CHECK(run.output.contains(" 0 failed"));
    const auto orders = exportedOrders(folder.path()).size();
    CHECK(orders > 0);
    CHECK(run.output.contains(QByteArray::number(orders) + " ordered"));
}
