// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/session_repository.h"
#include "support/catch.h"
#include "support/results.h"
#include "test_line.h"

#include <QJsonDocument>

using namespace docket;
using docket::tests::jsonOf;
using docket::tests::TestLine;
using docket::tests::valueOf;
using namespace Qt::StringLiterals;

namespace {

QByteArray functionBody(const QString &name, const QJsonObject &arguments,
    const QString &transcript = u"User: hi"_s, const QString &callId = u"call_r1"_s)
{
    const QJsonObject call {{u"call_id"_s, callId}, {u"call_type"_s, u"phone_call"_s},
        {u"agent_id"_s, u"agent_1"_s}, {u"direction"_s, u"inbound"_s},
        {u"from_number"_s, u"+61491570156"_s}, {u"to_number"_s, u"+61355500142"_s},
        {u"transcript"_s, transcript}};
    return QJsonDocument(QJsonObject {{u"name"_s, name}, {u"args"_s, arguments}, {u"call"_s, call}})
        .toJson();
}

QJsonObject ask(TestLine &line, const QByteArray &body)
{
    const auto response = line.request("POST", u"/v1/hooks/retell"_s, {}, body);
    REQUIRE(response.status == 200);
    return jsonOf(response);
}

CallSession retellSession(TestLine &line, const QString &callId)
{
    const auto session =
        valueOf(store::SessionRepository(*line.shop.database).byCall(u"retell"_s, callId));
    REQUIRE(session.has_value());
    return *session;
}

} // namespace

TEST_CASE("a Retell agent places an order; the caller's number is the transport's")
{
    TestLine line;
    const QJsonObject added =
        ask(line, functionBody(u"quickAddItem"_s, {{u"description"_s, u"large lamb kebab"_s}}));
    CHECK(added["ok"_L1].toBool());
    CHECK(added["cartSize"_L1].toInt() == 1);
    ask(line, functionBody(u"setPickupTime"_s, {{u"requestedTime"_s, u"in 45 minutes"_s}}));
    const QJsonObject order = ask(line,
        functionBody(u"createOrder"_s,
            {{u"customerName"_s, u"Tom"_s}, {u"customerPhone"_s, u"0491 570 157"_s}}));
    CHECK(order["displayOrderNumber"_L1].toString() == u"#001"_s);
    CHECK(order["total"_L1].toDouble() == 15.0);
    CHECK(retellSession(line, u"call_r1"_s).caller == u"+61491570156"_s);
    CHECK(line.storedOrders() == 1);
}

TEST_CASE("a function that is tried again is done once; asked for later it is done again")
{
    TestLine line;
    const QByteArray body =
        functionBody(u"quickAddItem"_s, {{u"description"_s, u"a coke"_s}}, u"User: a coke"_s);
    const QJsonObject first = ask(line, body);
    CHECK(ask(line, body) == first);
    CHECK(ask(line, body)["cartSize"_L1].toInt() == 1);
    const QJsonObject later = ask(line,
        functionBody(u"quickAddItem"_s, {{u"description"_s, u"a coke"_s}},
            u"User: a coke\nAgent: sure\nUser: another coke"_s));
    CHECK(later["cartSize"_L1].toInt() == 2);
    // Another call is another cart.
    const QJsonObject other = ask(line,
        functionBody(
            u"quickAddItem"_s, {{u"description"_s, u"a coke"_s}}, u"User: a coke"_s, u"call_r2"_s));
    CHECK(other["cartSize"_L1].toInt() == 1);
}

TEST_CASE("the tool in the path takes the arguments alone, or the whole body")
{
    TestLine line;
    const TestLine::Headers headers {{"X-Call-Id", "call_r3"}, {"X-Caller-Number", "0491 570 158"}};
    const auto add = [&](const QByteArray &body, const QByteArray &signature = {}) {
        TestLine::Headers all = headers;
        all.append({"X-Retell-Signature", signature});
        return jsonOf(line.request("POST", u"/v1/hooks/retell/quickAddItem"_s, all, body));
    };
    CHECK(add(R"({"description": "small chips"})", "v=1,d=a")["cartSize"_L1].toInt() == 1);
    CHECK(add(R"({"description": "small chips"})", "v=1,d=a")["cartSize"_L1].toInt() == 1);
    CHECK(add(R"({"description": "a coke"})", "v=2,d=b")["cartSize"_L1].toInt() == 2);
    CHECK(retellSession(line, u"call_r3"_s).caller == u"+61491570158"_s);
    const QJsonObject whole = add(functionBody(
        u"ignored"_s, {{u"description"_s, u"a water"_s}}, u"User: water"_s, u"call_r3"_s));
    CHECK(whole["cartSize"_L1].toInt() == 3);
}

TEST_CASE("arguments alone without a call never share a cart")
{
    TestLine line;
    for (int caller = 0; caller < 2; ++caller) {
        const auto answer = line.request(
            "POST", u"/v1/hooks/retell/quickAddItem"_s, {}, R"({"description": "a coke"})");
        CHECK(jsonOf(answer)["cartSize"_L1].toInt() == 1);
    }
}

TEST_CASE("the end of a Retell call is kept, in two parts")
{
    TestLine line;
    ask(line, functionBody(u"quickAddItem"_s, {{u"description"_s, u"small chips"_s}}));
    CHECK(ask(line, R"({"event": "call_started", "call": {"call_id": "call_r1"}})").isEmpty());
    CHECK(retellSession(line, u"call_r1"_s).outcome == CallOutcome::Open);
    ask(line, R"({"event": "call_ended", "call": {"call_id": "call_r1",
        "from_number": "+61491570156", "disconnection_reason": "user_hangup",
        "transcript": "User: small chips", "recording_url": "https://rec.example/r1"}})");
    CallSession session = retellSession(line, u"call_r1"_s);
    CHECK(session.outcome == CallOutcome::Abandoned);
    CHECK(session.endedReason == u"user_hangup"_s);
    CHECK(session.transcript == u"User: small chips"_s);
    CHECK(session.recordingUrl == u"https://rec.example/r1"_s);
    ask(line, R"({"event": "call_analyzed", "call": {"call_id": "call_r1",
        "call_analysis": {"call_summary": "Wanted chips."}}})");
    session = retellSession(line, u"call_r1"_s);
    CHECK(session.summary == u"Wanted chips."_s);
    CHECK(session.transcript == u"User: small chips"_s);
}

TEST_CASE("an outbound call's customer is the one who was rung")
{
    TestLine line;
    ask(line, R"({"event": "call_ended", "call": {"call_id": "call_out", "direction": "outbound",
        "from_number": "+61355500142", "to_number": "0491 570 159"}})");
    CHECK(retellSession(line, u"call_out"_s).caller == u"+61491570159"_s);
}

TEST_CASE("the inbound webhook gets its variables as texts")
{
    TestLine line;
    const QJsonObject answer = ask(line, R"({"event": "call_inbound", "call_inbound":
        {"agent_id": "a", "from_number": "+61491570156", "to_number": "+61355500142"}})");
    const QJsonObject variables = answer["call_inbound"_L1]["dynamic_variables"_L1].toObject();
    CHECK(variables["shopName"_L1].toString() == u"Lantern Street Kebabs"_s);
    CHECK(variables["isOpen"_L1].toString() == u"true"_s);
    CHECK(variables["waitMinutes"_L1].toString() == u"15"_s);
    CHECK(variables["callerNumber"_L1].toString() == u"0491 570 156"_s);
    for (const QJsonValue &value : variables) {
        CHECK(value.isString());
    }
    const QJsonObject withheld =
        ask(line, R"({"event": "call_inbound", "call_inbound": {"from_number": "anonymous"}})");
    CHECK_FALSE(
        withheld["call_inbound"_L1]["dynamic_variables"_L1].toObject().contains("callerNumber"_L1));
}

TEST_CASE("odd bodies from Retell are answered, never run")
{
    TestLine line;
    for (const char *body : {"", "{", "[]", "null", "\"x\"", "{}", R"({"name": ""})",
             R"({"name": 7, "args": {}})", R"({"event": 7})", R"({"event": null})"}) {
        INFO(body);
        CHECK(line.request("POST", u"/v1/hooks/retell"_s, {}, body).status == 400);
    }
    for (const char *body :
        {R"({"event": "call_ended"})", R"({"event": "call_ended", "call": []})",
            R"({"event": "call_analyzed", "call": {"call_id": 7, "call_analysis": "x"}})",
            R"({"event": "call_inbound", "call_inbound": "x"})", R"({"event": "something_new"})"}) {
        INFO(body);
        CHECK(line.request("POST", u"/v1/hooks/retell"_s, {}, body).status == 200);
    }
    CHECK_FALSE(ask(line, functionBody(u"makeCoffee"_s, {}))["ok"_L1].toBool());
    CHECK_FALSE(
        ask(line, R"({"name": "quickAddItem", "args": [1], "call": "x"})")["ok"_L1].toBool());
    CHECK(line.storedOrders() == 0);
}

TEST_CASE("a result that is too long loses its longest parts, not its sense")
{
    TestLine line;
    const QString note(450, u'x');
    QJsonArray items;
    for (int index = 0; index < 20; ++index) {
        items.append(QJsonObject {{u"category"_s, u"chips"_s}, {u"size"_s, u"small"_s},
            {u"note"_s, note + QString::number(index)}});
    }
    ask(line, functionBody(u"addMultipleItemsToCart"_s, {{u"items"_s, items}}));
    const auto response = line.request(
        "POST", u"/v1/hooks/retell"_s, {}, functionBody(u"getCartState"_s, {}, u"longer"_s));
    CHECK(response.body.size() <= 15000);
    const QJsonObject state = jsonOf(response);
    CHECK(state["ok"_L1].toBool());
    CHECK(state["itemCount"_L1].toInt() == 20);
}
