// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mcp_message.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace docket::voice::mcp {

using namespace Qt::StringLiterals;

namespace {

constexpr auto statelessVersion = "2026-07-28"_L1;
constexpr auto versionKey = "io.modelcontextprotocol/protocolVersion"_L1;

bool isId(const QJsonValue &id)
{
    return id.isString() || (id.isDouble() && id.toDouble() == std::floor(id.toDouble()));
}

/// A header that mirrors a member of the body; values that are no plain text come in base64.
QString mirrored(const HttpRequest &request, const char *name)
{
    QByteArray value = request.header(name).trimmed();
    if (value.startsWith("=?base64?") && value.endsWith("?=")) {
        value = QByteArray::fromBase64(value.mid(9).chopped(2));
    }
    return QString::fromUtf8(value);
}

/// Whether a header says something else than the body. A missing one misleads nobody.
bool contradicts(const HttpRequest &request, const char *header, const QString &body)
{
    const QString value = mirrored(request, header);
    return !value.isEmpty() && value != body;
}

} // namespace

QStringList handshakeVersions()
{
    return {u"2024-11-05"_s, u"2025-03-26"_s, u"2025-06-18"_s, u"2025-11-25"_s};
}

QStringList supportedVersions()
{
    QStringList versions {statelessVersion};
    for (const QString &version : handshakeVersions()) {
        versions.insert(1, version);
    }
    return versions;
}

HttpResponse result(const McpRequest &request, QJsonObject result)
{
    if (request.isStateless) {
        const QJsonObject server {
            {u"name"_s, u"docket"_s}, {u"version"_s, QCoreApplication::applicationVersion()}};
        result.insert(u"resultType"_s, u"complete"_s);
        result.insert(u"_meta"_s, QJsonObject {{u"io.modelcontextprotocol/serverInfo"_s, server}});
    }
    const QJsonObject answer {
        {u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, request.id}, {u"result"_s, result}};
    return HttpResponse::json(200, QJsonDocument(answer).toJson(QJsonDocument::Compact));
}

HttpResponse fault(
    int status, const QJsonValue &id, Fault code, const QString &message, const QJsonValue &details)
{
    QJsonObject error {{u"code"_s, static_cast<int>(code)}, {u"message"_s, message}};
    if (!details.isUndefined()) {
        error.insert(u"data"_s, details);
    }
    const QJsonObject answer {{u"jsonrpc"_s, u"2.0"_s},
        {u"id"_s, isId(id) ? id : QJsonValue(QJsonValue::Null)}, {u"error"_s, error}};
    return HttpResponse::json(status, QJsonDocument(answer).toJson(QJsonDocument::Compact));
}

std::variant<McpRequest, HttpResponse> read(const HttpRequest &request)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(request.body, &problem);
    if (problem.error != QJsonParseError::NoError) {
        return fault(400, {}, Fault::ParseError, u"The body is no JSON."_s);
    }
    if (!document.isObject()) {
        return fault(400, {}, Fault::InvalidRequest, u"One request at a time, no batches."_s);
    }
    const QJsonObject json = document.object();
    McpRequest message {json["id"_L1], json["method"_L1].toString(), json["params"_L1].toObject()};
    const bool isAnswer =
        message.method.isEmpty() && (json.contains("result"_L1) || json.contains("error"_L1));
    if (json["jsonrpc"_L1].toString() != "2.0"_L1 || (message.method.isEmpty() && !isAnswer)
        || (!message.id.isUndefined() && !isId(message.id))
        || (json.contains("params"_L1) && !json["params"_L1].isObject())) {
        return fault(400, message.id, Fault::InvalidRequest, u"That is no JSON-RPC 2.0 request."_s);
    }
    if (isAnswer) {
        message.id = QJsonValue(QJsonValue::Undefined);
        return message;
    }
    const QString inBody = json["params"_L1]["_meta"_L1][versionKey].toString();
    const QString inHeader = mirrored(request, "MCP-Protocol-Version");
    const QString version = inBody.isEmpty() ? inHeader : inBody;
    // The handshake names its revision in the arguments; what stands in the header is too early.
    const bool isHandshake = message.method == "initialize"_L1 && inBody.isEmpty();
    if (isHandshake) {
        return message;
    }
    if (!inBody.isEmpty() && contradicts(request, "MCP-Protocol-Version", inBody)) {
        return fault(400, message.id, Fault::HeaderMismatch,
            u"MCP-Protocol-Version differs from the body's."_s);
    }
    if (!version.isEmpty() && !supportedVersions().contains(version)) {
        return fault(400, message.id, Fault::UnsupportedVersion, u"Unsupported protocol version"_s,
            QJsonObject {{u"supported"_s, QJsonArray::fromStringList(supportedVersions())},
                {u"requested"_s, version.left(40)}});
    }
    message.isStateless = version == statelessVersion;
    if (message.isStateless
        && (contradicts(request, "Mcp-Method", message.method)
            || contradicts(request, "Mcp-Name", json["params"_L1]["name"_L1].toString()))) {
        return fault(400, message.id, Fault::HeaderMismatch,
            u"Mcp-Method or Mcp-Name differs from the body's."_s);
    }
    return message;
}

} // namespace docket::voice::mcp
