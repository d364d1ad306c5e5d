// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link.h"
#include "print/printer_address.h"

#include <QByteArray>
#include <QSocketNotifier>
#include <QTimer>

#include <functional>
#include <memory>

namespace docket::print {

/// A device of this computer: a USB printer (`/dev/usb/lp0`) or a serial line. Both ways, and never
/// waiting: a printer that takes nothing blocks nobody. Where there are no device files (Windows)
/// opening fails with words.
class DeviceLink final : public Link {
    Q_OBJECT

public:
    /// Of what the system took for an open device, the bytes that it still holds; more than it took
    /// means all.
    using Held = std::function<qint64(int file)>;

    /// Without `held` the system is asked.
    explicit DeviceLink(DeviceAddress address, Held held = {}, QObject *parent = nullptr);
    ~DeviceLink() override;

    void open() override;
    void write(const QByteArray &bytes) override;
    qint64 bytesToWrite() const override;
    QByteArray readAll() override;
    void close() override;
    QString place() const override;

private:
    void openNow();
    void fail();
    void writeSome();
    void readSome();
    /// Looks what became of what the system took, `written` of it just now.
    void tellTaken(qint64 written);
    bool isSerial() const { return m_address.kind == DeviceAddress::Kind::Serial; }

    DeviceAddress m_address;
    Held m_held;
    int m_file = -1;
    std::unique_ptr<QSocketNotifier> m_readable;
    std::unique_ptr<QSocketNotifier> m_writable;
    QTimer m_readAgain; // some devices are always "readable" and have nothing to say
    QTimer m_drain; // a device takes slowly what the system has taken
    qint64 m_given = 0; // to the system, and still held by it at the last look
    QByteArray m_pending;
    QByteArray m_received;
};

} // namespace docket::print
