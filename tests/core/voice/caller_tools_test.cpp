// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "phone_caller.h"
#include "store/session_repository.h"
#include "support/catch.h"
#include "support/results.h"

#include <QJsonDocument>
#include <QSignalSpy>

using namespace docket;
using docket::tests::PhoneCaller;
using docket::tests::TestLine;
using docket::tests::tom;
using docket::tests::valueOf;
using namespace Qt::StringLiterals;

namespace {

CallSession stored(TestLine &line, const QString &callId)
{
    return *valueOf(store::SessionRepository(*line.shop.database).byCall(u"vapi"_s, callId));
}

} // namespace

TEST_CASE("a stranger is greeted, and nothing is known")
{
    TestLine line;
    const QJsonObject context = tom(line, u"c1"_s).tool(u"getCallerSmartContext"_s);
    CHECK(context["ok"_L1].toBool());
    CHECK(context["phone"_L1].toString() == u"+61491570156"_s);
    CHECK_FALSE(context["isReturningCustomer"_L1].toBool());
    CHECK(context["customerName"_L1].isNull());
    CHECK(context["orderCount"_L1].toInt() == 0);
    CHECK(context["orderHistory"_L1].toArray().isEmpty());
    CHECK(context["mostOrderedItem"_L1].isNull());
    CHECK(context["favourites"_L1].toArray().isEmpty());
    CHECK_FALSE(context["canRepeatOrder"_L1].toBool());
    CHECK(context["openOrder"_L1].isNull());
    CHECK(context["waitMinutes"_L1].toInt() == 15);
    CHECK(context["soldOut"_L1].isArray());
    CHECK(context["greetingSuggestion"_L1].toString().contains(u"Thank you for calling"_s));
}

TEST_CASE("a returning caller is known, however the number is spelled, and after a restart")
{
    TestLine line;
    const QString ordered =
        tom(line, u"c1"_s)
            .order(u"large lamb kebab no onion and a coke"_s, u"José O’Brien"_s)["orderNumber"_L1]
            .toString();
    const auto check = [&](const QJsonObject &context) {
        CHECK(context["phone"_L1].toString() == u"+61491570156"_s);
        CHECK(context["isReturningCustomer"_L1].toBool());
        CHECK(context["customerName"_L1].toString() == u"José O’Brien"_s);
        CHECK(context["orderCount"_L1].toInt() == 1);
        REQUIRE(context["orderHistory"_L1].toArray().size() == 1);
        const QJsonValue earlier = context["orderHistory"_L1][0];
        CHECK(earlier["orderNumber"_L1].toString() == ordered);
        CHECK(earlier["total"_L1].toDouble() == 17.0);
        CHECK(earlier["date"_L1].toString() == u"2026-11-20"_s);
        CHECK(earlier["itemCount"_L1].toInt() == 2);
        CHECK(context["mostOrderedItem"_L1].toString() == u"Large Lamb Kebab"_s);
        CHECK(context["canRepeatOrder"_L1].toBool());
        CHECK(context["openOrder"_L1]["displayOrderNumber"_L1].toString() == u"#001"_s);
        CHECK(context["greetingSuggestion"_L1].toString().startsWith(u"Hi José, welcome back"_s));
    };
    for (const QString &spelled : {u"+61491570156"_s, u"0491570156"_s, u"0491 570 156"_s,
             u"tel:+61491570156"_s, u"0061491570156"_s}) {
        INFO(spelled.toStdString());
        check(PhoneCaller {line, spelled, u"again "_s + spelled}.tool(u"getCallerSmartContext"_s));
    }
    line.shop.restart();
    voice::Switchboard switchboard(line.tools,
        {*line.shop.carts, *line.shop.orders, *line.shop.promises, *line.shop.callers,
            *line.shop.messages},
        *line.shop.calls, {{}, line.shop.clock});
    voice::VapiAdapter after(switchboard);
    const QJsonObject message =
        TestLine::toolMessage(u"t"_s, u"getCallerSmartContext"_s, {}, u"c9"_s, u"0491570156"_s);
    voice::HttpRequest request;
    request.body = QJsonDocument(QJsonObject {{u"message"_s, message}}).toJson();
    check(tests::resultOf(QJsonDocument::fromJson(after.answer(request).body).object()));
}

TEST_CASE("another number in the arguments gives nothing")
{
    TestLine line;
    tom(line, u"c1"_s).order(u"large lamb kebab"_s);
    const QJsonObject victim {{u"phoneNumber"_s, u"0491570156"_s}, {u"phone"_s, u"+61491570156"_s},
        {u"caller"_s, u"+61491570156"_s}};
    for (const QString &number : {u"+61491570157"_s, u""_s, u"anonymous"_s}) {
        INFO(number.toStdString());
        const PhoneCaller other {line, number, u"other "_s + number};
        const QJsonObject context = other.tool(u"getCallerSmartContext"_s, victim);
        CHECK(context["ok"_L1].toBool());
        CHECK_FALSE(context["isReturningCustomer"_L1].toBool());
        CHECK(context["customerName"_L1].isNull());
        CHECK_FALSE(other.tool(u"repeatLastOrder"_s, victim)["ok"_L1].toBool());
        CHECK(other.tool(u"getCallerInfo"_s, victim)["orderCount"_L1].toInt() == 0);
        CHECK(other.tool(u"getCartState"_s)["isEmpty"_L1].toBool());
    }
}

TEST_CASE("repeatLastOrder fills the cart at today's prices")
{
    TestLine line;
    tom(line, u"c1"_s).order(u"large lamb kebab no onion and a coke"_s);
    const PhoneCaller again = tom(line, u"c2"_s);
    QJsonObject repeated = again.tool(u"repeatLastOrder"_s, {{u"phoneNumber"_s, u"0491570157"_s}});
    CHECK(repeated["ok"_L1].toBool());
    CHECK(repeated["itemCount"_L1].toInt() == 2);
    CHECK(repeated["total"_L1].toDouble() == 17.0);
    CHECK(repeated["changes"_L1].toArray().isEmpty());
    CHECK(repeated["message"_L1].toString().contains(u"no onion"_s));
    repeated = again.tool(u"repeatLastOrder"_s);
    CHECK(repeated["itemCount"_L1].toInt() == 2);
    CHECK(again.tool(u"getCartState"_s)["cart"_L1].toArray().size() == 2);
}

TEST_CASE("a note is kept until the order takes it")
{
    TestLine line;
    const PhoneCaller caller = tom(line, u"c1"_s);
    CHECK(caller.tool(u"setOrderNotes"_s)["needs"_L1][0].toString() == u"notes"_s);
    CHECK_FALSE(
        caller.tool(u"setOrderNotes"_s, {{u"notes"_s, QString(501, u'x')}})["ok"_L1].toBool());
    CHECK_FALSE(caller.tool(u"setOrderNotes"_s, {{u"notes"_s, QJsonObject()}})["ok"_L1].toBool());
    CHECK(caller.tool(u"setOrderNotes"_s, {{u"notes"_s, u"first"_s}})["ok"_L1].toBool());
    CHECK(caller.tool(u"setOrderNotes"_s, {{u"notes"_s, u"ring the bell"_s}})["ok"_L1].toBool());
    caller.order(u"small chips"_s);
    CHECK(caller.tool(u"getLastOrder"_s)["notes"_L1].toString() == u"ring the bell"_s);
    CHECK(stored(line, u"c1"_s).notes.isEmpty());
}

TEST_CASE("clearSession forgets what was agreed, not what was ordered")
{
    TestLine line;
    const PhoneCaller caller = tom(line, u"c1"_s);
    caller.order(u"small chips"_s);
    caller.tool(u"quickAddItem"_s, {{u"description"_s, u"a water"_s}});
    caller.tool(u"setPickupTime"_s, {{u"requestedTime"_s, u"in 45 minutes"_s}});
    caller.tool(u"setOrderNotes"_s, {{u"notes"_s, u"ring the bell"_s}});
    const QJsonObject cleared = caller.tool(u"clearSession"_s);
    CHECK(cleared["ok"_L1].toBool());
    CHECK(cleared["previousCartSize"_L1].toInt() == 1);
    const CallSession session = stored(line, u"c1"_s);
    CHECK(session.cart.lines.isEmpty());
    CHECK(session.notes.isEmpty());
    CHECK_FALSE(session.pickupAt.isValid());
    CHECK(line.storedOrders() == 1);
}

TEST_CASE("requestHuman tells the shop after the commit")
{
    TestLine line;
    QSignalSpy wanted(&line.shop.events, &shop::ShopEvents::personWanted);
    CHECK_FALSE(tom(line, u"c1"_s)
                    .tool(u"requestHuman"_s, {{u"reason"_s, QString(501, u'x')}})["ok"_L1]
                    .toBool());
    CHECK(wanted.isEmpty());
    CHECK(tom(line, u"c1"_s)
              .tool(u"requestHuman"_s, {{u"reason"_s, u"a complaint"_s}})["ok"_L1]
              .toBool());
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.at(0).at(0).toString() == u"+61491570156"_s);
    CHECK(wanted.at(0).at(1).toString() == u"a complaint"_s);
    CHECK(stored(line, u"c1"_s).wantsPerson);
    const PhoneCaller hidden {line, {}, u"c2"_s};
    CHECK(hidden.tool(u"requestHuman"_s)["message"_L1].toString().contains(u"hidden"_s));
}

TEST_CASE("a retried requestHuman rings once")
{
    TestLine line;
    QSignalSpy wanted(&line.shop.events, &shop::ShopEvents::personWanted);
    const QJsonObject message = TestLine::toolMessage(u"same"_s, u"requestHuman"_s, {}, u"c1"_s);
    line.postJson(message);
    line.postJson(message);
    CHECK(wanted.size() == 1);
}
