// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "voice/elevenlabs_adapter.h"

#include "call_identity.h"
#include "json_body.h"
#include "voice/caller_greeting.h"

#include <QJsonArray>

namespace docket::voice {

using namespace Qt::StringLiterals;

namespace {

/// "User: hello", a line for each turn with words.
QString transcriptOf(const QJsonValue &turns)
{
    QStringList lines;
    for (const QJsonValue &turn : turns.toArray()) {
        const QString words = turn["message"_L1].toString().trimmed();
        if (!words.isEmpty()) {
            const bool isAgent = turn["role"_L1].toString() == "agent"_L1;
            lines.append((isAgent ? u"Agent: "_s : u"User: "_s) + words);
        }
    }
    return lines.join(u'\n');
}

} // namespace

HttpResponse ElevenLabsAdapter::initiation(const HttpRequest &request)
{
    const auto body = objectFrom(request.body);
    if (!body) {
        return notAnObject();
    }
    const QString caller = callerFrom(body->value("caller_id"_L1).toString());
    return respond({
        {u"type"_s, u"conversation_initiation_client_data"_s},
        {u"dynamic_variables"_s, asTexts(greetingValues(m_switchboard.desks(), caller))},
    });
}

HttpResponse ElevenLabsAdapter::postCall(const HttpRequest &request)
{
    const auto body = objectFrom(request.body);
    if (!body) {
        return notAnObject();
    }
    if (body->value("type"_L1).toString() != "post_call_transcription"_L1) {
        return respond({}); // a recording, or a call that did not come about
    }
    const QJsonObject conversation = body->value("data"_L1).toObject();
    const QString callId = conversation["conversation_id"_L1].toString();
    if (callId.isEmpty()) {
        return HttpResponse::error(400, u"The body names no conversation."_s);
    }
    const QJsonValue metadata = conversation["metadata"_L1];
    const QString number = metadata["phone_call"_L1]["external_number"_L1].toString();
    const bool isKept = m_switchboard.end(
        {u"elevenlabs"_s, callId, callerFrom(number), request.body},
        {metadata["termination_reason"_L1].toString(), transcriptOf(conversation["transcript"_L1]),
            conversation["analysis"_L1]["transcript_summary"_L1].toString(), {}});
    return isKept ? respond({}) : cannotBeKept();
}

} // namespace docket::voice
