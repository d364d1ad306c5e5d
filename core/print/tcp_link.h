// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link.h"
#include "print/printer_address.h"

#include <QTcpSocket>

namespace docket::print {

/// A raw TCP connection.
class TcpLink final : public Link {
    Q_OBJECT

public:
    explicit TcpLink(TcpAddress address, QObject *parent = nullptr);

    void open() override;
    void write(const QByteArray &bytes) override;
    qint64 bytesToWrite() const override;
    QByteArray readAll() override;
    void close() override;
    QString place() const override;

private:
    TcpAddress m_address;
    QTcpSocket m_socket;
};

} // namespace docket::print
