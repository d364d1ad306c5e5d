// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/session_repository.h"
#include "support/catch.h"
#include "support/results.h"
#include "test_line.h"

using namespace docket;
using docket::tests::jsonOf;
using docket::tests::TestLine;
using docket::tests::valueOf;
using namespace Qt::StringLiterals;

namespace {

voice::HttpResponse add(
    TestLine &line, const TestLine::Headers &headers, const QByteArray &description = "a coke")
{
    return line.request("POST", u"/v1/tools/quickAddItem"_s, headers,
        R"({"description": ")" + description + R"("})");
}

} // namespace

TEST_CASE("arguments in, result out: an order in four posts")
{
    TestLine line;
    const TestLine::Headers call {{"X-Call-Id", "c-1"}, {"X-Caller-Number", "0491 570 156"}};
    CHECK(jsonOf(add(line, call, "large lamb kebab and a coke"))["ok"_L1].toBool());
    line.request("POST", u"/v1/tools/setPickupTime"_s, call, R"({"requestedTime": "in 1 hour"})");
    const QJsonObject order = jsonOf(
        line.request("POST", u"/v1/tools/createOrder"_s, call, R"({"customerName": "Tom"})"));
    CHECK(order["total"_L1].toDouble() == 17.0);
    const auto session =
        valueOf(store::SessionRepository(*line.shop.database).byCall(u"tools"_s, u"c-1"_s));
    REQUIRE(session.has_value());
    CHECK(session->caller == u"+61491570156"_s);
    CHECK(session->outcome == CallOutcome::Ordered);
}

TEST_CASE("a post with the same tool call id is answered again, not done again")
{
    TestLine line;
    const TestLine::Headers first {{"X-Call-Id", "c-1"}, {"X-Tool-Call-Id", "t-1"}};
    const QByteArray answer = add(line, first).body;
    CHECK(add(line, first).body == answer);
    const TestLine::Headers second {{"X-Call-Id", "c-1"}, {"X-Tool-Call-Id", "t-2"}};
    CHECK(jsonOf(add(line, second))["cartSize"_L1].toInt() == 2);
}

TEST_CASE("calls do not mix, and a call without a name is its own")
{
    TestLine line;
    const auto size = [&](const TestLine::Headers &headers) {
        return jsonOf(add(line, headers))["cartSize"_L1].toInt();
    };
    CHECK(size({{"X-Call-Id", "c-1"}}) == 1);
    CHECK(size({{"X-Call-Id", "c-2"}}) == 1);
    CHECK(size({{"x-call-id", "c-1"}}) == 2);
    CHECK(size({}) == 1);
    CHECK(size({}) == 1);
    CHECK(size({{"X-Tool-Call-Id", "t-1"}}) == 1);
    CHECK(size({{"X-Tool-Call-Id", "t-2"}}) == 1);
    CHECK(size({{"X-Call-Id", " "}}) == 1);
    CHECK(size({{"X-Caller-Number", "anonymous"}}) == 1);
    CHECK(size({{"X-Caller-Number", "+61491570157"}}) == 1);
    CHECK(size({{"X-Caller-Number", "0491 570 157"}}) == 2);
}

TEST_CASE("the header wins over what a body says of its call")
{
    TestLine line;
    const TestLine::Headers call {{"X-Call-Id", "c-1"}, {"X-Caller-Number", "+61491570156"}};
    add(line, call);
    const auto answer = line.request("POST", u"/v1/tools/getCartState"_s, call,
        R"({"system__conversation_id": "conv_9", "system__caller_id": "+61491570159"})");
    CHECK(jsonOf(answer)["itemCount"_L1].toInt() == 1);
}

TEST_CASE("a tool that does not exist is 404, one that fails is not")
{
    TestLine line;
    CHECK(line.request("POST", u"/v1/tools/makeCoffee"_s, {}, "{}").status == 404);
    CHECK(line.request("POST", u"/v1/tools/checkopen"_s, {}, "{}").status == 404);
    const auto failed =
        line.request("POST", u"/v1/tools/quickAddItem"_s, {}, R"({"description": ["a"]})");
    CHECK(failed.status == 200);
    CHECK_FALSE(jsonOf(failed)["ok"_L1].toBool());
    CHECK(jsonOf(line.request("POST", u"/v1/tools/checkOpen"_s))["isOpen"_L1].toBool());
    for (const char *body : {"[]", "null", "7", "\"{}\"", "{", "\xff{}"}) {
        INFO(body);
        CHECK(line.request("POST", u"/v1/tools/checkOpen"_s, {}, body).status == 400);
    }
}
