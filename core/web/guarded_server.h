// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admission.h"
#include "web/http_listener.h"

#include <QList>
#include <QPointer>
#include <QTcpServer>

namespace docket::web {

class CheckedSocket;

/// Lets connections in as far as the limits go. When the house is full, the connection that has
/// been silent for longest makes room: one that never finishes cannot keep out one that does.
class GuardedServer : public QTcpServer {
    Q_OBJECT

public:
    /// See HttpListener.
    GuardedServer(const Limits &limits, voice::Together together);

    /// For connections from now on.
    void setTls(const Tls &tls) { m_tls = tls; }

    /// Takes nobody new; those inside finish the request they are in. Deletes itself after the
    /// last one.
    void finish();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    bool hasRoomFor(const QHostAddress &peer);
    void socketLeft(CheckedSocket *socket);
    void requestWaits(CheckedSocket *socket);
    void answerSoon();
    void answerWaiting();
    using Sockets = QList<QPointer<CheckedSocket>>;
    static void answer(const Sockets &sockets);
    static void send(const Sockets &sockets);
    void unitDone();

    Limits m_limits;
    Tls m_tls;
    voice::Together m_together;
    Admission m_admission;
    QList<CheckedSocket *> m_inside;
    Sockets m_waiting; // with a whole request, in the order of arrival
    int m_underWay = 0; // units that are not done
    bool m_isFinishing = false;
};

} // namespace docket::web
