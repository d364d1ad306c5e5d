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

const TestLine::Headers stateless {{"MCP-Protocol-Version", "2026-07-28"}};

voice::HttpResponse post(
    TestLine &line, const QByteArray &body, const TestLine::Headers &headers = {})
{
    return line.request("POST", u"/mcp"_s, headers, body);
}

QJsonObject resultOf(const voice::HttpResponse &response)
{
    CHECK(response.status == 200);
    const QJsonObject answer = jsonOf(response);
    CHECK(answer["jsonrpc"_L1].toString() == u"2.0"_s);
    REQUIRE(answer["result"_L1].isObject());
    return answer["result"_L1].toObject();
}

int faultOf(const voice::HttpResponse &response)
{
    return jsonOf(response)["error"_L1]["code"_L1].toInt();
}

QByteArray toolCall(const QString &name, const QJsonObject &arguments)
{
    return QJsonDocument(
        QJsonObject {{u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, 1}, {u"method"_s, u"tools/call"_s},
            {u"params"_s, QJsonObject {{u"name"_s, name}, {u"arguments"_s, arguments}}}})
        .toJson();
}

QJsonObject use(TestLine &line, const QString &name, const QJsonObject &arguments,
    const TestLine::Headers &headers)
{
    return resultOf(post(line, toolCall(name, arguments), headers));
}

QByteArray initialize(const char *version)
{
    return QByteArray(R"({"jsonrpc": "2.0", "id": 0, "method": "initialize", "params":
        {"protocolVersion": ")")
        + version + R"(", "capabilities": {}, "clientInfo": {"name": "c", "version": "1"}}})";
}

} // namespace

TEST_CASE("the handshake settles on a revision that both speak")
{
    TestLine line;
    for (const char *version : {"2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25"}) {
        const QJsonObject result = resultOf(post(line, initialize(version)));
        CHECK(result["protocolVersion"_L1].toString() == QString::fromLatin1(version));
        CHECK(result["capabilities"_L1]["tools"_L1].isObject());
        CHECK(result["serverInfo"_L1]["name"_L1].toString() == u"docket"_s);
        CHECK_FALSE(result.contains("resultType"_L1));
    }
    for (const char *other : {"1999-01-01", "2026-07-28", "", "x"}) {
        const QJsonObject result = resultOf(post(line, initialize(other)));
        CHECK(result["protocolVersion"_L1].toString() == u"2025-11-25"_s);
    }
    // Some clients send the header that is only due later.
    CHECK(post(line, initialize("2025-06-18"), {{"MCP-Protocol-Version", "x"}}).status == 200);
}

TEST_CASE("what wants no answer is accepted with 202 and no body")
{
    TestLine line;
    for (const char *body : {R"({"jsonrpc": "2.0", "method": "notifications/initialized"})",
             R"({"jsonrpc": "2.0", "method": "notifications/cancelled", "params": {}})",
             R"({"jsonrpc": "2.0", "id": 3, "result": {}})"}) {
        INFO(body);
        const auto response = post(line, body);
        CHECK(response.status == 202);
        CHECK(response.body.isEmpty());
    }
}

TEST_CASE("ids come back as they were")
{
    TestLine line;
    const auto idOf = [&](const QByteArray &id) {
        return post(line, "{\"jsonrpc\": \"2.0\", \"id\": " + id + ", \"method\": \"ping\"}").body;
    };
    CHECK(idOf("1") == R"({"id":1,"jsonrpc":"2.0","result":{}})");
    CHECK(idOf("\"ü 1\"") == QByteArray("{\"id\":\"ü 1\",\"jsonrpc\":\"2.0\",\"result\":{}}"));
    CHECK(idOf("9007199254740993") == R"({"id":9007199254740993,"jsonrpc":"2.0","result":{}})");
    CHECK(idOf("-1") == R"({"id":-1,"jsonrpc":"2.0","result":{}})");
}

TEST_CASE("the tools of the profile are listed with their schemas")
{
    TestLine line;
    const QByteArray list = R"({"jsonrpc": "2.0", "id": 1, "method": "tools/list"})";
    const QJsonArray tools = resultOf(post(line, list))["tools"_L1].toArray();
    REQUIRE_FALSE(tools.isEmpty());
    QStringList names;
    for (const QJsonValue &tool : tools) {
        names.append(tool["name"_L1].toString());
        CHECK_FALSE(tool["description"_L1].toString().isEmpty());
        CHECK(tool["inputSchema"_L1]["type"_L1].toString() == u"object"_s);
    }
    CHECK(names.contains(u"quickAddItem"_s));
    CHECK(names.contains(u"createOrder"_s));
    CHECK(tools.at(0)["annotations"_L1]["readOnlyHint"_L1].toBool());

    // Without a handshake, in the stateless revision.
    const QJsonObject modern = resultOf(post(line, list, stateless));
    CHECK(modern["resultType"_L1].toString() == u"complete"_s);
    CHECK(modern["_meta"_L1]["io.modelcontextprotocol/serverInfo"_L1]["name"_L1].toString()
        == u"docket"_s);
    CHECK(modern["tools"_L1].toArray() == tools);
}

TEST_CASE("a tool is run: its result as text and as structure")
{
    TestLine line;
    const TestLine::Headers call {{"X-Call-Id", "8b1f6d2e"}, {"X-Caller-Number", "+61491570156"}};
    const QJsonObject added =
        use(line, u"quickAddItem"_s, {{u"description"_s, u"large lamb kebab and a coke"_s}}, call);
    CHECK_FALSE(added["isError"_L1].toBool(true));
    CHECK(added["structuredContent"_L1]["cartSize"_L1].toInt() == 2);
    REQUIRE(added["content"_L1].toArray().size() == 1);
    CHECK(added["content"_L1][0]["type"_L1].toString() == u"text"_s);
    const QByteArray text = added["content"_L1][0]["text"_L1].toString().toUtf8();
    CHECK(QJsonDocument::fromJson(text).object() == added["structuredContent"_L1].toObject());

    use(line, u"setPickupTime"_s, {{u"requestedTime"_s, u"in 45 minutes"_s}}, call);
    const QJsonObject order = use(line, u"createOrder"_s, {{u"customerName"_s, u"Tom"_s}}, call);
    CHECK(order["structuredContent"_L1]["total"_L1].toDouble() == 17.0);
    CHECK(line.storedOrders() == 1);
    // The X-Call-Id is Vapi's: its end-of-call report closes the same call.
    const auto session =
        valueOf(store::SessionRepository(*line.shop.database).byCall(u"vapi"_s, u"8b1f6d2e"_s));
    REQUIRE(session.has_value());
    CHECK(session->caller == u"+61491570156"_s);
}

TEST_CASE("what the shop refuses is a result with isError")
{
    TestLine line;
    const QJsonObject refused =
        use(line, u"quickAddItem"_s, {{u"description"_s, u"lamb kebab"_s}}, {{"X-Call-Id", "c"}});
    CHECK(refused["isError"_L1].toBool());
    CHECK(refused["structuredContent"_L1]["needs"_L1].toArray() == QJsonArray {u"size"_s});
    CHECK_FALSE(refused["content"_L1][0]["text"_L1].toString().isEmpty());
    const auto odd = post(line,
        R"({"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params":
            {"name": "quickAddItem", "arguments": [1]}})");
    CHECK(resultOf(odd)["isError"_L1].toBool());
}

TEST_CASE("a tool that is not listed is no tool")
{
    TestLine line;
    for (const char *parameters :
        {R"({"name": "makeCoffee"})", R"({})", R"({"name": 7})", R"({"name": "checkopen"})"}) {
        INFO(parameters);
        const auto response = post(line,
            QByteArray(R"({"jsonrpc": "2.0", "id": 5, "method": "tools/call", "params": )")
                + parameters + "}");
        CHECK(response.status == 200);
        CHECK(faultOf(response) == -32602);
        CHECK(jsonOf(response)["id"_L1].toInt() == 5);
    }
}

TEST_CASE("calls are told apart by header, else by session, else every request is its own")
{
    TestLine line;
    const auto size = [&](const TestLine::Headers &headers) {
        return use(line, u"quickAddItem"_s, {{u"description"_s, u"a coke"_s}},
            headers)["structuredContent"_L1]["cartSize"_L1]
            .toInt();
    };
    CHECK(size({{"X-Call-Id", "a"}}) == 1);
    CHECK(size({{"X-Call-Id", "b"}}) == 1);
    CHECK(size({{"X-Call-Id", "a"}}) == 2);
    CHECK(size({}) == 1);
    CHECK(size({}) == 1);

    const auto opened = post(line, initialize("2025-06-18"));
    REQUIRE(opened.headers.size() == 1);
    CHECK(opened.headers.first().first == "Mcp-Session-Id");
    const TestLine::Headers session {{"Mcp-Session-Id", opened.headers.first().second}};
    CHECK(size(session) == 1);
    CHECK(size(session) == 2);
    const auto other = post(line, initialize("2025-06-18"));
    CHECK(size({{"Mcp-Session-Id", other.headers.first().second}}) == 1);
}

TEST_CASE("the stateless revision needs no handshake and checks its headers")
{
    TestLine line;
    const QByteArray discover = R"({"jsonrpc": "2.0", "id": "d", "method": "server/discover",
        "params": {"_meta": {"io.modelcontextprotocol/protocolVersion": "2026-07-28",
            "io.modelcontextprotocol/clientCapabilities": {}}}})";
    const auto withMethod = [&](const QByteArray &method) {
        TestLine::Headers headers = stateless;
        headers.append({"Mcp-Method", method});
        return post(line, discover, headers);
    };
    const QJsonObject found = resultOf(withMethod("server/discover"));
    CHECK(found["supportedVersions"_L1].toArray()
        == QJsonArray {
            u"2026-07-28"_s, u"2025-11-25"_s, u"2025-06-18"_s, u"2025-03-26"_s, u"2024-11-05"_s});
    CHECK(found["capabilities"_L1]["tools"_L1].isObject());
    CHECK(found["resultType"_L1].toString() == u"complete"_s);
    CHECK(found["cacheScope"_L1].toString() == u"public"_s);

    CHECK(withMethod("tools/list").status == 400);
    CHECK(faultOf(withMethod("tools/list")) == -32020);
    const auto otherVersion = post(line, discover, {{"MCP-Protocol-Version", "2025-11-25"}});
    CHECK(otherVersion.status == 400);
    CHECK(faultOf(otherVersion) == -32020);

    const auto call = [&](const QByteArray &name) {
        TestLine::Headers headers = stateless;
        headers.append({"Mcp-Name", name});
        return post(line, toolCall(u"checkOpen"_s, {}), headers);
    };
    CHECK(resultOf(call("checkOpen"))["structuredContent"_L1]["isOpen"_L1].toBool());
    CHECK(call("=?base64?Y2hlY2tPcGVu?=").status == 200);
    CHECK(faultOf(call("createOrder")) == -32020);

    const auto handshake = post(line,
        R"({"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": {"_meta":
            {"io.modelcontextprotocol/protocolVersion": "2026-07-28"}}})");
    CHECK(handshake.status == 404);
    CHECK(faultOf(handshake) == -32601);
}

TEST_CASE("a revision that is not spoken is refused with those that are")
{
    TestLine line;
    const QByteArray list = R"({"jsonrpc": "2.0", "id": 1, "method": "tools/list"})";
    for (const char *version : {"1900-01-01", "2027-01-01", "latest"}) {
        const auto response = post(line, list, {{"mcp-protocol-version", version}});
        CHECK(response.status == 400);
        CHECK(faultOf(response) == -32022);
        const QJsonValue details = jsonOf(response)["error"_L1]["data"_L1];
        CHECK(details["supported"_L1].toArray().size() == 5);
        CHECK(details["requested"_L1].toString() == QString::fromLatin1(version));
    }
    CHECK(post(line, list, {{"MCP-Protocol-Version", "2025-06-18"}}).status == 200);
    const auto inBody = post(line,
        R"({"jsonrpc": "2.0", "id": 1, "method": "tools/list", "params": {"_meta":
            {"io.modelcontextprotocol/protocolVersion": "1900-01-01"}}})");
    CHECK(inBody.status == 400);
}

TEST_CASE("what is no single JSON-RPC request is refused")
{
    TestLine line;
    for (const char *body : {"", "{", "\xff"}) {
        CHECK(post(line, body).status == 400);
        CHECK(faultOf(post(line, body)) == -32700);
    }
    for (const char *body : {"[]", R"([{"jsonrpc": "2.0", "id": 1, "method": "ping"}])", "{}",
             R"({"jsonrpc": "1.0", "id": 1, "method": "ping"})", R"({"id": 1, "method": "ping"})",
             R"({"jsonrpc": "2.0", "id": null, "method": "ping"})",
             R"({"jsonrpc": "2.0", "id": 1.5, "method": "ping"})",
             R"({"jsonrpc": "2.0", "id": [1], "method": "ping"})",
             R"({"jsonrpc": "2.0", "id": 1, "method": 7})",
             R"({"jsonrpc": "2.0", "id": 1, "method": "ping", "params": [1]})"}) {
        INFO(body);
        CHECK(post(line, body).status == 400);
        CHECK(faultOf(post(line, body)) == -32600);
    }
    const auto unknown = post(line, R"({"jsonrpc": "2.0", "id": 1, "method": "resources/list"})");
    CHECK(unknown.status == 200);
    CHECK(faultOf(unknown) == -32601);
}

TEST_CASE("a web page must be allowed by name")
{
    TestLine line;
    const QByteArray ping = R"({"jsonrpc": "2.0", "id": 1, "method": "ping"})";
    CHECK(post(line, ping).status == 200);
    CHECK(post(line, ping, {{"Origin", "https://page.example"}}).status == 200);
    for (const char *origin : {"https://evil.example", "http://page.example", "null",
             "https://page.example.evil.example", "http://localhost:8000"}) {
        INFO(origin);
        CHECK(post(line, ping, {{"Origin", origin}}).status == 403);
    }
}

TEST_CASE("the bearer token opens the tools")
{
    TestLine line;
    line.credentials.bearers = {"t0ken"};
    const QByteArray ping = R"({"jsonrpc": "2.0", "id": 1, "method": "ping"})";
    CHECK(post(line, ping).status == 401);
    CHECK(post(line, ping, {{"Authorization", "Bearer wrong"}}).status == 401);
    CHECK(post(line, ping, {{"Authorization", "Bearer t0ken"}}).status == 200);
}
