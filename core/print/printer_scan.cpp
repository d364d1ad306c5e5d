// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/printer_scan.h"

#include <QMetaObject>
#include <QNetworkInterface>
#include <QNetworkProxy>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace docket::print {

using namespace Qt::StringLiterals;

namespace {

constexpr int atOnce = 32;
constexpr quint32 lastByte = 0xFF;

/// RFC 1918
bool isPrivate(const QHostAddress &address)
{
    return address.isInSubnet(QHostAddress(u"10.0.0.0"_s), 8)
        || address.isInSubnet(QHostAddress(u"172.16.0.0"_s), 12)
        || address.isInSubnet(QHostAddress(u"192.168.0.0"_s), 16);
}

} // namespace

QList<QHostAddress> neighbours()
{
    return neighboursOf(QNetworkInterface::allAddresses());
}

QList<QHostAddress> neighboursOf(const QList<QHostAddress> &addresses)
{
    QList<QHostAddress> result;
    for (const auto &own : addresses) {
        if (own.protocol() != QAbstractSocket::IPv4Protocol || !isPrivate(own)) {
            continue;
        }
        const quint32 network = own.toIPv4Address() & ~lastByte;
        for (quint32 host = 1; host < lastByte; ++host) {
            const QHostAddress address(network | host);
            if (!addresses.contains(address) && !result.contains(address)) {
                result.append(address);
            }
        }
    }
    return result;
}

PrinterScan::PrinterScan(
    QList<QHostAddress> hosts, quint16 port, std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent), m_hosts(std::move(hosts)), m_port(port), m_patience(patience)
{
}

void PrinterScan::start()
{
    QMetaObject::invokeMethod(this, &PrinterScan::tryNext, Qt::QueuedConnection);
}

void PrinterScan::tryNext()
{
    while (m_trying.size() < atOnce && !m_hosts.isEmpty()) {
        const QHostAddress host = m_hosts.takeFirst();
        auto *socket = new QTcpSocket(this);
        socket->setProxy(QNetworkProxy::NoProxy);
        m_trying.insert(socket);
        connect(socket, &QTcpSocket::connected, this, [this, socket, host] {
            emit found(u"tcp://%1:%2"_s.arg(host.toString()).arg(m_port));
            settle(socket);
        });
        connect(socket, &QTcpSocket::errorOccurred, this, [this, socket] { settle(socket); });
        QTimer::singleShot(m_patience, socket, [this, socket] { settle(socket); });
        socket->connectToHost(host, m_port);
    }
    if (m_trying.isEmpty() && m_hosts.isEmpty()) {
        emit finished();
    }
}

void PrinterScan::settle(QTcpSocket *socket)
{
    if (!m_trying.remove(socket)) {
        return; // its time was up in the same moment
    }
    socket->disconnect(this);
    socket->abort();
    socket->deleteLater();
    QMetaObject::invokeMethod(this, &PrinterScan::tryNext, Qt::QueuedConnection);
}

} // namespace docket::print
