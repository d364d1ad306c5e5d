// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "voice/vapi_adapter.h"

#include "domain/phone_number.h"
#include "json_body.h"
#include "vapi_message.h"
#include "voice/caller_greeting.h"

#include <QJsonArray>
#include <QLoggingCategory>

#include <optional>

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

/// How the owner wants calls taken while the shop is closed or takes no orders by phone; nullopt:
/// the agent takes them.
std::optional<QJsonObject> closedAnswer(const shop::PromiseDesk &promises)
{
    using Kind = shop::ClosedAnswer::Kind;
    const shop::ClosedAnswer &wanted = promises.rules().closed;
    const shop::QueueState queue = promises.queue();
    const bool isPaused = queue.open && queue.isPaused;
    if (wanted.kind == Kind::Values || (queue.open && !isPaused)) {
        return std::nullopt;
    }
    const QString sentence =
        wanted.message.isEmpty() || isPaused ? greeting(promises, {}) : wanted.message;
    if (wanted.kind == Kind::Sentence) {
        return QJsonObject {{u"error"_s, sentence}};
    }
    const auto number = normalizedPhone(wanted.transferNumber, promises.profile().region);
    if (!number) {
        qCWarning(lcVapi, "closed/transferNumber is no telephone number: the agent takes the call");
        return std::nullopt;
    }
    QJsonObject destination {{u"type"_s, u"number"_s}, {u"number"_s, *number}};
    if (!wanted.message.isEmpty() && !isPaused) {
        destination.insert(u"message"_s, wanted.message);
    }
    return QJsonObject {{u"destination"_s, destination}};
}

} // namespace

HttpResponse VapiAdapter::answer(const HttpRequest &request)
{
    const auto body = objectFrom(request.body);
    if (!body) {
        return notAnObject();
    }
    if (!body->value("message"_L1).isObject()) {
        return HttpResponse::error(400, u"The body has no message."_s);
    }
    const QJsonObject message = body->value("message"_L1).toObject();
    const shop::CallKey key = vapi::callKey(message, request);
    const QString type = typeOf(message);
    if (type == "tool-calls"_L1) {
        return respond(toolCalls(key, message));
    }
    if (type == "function-call"_L1) {
        return respond(functionCall(key, message));
    }
    if (type == "assistant-request"_L1) {
        return respond(assistantRequest(key.caller));
    }
    if (isEndOfCall(type, message)) {
        // Vapi sends no report again, whatever the answer.
        [[maybe_unused]] const bool isKept = m_switchboard.end(key, vapi::callReport(message));
    } else if (!acknowledgedTypes().contains(type)) {
        noteUnknown(type);
    }
    return respond({});
}

JsonFields VapiAdapter::toolCalls(const shop::CallKey &key, const QJsonObject &message)
{
    const QList<RequestedCall> calls = vapi::requestedCalls(message);
    const QList<ToolAnswer> answers = m_switchboard.run(key, calls);
    QList<JsonText> results;
    for (qsizetype index = 0; index < calls.size(); ++index) {
        const ToolAnswer &answer = answers.at(index);
        JsonFields result {{u"toolCallId"_s, calls.at(index).id}, {u"name"_s, calls.at(index).name},
            {u"result"_s, JsonText::quoted(answer.json)}};
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
    const ToolAnswer answer = m_switchboard.run(
        key, RequestedCall {{}, call["name"_L1].toString(), call["parameters"_L1]});
    return {{u"result"_s, QString::fromUtf8(answer.json)}};
}

QJsonObject VapiAdapter::assistantRequest(const QString &caller) const
{
    if (const auto closed = closedAnswer(m_switchboard.desks().promises)) {
        return *closed;
    }
    QJsonObject answer {{u"assistantOverrides"_s,
        QJsonObject {{u"variableValues"_s, greetingValues(m_switchboard.desks(), caller)}}}};
    if (!m_assistant.isEmpty()) {
        answer.insert("assistantId"_L1, m_assistant);
    }
    return answer;
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
