// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "retell_message.h"

#include "call_identity.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace docket::voice::retell {

using namespace Qt::StringLiterals;

namespace {

QByteArray compact(const QJsonArray &array)
{
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

qsizetype lengthOf(const QJsonValue &value)
{
    return QString::fromUtf8(compact({value})).size();
}

} // namespace

shop::CallKey callKey(const QJsonObject &call, const HttpRequest &request)
{
    shop::CallKey key = callFromHeaders(request, u"retell"_s);
    const bool isOutbound = call["direction"_L1].toString() == "outbound"_L1;
    const QString number = call[isOutbound ? "to_number"_L1 : "from_number"_L1].toString();
    key.provider = u"retell"_s;
    key.callId = call["call_id"_L1].toString(key.callId);
    if (!number.isEmpty()) {
        key.caller = callerFrom(number);
    }
    return key;
}

RequestedCall functionCall(const QString &name, const QJsonValue &arguments,
    const QJsonObject &call, const HttpRequest &request)
{
    RequestedCall requested {{}, name, arguments};
    // Without the transcript only the signature tells a retry from the same wish once more.
    const QJsonValue moment = call["transcript"_L1].isString()
        ? QJsonValue(call["transcript"_L1].toString().size())
        : QJsonValue(QString::fromLatin1(request.header("X-Retell-Signature")));
    if (moment == QJsonValue(QString())) {
        return requested;
    }
    // The keys of an object stand in alphabetical order: the same arguments are the same text.
    const QByteArray use = compact({call["call_id"_L1].toString(), name, arguments, moment});
    requested.id =
        QString::fromLatin1(QCryptographicHash::hash(use, QCryptographicHash::Sha256).toHex());
    return requested;
}

shop::CallReport callReport(const QJsonObject &call)
{
    return {
        call["disconnection_reason"_L1].toString(),
        call["transcript"_L1].toString(),
        call["call_analysis"_L1]["call_summary"_L1].toString(),
        call["recording_url"_L1].toString(),
    };
}

QByteArray fitted(const QByteArray &json, qsizetype mostCharacters)
{
    QByteArray text = json;
    QJsonObject result = QJsonDocument::fromJson(json).object();
    while (QString::fromUtf8(text).size() > mostCharacters) {
        QString longest;
        for (auto member = result.constBegin(); member != result.constEnd(); ++member) {
            const bool mustStay = member.key() == "ok"_L1 || member.key() == "error"_L1
                || member.key() == "message"_L1;
            if (!mustStay && (longest.isEmpty() || lengthOf(*member) > lengthOf(result[longest]))) {
                longest = member.key();
            }
        }
        if (longest.isEmpty()) {
            break;
        }
        result.remove(longest);
        text = QJsonDocument(result).toJson(QJsonDocument::Compact);
    }
    return text;
}

} // namespace docket::voice::retell
