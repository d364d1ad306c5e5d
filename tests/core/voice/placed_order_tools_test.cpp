// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "phone_caller.h"
#include "store/feedback_repository.h"
#include "store/order_repository.h"
#include "store/session_repository.h"
#include "support/catch.h"
#include "support/results.h"

#include <QSignalSpy>

using namespace docket;
using docket::tests::PhoneCaller;
using docket::tests::TestLine;
using docket::tests::tom;
using docket::tests::valueOf;
using namespace Qt::StringLiterals;

namespace {

PhoneCaller mai(TestLine &line, const QString &callId)
{
    return {line, u"+61491570157"_s, callId};
}

/// The one open order.
Order openOrder(TestLine &line)
{
    return valueOf(store::OrderRepository(*line.shop.database).open()).first();
}

void start(TestLine &line)
{
    line.shop.board->bump(openOrder(line).id, OrderStatus::Received);
}

bool ok(const QJsonObject &result)
{
    return result["ok"_L1].toBool();
}

} // namespace

TEST_CASE("another caller's order does not exist, whatever is claimed")
{
    TestLine line;
    tom(line, u"c1"_s).order(u"large lamb kebab"_s, u"José O’Brien"_s);
    const QString unknown = mai(line, u"c0"_s)
                                .tool(u"lookupOrder"_s, {{u"orderId"_s, u"#099"_s}})["error"_L1]
                                .toString();
    CHECK_FALSE(unknown.isEmpty());
    const QList<std::pair<QString, QJsonObject>> tools {
        {u"lookupOrder"_s, {}},
        {u"getOrderStatus"_s, {}},
        {u"cancelOrder"_s, {{u"reason"_s, u"mine"_s}}},
        {u"modifyExistingOrder"_s, {{u"changes"_s, u"add a coke"_s}}},
        {u"recordFeedback"_s, {{u"rating"_s, 1}}},
    };
    for (const PhoneCaller &stranger : {mai(line, u"c2"_s), PhoneCaller {line, {}, u"c3"_s},
             PhoneCaller {line, u"sip:+61491570156@example.com"_s, u"c4"_s}}) {
        for (const auto &[tool, more] : tools) {
            for (const QString &name : {u""_s, u"José"_s, u"Tom"_s}) {
                INFO(tool.toStdString() + ' ' + name.toStdString());
                QJsonObject arguments = more;
                arguments.insert(u"orderId"_s, u"20261120-001"_s);
                arguments.insert(u"customerName"_s, name);
                arguments.insert(u"phoneNumber"_s, u"+61491570156"_s);
                arguments.insert(u"customerPhone"_s, u"+61491570156"_s);
                const QJsonObject answer = stranger.tool(tool, arguments);
                CHECK_FALSE(ok(answer));
                CHECK(answer["error"_L1].toString() == unknown);
            }
        }
        CHECK_FALSE(ok(stranger.tool(u"getLastOrder"_s)));
        CHECK_FALSE(ok(stranger.tool(u"getOrderStatus"_s)));
        CHECK_FALSE(ok(stranger.tool(u"lookupOrder"_s, {{u"phoneNumber"_s, u"0491570156"_s}})));
        CHECK(stranger.tool(u"getOrderHistory"_s, {{u"phoneNumber"_s, u"0491570156"_s}})["count"_L1]
                  .toInt()
            == 0);
        CHECK_FALSE(stranger.tool(u"checkRecentOrder"_s)["hasRecentOrder"_L1].toBool());
    }
    CHECK(openOrder(line).status == OrderStatus::Received);
}

TEST_CASE("an order is found from another phone by its number and name")
{
    TestLine line;
    tom(line, u"c1"_s).order(u"large lamb kebab no onion"_s, u"José O’Brien"_s);
    for (const QJsonValue &number :
        {QJsonValue(u"#001"_s), QJsonValue(u"1"_s), QJsonValue(1), QJsonValue(u"20261120-001"_s)}) {
        const QJsonObject found =
            mai(line, u"c2"_s)
                .tool(u"lookupOrder"_s,
                    {{u"orderId"_s, number}, {u"customerName"_s, u"jose o'brien"_s}});
        CHECK(ok(found));
        CHECK(found["orderNumber"_L1].toString() == u"20261120-001"_s);
        CHECK(found["items"_L1][0].toString() == u"Large Lamb Kebab, no onion"_s);
        CHECK(found["total"_L1].toDouble() == 15.0);
    }
}

TEST_CASE("callers see their own orders without a name")
{
    TestLine line;
    tom(line, u"c1"_s).order(u"large lamb kebab"_s);
    line.shop.clock.advanceMinutes(1);
    tom(line, u"c2"_s).order(u"small chips"_s);
    const PhoneCaller again {line, u"0491 570 156"_s, u"c3"_s};
    CHECK(again.tool(u"getLastOrder"_s)["displayOrderNumber"_L1].toString() == u"#002"_s);
    CHECK(again.tool(u"lookupOrder"_s)["displayOrderNumber"_L1].toString() == u"#002"_s);
    CHECK(ok(again.tool(u"lookupOrder"_s, {{u"phoneNumber"_s, u"+61 491 570 156"_s}})));
    CHECK_FALSE(ok(again.tool(u"lookupOrder"_s, {{u"phoneNumber"_s, u"0491570157"_s}})));
    CHECK(again.tool(u"lookupOrder"_s, {{u"orderId"_s, u"#001"_s}})["total"_L1].toDouble() == 15.0);
    for (const QJsonValue &hostile :
        {QJsonValue(true), QJsonValue(QJsonArray {1}), QJsonValue(u"'; DROP TABLE orders; --"_s),
            QJsonValue(QString(5000, u'9')), QJsonValue(-1), QJsonValue(1.5)}) {
        CHECK_FALSE(ok(again.tool(u"lookupOrder"_s, {{u"orderId"_s, hostile}})));
        CHECK_FALSE(ok(again.tool(u"cancelOrder"_s, {{u"orderId"_s, hostile}})));
    }
    CHECK(line.storedOrders() == 2);
}

TEST_CASE("the status of an order is told with its place in the queue")
{
    TestLine line;
    mai(line, u"c0"_s).order(u"small chips"_s);
    line.shop.clock.advanceMinutes(1);
    tom(line, u"c1"_s).order(u"large lamb kebab"_s);
    QJsonObject status = tom(line, u"c2"_s).tool(u"getOrderStatus"_s, {{u"orderId"_s, u"#002"_s}});
    CHECK(status["status"_L1].toString() == u"received"_s);
    CHECK(status["queuePosition"_L1].toInt() == 2);
    CHECK(status["readyAt"_L1].toString() == u"1:12 PM"_s);
    CHECK(status["readyAtIso"_L1].toString() == u"2026-11-20T13:12:00+11:00"_s);
    CHECK(status["message"_L1].toString()
        == u"Order #002 is number 2 in the queue, ready 1:12 PM."_s);
    const OrderId id = valueOf(line.shop.callers->find({u"+61491570156"_s, u"2"_s, {}}))->id;
    line.shop.board->bump(id, OrderStatus::Received);
    line.shop.board->bump(id, OrderStatus::Preparing);
    status = tom(line, u"c2"_s).tool(u"getOrderStatus"_s);
    CHECK(status["status"_L1].toString() == u"ready"_s);
    CHECK(status["queuePosition"_L1].isNull());
    CHECK(status["message"_L1].toString() == u"Order #002 is ready to be picked up."_s);
}

TEST_CASE("the history is as long as it is asked for")
{
    TestLine line;
    for (int call = 1; call <= 3; ++call) {
        tom(line, u"h%1"_s.arg(call)).order(u"small chips"_s);
        line.shop.clock.advanceMinutes(1);
    }
    const PhoneCaller caller = tom(line, u"c1"_s);
    QJsonObject history = caller.tool(u"getOrderHistory"_s, {{u"limit"_s, u"2"_s}});
    REQUIRE(history["orders"_L1].toArray().size() == 2);
    CHECK(history["orders"_L1][0]["displayOrderNumber"_L1].toString() == u"#003"_s);
    CHECK(caller.tool(u"getOrderHistory"_s)["count"_L1].toInt() == 3);
    CHECK(caller.tool(u"getOrderHistory"_s, {{u"limit"_s, 1000000}})["count"_L1].toInt() == 3);
    for (const QJsonValue &bad :
        {QJsonValue(0), QJsonValue(-1), QJsonValue(u"many"_s), QJsonValue(1.5), QJsonValue(true)}) {
        CHECK_FALSE(ok(caller.tool(u"getOrderHistory"_s, {{u"limit"_s, bad}})));
    }
}

TEST_CASE("a recent order is one of the last five minutes")
{
    TestLine line;
    tom(line, u"c1"_s).order(u"small chips"_s);
    line.shop.clock.advanceMinutes(5);
    QJsonObject recent = tom(line, u"c2"_s).tool(u"checkRecentOrder"_s);
    CHECK(recent["hasRecentOrder"_L1].toBool());
    CHECK(recent["displayOrderNumber"_L1].toString() == u"#001"_s);
    line.shop.clock.advanceMinutes(1);
    recent = tom(line, u"c2"_s).tool(u"checkRecentOrder"_s);
    CHECK(ok(recent));
    CHECK_FALSE(recent["hasRecentOrder"_L1].toBool());
}

TEST_CASE("an order is cancelled while the kitchen has not started it")
{
    TestLine line;
    tom(line, u"c1"_s).order(u"small chips"_s);
    const PhoneCaller caller = tom(line, u"c2"_s);
    CHECK(caller.tool(u"cancelOrder"_s)["needs"_L1][0].toString() == u"orderId"_s);
    CHECK_FALSE(ok(caller.tool(
        u"cancelOrder"_s, {{u"orderId"_s, u"#001"_s}, {u"reason"_s, QString(501, u'x')}})));
    CHECK(line.storedOrders() == 1);
    const QJsonObject cancelled = caller.tool(
        u"cancelOrder"_s, {{u"orderId"_s, u"#001"_s}, {u"reason"_s, u"changed my mind"_s}});
    CHECK(ok(cancelled));
    CHECK(cancelled["status"_L1].toString() == u"cancelled"_s);
    CHECK(line.storedOrders() == 0);
    CHECK(line.shop.kitchen->openCount() == 0);
    CHECK(ok(caller.tool(u"cancelOrder"_s, {{u"orderId"_s, u"#001"_s}})));
    CHECK_FALSE(ok(caller.tool(u"getLastOrder"_s)));
    CHECK(caller.tool(u"getOrderHistory"_s)["orders"_L1][0]["status"_L1].toString()
        == u"cancelled"_s);
}

TEST_CASE("a cancellation after the start calls a person and says so")
{
    TestLine line;
    tom(line, u"c1"_s).order(u"small chips"_s);
    start(line);
    QSignalSpy wanted(&line.shop.events, &shop::ShopEvents::personWanted);
    const QJsonObject message =
        TestLine::toolMessage(u"cancel"_s, u"cancelOrder"_s, {{u"orderId"_s, u"#001"_s}}, u"c2"_s);
    for (int attempt = 0; attempt < 2; ++attempt) {
        const QJsonObject refused = tests::resultOf(line.postJson(message));
        CHECK_FALSE(ok(refused));
        CHECK(refused["error"_L1].toString()
            == u"The kitchen has started order #001, so it stays as it is. I have asked the shop to see to it."_s);
    }
    CHECK(wanted.size() == 1);
    CHECK(openOrder(line).status == OrderStatus::Preparing);
    CHECK(valueOf(store::SessionRepository(*line.shop.database).byCall(u"vapi"_s, u"c2"_s))
              ->wantsPerson);
}

TEST_CASE("a placed order is changed by one that replaces it")
{
    TestLine line;
    tom(line, u"c1"_s).order(u"large lamb kebab no onion"_s);
    const PhoneCaller caller = tom(line, u"c2"_s);
    CHECK(caller.tool(u"modifyExistingOrder"_s, {{u"orderId"_s, u"1"_s}})["needs"_L1][0].toString()
        == u"changes"_s);
    CHECK(caller.tool(u"modifyExistingOrder"_s, {{u"changes"_s, u"a coke"_s}})["needs"_L1][0]
              .toString()
        == u"orderId"_s);
    const QJsonObject opened = caller.tool(u"modifyExistingOrder"_s,
        {{u"orderId"_s, u"#001"_s}, {u"changes"_s, QJsonObject {{u"add"_s, u"a coke"_s}}}});
    CHECK(ok(opened));
    CHECK_FALSE(opened["isChanged"_L1].toBool());
    CHECK(opened["cart"_L1].toArray().size() == 1);
    CHECK(opened["message"_L1].toString().contains(u"nothing is changed yet"_s));
    CHECK(openOrder(line).number.sequence == 1);

    CHECK(ok(caller.tool(u"quickAddItem"_s, {{u"description"_s, u"a coke"_s}})));
    const QJsonObject placed = caller.tool(u"createOrder"_s, {{u"customerName"_s, u"Tom"_s}});
    CHECK(ok(placed));
    CHECK(placed["displayOrderNumber"_L1].toString() == u"#002"_s);
    CHECK(placed["total"_L1].toDouble() == 17.0);
    CHECK(placed["replacedOrder"_L1].toString() == u"20261120-001"_s);
    CHECK(placed["message"_L1].toString().endsWith(u"It replaces order #001."_s));
    CHECK(line.storedOrders() == 1);
    CHECK(openOrder(line).notes == u"Replaces #001."_s);
}

TEST_CASE("feedback is from one to five, for an own order")
{
    TestLine line;
    tom(line, u"c1"_s).order(u"small chips"_s);
    const PhoneCaller caller = tom(line, u"c2"_s);
    const auto give = [&](const QJsonValue &rating) {
        return caller.tool(u"recordFeedback"_s,
            {{u"orderId"_s, u"#001"_s}, {u"rating"_s, rating}, {u"comment"_s, u"crisp"_s}});
    };
    for (const QJsonValue &bad : {QJsonValue(0), QJsonValue(6), QJsonValue(4.5),
             QJsonValue(u"great"_s), QJsonValue(), QJsonValue(true)}) {
        CHECK_FALSE(ok(give(bad)));
    }
    CHECK(ok(give(u"5"_s)));
    const auto kept =
        valueOf(store::FeedbackRepository(*line.shop.database).ofOrder(openOrder(line).id));
    REQUIRE(kept.has_value());
    CHECK(kept->rating == 5);
    CHECK(kept->comment == u"crisp"_s);
}
