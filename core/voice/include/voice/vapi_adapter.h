// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shop/call_desk.h"
#include "voice/http.h"
#include "voice/switchboard.h"

#include <QJsonObject>
#include <QSet>
#include <QString>

namespace docket::voice {

/// Answers Vapi's server messages (docs.vapi.ai/server-url/events). Bytes in, bytes out; the
/// request has been authenticated. Engine thread only.
class VapiAdapter {
public:
    /// `assistant` is Vapi's id of the agent that takes calls to a number without a fixed one;
    /// empty: every number has one.
    explicit VapiAdapter(Switchboard &switchboard, const QString &assistant = {})
        : m_switchboard(switchboard), m_assistant(assistant)
    {
    }

    HttpResponse answer(const HttpRequest &request);

private:
    JsonFields toolCalls(const shop::CallKey &key, const QJsonObject &message);
    QJsonObject functionCall(const shop::CallKey &key, const QJsonObject &message);
    QJsonObject assistantRequest(const QString &caller) const;
    void noteUnknown(const QString &type);

    Switchboard &m_switchboard;
    QString m_assistant;
    QSet<QString> m_unknownTypes; // told in the log once each
};

} // namespace docket::voice
