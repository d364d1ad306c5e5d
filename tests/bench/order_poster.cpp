// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order_poster.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QUuid>

namespace docket::bench {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toolCall(const QString &id, const QString &name, const QJsonObject &arguments)
{
    return {{u"id"_s, id},
        {u"function"_s, QJsonObject {{u"name"_s, name}, {u"arguments"_s, arguments}}}};
}

QByteArray orderBody(const QString &pickup)
{
    const QJsonArray calls {toolCall(u"t1"_s, u"quickAddItem"_s,
                                {{u"description"_s, u"large lamb kebab no onion and a coke"_s}}),
        toolCall(u"t2"_s, u"setPickupTime"_s, {{u"requestedTime"_s, pickup}}),
        toolCall(u"t3"_s, u"createOrder"_s, {{u"customerName"_s, u"Tom"_s}})};
    const QJsonObject message {{u"type"_s, u"tool-calls"_s},
        {u"call"_s, QJsonObject {{u"id"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)}}},
        {u"toolCallList"_s, calls}};
    return QJsonDocument(QJsonObject {{u"message"_s, message}}).toJson(QJsonDocument::Compact);
}

} // namespace

OrderPoster::OrderPoster(const QUrl &hook) : m_hook(hook)
{
    m_network.setParent(this);
    m_pace.setParent(this);
    m_pace.setTimerType(Qt::PreciseTimer);
    connect(&m_pace, &QTimer::timeout, this, &OrderPoster::postNext);
}

void OrderPoster::post(int orders, int perSecond, const QString &pickup)
{
    m_pickup = pickup;
    m_wanted = orders;
    m_begun = 0;
    m_answered = 0;
    m_failures = 0;
    if (perSecond > 0) {
        m_pace.start(1000 / perSecond);
    }
    postNext();
}

void OrderPoster::postNext()
{
    if (m_begun == m_wanted) {
        return;
    }
    ++m_begun;
    QNetworkRequest request(m_hook);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    QNetworkReply *reply = m_network.post(request, orderBody(m_pickup));
    connect(reply, &QNetworkReply::finished, this, [this, reply] {
        reply->deleteLater();
        ++m_answered;
        m_failures += reply->readAll().contains("displayOrderNumber") ? 0 : 1;
        if (m_answered == m_wanted) {
            m_pace.stop();
            emit finished(m_failures);
        } else if (!m_pace.isActive()) {
            postNext();
        }
    });
}

} // namespace docket::bench
