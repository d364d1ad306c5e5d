// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "voice/http.h"

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <variant>

namespace docket::voice {

/// One JSON-RPC request of the Model Context Protocol.
struct McpRequest {
    QJsonValue id; ///< A text or a number; undefined: a notification, or an answer to the server.
    QString method;
    QJsonObject params;
    bool isStateless = false; ///< Of revision 2026-07-28 on.
};

namespace mcp {

/// JSON-RPC's and MCP's codes.
enum class Fault {
    ParseError = -32700,
    InvalidRequest = -32600,
    MethodNotFound = -32601,
    InvalidParams = -32602,
    HeaderMismatch = -32020,
    UnsupportedVersion = -32022,
};

/// The revisions with a handshake, oldest first.
QStringList handshakeVersions();
/// All that are spoken, newest first.
QStringList supportedVersions();

/// Reads a POST, or says what is wrong with it: not JSON, a batch, an unsupported revision, headers
/// that contradict the body.
std::variant<McpRequest, HttpResponse> read(const HttpRequest &request);

/// The answers carry the request's id byte for byte as JSON knows it.
HttpResponse result(const McpRequest &request, QJsonObject result);
HttpResponse fault(int status, const QJsonValue &id, Fault code, const QString &message,
    const QJsonValue &details = QJsonValue(QJsonValue::Undefined));

} // namespace mcp

} // namespace docket::voice
