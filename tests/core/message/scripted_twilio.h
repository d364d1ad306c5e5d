// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QTcpServer>

#include <memory>

class QTcpSocket;

namespace docket::test {

/// A provider on the loopback that speaks Twilio's API and does what the script says.
class ScriptedTwilio : public QObject {
    Q_OBJECT

public:
    enum class Act {
        Accept, ///< 201 with a fresh sid: "SM1", "SM2", ...
        Answer, ///< What `status`, `body` and `headers` say.
        Drop, ///< Resets the connection once the request is there.
        Stall, ///< Never answers.
        StallInBody, ///< Sends the half of an answer and no more.
        Flood, ///< Sends a body without an end.
    };
    struct Step {
        Act act = Act::Accept;
        int status = 0;
        QByteArray body = {};
        QByteArray headers = {}; ///< Each ends in \r\n.
    };
    struct Request {
        QByteArray line; ///< "POST /... HTTP/1.1"
        QByteArray head;
        QByteArray body;
        QHash<QString, QString> fields() const; ///< The form, decoded.
        /// A field's value; its name in any case (RFC 9110, 5.1), as each Qt writes it otherwise.
        QByteArray header(const QByteArray &name) const;
    };

    ScriptedTwilio();

    QList<Step> script; ///< Taken from the front; when it is empty, Accept.

    /// Listens again on the same port, or refuses connections.
    void switchOn();
    void switchOff();
    QString url() const;
    const QList<Request> &requests() const { return m_requests; }
    qsizetype connections() const { return m_connections; }

private:
    void receive(QTcpSocket *socket, QByteArray &pending);
    void perform(QTcpSocket *socket, const Step &step);

    QTcpServer m_server;
    quint16 m_port = 0;
    QList<Request> m_requests;
    qsizetype m_connections = 0;
    int m_sids = 0;
};

} // namespace docket::test
