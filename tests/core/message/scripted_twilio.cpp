// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scripted_twilio.h"

#include "support/catch.h"

#include <QHostAddress>
#include <QTcpSocket>
#include <QUrl>

namespace docket::test {

using namespace Qt::StringLiterals;

namespace {

QByteArray answer(int status, const QByteArray &body, const QByteArray &headers)
{
    return "HTTP/1.1 " + QByteArray::number(status)
        + " Scripted\r\nContent-Type: application/json\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body;
}

QByteArray headerOf(const QByteArray &head, const QByteArray &name)
{
    for (const QByteArray &line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (line.left(colon).compare(name, Qt::CaseInsensitive) == 0) {
            return line.mid(colon + 1).trimmed();
        }
    }
    return {};
}

} // namespace

QHash<QString, QString> ScriptedTwilio::Request::fields() const
{
    QHash<QString, QString> result;
    for (const QByteArray &field : body.split('&')) {
        const qsizetype equals = field.indexOf('=');
        result.insert(QUrl::fromPercentEncoding(field.left(equals)),
            QUrl::fromPercentEncoding(field.mid(equals + 1)));
    }
    return result;
}

QByteArray ScriptedTwilio::Request::header(const QByteArray &name) const
{
    return headerOf(head, name);
}

ScriptedTwilio::ScriptedTwilio()
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            ++m_connections;
            auto pending = std::make_shared<QByteArray>();
            connect(socket, &QTcpSocket::readyRead, this,
                [this, socket, pending] { receive(socket, *pending); });
        }
    });
    switchOn();
}

void ScriptedTwilio::switchOn()
{
    REQUIRE(m_server.listen(QHostAddress::LocalHost, m_port));
    m_port = m_server.serverPort();
}

void ScriptedTwilio::switchOff()
{
    m_server.close();
    for (auto *socket : m_server.findChildren<QTcpSocket *>()) {
        socket->abort();
    }
}

QString ScriptedTwilio::url() const
{
    return u"http://127.0.0.1:%1"_s.arg(m_port);
}

void ScriptedTwilio::receive(QTcpSocket *socket, QByteArray &pending)
{
    pending += socket->readAll();
    const qsizetype headEnd = pending.indexOf("\r\n\r\n");
    if (headEnd < 0) {
        return;
    }
    const QByteArray head = pending.left(headEnd);
    const qsizetype length = headerOf(head, "Content-Length").toLongLong();
    if (pending.size() < headEnd + 4 + length) {
        return;
    }
    m_requests.append({head.left(head.indexOf("\r\n")), head, pending.mid(headEnd + 4, length)});
    pending.clear();
    perform(socket, script.isEmpty() ? Step() : script.takeFirst());
}

void ScriptedTwilio::perform(QTcpSocket *socket, const Step &step)
{
    switch (step.act) {
    case Act::Accept:
        socket->write(answer(201,
            R"({"sid": "SM)" + QByteArray::number(++m_sids) + R"(", "status": "queued"})", {}));
        return;
    case Act::Answer:
        socket->write(answer(step.status, step.body, step.headers));
        return;
    case Act::Drop:
        socket->abort();
        return;
    case Act::Stall:
        return;
    case Act::StallInBody:
        socket->write("HTTP/1.1 201 Created\r\nContent-Length: 100\r\n\r\n{\"sid\":");
        return;
    case Act::Flood:
        socket->write("HTTP/1.1 201 Created\r\n\r\n" + QByteArray(1024 * 1024, 'x'));
        return;
    }
}

} // namespace docket::test
