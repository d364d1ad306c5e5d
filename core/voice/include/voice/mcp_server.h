// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "voice/http.h"
#include "voice/switchboard.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>

namespace docket::voice {

struct McpRules {
    Profile profile = Profile::Core; ///< Which tools are listed and can be called.
    QList<QByteArray> allowedOrigins = {}; ///< Web pages that may post; programs send no origin.
};

struct McpRequest;

/// The tools by the Model Context Protocol over streamable HTTP, each request answered with JSON at
/// once (modelcontextprotocol.io/specification). Keeps nothing between requests: it speaks the
/// handshake revisions 2024-11-05 to 2025-11-25 and the stateless 2026-07-28 side by side.
///
/// The call is the X-Call-Id header, which Vapi sends; without it the session id that `initialize`
/// gave out; without both every request is a call of its own. The request has been authenticated.
/// Engine thread only.
class McpServer {
public:
    McpServer(Switchboard &switchboard, const McpRules &rules)
        : m_switchboard(switchboard), m_rules(rules)
    {
    }

    /// A POST.
    HttpResponse answer(const HttpRequest &request);

private:
    HttpResponse answerMethod(const McpRequest &message, const HttpRequest &request);
    QJsonObject listedTools() const;
    HttpResponse callTool(const McpRequest &message, const HttpRequest &request);
    bool isListed(const Tool &tool) const;

    Switchboard &m_switchboard;
    const McpRules m_rules;
};

} // namespace docket::voice
