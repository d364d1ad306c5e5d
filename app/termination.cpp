// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "termination.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace docket::app {

#ifdef Q_OS_UNIX

namespace {

int wakePipe[2] = {-1, -1};

// A signal handler may do next to nothing: the event loop reads the other end.
void wake(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(wakePipe[0], &byte, 1);
}

} // namespace

void quitOnTermination()
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, wakePipe) != 0) {
        return;
    }
    auto *notifier = new QSocketNotifier(wakePipe[1], QSocketNotifier::Read, qApp);
    QObject::connect(notifier, &QSocketNotifier::activated, qApp, [notifier] {
        notifier->setEnabled(false);
        QCoreApplication::quit();
    });
    struct sigaction action { };
    action.sa_handler = wake;
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART;
    sigaction(SIGTERM, &action, nullptr);
    sigaction(SIGINT, &action, nullptr);
}

#else

void quitOnTermination() { }

#endif

} // namespace docket::app
