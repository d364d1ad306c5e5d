// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guarded_server.h"

#include "checked_socket.h"

#include <QNetworkProxy>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <memory>
#include <utility>

using namespace std::chrono_literals;

namespace docket::web {

namespace {

constexpr qsizetype mostTogether = 32; // the first of them waits for the last
constexpr int mostUnderWay = 3; // some are committed while the next one is answered

} // namespace

GuardedServer::GuardedServer(const Limits &limits, voice::Together together)
    : m_limits(limits), m_together(std::move(together)),
      m_admission(limits.connections, limits.connectionsPerAddress)
{
    setProxy(QNetworkProxy::NoProxy);
    setListenBacklogSize(limits.connections);
    // Qt stops accepting when the system runs out of descriptors, and does not begin again.
    connect(this, &QTcpServer::acceptError, this,
        [this] { QTimer::singleShot(1s, this, &QTcpServer::resumeAccepting); });
}

void GuardedServer::finish()
{
    close();
    m_isFinishing = true;
    const Sockets waiting = std::exchange(m_waiting, {});
    answer(waiting);
    send(waiting);
    const QList<CheckedSocket *> inside = m_inside;
    for (CheckedSocket *socket : inside) {
        socket->finish();
    }
    if (m_inside.isEmpty()) {
        deleteLater();
    }
}

void GuardedServer::incomingConnection(qintptr descriptor)
{
    auto socket = std::make_unique<CheckedSocket>(m_limits, m_tls);
    if (!socket->adopt(descriptor) || !hasRoomFor(socket->peerAddress())) {
        return;
    }
    // A handshake is dear: only whoever has a place gets one.
    if (!socket->begin()) {
        m_admission.leave(socket->peerAddress());
        return;
    }
    CheckedSocket *inside = socket.release();
    inside->setParent(this);
    m_inside.append(inside);
    connect(inside, &QTcpSocket::disconnected, this, [this, inside] { socketLeft(inside); });
    connect(
        inside, &CheckedSocket::requestComplete, this, [this, inside] { requestWaits(inside); });
    addPendingConnection(inside);
}

bool GuardedServer::hasRoomFor(const QHostAddress &peer)
{
    Admission::Verdict verdict = m_admission.enter(peer);
    if (verdict == Admission::Verdict::Full && !m_inside.isEmpty()) {
        const auto stalest = std::max_element(
            m_inside.begin(), m_inside.end(), [](const auto *one, const auto *other) {
                return one->stalledMs() < other->stalledMs();
            });
        (*stalest)->drop();
        verdict = m_admission.enter(peer);
    }
    return verdict == Admission::Verdict::Admitted;
}

void GuardedServer::requestWaits(CheckedSocket *socket)
{
    m_waiting.append(socket);
    if (m_waiting.size() == 1) {
        answerSoon();
    }
}

void GuardedServer::answerSoon()
{
    // By then everybody whose request came at the same time is here, too.
    QMetaObject::invokeMethod(this, &GuardedServer::answerWaiting, Qt::QueuedConnection);
}

void GuardedServer::answerWaiting()
{
    if (m_waiting.isEmpty() || m_underWay >= mostUnderWay) {
        return; // unitDone() comes back to them
    }
    const Sockets waiting = m_waiting.mid(0, mostTogether);
    m_waiting = m_waiting.mid(waiting.size());
    if (!m_waiting.isEmpty()) {
        answerSoon();
    }
    if (!m_together) {
        answer(waiting);
        send(waiting);
        return;
    }
    ++m_underWay;
    m_together([&waiting] { answer(waiting); },
        [self = QPointer(this), waiting](bool isKept) {
            if (!isKept) {
                answer(waiting);
            }
            send(waiting);
            if (self) {
                self->unitDone();
            }
        });
}

void GuardedServer::answer(const Sockets &sockets)
{
    for (const QPointer<CheckedSocket> &socket : sockets) {
        if (socket) {
            socket->answerRequest();
        }
    }
}

void GuardedServer::send(const Sockets &sockets)
{
    for (const QPointer<CheckedSocket> &socket : sockets) {
        if (socket) {
            socket->sendAnswer();
        }
    }
}

void GuardedServer::unitDone()
{
    --m_underWay;
    if (!m_waiting.isEmpty()) {
        answerSoon();
    }
}

void GuardedServer::socketLeft(CheckedSocket *socket)
{
    m_inside.removeOne(socket);
    m_admission.leave(socket->peerAddress());
    if (m_isFinishing && m_inside.isEmpty()) {
        deleteLater();
    }
}

} // namespace docket::web
