// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "voice/provider_export.h"

#include "elevenlabs_schema.h"
#include "voice/addresses.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <array>
#include <utility>

namespace docket::voice {

using namespace Qt::StringLiterals;

namespace {

constexpr int toolTimeoutSeconds = 20; // Vapi's default; Docket answers in milliseconds

QString bearerPlaceholder()
{
    return u"Bearer PUT-THE-TOKEN-OF-webhook/bearer-HERE"_s;
}

QJsonObject function(const Tool &tool)
{
    return {{u"name"_s, tool.name}, {u"description"_s, tool.description},
        {u"parameters"_s, tool.parameters}};
}

/// docs.vapi.ai/api-reference/tools/create
QJsonObject vapiTool(const Tool &tool, const QUrl &url)
{
    const QString address = url.path().isEmpty() ? url.toString() + vapiPath : url.toString();
    return {
        {u"type"_s, u"function"_s},
        {u"function"_s, function(tool)},
        {u"server"_s,
            QJsonObject {{u"url"_s, address}, {u"timeoutSeconds"_s, toolTimeoutSeconds},
                {u"headers"_s,
                    QJsonObject {
                        {u"X-Vapi-Secret"_s, u"PUT-THE-SECRET-OF-webhook/secret-HERE"_s}}}}},
    };
}

/// docs.retellai.com/api-references/create-retell-llm, general_tools. Retell signs by itself.
QJsonObject retellTool(const Tool &tool, const QUrl &url)
{
    QJsonObject json = function(tool);
    json.insert(u"type"_s, u"custom"_s);
    json.insert(u"url"_s, url.toString() + retellPath);
    json.insert(u"method"_s, u"POST"_s);
    json.insert(u"timeout_ms"_s, toolTimeoutSeconds * 1000);
    json.insert(u"args_at_root"_s, false);
    json.insert(u"speak_during_execution"_s, false);
    json.insert(u"speak_after_execution"_s, true);
    return json;
}

/// elevenlabs.io/docs/agents-platform/api-reference/tools/create, tool_config
QJsonObject elevenLabsTool(const Tool &tool, const QUrl &url)
{
    const QJsonObject api {
        {u"url"_s, url.toString() + plainTools + tool.name},
        {u"method"_s, u"POST"_s},
        {u"request_headers"_s, QJsonObject {{u"Authorization"_s, bearerPlaceholder()}}},
        {u"request_body_schema"_s, elevenLabsBody(tool)},
    };
    return {{u"type"_s, u"webhook"_s}, {u"name"_s, tool.name}, {u"description"_s, tool.description},
        {u"response_timeout_secs"_s, toolTimeoutSeconds}, {u"api_schema"_s, api}};
}

/// platform.openai.com/docs/guides/function-calling
QJsonObject openAiTool(const Tool &tool, const QUrl &)
{
    return {{u"type"_s, u"function"_s}, {u"function"_s, function(tool)}};
}

QJsonObject mcpClient(const QUrl &url)
{
    const QJsonObject server {
        {u"type"_s, u"http"_s},
        {u"url"_s, url.toString() + mcpPath},
        {u"headers"_s, QJsonObject {{u"Authorization"_s, bearerPlaceholder()}}},
    };
    return {{u"mcpServers"_s, QJsonObject {{u"docket"_s, server}}}};
}

using ExportTool = QJsonObject (*)(const Tool &, const QUrl &);

constexpr std::array<std::pair<const char *, ExportTool>, 4> toolExports {{
    {"vapi", vapiTool},
    {"retell", retellTool},
    {"elevenlabs", elevenLabsTool},
    {"openai", openAiTool},
}};

Result<QUrl> publicAddress(const QString &address)
{
    QUrl url(address, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty()
        || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1)) {
        return Error {ErrorCode::InvalidArgument,
            Sentence::verbatim(
                u"\"%1\" is no address; give the shop's public one, for example https://shop.example."_s
                    .arg(address)),
            {}};
    }
    while (url.path().endsWith(u'/')) {
        url.setPath(url.path().chopped(1));
    }
    return url;
}

} // namespace

QStringList exportProviders()
{
    QStringList names;
    for (const auto &[name, exportTool] : toolExports) {
        names.append(QString::fromLatin1(name));
    }
    return names + QStringList {u"mcp"_s};
}

Result<QByteArray> exportTools(
    const ToolRegistry &registry, const QString &provider, Profile profile, const QString &address)
{
    if (!exportProviders().contains(provider)) {
        return Error {ErrorCode::InvalidArgument,
            Sentence::verbatim(u"Docket has no export for \"%1\"; it has: %2."_s.arg(
                provider, exportProviders().join(u", "_s))),
            {}};
    }
    const auto url = publicAddress(address);
    if (!url) {
        return url.error();
    }
    if (provider == "mcp"_L1) {
        return QJsonDocument(mcpClient(*url)).toJson(QJsonDocument::Indented);
    }
    QJsonArray tools;
    for (const auto &[name, exportTool] : toolExports) {
        for (const Tool &tool : registry.tools()) {
            const bool isWanted = isIn(profile, tool);
            if (provider == QLatin1String(name) && isWanted) {
                tools.append(exportTool(tool, *url));
            }
        }
    }
    return QJsonDocument(tools).toJson(QJsonDocument::Indented);
}

} // namespace docket::voice
