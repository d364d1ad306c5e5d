// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checked_socket.h"

#include "http_text.h"

#include <algorithm>
#include <cstring>

namespace docket::web {

namespace {

constexpr qint64 wireBufferBytes = 64 * 1024;
constexpr qint64 wireChunkBytes = 16 * 1024;
constexpr qsizetype usualAnswerBytes = 1024; // QHttpServer writes it in many small parts

// A refused client may still be sending. Closing at once would reset the connection and take the
// answer away from it, so it gets this long to fall silent and to read.
constexpr int silenceMs = 250;
constexpr int leavingMs = 2'000;
constexpr qint64 leavingBytes = 1024 * 1024;

} // namespace

CheckedSocket::CheckedSocket(const Limits &limits, const Tls &tls)
    : m_limits(limits), m_tls(tls ? new QSslSocket : nullptr), m_wire(tls ? m_tls : new QTcpSocket),
      m_framer(limits.headerBytes, limits.bodyBytes), m_total(QDeadlineTimer::Forever)
{
    if (tls) {
        m_tls->setSslConfiguration(*tls);
        connect(m_tls, &QSslSocket::encryptedBytesWritten, this, &CheckedSocket::partWritten);
    }
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &CheckedSocket::expired);
    connect(m_wire.get(), &QTcpSocket::readyRead, this, &CheckedSocket::takeBytes);
    connect(m_wire.get(), &QTcpSocket::disconnected, this, &CheckedSocket::wireClosed);
    connect(m_wire.get(), &QTcpSocket::bytesWritten, this, &CheckedSocket::partWritten);
}

CheckedSocket::~CheckedSocket()
{
    m_wire->disconnect(this);
    setSocketState(UnconnectedState);
}

bool CheckedSocket::adopt(qintptr descriptor)
{
    if (!m_wire->setSocketDescriptor(descriptor)) {
        return false;
    }
    m_wire->setReadBufferSize(wireBufferBytes);
    m_wire->setSocketOption(LowDelayOption, 1);
    setPeerAddress(m_wire->peerAddress());
    setPeerPort(m_wire->peerPort());
    setLocalAddress(m_wire->localAddress());
    setLocalPort(m_wire->localPort());
    setOpenMode(ReadWrite);
    setSocketState(ConnectedState);
    m_progress.start();
    return true;
}

bool CheckedSocket::begin()
{
    // A handshake shows no byte of a request: it has to end within this time, too.
    waitAtMost(m_limits.requestMs);
    if (m_tls != nullptr) {
        m_tls->startServerEncryption();
        if (m_tls->error() != UnknownSocketError) {
            return false;
        }
    }
    return m_phase != Phase::Gone;
}

void CheckedSocket::finish()
{
    m_isLast = true;
    if (m_phase == Phase::Waiting && m_pending.isEmpty() && m_wire->bytesAvailable() == 0) {
        m_phase = Phase::Leaving;
        m_wire->disconnectFromHost();
    }
}

void CheckedSocket::drop()
{
    m_wire->abort();
    wireClosed();
}

// NOLINTBEGIN(bugprone-parent-virtual-call): QAbstractSocket's own would read from an engine that
// this socket does not have; the bytes are QIODevice's and ours.
qint64 CheckedSocket::bytesAvailable() const
{
    return QIODevice::bytesAvailable() + m_request.size() - m_requestRead;
}

qint64 CheckedSocket::bytesToWrite() const
{
    return m_wire->bytesToWrite() + (m_tls != nullptr ? m_tls->encryptedBytesToWrite() : 0);
}

void CheckedSocket::close()
{
    disconnectFromHost();
}

// QHttpServer asks for this when it cannot make sense of a request. No answer has been written
// then, and answerRequest() closes; outside a request there is nothing to wait for.
void CheckedSocket::disconnectFromHost()
{
    if (m_request.isEmpty()) {
        drop();
    }
}

qint64 CheckedSocket::readData(char *data, qint64 maximum)
{
    const qint64 size = std::min<qint64>(maximum, m_request.size() - m_requestRead);
    if (size > 0) {
        std::memcpy(data, m_request.constData() + m_requestRead, static_cast<size_t>(size));
        m_requestRead += size;
    }
    return size;
}

qint64 CheckedSocket::readLineData(char *data, qint64 maximum)
{
    return QIODevice::readLineData(data, maximum);
}

qint64 CheckedSocket::skipData(qint64 maximum)
{
    return QIODevice::skipData(maximum);
}
// NOLINTEND(bugprone-parent-virtual-call)

qint64 CheckedSocket::writeData(const char *data, qint64 size)
{
    m_answer.append(data, static_cast<qsizetype>(size));
    return size;
}

void CheckedSocket::takeBytes()
{
    // One request at a time: the next one waits in the system's buffers, and so does its sender,
    // until the answer before it has been taken.
    while (m_phase == Phase::Waiting || m_phase == Phase::Receiving) {
        if (m_pending.isEmpty()) {
            m_pending = m_wire->read(wireChunkBytes);
        }
        if (m_pending.isEmpty()) {
            return;
        }
        frame();
    }
    if (m_phase == Phase::Leaving) {
        discard();
    }
}

void CheckedSocket::frame()
{
    m_pending.remove(0, m_framer.feed(m_pending));
    const RequestFramer::State state = m_framer.state();
    if (state == RequestFramer::State::Idle) {
        return;
    }
    m_progress.restart();
    if (m_phase == Phase::Waiting) {
        m_phase = Phase::Receiving;
        m_total.setRemainingTime(m_limits.requestTotalMs);
    }
    switch (state) {
    case RequestFramer::State::Complete:
        m_complete = m_framer.takeRequest();
        m_phase = Phase::Complete;
        m_total.setRemainingTime(m_limits.requestTotalMs);
        waitAtMost(m_limits.requestMs);
        emit requestComplete();
        break;
    case RequestFramer::State::Refused:
        refuse(m_framer.refusal());
        break;
    default:
        if (m_framer.takeContinueWish()) {
            m_wire->write("HTTP/1.1 100 Continue\r\n\r\n");
        }
        waitAtMost(m_limits.requestMs);
        break;
    }
}

void CheckedSocket::answerRequest()
{
    if (m_phase != Phase::Complete) {
        return;
    }
    m_finished = exchange(m_complete);
    if (m_finished.isEmpty()) {
        m_isLast = true;
        m_finished = plainAnswer(500);
        return;
    }
    m_isLast = m_isLast || !m_complete.keepAlive;
    const Body body = m_complete.line.method == "HEAD" ? Body::Cut : Body::Kept;
    m_finished = finishedAnswer(
        std::move(m_finished), body, m_isLast ? Connection::Closes : Connection::Stays);
}

void CheckedSocket::sendAnswer()
{
    if (m_phase != Phase::Complete) {
        return;
    }
    m_complete = {};
    m_total.setRemainingTime(m_limits.requestTotalMs);
    send(std::exchange(m_finished, {}));
    takeBytes();
}

void CheckedSocket::refuse(Refusal refusal)
{
    m_isLast = true;
    m_total.setRemainingTime(leavingMs);
    send(plainAnswer(static_cast<int>(refusal)));
}

void CheckedSocket::send(const QByteArray &answer)
{
    m_phase = Phase::Answering;
    waitAtMost(m_limits.requestMs);
    m_wire->write(answer);
    m_wire->flush();
    answerSent();
}

void CheckedSocket::partWritten()
{
    if (m_phase == Phase::Answering) {
        answerSent();
        takeBytes();
    }
}

// Called for every part; flush() and bytesWritten() may both report the last one.
void CheckedSocket::answerSent()
{
    if (m_phase != Phase::Answering) {
        return;
    }
    m_progress.restart();
    if (bytesToWrite() > 0) {
        waitAtMost(m_limits.requestMs);
        return;
    }
    if (m_isLast) {
        leave();
        return;
    }
    m_phase = Phase::Waiting;
    m_total = QDeadlineTimer(QDeadlineTimer::Forever);
    waitAtMost(m_limits.idleMs);
}

void CheckedSocket::leave()
{
    m_phase = Phase::Leaving;
    m_total.setRemainingTime(leavingMs);
    m_pending.clear();
    if (m_framer.state() == RequestFramer::State::Refused) {
        waitAtMost(silenceMs);
    } else {
        m_wire->disconnectFromHost();
        waitAtMost(leavingMs);
    }
}

void CheckedSocket::discard()
{
    while (true) {
        const qint64 size = m_wire->read(wireChunkBytes).size();
        if (size == 0) {
            break;
        }
        m_discarded += size;
        waitAtMost(silenceMs);
    }
    if (m_discarded > leavingBytes) {
        drop();
    }
}

void CheckedSocket::wireClosed()
{
    if (m_phase == Phase::Gone) {
        return;
    }
    m_phase = Phase::Gone;
    m_deadline.stop();
    m_pending.clear();
    m_complete = {};
    m_framer = RequestFramer(m_limits.headerBytes, m_limits.bodyBytes);
    setSocketState(UnconnectedState);
    emit stateChanged(UnconnectedState);
    emit disconnected();
}

void CheckedSocket::expired()
{
    if (m_phase == Phase::Receiving) {
        refuse(Refusal::RequestTimeout);
        return;
    }
    drop();
}

void CheckedSocket::waitAtMost(int milliseconds)
{
    if (m_phase == Phase::Gone) {
        return;
    }
    const qint64 total = m_total.isForever() ? milliseconds : m_total.remainingTime();
    m_deadline.start(static_cast<int>(std::min<qint64>(milliseconds, total)));
}

QByteArray CheckedSocket::exchange(const FramedRequest &request)
{
    m_request = canonicalRequest(request);
    m_requestRead = 0;
    m_answer.clear();
    m_answer.reserve(usualAnswerBytes);
    emit readyRead();
    m_request.clear();
    m_requestRead = 0;
    return std::exchange(m_answer, {});
}

} // namespace docket::web
