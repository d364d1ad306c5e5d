// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order_body.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QUuid>

namespace docket::bench {

using namespace Qt::StringLiterals;

QJsonObject toolCall(const QString &id, const QString &name, const QJsonObject &arguments)
{
    return {{u"id"_s, id},
        {u"function"_s, QJsonObject {{u"name"_s, name}, {u"arguments"_s, arguments}}}};
}

QByteArray toolCallMessage(const QString &callId, const QJsonArray &calls)
{
    const QJsonObject message {{u"type"_s, u"tool-calls"_s},
        {u"call"_s, QJsonObject {{u"id"_s, callId}}}, {u"toolCallList"_s, calls}};
    return QJsonDocument(QJsonObject {{u"message"_s, message}}).toJson(QJsonDocument::Compact);
}

QByteArray orderBody()
{
    // Made once: what sends the load shares the processors with what it measures.
    static const QByteArray callId = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    static const QByteArray body = toolCallMessage(QString::fromLatin1(callId),
        {toolCall(u"t1"_s, u"quickAddItem"_s,
             {{u"description"_s, u"large lamb kebab no onion and a coke"_s}}),
            toolCall(u"t2"_s, u"setPickupTime"_s, {{u"requestedTime"_s, u"tomorrow at 6pm"_s}}),
            toolCall(u"t3"_s, u"priceCart"_s, {}),
            toolCall(u"t4"_s, u"createOrder"_s, {{u"customerName"_s, u"Tom"_s}})});
    const quint64 high = QRandomGenerator::global()->generate64();
    const quint64 low = QRandomGenerator::global()->generate64();
    return QByteArray(body).replace(
        callId, QByteArray::number(high, 16) + '-' + QByteArray::number(low, 16));
}

} // namespace docket::bench
