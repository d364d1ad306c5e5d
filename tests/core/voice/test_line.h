// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/test_shop.h"
#include "voice/reception.h"
#include "voice/switchboard.h"
#include "voice/tool_registry.h"

#include <QJsonArray>
#include <QJsonObject>

namespace docket::tests {

/// A telephone line into a TestShop: posts bodies as a provider does, without a socket.
struct TestLine {
    explicit TestLine(const voice::CallLimits &limits = {}, const voice::DoorRules &door = {});

    using Headers = QList<std::pair<QByteArray, QByteArray>>;
    /// From this computer.
    voice::HttpResponse request(const QByteArray &method, const QString &path,
        const Headers &headers = {}, const QByteArray &body = {});
    voice::HttpResponse post(const QByteArray &body, const QByteArray &secret = {});
    QJsonObject postJson(const QJsonObject &message);
    /// One tool call with a fresh tool call id; the result object.
    QJsonObject tool(const QString &name, const QJsonObject &arguments = {},
        const QString &callId = QStringLiteral("call-1"));
    /// The same body that `tool` would send, with a tool call id of the test's choice.
    static QJsonObject toolMessage(const QString &toolCallId, const QString &name,
        const QJsonObject &arguments, const QString &callId,
        const QString &caller = QStringLiteral("+61491570156"));
    int storedOrders();

    TestShop shop;
    voice::ToolRegistry tools;
    voice::Switchboard switchboard;
    voice::VapiAdapter vapi;
    voice::RetellAdapter retell;
    voice::ElevenLabsAdapter elevenLabs;
    voice::PlainTools plainTools;
    voice::McpServer mcp;
    voice::OrderList orderList;
    voice::TwilioStatus twilio;
    shop::DoorBook book;
    voice::Credentials credentials;
    voice::Authenticator authenticator;
    QByteArray figures; ///< What the page of figures says.
    voice::Reception reception;

private:
    int m_toolCalls = 0;
};

/// One sentence of an order; the result of quickAddItem.
QJsonObject say(
    TestLine &line, const QString &sentence, const QString &callId = QStringLiteral("call-1"));
/// The body of an answer that must be a JSON object.
QJsonObject jsonOf(const voice::HttpResponse &response);
/// The result of one answer in `results`.
QJsonObject resultOf(const QJsonObject &answer, int index = 0);

} // namespace docket::tests
