// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "voice/vapi_adapter.h"

#include "tools/spoken_time.h"
#include "vapi_message.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLoggingCategory>

namespace docket::voice {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcVapi, "docket.voice.vapi")

namespace {

/// Messages that want nothing but to be acknowledged.
const QSet<QString> &acknowledgedTypes()
{
    static const QSet<QString> types {
        u"assistant.started"_s,
        u"assistant.speechStarted"_s,
        u"call.endpointing.request"_s,
        u"call.deleted"_s,
        u"call.delete.failed"_s,
        u"chat.created"_s,
        u"chat.deleted"_s,
        u"conversation-update"_s,
        u"handoff-destination-request"_s,
        u"knowledge-base-request"_s,
        u"language-change-detected"_s,
        u"model-output"_s,
        u"phone-call-control"_s,
        u"session.created"_s,
        u"session.updated"_s,
        u"session.deleted"_s,
        u"speech-update"_s,
        u"status-update"_s,
        u"transcript"_s,
        u"transcript[transcriptType=\"final\"]"_s,
        u"transfer-destination-request"_s,
        u"transfer-update"_s,
        u"user-interrupted"_s,
        u"voice-input"_s,
        u"voice-request"_s,
    };
    return types;
}

HttpResponse respond(const QJsonObject &json)
{
    return HttpResponse::json(200, QJsonDocument(json).toJson(QJsonDocument::Compact));
}

/// Older bodies come without a type: what they carry tells what they are.
QString typeOf(const QJsonObject &message)
{
    const QString type = message["type"_L1].toString();
    if (!type.isEmpty()) {
        return type;
    }
    if (message.contains("toolCallList"_L1) || message.contains("toolCalls"_L1)
        || message.contains("toolWithToolCallList"_L1)) {
        return u"tool-calls"_s;
    }
    return message.contains("functionCall"_L1) ? u"function-call"_s : QString();
}

bool isEndOfCall(const QString &type, const QJsonObject &message)
{
    return type == "end-of-call-report"_L1 || type == "hang"_L1
        || (type == "status-update"_L1 && message["status"_L1].toString() == "ended"_L1);
}

} // namespace

VapiAdapter::VapiAdapter(const ToolRegistry &tools, const Desks &desks, shop::CallDesk &calls)
    : m_tools(tools), m_desks(desks), m_calls(calls)
{
}

HttpResponse VapiAdapter::answer(const HttpRequest &request)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(request.body, &problem);
    if (problem.error != QJsonParseError::NoError || !document.isObject()) {
        return HttpResponse::error(400, u"The body must be a JSON object."_s);
    }
    if (!document["message"_L1].isObject()) {
        return HttpResponse::error(400, u"The body has no message."_s);
    }
    const QJsonObject message = document["message"_L1].toObject();
    const shop::CallKey key = vapi::callKey(message, request.body);
    const QString type = typeOf(message);
    if (type == "tool-calls"_L1) {
        return respond(toolCalls(key, message));
    }
    if (type == "function-call"_L1) {
        return respond(functionCall(key, message));
    }
    if (type == "assistant-request"_L1) {
        return respond(assistantRequest());
    }
    if (isEndOfCall(type, message)) {
        endCall(key, message);
    } else if (!acknowledgedTypes().contains(type)) {
        noteUnknown(type);
    }
    return respond({});
}

QJsonObject VapiAdapter::toolCalls(const shop::CallKey &key, const QJsonObject &message)
{
    const QList<vapi::RequestedCall> calls = vapi::requestedCalls(message);
    shop::CallKey callKey = key;
    callKey.isRepeatable = std::none_of(calls.cbegin(), calls.cend(),
        [](const vapi::RequestedCall &call) { return call.id.isEmpty(); });
    QList<ToolAnswer> answers;
    const auto done = m_calls.message(callKey, [&](shop::CallScope &scope) {
        for (const vapi::RequestedCall &call : calls) {
            answers.append(m_tools.run(m_desks, scope, call.id, call.name, call.arguments));
        }
    });
    QJsonArray results;
    for (qsizetype index = 0; index < calls.size(); ++index) {
        QJsonObject result {
            {u"toolCallId"_s, calls.at(index).id}, {u"name"_s, calls.at(index).name}};
        const ToolAnswer answer = done ? answers.at(index) : m_tools.unavailable();
        result.insert(u"result"_s, QString::fromUtf8(answer.json));
        if (!answer.error.isEmpty()) {
            result.insert(u"error"_s, answer.error);
        }
        results.append(result);
    }
    return {{u"results"_s, results}};
}

QJsonObject VapiAdapter::functionCall(const shop::CallKey &key, const QJsonObject &message)
{
    const QJsonObject call = message["functionCall"_L1].toObject();
    ToolAnswer answer;
    shop::CallKey callKey = key;
    callKey.isRepeatable = false;
    const auto done = m_calls.message(callKey, [&](shop::CallScope &scope) {
        answer = m_tools.run(m_desks, scope, {}, call["name"_L1].toString(), call["parameters"_L1]);
    });
    if (!done) {
        answer = m_tools.unavailable();
    }
    return {{u"result"_s, QString::fromUtf8(answer.json)}};
}

QJsonObject VapiAdapter::assistantRequest() const
{
    const shop::QueueState queue = m_desks.promises.queue();
    const QTimeZone &zone = m_desks.promises.profile().hours.zone();
    QJsonObject values {
        {u"shopName"_s, m_desks.promises.profile().name},
        {u"isOpen"_s, queue.open},
        {u"waitMinutes"_s, queue.wait.minutes},
    };
    if (queue.nextChange.isValid()) {
        values.insert(queue.open ? u"closingTime"_s : u"nextOpening"_s,
            spokenDayAndTime(queue.nextChange, m_desks.promises.now(), zone));
    }
    return {{u"assistantOverrides"_s, QJsonObject {{u"variableValues"_s, values}}}};
}

void VapiAdapter::endCall(const shop::CallKey &key, const QJsonObject &message)
{
    const auto ended = m_calls.end(key, vapi::callReport(message));
    if (!ended) {
        // The report is lost, no order is; the provider does not send it again for another status
        // than 200.
        qCWarning(lcVapi, "end of a call not kept: %s [%s]", qUtf8Printable(ended.error().message),
            qUtf8Printable(ended.error().detail));
    }
}

void VapiAdapter::noteUnknown(const QString &type)
{
    constexpr qsizetype mostTypes = 100; // a stranger's inventions must not fill memory or log
    QString shown = type.left(80);
    shown.removeIf([](QChar character) { return !character.isPrint(); });
    if (!m_unknownTypes.contains(shown) && m_unknownTypes.size() < mostTypes) {
        m_unknownTypes.insert(shown);
        qCInfo(lcVapi, "message of an unknown type acknowledged: %s", qUtf8Printable(shown));
    }
}

} // namespace docket::voice
