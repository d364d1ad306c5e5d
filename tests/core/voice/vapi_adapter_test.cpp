// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/session_repository.h"
#include "support/catch.h"
#include "support/results.h"
#include "test_line.h"

#include <QJsonDocument>
#include <QSignalSpy>

using namespace docket;
using docket::tests::resultOf;
using docket::tests::TestLine;
using docket::tests::valueOf;
using namespace Qt::StringLiterals;

namespace {

const QByteArray wholeOrder = R"({"message": {"type": "tool-calls", "timestamp": 1678901234567,
    "call": {"id": "call-whole", "customer": {"number": "+61491570156"}},
    "toolCallList": [
        {"id": "a", "type": "function", "function": {"name": "quickAddItem",
            "arguments": {"description": "large lamb kebab no onion and a coke"}}},
        {"id": "b", "type": "function", "function": {"name": "setPickupTime",
            "arguments": "{\"requestedTime\": \"in 45 minutes\"}"}},
        {"id": "c", "type": "function", "function": {"name": "createOrder",
            "arguments": {"customerName": "Tom", "customerPhone": "0491 570 156"}}}]}})";

QJsonObject parsed(const voice::HttpResponse &response)
{
    return QJsonDocument::fromJson(response.body).object();
}

} // namespace

TEST_CASE("a whole order in one message is stored once, also when the message comes again")
{
    TestLine line;
    const auto first = line.post(wholeOrder);
    REQUIRE(first.status == 200);
    const QJsonObject answer = parsed(first);
    CHECK(answer["results"_L1].toArray().size() == 3);
    const QJsonObject order = resultOf(answer, 2);
    CHECK(order["ok"_L1].toBool());
    CHECK(order["total"_L1].toDouble() == 17.0);
    CHECK(order["orderNumber"_L1].toString() == u"20261120-001"_s);
    CHECK(order["displayOrderNumber"_L1].toString() == u"#001"_s);
    CHECK(order["readyAt"_L1].toString() == u"1:11 PM"_s);
    CHECK(line.storedOrders() == 1);

    CHECK(line.post(wholeOrder).body == first.body);
    CHECK(line.storedOrders() == 1);

    // The model asks again under a new id: still the one order.
    const QJsonObject again = line.tool(u"createOrder"_s,
        {{u"customerName"_s, u"Tom"_s}, {u"customerPhone"_s, u"0491570156"_s}}, u"call-whole"_s);
    CHECK(again["orderNumber"_L1].toString() == u"20261120-001"_s);
    CHECK(line.storedOrders() == 1);
}

TEST_CASE("twenty-four calls get twenty-four consecutive numbers")
{
    TestLine line;
    QStringList numbers;
    for (int index = 1; index <= 24; ++index) {
        const QString call = u"call-%1"_s.arg(index);
        line.tool(u"quickAddItem"_s, {{u"description"_s, u"small chips"_s}}, call);
        line.tool(u"setPickupTime"_s, {{u"requestedTime"_s, u"in 2 hours"_s}}, call);
        numbers.append(line.tool(u"createOrder"_s, {{u"customerName"_s, u"Mai"_s}},
                               call)["displayOrderNumber"_L1]
                           .toString());
    }
    CHECK(numbers.size() == 24);
    CHECK(numbers.first() == u"#001"_s);
    CHECK(numbers.last() == u"#024"_s);
    CHECK(QSet<QString>(numbers.cbegin(), numbers.cend()).size() == 24);
}

TEST_CASE("tool calls are found wherever the provider puts them")
{
    const char *shapes[] {
        R"({"toolCallList": [{"id": "x", "function": {"name": "checkOpen", "arguments": {}}}]})",
        R"({"type": "tool-calls", "toolCallList": [{"id": "x", "name": "checkOpen", "arguments": {}}]})",
        R"({"type": "tool-calls", "toolCallList": [{"id": "x", "name": "checkOpen", "parameters": null}]})",
        R"({"type": "tool-calls", "toolCalls": [{"id": "x", "function": {"name": "checkOpen", "arguments": ""}}]})",
        R"({"type": "tool-calls", "toolCallList": [], "toolCalls": [{"id": "x", "function": {"name": "checkOpen", "arguments": "{}"}}]})",
        R"({"type": "tool-calls", "toolWithToolCallList": [{"function": {"name": "checkOpen", "parameters": {"type": "object"}}, "toolCall": {"id": "x", "function": {"arguments": {}}}}]})",
        R"({"type": "tool-calls", "toolWithToolCallList": [{"name": "checkOpen", "toolCall": {"id": "x", "parameters": {}}}]})",
        R"({"type": "tool-calls", "toolCallList": [{"id": "x"}], "toolWithToolCallList": [{"name": "checkOpen", "toolCall": {"id": "x"}}]})",
        R"({"type": "tool-calls", "timestamp": "2026-11-20T01:26:00Z", "toolCallList": [{"id": "x", "function": {"name": "checkOpen"}}], "toolCalls": [{"id": "x", "function": {"name": "checkOpen"}}]})",
    };
    for (const char *shape : shapes) {
        INFO(shape);
        TestLine line;
        const QJsonObject answer = line.postJson(QJsonDocument::fromJson(shape).object());
        REQUIRE(answer["results"_L1].toArray().size() == 1);
        CHECK(answer["results"_L1][0]["toolCallId"_L1].toString() == u"x"_s);
        CHECK(answer["results"_L1][0]["name"_L1].toString() == u"checkOpen"_s);
        CHECK_FALSE(answer["results"_L1][0].toObject().contains("error"_L1));
        CHECK(resultOf(answer)["isOpen"_L1].toBool());
    }
}

TEST_CASE("one id is run once, answers keep order and ids")
{
    TestLine line;
    const QJsonObject answer =
        line.postJson(QJsonDocument::fromJson(R"({"type": "tool-calls", "call": {"id": "c"},
        "toolCallList": [
            {"id": "1 ü", "function": {"name": "quickAddItem", "arguments": {"description": "small chips"}}},
            {"id": "1 ü", "function": {"name": "quickAddItem", "arguments": {"description": "small chips"}}},
            {"id": "2", "function": {"name": "getCartState"}}]})")
                          .object());
    REQUIRE(answer["results"_L1].toArray().size() == 2);
    CHECK(answer["results"_L1][0]["toolCallId"_L1].toString() == u"1 ü"_s);
    CHECK(resultOf(answer, 1)["cart"_L1].toArray().size() == 1);
}

TEST_CASE("one failing call stops none of the others")
{
    TestLine line;
    const QJsonObject answer =
        line.postJson(QJsonDocument::fromJson(R"({"type": "tool-calls", "call": {"id": "c"},
        "toolCallList": [
            {"id": "1", "function": {"name": "quickAddItem", "arguments": {"description": "small chips"}}},
            {"id": "2", "function": {"name": "makeCoffee", "arguments": {}}},
            {"id": "3", "function": {"name": "quickAddItem", "arguments": [1, 2]}},
            {"id": "4", "function": {"name": "quickAddItem", "arguments": "not json"}},
            {"id": "5", "function": {"name": "quickAddItem", "arguments": {"description": ["a"]}}},
            {"id": "6", "function": {"name": "quickAddItem", "arguments": {"description": "a coke"}}}]})")
                          .object());
    REQUIRE(answer["results"_L1].toArray().size() == 6);
    const auto hasError = [&](int index) {
        return answer["results"_L1][index].toObject().contains("error"_L1);
    };
    CHECK_FALSE(hasError(0));
    CHECK(hasError(1));
    CHECK(hasError(2));
    CHECK(hasError(3));
    CHECK_FALSE(resultOf(answer, 4)["ok"_L1].toBool());
    CHECK(resultOf(answer, 5)["cartSize"_L1].toInt() == 2);
}

TEST_CASE("the legacy function call is answered")
{
    TestLine line;
    const QJsonObject answer = line.postJson(QJsonDocument::fromJson(
        R"({"type": "function-call", "functionCall": {"name": "checkOpen", "parameters": {}}})")
                                                 .object());
    CHECK(QJsonDocument::fromJson(answer["result"_L1].toString().toUtf8())["isOpen"_L1].toBool());
}

TEST_CASE("a broken body is the sender's error, in JSON")
{
    TestLine line;
    for (const char *body : {"", "{", "[]", "null", "\"text\"", "{}", "{\"message\": null}",
             "{\"message\": []}", "{\"message\": \"tool-calls\"}", "\xff\xfe{}"}) {
        INFO(body);
        const auto response = line.post(body);
        CHECK(response.status == 400);
        CHECK_FALSE(parsed(response)["error"_L1].toString().isEmpty());
    }
    CHECK(line.post(QByteArray(2000, '[')).status == 400);
}

TEST_CASE("wrong types deep inside a body do no harm")
{
    for (const char *message :
        {R"({"type": 5})", R"({"type": "tool-calls", "toolCallList": "none"})",
            R"({"type": "tool-calls", "toolCallList": [null, 1, "x", []]})",
            R"({"type": "tool-calls", "call": [], "toolCallList": [{"id": 7, "function": "checkOpen"}]})",
            R"({"type": "function-call", "functionCall": []})",
            R"({"type": "end-of-call-report", "artifact": 1})",
            R"({"type": "status-update", "status": {}})"}) {
        INFO(message);
        TestLine line;
        CHECK(line.post(QByteArray("{\"message\": ") + message + "}").status == 200);
    }
}

TEST_CASE("every other message is acknowledged")
{
    TestLine line;
    for (const QString &type :
        {u"conversation-update"_s, u"transcript"_s, u"speech-update"_s, u"hang"_s,
            u"status-update"_s, u"model-output"_s, u"phone-call-control"_s, u"something-new"_s}) {
        INFO(type.toStdString());
        CHECK(line.post(QJsonDocument(QJsonObject {{u"message"_s, QJsonObject {{u"type"_s, type}}}})
                            .toJson())
                  .body
            == "{}");
    }
}

TEST_CASE("an assistant request tells what the agent should know")
{
    TestLine line;
    const QJsonObject values = line.postJson({{u"type"_s, u"assistant-request"_s},
        {u"call"_s, QJsonObject()}})["assistantOverrides"_L1]["variableValues"_L1]
                                   .toObject();
    CHECK(values["isOpen"_L1].toBool());
    CHECK(values["waitMinutes"_L1].toInt() == 15);
    CHECK(values["closingTime"_L1].toString() == u"tomorrow at 2:00 AM"_s);
}

TEST_CASE("the end of a call is kept, older reports too")
{
    TestLine line;
    line.tool(u"quickAddItem"_s, {{u"description"_s, u"small chips"_s}}, u"c1"_s);
    line.postJson({{u"type"_s, u"end-of-call-report"_s},
        {u"call"_s, QJsonObject {{u"id"_s, u"c1"_s}}}, {u"endedReason"_s, u"hangup"_s},
        {u"artifact"_s,
            QJsonObject {{u"transcript"_s, u"User: chips"_s},
                {u"recordingUrl"_s, u"https://rec.example/1"_s}}},
        {u"analysis"_s, QJsonObject {{u"summary"_s, u"wanted chips"_s}}}});
    const auto session =
        valueOf(store::SessionRepository(*line.shop.database).byCall(u"vapi"_s, u"c1"_s));
    REQUIRE(session.has_value());
    CHECK(session->outcome == CallOutcome::Abandoned);
    CHECK(session->transcript == u"User: chips"_s);
    CHECK(session->summary == u"wanted chips"_s);
    CHECK(session->recordingUrl == u"https://rec.example/1"_s);
    CHECK(session->endedReason == u"hangup"_s);

    line.postJson({{u"type"_s, u"end-of-call-report"_s},
        {u"call"_s, QJsonObject {{u"id"_s, u"c2"_s}}}, {u"transcript"_s, u"User: hi"_s},
        {u"summary"_s, u"nothing"_s}, {u"recordingUrl"_s, u"https://rec.example/2"_s}});
    const auto older =
        valueOf(store::SessionRepository(*line.shop.database).byCall(u"vapi"_s, u"c2"_s));
    REQUIRE(older.has_value());
    CHECK(older->transcript == u"User: hi"_s);
    CHECK(older->recordingUrl == u"https://rec.example/2"_s);

    // A late tool call still works.
    CHECK(line.tool(u"getCartState"_s, {}, u"c1"_s)["cart"_L1].toArray().size() == 1);
}

TEST_CASE("callers without an id never share a cart")
{
    TestLine line;
    const auto add = [&](const QString &said, const QString &number) {
        QJsonObject message = TestLine::toolMessage(
            u"t"_s, u"quickAddItem"_s, {{u"description"_s, said}}, {}, number);
        return resultOf(line.postJson(message))["cartSize"_L1].toInt();
    };
    CHECK(add(u"small chips"_s, {}) == 1);
    CHECK(add(u"a coke"_s, {}) == 1);
    CHECK(add(u"a coke"_s, u"anonymous"_s) == 1);
    CHECK(add(u"small chips"_s, u"+61491570157"_s) == 1);
    CHECK(add(u"small chips"_s, u"+61491570158"_s) == 1);
}

TEST_CASE("when the disk refuses, the caller hears a sentence and nothing is said to be ordered")
{
    TestLine line;
    line.tool(u"quickAddItem"_s, {{u"description"_s, u"small chips"_s}});
    line.tool(u"setPickupTime"_s, {{u"requestedTime"_s, u"in 30 minutes"_s}});
    valueOf(line.shop.database->execute(u"PRAGMA query_only = ON"_s));
    const QSignalSpy failed(&line.shop.events, &shop::ShopEvents::storageFailed);
    const QSignalSpy worked(&line.shop.events, &shop::ShopEvents::storageWorked);
    const QJsonObject answer = line.postJson(TestLine::toolMessage(
        u"late"_s, u"createOrder"_s, {{u"customerName"_s, u"Tom"_s}}, u"call-1"_s));
    CHECK_FALSE(resultOf(answer)["ok"_L1].toBool());
    const QString said = answer["results"_L1][0]["error"_L1].toString();
    CHECK(said.contains(u"cannot take orders"_s));
    CHECK_FALSE(said.contains(u"sql"_s, Qt::CaseInsensitive));
    CHECK(failed.size() == 1);
    CHECK(worked.isEmpty());
    CHECK(line.storedOrders() == 0);
    valueOf(line.shop.database->execute(u"PRAGMA query_only = OFF"_s));
    CHECK(line.tool(u"createOrder"_s, {{u"customerName"_s, u"Tom"_s}})["ok"_L1].toBool());
}

TEST_CASE("the same words of two strangers are two carts, also in the legacy form")
{
    TestLine line;
    const QByteArray body = R"({"message": {"type": "function-call", "functionCall":
        {"name": "quickAddItem", "parameters": {"description": "a coke"}}}})";
    for (int stranger = 0; stranger < 2; ++stranger) {
        const QString result = parsed(line.post(body))["result"_L1].toString();
        CHECK(QJsonDocument::fromJson(result.toUtf8())["cartSize"_L1].toInt() == 1);
    }
}

TEST_CASE("a flood of calls in one message is cut off")
{
    TestLine line;
    QByteArray calls;
    for (int index = 0; index < 5000; ++index) {
        calls += "{\"id\": \"" + QByteArray::number(index) + "\", \"name\": \"checkOpen\"},";
    }
    calls.chop(1);
    const auto response =
        line.post("{\"message\": {\"type\": \"tool-calls\", \"toolCallList\": [" + calls + "]}}");
    CHECK(parsed(response)["results"_L1].toArray().size() == 64);
}

TEST_CASE("what is left over after an order is shown as abandoned")
{
    TestLine line;
    line.post(wholeOrder);
    line.tool(u"quickAddItem"_s, {{u"description"_s, u"a water"_s}}, u"call-whole"_s);
    line.postJson({{u"type"_s, u"hang"_s}, {u"call"_s, QJsonObject {{u"id"_s, u"call-whole"_s}}}});
    const auto session = [&] {
        return *valueOf(
            store::SessionRepository(*line.shop.database).byCall(u"vapi"_s, u"call-whole"_s));
    };
    CHECK(session().outcome == CallOutcome::Abandoned);

    // The hang-up was early: what is ordered after it counts.
    line.tool(u"quickAddItem"_s, {{u"description"_s, u"a coke"_s}}, u"call-whole"_s);
    CHECK(session().outcome == CallOutcome::Open);
    CHECK_FALSE(session().endedAt.isValid());
}
