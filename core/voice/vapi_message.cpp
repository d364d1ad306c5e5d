// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vapi_message.h"

#include "call_identity.h"
#include "voice/authentication.h"

#include <QJsonArray>
#include <QSet>

namespace docket::voice::vapi {

using namespace Qt::StringLiterals;

namespace {

QJsonValue firstPresent(std::initializer_list<QJsonValue> values)
{
    for (const QJsonValue &value : values) {
        if (!value.isUndefined()) {
            return value;
        }
    }
    return QJsonValue(QJsonValue::Undefined);
}

QString firstText(std::initializer_list<QJsonValue> values)
{
    for (const QJsonValue &value : values) {
        if (!value.toString().isEmpty()) {
            return value.toString();
        }
    }
    return {};
}

RequestedCall callFrom(const QJsonObject &json)
{
    const QJsonObject function = json["function"_L1].toObject();
    return {json["id"_L1].toString(), firstText({function["name"_L1], json["name"_L1]}),
        firstPresent({function["arguments"_L1], function["parameters"_L1], json["arguments"_L1],
            json["parameters"_L1]})};
}

/// `parameters` beside `toolCall` are the tool's schema: only the name is taken from there.
RequestedCall callFromPair(const QJsonObject &json)
{
    RequestedCall call = callFrom(json["toolCall"_L1].toObject());
    if (call.name.isEmpty()) {
        call.name = firstText({json["function"_L1]["name"_L1], json["name"_L1]});
    }
    return call;
}

using ReadCall = RequestedCall (*)(const QJsonObject &);

/// A conversation's turn has a handful of calls: what is beyond is no message of a voice agent.
constexpr qsizetype mostCalls = 64;

QList<RequestedCall> readList(const QJsonValue &list, ReadCall read)
{
    QList<RequestedCall> calls;
    QSet<QString> known;
    const QJsonArray array = list.toArray();
    for (const QJsonValue &value : array) {
        const RequestedCall call = read(value.toObject());
        if (!call.id.isEmpty() && known.contains(call.id)) {
            continue;
        }
        known.insert(call.id);
        calls.append(call);
        if (calls.size() == mostCalls) {
            break;
        }
    }
    return calls;
}

void complete(QList<RequestedCall> &calls, const QList<RequestedCall> &others)
{
    for (RequestedCall &call : calls) {
        for (const RequestedCall &other : others) {
            if (call.id.isEmpty() || other.id != call.id) {
                continue;
            }
            if (call.name.isEmpty()) {
                call.name = other.name;
            }
            if (call.arguments.isUndefined()) {
                call.arguments = other.arguments;
            }
        }
    }
}

} // namespace

QList<RequestedCall> requestedCalls(const QJsonObject &message)
{
    const QList<QList<RequestedCall>> lists {
        readList(message["toolCallList"_L1], callFrom),
        readList(message["toolCalls"_L1], callFrom),
        readList(message["toolWithToolCallList"_L1], callFromPair),
    };
    QList<RequestedCall> calls;
    for (const QList<RequestedCall> &list : lists) {
        if (calls.isEmpty()) {
            calls = list;
        } else {
            complete(calls, list);
        }
    }
    return calls;
}

shop::CallKey callKey(const QJsonObject &message, const HttpRequest &request)
{
    const QJsonObject call = message["call"_L1].toObject();
    const QString number =
        firstText({call["customer"_L1]["number"_L1], message["customer"_L1]["number"_L1]});
    shop::CallKey key {u"vapi"_s, call["id"_L1].toString(), callerFrom(number), request.body};
    key.isFromAfar = !Authenticator::isFromThisComputer(request);
    return key;
}

shop::CallReport callReport(const QJsonObject &message)
{
    const QJsonObject artifact = message["artifact"_L1].toObject();
    const QJsonValue recording = artifact["recording"_L1];
    return {
        message["endedReason"_L1].toString(),
        firstText({artifact["transcript"_L1], message["transcript"_L1]}),
        firstText(
            {artifact["summary"_L1], message["analysis"_L1]["summary"_L1], message["summary"_L1]}),
        firstText({artifact["recordingUrl"_L1], recording["url"_L1], recording["stereoUrl"_L1],
            recording["mono"_L1]["combinedUrl"_L1], message["recordingUrl"_L1]}),
    };
}

} // namespace docket::voice::vapi
