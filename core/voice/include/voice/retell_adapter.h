// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shop/call_desk.h"
#include "voice/http.h"
#include "voice/switchboard.h"

#include <QJsonObject>
#include <QString>

namespace docket::voice {

/// Answers Retell (docs.retellai.com): custom functions, call webhooks and the inbound webhook. The
/// request has been authenticated. Engine thread only.
class RetellAdapter {
public:
    explicit RetellAdapter(Switchboard &switchboard) : m_switchboard(switchboard) { }

    /// What is posted to the one address of Retell.
    HttpResponse answer(const HttpRequest &request);
    /// A function whose name stands in the path: the body is the usual one, or only the arguments.
    HttpResponse answerFunction(const HttpRequest &request, const QString &tool);

private:
    HttpResponse function(const shop::CallKey &key, const RequestedCall &call);
    HttpResponse event(const QString &event, const QJsonObject &body, const HttpRequest &request);

    Switchboard &m_switchboard;
};

} // namespace docket::voice
