// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "two_way_transport.h"

#include <QMetaObject>

#include <algorithm>
#include <utility>

namespace docket::print {

using namespace Qt::StringLiterals;

TwoWayTransport::TwoWayTransport(std::unique_ptr<Link> link, EscPosEncoder encoder,
    const PrinterTiming &timing, Silence silence, QObject *parent)
    : Transport(parent), m_link(std::move(link)), m_encoder(std::move(encoder)), m_timing(timing),
      m_silence(silence)
{
    m_timer.setSingleShot(true);
    connect(m_link.get(), &Link::opened, this, &TwoWayTransport::connected);
    connect(m_link.get(), &Link::answered, this, &TwoWayTransport::readAnswers);
    connect(m_link.get(), &Link::taken, this, &TwoWayTransport::countWritten);
    connect(m_link.get(), &Link::failed, this, &TwoWayTransport::lost);
    connect(&m_timer, &QTimer::timeout, this, &TwoWayTransport::timedOut);
}

TwoWayTransport::~TwoWayTransport() = default;

void TwoWayTransport::open()
{
    m_phase = Phase::Connecting;
    m_timer.start(m_timing.connect);
    m_link->open();
}

void TwoWayTransport::send(const Paper &paper, PrinterMemory memory)
{
    if (m_phase != Phase::Ready) {
        QMetaObject::invokeMethod(
            this,
            [this] {
                finish(Delivery::NotSent, u"%1 closed the connection."_s.arg(m_link->place()));
            },
            Qt::QueuedConnection);
        return;
    }
    m_phase = Phase::Writing;
    m_statusBytesLeft = m_link->bytesToWrite();
    m_timer.start(m_timing.stall);
    m_link->write(m_encoder.encode(paper, memory));
}

void TwoWayTransport::connected()
{
    m_phase = Phase::Asking;
    askNext();
}

void TwoWayTransport::readAnswers()
{
    for (const auto &answer : m_reader.read(m_link->readAll())) {
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

void TwoWayTransport::countWritten(qint64 bytes)
{
    if (m_phase != Phase::Writing) {
        return;
    }
    const qint64 ofStatus = std::min(bytes, m_statusBytesLeft);
    m_statusBytesLeft -= ofStatus;
    m_taken += bytes - ofStatus;
    if (m_link->bytesToWrite() > 0) {
        m_timer.start(m_timing.stall);
    } else {
        awaitCompletion();
    }
}

void TwoWayTransport::lost(const QString &cause)
{
    readAnswers(); // The completion mark may have come together with the end.
    const QString refused = u"%1 cannot be reached: %2"_s.arg(m_link->place(), cause);
    switch (m_phase) {
    case Phase::Closed:
        break;
    case Phase::Connecting:
        refuse({PrinterState::Kind::Offline, refused});
        break;
    case Phase::Asking:
        refuse({PrinterState::Kind::Offline, u"%1 closed the connection."_s.arg(m_link->place())});
        break;
    case Phase::Ready:
        m_phase = Phase::Closed;
        break;
    case Phase::Writing:
    case Phase::AwaitingCompletion:
    case Phase::Rechecking:
        lose(u"The connection to %1 was lost."_s.arg(m_link->place()));
        break;
    }
}

void TwoWayTransport::timedOut()
{
    switch (m_phase) {
    case Phase::Closed:
    case Phase::Ready:
        break;
    case Phase::Connecting:
        refuse({PrinterState::Kind::Offline, u"%1 does not answer."_s.arg(m_link->place())});
        break;
    case Phase::Asking:
        if (m_silence == Silence::IsTrouble) {
            refuse({PrinterState::Kind::Offline,
                u"%1 does not answer any more; switch it off and on."_s.arg(m_link->place())});
        } else {
            concludeAsking();
        }
        break;
    case Phase::Writing:
        lose(u"%1 stopped taking the docket."_s.arg(m_link->place()));
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
        lose(u"%1 fell silent while printing."_s.arg(m_link->place()));
        break;
    }
}

void TwoWayTransport::askNext()
{
    if (const auto question = m_status.openQuestion()) {
        m_link->write(escpos::statusRequest(*question));
        m_timer.start(m_timing.status);
    } else if (m_phase == Phase::Asking) {
        m_answersAll = true;
        concludeAsking();
    } else {
        concludeRechecking();
    }
}

void TwoWayTransport::concludeAsking()
{
    m_timer.stop();
    if (const auto obstacle = m_status.obstacle()) {
        refuse(*obstacle);
        return;
    }
    m_phase = Phase::Ready;
    emit ready();
}

void TwoWayTransport::concludeRechecking()
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

void TwoWayTransport::awaitCompletion()
{
    m_phase = Phase::AwaitingCompletion;
    m_timer.start(m_answersAll ? m_timing.completion : m_timing.completionOfMute);
}

void TwoWayTransport::refuse(const Obstacle &obstacle)
{
    closeConnection();
    emit notReady(obstacle);
}

void TwoWayTransport::finish(Delivery delivery, const QString &cause)
{
    closeConnection();
    emit finished(delivery, cause);
}

void TwoWayTransport::lose(const QString &cause)
{
    finish(m_taken > 0 ? Delivery::Unknown : Delivery::NotSent, cause);
}

void TwoWayTransport::closeConnection()
{
    m_phase = Phase::Closed;
    m_timer.stop();
    m_link->close();
}

} // namespace docket::print
