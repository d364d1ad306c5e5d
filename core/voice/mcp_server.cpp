// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "voice/mcp_server.h"

#include "call_identity.h"
#include "mcp_message.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

namespace docket::voice {

using namespace Qt::StringLiterals;

namespace {

constexpr int listCacheMs = 300'000; // the list changes with an update of Docket alone

QString instructions()
{
    return u"These tools take telephone orders for a take-away shop. Begin with checkOpen, add what the caller wants with quickAddItem in the caller's own words, set the pick-up time, read getOrderSummary back and place the order with createOrder. Never work out prices or guess sizes: the tools know them."_s;
}

QJsonObject capabilities()
{
    return {{u"tools"_s, QJsonObject {{u"listChanged"_s, false}}}};
}

/// What the client asks for if it is spoken, else the newest with a handshake.
QString negotiated(const QJsonObject &params)
{
    const QString wanted = params["protocolVersion"_L1].toString();
    const QStringList spoken = mcp::handshakeVersions();
    return spoken.contains(wanted) ? wanted : spoken.constLast();
}

HttpResponse initialized(const McpRequest &message)
{
    const QJsonObject server {{u"name"_s, u"docket"_s}, {u"title"_s, u"Docket"_s},
        {u"version"_s, QCoreApplication::applicationVersion()}};
    HttpResponse response = mcp::result(message,
        {{u"protocolVersion"_s, negotiated(message.params)}, {u"capabilities"_s, capabilities()},
            {u"serverInfo"_s, server}, {u"instructions"_s, instructions()}});
    // Nothing is kept under it: the client sends it back, and it tells its cart from others'.
    response.headers.append(
        {"Mcp-Session-Id", QUuid::createUuid().toByteArray(QUuid::WithoutBraces)});
    return response;
}

HttpResponse discovered(const McpRequest &message)
{
    return mcp::result(message,
        {{u"supportedVersions"_s, QJsonArray::fromStringList(mcp::supportedVersions())},
            {u"capabilities"_s, capabilities()}, {u"instructions"_s, instructions()},
            {u"ttlMs"_s, listCacheMs}, {u"cacheScope"_s, u"public"_s}});
}

shop::CallKey callKey(const HttpRequest &request)
{
    shop::CallKey key = callFromHeaders(request, u"vapi"_s);
    if (!key.callId.isEmpty()) {
        return key;
    }
    key.provider = u"mcp"_s;
    const QString session = QString::fromUtf8(request.header("Mcp-Session-Id")).trimmed();
    if (!session.isEmpty()) {
        key.callId = u"session:%1"_s.arg(session);
    }
    return key;
}

} // namespace

HttpResponse McpServer::answer(const HttpRequest &request)
{
    const QByteArray origin = request.header("Origin").trimmed();
    if (!origin.isEmpty() && !m_rules.allowedOrigins.contains(origin)) {
        return HttpResponse::error(403, u"This web page is not allowed here."_s);
    }
    const auto read = mcp::read(request);
    if (const auto *refused = std::get_if<HttpResponse>(&read)) {
        return *refused;
    }
    const McpRequest &message = std::get<McpRequest>(read);
    if (message.id.isUndefined()) {
        return HttpResponse::json(202, {});
    }
    return answerMethod(message, request);
}

HttpResponse McpServer::answerMethod(const McpRequest &message, const HttpRequest &request)
{
    if (message.method == "tools/call"_L1) {
        return callTool(message, request);
    }
    if (message.method == "tools/list"_L1) {
        return mcp::result(message, listedTools());
    }
    if (message.method == "server/discover"_L1) {
        return discovered(message);
    }
    if (message.method == "initialize"_L1 && !message.isStateless) {
        return initialized(message);
    }
    if (message.method == "ping"_L1) {
        return mcp::result(message, {});
    }
    return mcp::fault(message.isStateless ? 404 : 200, message.id, mcp::Fault::MethodNotFound,
        u"There is no such method here."_s);
}

bool McpServer::isListed(const Tool &tool) const
{
    return isIn(m_rules.profile, tool);
}

QJsonObject McpServer::listedTools() const
{
    QJsonArray tools;
    for (const Tool &tool : m_switchboard.tools().tools()) {
        if (isListed(tool)) {
            tools.append(QJsonObject {{u"name"_s, tool.name}, {u"description"_s, tool.description},
                {u"inputSchema"_s, tool.parameters},
                {u"annotations"_s,
                    QJsonObject {{u"readOnlyHint"_s, tool.effect == Effect::Looks}}}});
        }
    }
    return {{u"tools"_s, tools}, {u"ttlMs"_s, listCacheMs}, {u"cacheScope"_s, u"public"_s}};
}

HttpResponse McpServer::callTool(const McpRequest &message, const HttpRequest &request)
{
    const QString name = message.params["name"_L1].toString();
    const Tool *tool = m_switchboard.tools().tool(name);
    if (tool == nullptr || !isListed(*tool)) {
        return mcp::fault(
            200, message.id, mcp::Fault::InvalidParams, u"Unknown tool: %1"_s.arg(name.left(80)));
    }
    // The id of a JSON-RPC request begins anew with every connection: it tells no retry.
    const ToolAnswer answer = m_switchboard.run(
        callKey(request), RequestedCall {{}, name, message.params["arguments"_L1]});
    const QJsonObject json = QJsonDocument::fromJson(answer.json).object();
    const QJsonObject text {{u"type"_s, u"text"_s}, {u"text"_s, QString::fromUtf8(answer.json)}};
    return mcp::result(message,
        {{u"content"_s, QJsonArray {text}}, {u"structuredContent"_s, json},
            {u"isError"_s, !json["ok"_L1].toBool()}});
}

} // namespace docket::voice
