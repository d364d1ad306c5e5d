// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QSet>
#include <QString>

#include <chrono>

class QTcpSocket;

namespace docket::print {

/// The other addresses of this computer's own private IPv4 networks; of a large network only the
/// 254 around its own.
QList<QHostAddress> neighbours();
/// The same of a computer with these addresses, each once and none of its own.
QList<QHostAddress> neighboursOf(const QList<QHostAddress> &addresses);

/// Looks which of some addresses take raw prints, a few at a time. Nothing is sent to them. Only
/// when somebody asks for it: an owner's network is not searched behind their back.
class PrinterScan : public QObject {
    Q_OBJECT

public:
    PrinterScan(QList<QHostAddress> hosts, quint16 port = 9100,
        std::chrono::milliseconds patience = std::chrono::milliseconds(800),
        QObject *parent = nullptr);

    void start();

signals:
    /// "tcp://192.0.2.7:9100"
    void found(const QString &uri);
    void finished();

private:
    void tryNext();
    void settle(QTcpSocket *socket);

    QList<QHostAddress> m_hosts; // still to be tried
    quint16 m_port;
    std::chrono::milliseconds m_patience;
    QSet<QTcpSocket *> m_trying;
};

} // namespace docket::print
