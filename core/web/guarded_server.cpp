// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guarded_server.h"

#include "checked_socket.h"

#include <QNetworkProxy>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <memory>

using namespace std::chrono_literals;

namespace docket::web {

GuardedServer::GuardedServer(const Limits &limits)
    : m_limits(limits), m_admission(limits.connections, limits.connectionsPerAddress)
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
    auto socket = std::make_unique<CheckedSocket>(m_limits);
    if (!socket->adopt(descriptor) || !hasRoomFor(socket->peerAddress())) {
        return;
    }
    CheckedSocket *inside = socket.release();
    inside->setParent(this);
    m_inside.append(inside);
    connect(inside, &QTcpSocket::disconnected, this, [this, inside] { socketLeft(inside); });
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

void GuardedServer::socketLeft(CheckedSocket *socket)
{
    m_inside.removeOne(socket);
    m_admission.leave(socket->peerAddress());
    if (m_isFinishing && m_inside.isEmpty()) {
        deleteLater();
    }
}

} // namespace docket::web
