// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "test_line.h"

#include "store/order_repository.h"
#include "support/results.h"

#include <QJsonDocument>

namespace docket::tests {

using namespace Qt::StringLiterals;

TestLine::TestLine(const voice::CallLimits &limits, const voice::DoorRules &door)
    : switchboard(tools, {*shop.carts, *shop.orders, *shop.promises, *shop.callers, *shop.messages},
        *shop.calls, {limits, shop.clock}),
      vapi(switchboard), retell(switchboard), elevenLabs(switchboard), plainTools(switchboard),
      mcp(switchboard, {voice::Profile::Core, {"https://page.example"}}),
      orderList(*shop.kitchen, shop.profile),
      twilio(*shop.messages, u"https://shop.example"_s, {u"t0ken"_s}), book(shop.clock, {}),
      authenticator(credentials, shop.clock),
      reception(authenticator,
          {vapi, retell, elevenLabs, plainTools, mcp, orderList, twilio, book,
              [this] { return figures; }},
          door, shop.clock)
{
}

voice::HttpResponse TestLine::request(
    const QByteArray &method, const QString &path, const Headers &headers, const QByteArray &body)
{
    return reception.answer({method, path, headers, body, QHostAddress(QHostAddress::LocalHost)});
}

voice::HttpResponse TestLine::post(const QByteArray &body, const QByteArray &secret)
{
    Headers headers;
    if (!secret.isNull()) {
        headers.append({"x-vapi-secret", secret});
    }
    return request("POST", u"/webhook"_s, headers, body);
}

QJsonObject TestLine::postJson(const QJsonObject &message)
{
    const auto response = post(QJsonDocument(QJsonObject {{u"message"_s, message}}).toJson());
    REQUIRE(response.status == 200);
    return QJsonDocument::fromJson(response.body).object();
}

QJsonObject TestLine::toolMessage(const QString &toolCallId, const QString &name,
    const QJsonObject &arguments, const QString &callId, const QString &caller)
{
    QJsonObject call {{u"id"_s, callId}};
    if (!caller.isEmpty()) {
        call.insert(u"customer"_s, QJsonObject {{u"number"_s, caller}});
    }
    const QJsonObject function {{u"name"_s, name}, {u"arguments"_s, arguments}};
    return {{u"type"_s, u"tool-calls"_s}, {u"call"_s, call},
        {u"toolCallList"_s,
            QJsonArray {QJsonObject {{u"id"_s, toolCallId}, {u"function"_s, function}}}}};
}

QJsonObject TestLine::tool(const QString &name, const QJsonObject &arguments, const QString &callId)
{
    const QString id = u"tool-%1"_s.arg(++m_toolCalls);
    return resultOf(postJson(toolMessage(id, name, arguments, callId)));
}

int TestLine::storedOrders()
{
    return static_cast<int>(valueOf(store::OrderRepository(*shop.database).open()).size());
}

QJsonObject say(TestLine &line, const QString &sentence, const QString &callId)
{
    return line.tool(u"quickAddItem"_s, {{u"description"_s, sentence}}, callId);
}

QJsonObject jsonOf(const voice::HttpResponse &response)
{
    const QJsonDocument document = QJsonDocument::fromJson(response.body);
    REQUIRE(document.isObject());
    return document.object();
}

QJsonObject resultOf(const QJsonObject &answer, int index)
{
    const QString result = answer["results"_L1][index]["result"_L1].toString();
    REQUIRE_FALSE(result.isEmpty());
    REQUIRE_FALSE(result.contains(u'\n'));
    return QJsonDocument::fromJson(result.toUtf8()).object();
}

} // namespace docket::tests
