// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service_notice.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <algorithm>
#include <cstddef>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#endif

namespace docket::app {

#ifdef Q_OS_UNIX

void ServiceNotice::tell(const QByteArray &state) const
{
    sockaddr_un address {};
    if (m_socket.isEmpty() || static_cast<size_t>(m_socket.size()) >= sizeof address.sun_path) {
        return;
    }
    address.sun_family = AF_UNIX;
    std::copy(m_socket.cbegin(), m_socket.cend(), address.sun_path);
    if (address.sun_path[0] == '@') {
        address.sun_path[0] = '\0';
    }
    const auto length = offsetof(sockaddr_un, sun_path) + static_cast<size_t>(m_socket.size());
    const int connection = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (connection < 0) {
        return;
    }
    // Nobody could be told that it failed.
    [[maybe_unused]] const auto sent =
        ::sendto(connection, state.constData(), static_cast<size_t>(state.size()), MSG_NOSIGNAL,
            reinterpret_cast<const sockaddr *>(&address), static_cast<socklen_t>(length));
    ::close(connection);
}

#else

void ServiceNotice::tell(const QByteArray &) const { }

#endif

} // namespace docket::app
