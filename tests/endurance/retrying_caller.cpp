// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "retrying_caller.h"

#include "served_shop.h"
#include "support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QStringList>
#include <QTest>
#include <QTimer>

#include <algorithm>

namespace docket::tests {

using namespace Qt::StringLiterals;

namespace {

constexpr int answerWithinMs = 20'000;
constexpr int retryAfterMs = 20;
constexpr int finishWithinMs = 60'000;

QJsonObject toolCall(const QString &id, const QString &name, const QJsonObject &arguments)
{
    return {{u"id"_s, id},
        {u"function"_s, QJsonObject {{u"name"_s, name}, {u"arguments"_s, arguments}}}};
}

/// A whole order in one message, as a model that calls its tools in parallel sends it.
QByteArray orderMessage(const QString &callId, const QString &pickup)
{
    const QJsonArray calls {
        toolCall(u"t1"_s, u"quickAddItem"_s, {{u"description"_s, u"small chips"_s}}),
        toolCall(u"t2"_s, u"setPickupTime"_s, {{u"requestedTime"_s, pickup}}),
        toolCall(u"t3"_s, u"createOrder"_s, {{u"customerName"_s, u"Tom"_s}})};
    const QJsonObject message {{u"type"_s, u"tool-calls"_s},
        {u"call"_s, QJsonObject {{u"id"_s, callId}}}, {u"toolCallList"_s, calls}};
    return QJsonDocument(QJsonObject {{u"message"_s, message}}).toJson(QJsonDocument::Compact);
}

QString orderNumberIn(const QByteArray &answer)
{
    const QJsonDocument document = QJsonDocument::fromJson(answer);
    const QString result = document["results"_L1][2]["result"_L1].toString();
    return QJsonDocument::fromJson(result.toUtf8())["orderNumber"_L1].toString();
}

} // namespace

RetryingCaller::RetryingCaller(QString name, std::function<QUrl()> address, QString pickup)
    : m_name(std::move(name)), m_address(std::move(address)), m_pickup(std::move(pickup))
{
    m_network.setProxy(QNetworkProxy::NoProxy);
    m_network.setTransferTimeout(answerWithinMs);
}

void RetryingCaller::start()
{
    m_isFinished = false;
    next();
}

void RetryingCaller::next()
{
    if (m_isLast) {
        m_isFinished = true;
        return;
    }
    m_callId = u"%1-%2"_s.arg(m_name).arg(++m_calls);
    m_body = orderMessage(m_callId, m_pickup);
    m_sinceFirstTry.start();
    send();
}

void RetryingCaller::send()
{
    QNetworkRequest request(m_address());
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    QNetworkReply *reply = m_network.post(request, m_body);
    connect(reply, &QNetworkReply::finished, this, [this, reply] {
        reply->deleteLater();
        take(reply->error() == QNetworkReply::NoError ? reply->readAll() : QByteArray());
    });
}

void RetryingCaller::take(const QByteArray &answer)
{
    const QString number = orderNumberIn(answer);
    if (number.isEmpty()) {
        ++m_retries;
        QTimer::singleShot(retryAfterMs, this, &RetryingCaller::send);
        return;
    }
    m_answered.insert(m_callId, number);
    m_latencies.append(m_sinceFirstTry.elapsed());
    emit orderAnswered();
    next();
}

qsizetype answeredBy(const Callers &callers)
{
    qsizetype orders = 0;
    for (const auto &caller : callers) {
        orders += caller->answered().size();
    }
    return orders;
}

void finishAll(const Callers &callers)
{
    for (const auto &caller : callers) {
        caller->finish();
    }
    REQUIRE(QTest::qWaitFor(
        [&callers] {
            return std::all_of(callers.cbegin(), callers.cend(),
                [](const auto &caller) { return caller->isFinished(); });
        },
        finishWithinMs));
}

void checkKept(const Callers &callers, const QString &folder)
{
    QMap<QString, QStringList> kept; // numbers by call
    for (const QJsonValue &order : exportedOrders(folder)) {
        const QString call = order["callId"_L1].toString();
        if (call.startsWith(u"caller-"_s)) {
            kept[call].append(order["orderNumber"_L1].toString());
        }
    }
    for (const auto &caller : callers) {
        const auto &numbers = caller->answered();
        for (auto order = numbers.cbegin(); order != numbers.cend(); ++order) {
            INFO(order.key().toStdString());
            CHECK(kept.value(order.key()) == QStringList {order.value()});
        }
    }
    CHECK(kept.size() == answeredBy(callers));
}

} // namespace docket::tests
