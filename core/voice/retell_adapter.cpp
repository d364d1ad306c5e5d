// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "voice/retell_adapter.h"

#include "call_identity.h"
#include "json_body.h"
#include "retell_message.h"
#include "voice/caller_greeting.h"

namespace docket::voice {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostResultCharacters = 15'000; // Retell cuts what is beyond

} // namespace

HttpResponse RetellAdapter::answer(const HttpRequest &request)
{
    const auto body = objectFrom(request.body);
    if (!body) {
        return notAnObject();
    }
    const QString eventName = body->value("event"_L1).toString();
    if (!eventName.isEmpty()) {
        return event(eventName, *body, request);
    }
    const QString name = body->value("name"_L1).toString();
    if (name.isEmpty()) {
        return HttpResponse::error(400, u"The body names neither an event nor a function."_s);
    }
    const QJsonObject call = body->value("call"_L1).toObject();
    return function(retell::callKey(call, request),
        retell::functionCall(name, body->value("args"_L1), call, request));
}

HttpResponse RetellAdapter::answerFunction(const HttpRequest &request, const QString &tool)
{
    const auto body = objectFrom(request.body);
    if (!body) {
        return notAnObject();
    }
    const bool isWhole = body->value("args"_L1).isObject() && body->value("call"_L1).isObject();
    const QJsonObject call = isWhole ? body->value("call"_L1).toObject() : QJsonObject();
    const QJsonValue arguments = isWhole ? body->value("args"_L1) : QJsonValue(*body);
    return function(
        retell::callKey(call, request), retell::functionCall(tool, arguments, call, request));
}

HttpResponse RetellAdapter::function(const shop::CallKey &key, const RequestedCall &call)
{
    const ToolAnswer answer = m_switchboard.run(key, call);
    return HttpResponse::json(200, retell::fitted(answer.json, mostResultCharacters));
}

HttpResponse RetellAdapter::event(
    const QString &event, const QJsonObject &body, const HttpRequest &request)
{
    if (event == "call_inbound"_L1) {
        const QString caller = callerFrom(body["call_inbound"_L1]["from_number"_L1].toString());
        const QJsonObject variables = asTexts(greetingValues(m_switchboard.desks(), caller));
        return respond({{u"call_inbound"_s, QJsonObject {{u"dynamic_variables"_s, variables}}}});
    }
    if (event == "call_ended"_L1 || event == "call_analyzed"_L1) {
        const QJsonObject call = body["call"_L1].toObject();
        if (!m_switchboard.end(retell::callKey(call, request), retell::callReport(call))) {
            return cannotBeKept();
        }
    }
    return respond({});
}

} // namespace docket::voice
