// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "shop/call_desk.h"
#include "voice/http.h"
#include "voice/tool_registry.h"

#include <QJsonObject>
#include <QSet>
#include <QString>

namespace docket::voice {

/// Answers Vapi's server messages (docs.vapi.ai/server-url/events). Bytes in, bytes out; the
/// request has been authenticated. Engine thread only.
class VapiAdapter {
public:
    VapiAdapter(const ToolRegistry &tools, const Desks &desks, shop::CallDesk &calls);

    HttpResponse answer(const HttpRequest &request);

private:
    QJsonObject toolCalls(const shop::CallKey &key, const QJsonObject &message);
    QJsonObject functionCall(const shop::CallKey &key, const QJsonObject &message);
    QJsonObject assistantRequest() const;
    void endCall(const shop::CallKey &key, const QJsonObject &message);
    void noteUnknown(const QString &type);

    const ToolRegistry &m_tools;
    const Desks m_desks;
    shop::CallDesk &m_calls;
    QSet<QString> m_unknownTypes; // told in the log once each
};

} // namespace docket::voice
