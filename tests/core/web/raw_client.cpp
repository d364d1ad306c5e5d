// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "raw_client.h"

#include "support/catch.h"

#include <QDeadlineTimer>
#include <QHostAddress>

namespace docket::web {

namespace {

constexpr int answerPatienceMs = 20'000;

} // namespace

RawClient::RawClient(quint16 port)
{
    m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    REQUIRE(m_socket.waitForConnected(answerPatienceMs));
}

void RawClient::send(const QByteArray &bytes)
{
    m_socket.write(bytes);
    const QDeadlineTimer deadline(answerPatienceMs);
    while (m_socket.state() == QAbstractSocket::ConnectedState && m_socket.bytesToWrite() > 0
        && !deadline.hasExpired()) {
        m_socket.waitForBytesWritten(static_cast<int>(deadline.remainingTime()));
    }
}

RawAnswer RawClient::readHead()
{
    const QDeadlineTimer deadline(answerPatienceMs);
    while (true) {
        m_received += m_socket.readAll();
        const qsizetype end = m_received.indexOf("\r\n\r\n");
        if (end >= 0) {
            RawAnswer answer;
            answer.head = m_received.first(end + 4);
            answer.status = answer.head.mid(9, 3).toInt();
            m_received.remove(0, end + 4);
            return answer;
        }
        if (deadline.hasExpired()
            || (!m_socket.waitForReadyRead(static_cast<int>(deadline.remainingTime()))
                && m_socket.bytesAvailable() == 0)) {
            return {};
        }
    }
}

RawAnswer RawClient::headAnswer()
{
    return readHead();
}

RawAnswer RawClient::answer()
{
    RawAnswer answer = readHead();
    const QByteArray mark = "content-length: ";
    const qsizetype begin = answer.head.toLower().indexOf(mark);
    if (begin < 0) {
        return answer;
    }
    const QByteArray rest = answer.head.mid(begin + mark.size());
    const qsizetype length = rest.first(rest.indexOf('\r')).toLongLong();
    const QDeadlineTimer deadline(answerPatienceMs);
    while (m_received.size() < length && !deadline.hasExpired()) {
        if (!m_socket.waitForReadyRead(static_cast<int>(deadline.remainingTime()))
            && m_socket.bytesAvailable() == 0) {
            break;
        }
        m_received += m_socket.readAll();
    }
    answer.body = m_received.first(std::min(length, m_received.size()));
    m_received.remove(0, answer.body.size());
    return answer;
}

bool RawClient::isClosedWithin(int milliseconds)
{
    const QDeadlineTimer deadline(milliseconds);
    while (m_socket.state() != QAbstractSocket::UnconnectedState) {
        const auto remaining = static_cast<int>(deadline.remainingTime());
        if (remaining == 0) {
            return false;
        }
        m_socket.waitForDisconnected(remaining);
    }
    return true;
}

qint64 RawClient::flood(const QByteArray &piece, qint64 maximum)
{
    qint64 sent = 0;
    while (sent < maximum && m_socket.state() == QAbstractSocket::ConnectedState) {
        m_socket.write(piece);
        while (m_socket.bytesToWrite() > 0 && m_socket.waitForBytesWritten(answerPatienceMs)) { }
        sent += piece.size();
    }
    return sent;
}

} // namespace docket::web
