// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tcp_link.h"

#include <QMetaObject>
#include <QNetworkProxy>

#include <utility>

namespace docket::print {

using namespace Qt::StringLiterals;

TcpLink::TcpLink(TcpAddress address, QObject *parent) : Link(parent), m_address(std::move(address))
{
    m_socket.setProxy(QNetworkProxy::NoProxy);
    connect(&m_socket, &QTcpSocket::connected, this, [this] {
        m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
        m_socket.setSocketOption(QAbstractSocket::KeepAliveOption, 1);
        emit opened();
    });
    connect(&m_socket, &QTcpSocket::readyRead, this, &TcpLink::answered);
    connect(&m_socket, &QTcpSocket::bytesWritten, this, &TcpLink::taken);
    connect(&m_socket, &QTcpSocket::errorOccurred, this,
        [this] { emit failed(m_socket.errorString()); });
}

void TcpLink::open()
{
    // Queued: a refused connection may be known at once.
    QMetaObject::invokeMethod(
        this, [this] { m_socket.connectToHost(m_address.host, m_address.port); },
        Qt::QueuedConnection);
}

void TcpLink::write(const QByteArray &bytes)
{
    m_socket.write(bytes);
}

qint64 TcpLink::bytesToWrite() const
{
    return m_socket.bytesToWrite();
}

QByteArray TcpLink::readAll()
{
    return m_socket.readAll();
}

void TcpLink::close()
{
    m_socket.disconnect(this);
    if (m_socket.state() == QAbstractSocket::ConnectedState && m_socket.bytesToWrite() == 0) {
        // Unread answers would turn the close into a reset, which can cost the printer its last
        // lines.
        m_socket.readAll();
        m_socket.disconnectFromHost();
    } else {
        m_socket.abort();
    }
}

QString TcpLink::place() const
{
    const QString host =
        m_address.host.contains(u':') ? u'[' + m_address.host + u']' : m_address.host;
    return u"The printer at %1:%2"_s.arg(host).arg(m_address.port);
}

} // namespace docket::print
