// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QTcpSocket>

namespace docket::web {

struct RawAnswer {
    int status = 0; ///< 0: the connection ended without an answer.
    QByteArray head;
    QByteArray body;
};

/// A client that says exactly the bytes it is told, however wrong. Every wait is bounded.
class RawClient {
public:
    explicit RawClient(quint16 port);

    void send(const QByteArray &bytes);
    /// The next answer; "100 Continue" is an answer, too.
    RawAnswer answer();
    /// The next answer to HEAD, which has a length and no body.
    RawAnswer headAnswer();
    /// Whether the server ends the connection before anything more than @p milliseconds pass.
    bool isClosedWithin(int milliseconds);
    /// Sends @p piece again and again until the server ends the connection or @p maximum bytes
    /// are out; returns how many went out.
    qint64 flood(const QByteArray &piece, qint64 maximum);
    /// Ends the connection at once.
    void abort() { m_socket.abort(); }
    QTcpSocket &socket() { return m_socket; }

private:
    RawAnswer readHead();

    QTcpSocket m_socket;
    QByteArray m_received;
};

} // namespace docket::web
