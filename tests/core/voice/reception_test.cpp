// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "test_line.h"

using docket::tests::jsonOf;
using docket::tests::TestLine;
using namespace Qt::StringLiterals;

namespace {

const QStringList agentPaths {u"/webhook"_s, u"/v1/hooks/vapi"_s, u"/v1/hooks/retell"_s,
    u"/v1/hooks/retell/checkOpen"_s, u"/v1/hooks/elevenlabs/init"_s,
    u"/v1/hooks/elevenlabs/post-call"_s, u"/v1/tools/checkOpen"_s, u"/mcp"_s};

} // namespace

TEST_CASE("the agents' addresses take POST alone, and answer with JSON")
{
    TestLine line;
    for (const QString &path : agentPaths) {
        INFO(path.toStdString());
        for (const char *method : {"GET", "HEAD", "PUT", "DELETE", "OPTIONS", ""}) {
            const auto refused = line.request(method, path);
            CHECK(refused.status == 405);
            REQUIRE_FALSE(refused.headers.isEmpty());
            CHECK(refused.headers.first().second == "POST");
        }
        const auto broken = line.request("POST", path, {}, "[]");
        CHECK(broken.status == 400);
        CHECK(jsonOf(broken).contains("error"_L1));
        CHECK(line.request("POST", path, {}, "{\"a\": ").status == 400);
    }
}

TEST_CASE("whoever has no secret is turned away before the body is read")
{
    TestLine line;
    line.credentials.secrets = {"s3cret"};
    for (const QString &path : agentPaths) {
        INFO(path.toStdString());
        const auto refused = line.request("POST", path, {}, "{");
        CHECK(refused.status == 401);
        CHECK(jsonOf(refused)["error"_L1].toString() == u"The secret is missing or wrong."_s);
        CHECK(line.request("POST", path, {{"X-Vapi-Secret", "s3cret"}}, "{").status == 400);
    }
    CHECK(line.request("POST", u"/v1/tools/makeCoffee"_s, {}, "{}").status == 401);
}

TEST_CASE("a stranger learns that the server lives, and nothing else")
{
    TestLine line;
    CHECK(line.request("GET", u"/healthz"_s).body == R"({"status":"ok"})");
    CHECK(line.request("POST", u"/healthz"_s).status == 405);
    for (const auto &path : {u"/"_s, u"/webhook/"_s, u"/WEBHOOK"_s, u"/v1/hooks"_s,
             u"/../webhook"_s, u"/v1/hooks/retell/"_s, u"/v1/hooks/retell/a/b"_s, u"/v1/tools/"_s,
             u"/v1/tools"_s, u"/v1/tools/checkOpen/"_s, u"/v1/hooks/elevenlabs"_s, u"/mcp/"_s,
             u"/metrics/"_s, u"/v1/orders"_s}) {
        INFO(path.toStdString());
        CHECK(line.request("POST", path, {}, "{}").status == 404);
        CHECK(line.request("GET", path).status == 404);
    }
}

TEST_CASE("the open orders are for the admin token, with first names alone")
{
    TestLine line;
    line.credentials.adminTokens = {"adm1n"};
    line.credentials.secrets = {"s3cret"};
    const auto ask = [&](const QByteArray &token) {
        return line.request("GET", u"/v1/orders"_s, {{"Authorization", "Bearer " + token}});
    };
    CHECK(ask("wrong").status == 401);
    CHECK(ask("s3cret").status == 401);
    CHECK(ask("").status == 401);
    CHECK(line.request("GET", u"/v1/orders"_s, {{"X-Vapi-Secret", "s3cret"}}).status == 401);
    CHECK(line.request("POST", u"/v1/orders"_s).status == 405);
    CHECK(ask("adm1n").body == R"({"orders":[]})");

    line.credentials.secrets = {};
    line.tool(u"quickAddItem"_s, {{u"description"_s, u"small chips"_s}});
    line.tool(u"setPickupTime"_s, {{u"requestedTime"_s, u"in 30 minutes"_s}});
    line.tool(u"createOrder"_s, {{u"customerName"_s, u"Mai Nguyen"_s}});
    CHECK(ask("adm1n").body
        == R"({"orders":[{"name":"Mai","number":"#001","orderNumber":"20261120-001",)"
           R"("promisedAt":"2026-11-20T12:56:00+11:00","readyAt":null,"status":"received"}]})");
}
