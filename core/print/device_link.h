// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link.h"
#include "print/printer_address.h"

#include <QByteArray>
#include <QSocketNotifier>
#include <QTimer>

#include <memory>

namespace docket::print {

/// A device of this computer: a USB printer (`/dev/usb/lp0`) or a serial line. Both ways, and never
/// waiting: a printer that takes nothing blocks nobody. Where there are no device files (Windows)
/// opening fails with words.
class DeviceLink final : public Link {
    Q_OBJECT

public:
    explicit DeviceLink(DeviceAddress address, QObject *parent = nullptr);
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
    void tellTaken();
    /// What the system holds for a serial line.
    qint64 queued() const;

    DeviceAddress m_address;
    int m_file = -1;
    std::unique_ptr<QSocketNotifier> m_readable;
    std::unique_ptr<QSocketNotifier> m_writable;
    QTimer m_readAgain; // some devices are always "readable" and have nothing to say
    QTimer m_drain; // a serial line sends slowly what the system has taken
    qint64 m_untold = 0; // taken, and not told yet
    QByteArray m_pending;
    QByteArray m_received;
};

} // namespace docket::print
