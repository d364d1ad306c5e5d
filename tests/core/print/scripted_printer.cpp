// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scripted_printer.h"

#include "printer_requests.h"
#include "support/catch.h"

#include <memory>
#include <utility>

namespace docket::test {

using namespace Qt::StringLiterals;

ScriptedPrinter::ScriptedPrinter(Script startScript) : script(std::move(startScript))
{
    connect(&m_server, &QTcpServer::newConnection, this, &ScriptedPrinter::accept);
    switchOn();
}

void ScriptedPrinter::switchOn()
{
    REQUIRE(m_server.listen(QHostAddress::LocalHost, m_port));
    m_port = m_server.serverPort();
}

void ScriptedPrinter::switchOff()
{
    m_server.close();
}

QString ScriptedPrinter::uri() const
{
    return u"tcp://127.0.0.1:%1"_s.arg(m_port);
}

qsizetype ScriptedPrinter::openConnections() const
{
    qsizetype result = 0;
    for (const auto *socket : m_server.findChildren<QTcpSocket *>()) {
        result += socket->state() == QAbstractSocket::ConnectedState ? 1 : 0;
    }
    return result;
}

void ScriptedPrinter::answer(const QByteArray &bytes)
{
    m_newest->write(bytes);
}

void ScriptedPrinter::hangUp()
{
    m_newest->abort();
}

QList<QByteArray> ScriptedPrinter::complete(const QByteArray &text) const
{
    QList<QByteArray> result;
    for (const auto &docket : m_dockets) {
        if (docket.endsWith(completionRequest) && docket.contains(text)) {
            result.append(docket);
        }
    }
    return result;
}

void ScriptedPrinter::accept()
{
    while (auto *socket = m_server.nextPendingConnection()) {
        ++m_connections;
        if (script.dropsBeforeStatus.value_or(0) > 0) {
            --*script.dropsBeforeStatus;
            socket->abort();
            continue;
        }
        m_newest = socket;
        const qsizetype index = m_dockets.size();
        m_dockets.append(QByteArray());
        auto pending = std::make_shared<QByteArray>();
        connect(socket, &QTcpSocket::readyRead, this,
            [this, socket, index, pending] { receive(socket, index, *pending); });
    }
}

void ScriptedPrinter::receive(QTcpSocket *socket, qsizetype index, QByteArray &pending)
{
    pending += socket->readAll();
    while (pending.startsWith(statusRequest) && pending.size() >= 3) {
        const auto question = qsizetype {pending[2]} - 1;
        pending.remove(0, 3);
        if (question < script.status.size()) {
            socket->write(script.status.sliced(question, 1));
        }
    }
    if (pending.isEmpty() || statusRequest.startsWith(pending)) {
        return;
    }
    auto &docket = m_dockets[index];
    if (docket.isEmpty() && firstByte) {
        firstByte();
    }
    docket += std::exchange(pending, {});
    if (script.dropsAt && docket.size() >= *script.dropsAt) {
        docket.truncate(*script.dropsAt);
        script.dropsAt.reset();
        socket->abort();
    } else if (script.answersCompletion && docket.endsWith(completionRequest)) {
        socket->write(QByteArray(1, '\0'));
    }
}

} // namespace docket::test
