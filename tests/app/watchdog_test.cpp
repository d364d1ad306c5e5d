// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "watchdog.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <atomic>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using docket::app::ServiceNotice;
using docket::app::Watchdog;
using namespace std::chrono_literals;

namespace {

/// What a service manager hears.
class ServiceEar {
public:
    ServiceEar()
    {
        sockaddr_un address {};
        address.sun_family = AF_UNIX;
        const QByteArray path = name();
        std::copy(path.cbegin(), path.cend(), address.sun_path);
        REQUIRE(
            ::bind(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0);
    }
    ~ServiceEar() { ::close(m_socket); }
    ServiceEar(const ServiceEar &) = delete;
    ServiceEar &operator=(const ServiceEar &) = delete;

    QByteArray name() const { return m_folder.filePath(QStringLiteral("notify")).toUtf8(); }
    /// The next message; empty: there is none yet.
    QByteArray heard() const
    {
        std::array<char, 64> buffer {};
        const auto size = ::recv(m_socket, buffer.data(), buffer.size(), MSG_DONTWAIT);
        return size > 0 ? QByteArray(buffer.data(), static_cast<qsizetype>(size)) : QByteArray();
    }

private:
    QTemporaryDir m_folder;
    int m_socket = ::socket(AF_UNIX, SOCK_DGRAM, 0);
};

std::atomic<int> stuck {0};

} // namespace

TEST_CASE("the service manager is told, and nobody where there is none")
{
    const ServiceEar manager;
    ServiceNotice(manager.name()).tell("READY=1");
    CHECK(manager.heard() == "READY=1");
    ServiceNotice(QByteArray()).tell("READY=1");
    ServiceNotice(QByteArray(200, 'x')).tell("READY=1");
    CHECK(manager.heard().isEmpty());
}

TEST_CASE("a thread that works keeps the service manager content")
{
    stuck = 0;
    const ServiceEar manager;
    const Watchdog watchdog(1s, ServiceNotice(manager.name()), [] { ++stuck; });
    QByteArray heard;
    constexpr int limitMs = 30'000;
    CHECK(QTest::qWaitFor(
        [&] {
            heard = manager.heard();
            return !heard.isEmpty();
        },
        limitMs));
    CHECK(heard == "WATCHDOG=1");
}

TEST_CASE("a thread that hangs is noticed")
{
    stuck = 0;
    const ServiceEar manager;
    const Watchdog watchdog(20ms, ServiceNotice(manager.name()), [] { ++stuck; });
    const auto since = std::chrono::steady_clock::now();
    while (stuck == 0 && std::chrono::steady_clock::now() - since < 30s) {
        std::this_thread::yield(); // no event is handled here
    }
    CHECK(stuck == 1);
}
