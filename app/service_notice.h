// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <utility>

namespace docket::app {

/// Tells a service manager how the program is (sd_notify(3): a datagram to $NOTIFY_SOCKET). Does
/// nothing where there is none.
class ServiceNotice {
public:
    /// To who started the program.
    ServiceNotice() : m_socket(qgetenv("NOTIFY_SOCKET")) { }
    /// \param socketName a path, or an abstract name that begins with '@'.
    explicit ServiceNotice(QByteArray socketName) : m_socket(std::move(socketName)) { }

    /// "READY=1", "WATCHDOG=1", "STOPPING=1". From any thread; never waits.
    void tell(const QByteArray &state) const;

private:
    QByteArray m_socket;
};

} // namespace docket::app
