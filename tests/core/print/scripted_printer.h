// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>
#include <optional>

namespace docket::test {

/// A network printer on the loopback that does what the script says.
class ScriptedPrinter : public QObject {
    Q_OBJECT

public:
    struct Script {
        QByteArray status = QByteArray::fromHex("12121212"); ///< Answers to questions 1 to 4; mute
                                                             ///< to those beyond its end.
        bool answersCompletion = true;
        std::optional<qsizetype> dropsAt =
            std::nullopt; ///< Resets the connection at so many bytes of a docket.
        std::optional<qsizetype> dropsBeforeStatus =
            std::nullopt; ///< So many connections are closed at once.
    };

    explicit ScriptedPrinter(Script script);

    Script script; ///< May be changed at any time; holds for what comes.
    std::function<void()> firstByte; ///< Called at the first byte of each docket.

    /// Listens again on the same port, or refuses connections.
    void switchOn();
    void switchOff();
    QString uri() const;
    quint16 port() const { return m_port; }

    const QList<QByteArray> &dockets() const { return m_dockets; } ///< Per connection, as received.
    qsizetype connections() const { return m_connections; }
    qsizetype openConnections() const;
    void answer(const QByteArray &bytes); ///< To the newest connection.
    void hangUp(); ///< The newest connection.

    /// Dockets that came whole and hold the text.
    QList<QByteArray> complete(const QByteArray &text) const;

private:
    void accept();
    void receive(QTcpSocket *socket, qsizetype index, QByteArray &pending);

    QTcpServer m_server;
    quint16 m_port = 0;
    QList<QByteArray> m_dockets;
    QTcpSocket *m_newest = nullptr;
    qsizetype m_connections = 0;
};

} // namespace docket::test
