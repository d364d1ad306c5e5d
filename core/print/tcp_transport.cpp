// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tcp_transport.h"

#include <QMetaObject>
#include <QNetworkProxy>

#include <algorithm>
#include <utility>

namespace docket::print {

using namespace Qt::StringLiterals;

TcpTransport::TcpTransport(TcpAddress address, EscPosEncoder encoder, const TcpTiming &timing,
    Silence silence, QObject *parent)
    : Transport(parent), m_address(std::move(address)), m_encoder(std::move(encoder)),
      m_timing(timing), m_silence(silence)
{
    m_socket.setProxy(QNetworkProxy::NoProxy);
    m_timer.setSingleShot(true);
    connect(&m_socket, &QTcpSocket::connected, this, &TcpTransport::connected);
    connect(&m_socket, &QTcpSocket::readyRead, this, &TcpTransport::readAnswers);
    connect(&m_socket, &QTcpSocket::bytesWritten, this, &TcpTransport::countWritten);
    connect(&m_socket, &QTcpSocket::errorOccurred, this, &TcpTransport::lost);
    connect(&m_timer, &QTimer::timeout, this, &TcpTransport::timedOut);
}

void TcpTransport::open()
{
    m_phase = Phase::Connecting;
    m_timer.start(m_timing.connect);
    // Queued: a refused connection may be known at once, and no answer comes from within a call.
    QMetaObject::invokeMethod(
        this, [this] { m_socket.connectToHost(m_address.host, m_address.port); },
        Qt::QueuedConnection);
}

void TcpTransport::send(const Paper &paper, PrinterMemory memory)
{
    if (m_phase != Phase::Ready) {
        QMetaObject::invokeMethod(
            this,
            [this] { finish(Delivery::NotSent, u"%1 closed the connection."_s.arg(place())); },
            Qt::QueuedConnection);
        return;
    }
    m_phase = Phase::Writing;
    m_statusBytesLeft = m_socket.bytesToWrite();
    m_timer.start(m_timing.stall);
    m_socket.write(m_encoder.encode(paper, memory));
}

void TcpTransport::connected()
{
    m_phase = Phase::Asking;
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket.setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    askNext();
}

void TcpTransport::readAnswers()
{
    for (const auto &answer : m_reader.read(m_socket.readAll())) {
        const bool asking = m_phase == Phase::Asking || m_phase == Phase::Rechecking;
        const bool delivered = m_phase == Phase::AwaitingCompletion || m_phase == Phase::Rechecking;
        if (answer.kind == AnswerReader::Kind::Completion && delivered) {
            finish(Delivery::Confirmed);
        } else if (answer.kind == AnswerReader::Kind::Status && asking) {
            m_status.note(*m_status.openQuestion(), answer.byte);
            askNext();
        }
    }
}

void TcpTransport::countWritten(qint64 bytes)
{
    if (m_phase != Phase::Writing) {
        return;
    }
    const qint64 ofStatus = std::min(bytes, m_statusBytesLeft);
    m_statusBytesLeft -= ofStatus;
    m_taken += bytes - ofStatus;
    if (m_socket.bytesToWrite() > 0) {
        m_timer.start(m_timing.stall);
    } else {
        awaitCompletion();
    }
}

void TcpTransport::lost()
{
    readAnswers(); // The completion mark may have come together with the end.
    const QString refused = u"%1 cannot be reached: %2"_s.arg(place(), m_socket.errorString());
    switch (m_phase) {
    case Phase::Closed:
        break;
    case Phase::Connecting:
        refuse({PrinterState::Kind::Offline, refused});
        break;
    case Phase::Asking:
        refuse({PrinterState::Kind::Offline, u"%1 closed the connection."_s.arg(place())});
        break;
    case Phase::Ready:
        m_phase = Phase::Closed;
        break;
    case Phase::Writing:
    case Phase::AwaitingCompletion:
    case Phase::Rechecking:
        lose(u"The connection to %1 was lost."_s.arg(place()));
        break;
    }
}

void TcpTransport::timedOut()
{
    switch (m_phase) {
    case Phase::Closed:
    case Phase::Ready:
        break;
    case Phase::Connecting:
        refuse({PrinterState::Kind::Offline, u"%1 does not answer."_s.arg(place())});
        break;
    case Phase::Asking:
        if (m_silence == Silence::IsTrouble) {
            refuse({PrinterState::Kind::Offline,
                u"%1 does not answer any more; switch it off and on."_s.arg(place())});
        } else {
            concludeAsking();
        }
        break;
    case Phase::Writing:
        lose(u"%1 stopped taking the docket."_s.arg(place()));
        break;
    case Phase::AwaitingCompletion:
        if (m_answersAll) {
            m_phase = Phase::Rechecking;
            m_status = {};
            askNext();
        } else {
            finish(Delivery::Sent);
        }
        break;
    case Phase::Rechecking:
        lose(u"%1 fell silent while printing."_s.arg(place()));
        break;
    }
}

void TcpTransport::askNext()
{
    if (const auto question = m_status.openQuestion()) {
        m_socket.write(escpos::statusRequest(*question));
        m_timer.start(m_timing.status);
    } else if (m_phase == Phase::Asking) {
        m_answersAll = true;
        concludeAsking();
    } else {
        concludeRechecking();
    }
}

void TcpTransport::concludeAsking()
{
    m_timer.stop();
    if (const auto obstacle = m_status.obstacle()) {
        refuse(*obstacle);
        return;
    }
    m_phase = Phase::Ready;
    emit ready();
}

void TcpTransport::concludeRechecking()
{
    if (const auto obstacle = m_status.obstacle()) {
        m_wasObstructed = true;
        awaitCompletion();
        emit obstructed(*obstacle);
    } else if (std::exchange(m_wasObstructed, false)) {
        awaitCompletion(); // It has just been helped and prints on.
    } else {
        finish(Delivery::Sent);
    }
}

void TcpTransport::awaitCompletion()
{
    m_phase = Phase::AwaitingCompletion;
    m_timer.start(m_answersAll ? m_timing.completion : m_timing.completionOfMute);
}

void TcpTransport::refuse(const Obstacle &obstacle)
{
    closeConnection();
    emit notReady(obstacle);
}

void TcpTransport::finish(Delivery delivery, const QString &cause)
{
    closeConnection();
    emit finished(delivery, cause);
}

void TcpTransport::lose(const QString &cause)
{
    finish(m_taken > 0 ? Delivery::Unknown : Delivery::NotSent, cause);
}

void TcpTransport::closeConnection()
{
    m_phase = Phase::Closed;
    m_timer.stop();
    if (m_socket.state() == QAbstractSocket::ConnectedState && m_socket.bytesToWrite() == 0) {
        // Unread answers would turn the close into a reset, which can cost the printer its last
        // lines.
        m_socket.readAll();
        m_socket.disconnectFromHost();
    } else {
        m_socket.abort();
    }
}

QString TcpTransport::place() const
{
    const QString host =
        m_address.host.contains(u':') ? u'[' + m_address.host + u']' : m_address.host;
    return u"The printer at %1:%2"_s.arg(host).arg(m_address.port);
}

} // namespace docket::print
