// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "support/results.h"
#include "voice/provider_export.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace docket;
using docket::tests::valueOf;
using docket::voice::exportTools;
using docket::voice::Profile;
using namespace Qt::StringLiterals;

namespace {

const voice::ToolRegistry &registry()
{
    static const voice::ToolRegistry tools;
    return tools;
}

QJsonDocument exported(const QString &provider, const QString &url = u"https://shop.example/"_s)
{
    return QJsonDocument::fromJson(valueOf(exportTools(registry(), provider, Profile::Core, url)));
}

QJsonObject toolNamed(const QJsonDocument &tools, const QString &name)
{
    for (const QJsonValue &tool : tools.array()) {
        if (tool["name"_L1].toString() == name
            || tool["function"_L1]["name"_L1].toString() == name) {
            return tool.toObject();
        }
    }
    FAIL(name.toStdString());
    return {};
}

/// Every value of an ElevenLabs body is described or filled in by the platform.
void checkDescribed(const QJsonObject &schema)
{
    INFO(QJsonDocument(schema).toJson().toStdString());
    CHECK(schema.contains("description"_L1) != schema.contains("dynamic_variable"_L1));
    const QString type = schema["type"_L1].toString();
    if (type == "object"_L1) {
        const QJsonObject properties = schema["properties"_L1].toObject();
        CHECK_FALSE(properties.isEmpty());
        for (const QJsonValue &property : properties) {
            checkDescribed(property.toObject());
        }
    } else if (type == "array"_L1) {
        checkDescribed(schema["items"_L1].toObject());
    } else {
        CHECK(QStringList {u"string"_s, u"integer"_s, u"number"_s, u"boolean"_s}.contains(type));
    }
}

} // namespace

TEST_CASE("Vapi's tools carry the webhook and its secret's place")
{
    const QJsonObject tool = toolNamed(exported(u"vapi"_s), u"quickAddItem"_s);
    CHECK(tool["type"_L1].toString() == u"function"_s);
    CHECK(tool["server"_L1]["url"_L1].toString() == u"https://shop.example/v1/hooks/vapi"_s);
    CHECK(tool["server"_L1]["timeoutSeconds"_L1].toInt() == 20);
    CHECK(tool["server"_L1]["headers"_L1]["X-Vapi-Secret"_L1].toString().startsWith(u"PUT-"_s));
    CHECK(toolNamed(exported(u"vapi"_s, u"https://shop.example/webhook"_s),
              u"checkOpen"_s)["server"_L1]["url"_L1]
              .toString()
        == u"https://shop.example/webhook"_s);
}

TEST_CASE("Retell's functions are custom tools on one address")
{
    const QJsonObject tool = toolNamed(exported(u"retell"_s), u"createOrder"_s);
    CHECK(tool["type"_L1].toString() == u"custom"_s);
    CHECK(tool["url"_L1].toString() == u"https://shop.example/v1/hooks/retell"_s);
    CHECK(tool["method"_L1].toString() == u"POST"_s);
    CHECK(tool["timeout_ms"_L1].toInt() == 20000);
    CHECK_FALSE(tool["args_at_root"_L1].toBool(true));
    CHECK(tool["parameters"_L1]["type"_L1].toString() == u"object"_s);
}

TEST_CASE("ElevenLabs' tools have an address each and let the platform name the call")
{
    const QJsonDocument tools = exported(u"elevenlabs"_s, u"https://shop.example/docket/"_s);
    const QJsonObject tool = toolNamed(tools, u"quickAddItem"_s);
    CHECK(tool["type"_L1].toString() == u"webhook"_s);
    CHECK(tool["response_timeout_secs"_L1].toInt() == 20);
    const QJsonObject api = tool["api_schema"_L1].toObject();
    CHECK(api["url"_L1].toString() == u"https://shop.example/docket/v1/tools/quickAddItem"_s);
    CHECK(api["request_headers"_L1]["Authorization"_L1].toString().startsWith(u"Bearer PUT-"_s));
    const QJsonValue properties = api["request_body_schema"_L1]["properties"_L1];
    CHECK(properties["description"_L1]["type"_L1].toString() == u"string"_s);
    CHECK(properties["system__conversation_id"_L1]["dynamic_variable"_L1].toString()
        == u"system__conversation_id"_s);
    CHECK(api["request_body_schema"_L1]["required"_L1].toArray() == QJsonArray {u"description"_s});
    for (const QJsonValue &each : tools.array()) {
        checkDescribed(each["api_schema"_L1]["request_body_schema"_L1].toObject());
    }
}

TEST_CASE("OpenAI's functions are the schemas alone")
{
    const QJsonObject tool = toolNamed(exported(u"openai"_s), u"setPickupTime"_s);
    CHECK(tool["type"_L1].toString() == u"function"_s);
    CHECK(tool["function"_L1]["parameters"_L1]["required"_L1].toArray()
        == QJsonArray {u"requestedTime"_s});
    CHECK(tool.size() == 2);
}

TEST_CASE("for MCP the client's configuration is written")
{
    const QJsonValue server = exported(u"mcp"_s).object()["mcpServers"_L1]["docket"_L1];
    CHECK(server["type"_L1].toString() == u"http"_s);
    CHECK(server["url"_L1].toString() == u"https://shop.example/mcp"_s);
    CHECK(server["headers"_L1]["Authorization"_L1].toString().startsWith(u"Bearer PUT-"_s));
}

TEST_CASE("every provider gets every tool of the profile")
{
    qsizetype core = 0;
    for (const voice::Tool &tool : registry().tools()) {
        core += tool.profile == Profile::Core ? 1 : 0;
    }
    for (const QString &provider : {u"vapi"_s, u"retell"_s, u"elevenlabs"_s, u"openai"_s}) {
        CHECK(exported(provider).array().size() == core);
        const auto full =
            valueOf(exportTools(registry(), provider, Profile::Full, u"http://127.0.0.1:8000"_s));
        CHECK(QJsonDocument::fromJson(full).array().size() == registry().tools().size());
    }
}

TEST_CASE("a provider or address that does not exist is told")
{
    const auto message = [](const QString &provider, const QString &url) {
        const auto result = exportTools(registry(), provider, Profile::Core, url);
        REQUIRE_FALSE(result);
        return result.error().message.english();
    };
    CHECK(message(u"alexa"_s, u"https://shop.example"_s)
        == u"Docket has no export for \"alexa\"; it has: vapi, retell, elevenlabs, openai, mcp."_s);
    for (const QString &url : {u""_s, u"shop.example"_s, u"ftp://shop.example"_s, u"https://"_s}) {
        CHECK(message(u"mcp"_s, url).contains(u"is no address"_s));
    }
}
