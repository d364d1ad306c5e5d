// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faulty_printer.h"

#include "printer_requests.h"
#include "support/catch.h"

#include <QHostAddress>

namespace docket::test {

using namespace Qt::StringLiterals;

FaultyPrinter::FaultyPrinter(Fault fault, qsizetype at) : m_fault(fault), m_at(at)
{
    connect(&m_server, &QTcpServer::newConnection, this, &FaultyPrinter::accept);
    REQUIRE(m_server.listen(QHostAddress::LocalHost));
}

QString FaultyPrinter::uri() const
{
    return u"tcp://127.0.0.1:%1"_s.arg(m_server.serverPort());
}

void FaultyPrinter::help()
{
    m_stands = false;
    if (m_fault == Fault::Stalls || m_fault == Fault::GoesMute) {
        m_silent = false;
        m_waiting.clear();
        if (m_socket != nullptr) {
            m_socket->abort();
        }
    }
    work();
}

void FaultyPrinter::accept()
{
    while (auto *socket = m_server.nextPendingConnection()) {
        m_socket = socket;
        m_waiting.clear();
        connect(socket, &QTcpSocket::readyRead, this, &FaultyPrinter::receive);
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_socket = m_socket == socket ? nullptr : m_socket;
            socket->deleteLater();
        });
    }
}

void FaultyPrinter::receive()
{
    if (sender() != m_socket) {
        return;
    }
    m_waiting += m_socket->readAll();
    // Questions are answered whatever the printer is doing.
    for (auto at = m_waiting.indexOf(statusRequest); at >= 0 && at + 2 < m_waiting.size();
         at = m_waiting.indexOf(statusRequest)) {
        const auto question = qsizetype {m_waiting[at + 2]} - 1;
        m_waiting.remove(at, 3);
        answer(status().sliced(question, 1));
    }
    work();
}

void FaultyPrinter::work()
{
    while (!m_stands && !m_waiting.isEmpty() && !statusRequest.startsWith(m_waiting)) {
        if (!m_failed && m_worked == m_at) {
            fail();
            continue;
        }
        ++m_worked;
        m_paper += m_waiting.front();
        m_waiting.remove(0, 1);
        if (m_paper.endsWith(completionRequest)) {
            answer(QByteArray(1, '\0'));
        }
    }
}

void FaultyPrinter::fail()
{
    m_failed = true;
    switch (m_fault) {
    case Fault::Drops:
        m_waiting.clear();
        m_socket->abort();
        break;
    case Fault::Stalls:
        m_stands = true;
        m_silent = true;
        break;
    case Fault::GoesMute:
        m_silent = true;
        break;
    case Fault::RunsOutOfPaper:
    case Fault::OpensItsCover:
        m_stands = true;
        break;
    case Fault::AnswersGarbage:
        answer(QByteArray::fromHex("ffc38199e2"));
        break;
    case Fault::AnswersLikeDone:
        answer(QByteArray::fromHex("000c00"));
        break;
    }
}

void FaultyPrinter::answer(const QByteArray &bytes)
{
    if (!m_silent && m_socket != nullptr) {
        m_socket->write(bytes);
    }
}

QByteArray FaultyPrinter::status() const
{
    if (m_stands && m_fault == Fault::RunsOutOfPaper) {
        return QByteArray::fromHex("1a321272");
    }
    if (m_stands && m_fault == Fault::OpensItsCover) {
        return QByteArray::fromHex("1a161212");
    }
    return QByteArray::fromHex("12121212");
}

} // namespace docket::test
