// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A program whose stack overflows in one of Docket's threads: overflow FOLDER THREAD, where THREAD
// is errand, watchdog or thread. Where it is stuck, nothing overflows: the program hangs.

#include "crash_report.h"
#include "domain/handler_stack.h"
#include "shop/errand.h"
#include "watchdog.h"

#include <QCoreApplication>
#include <QThread>

#include <array>
#include <limits>
#include <semaphore>
#include <sys/resource.h>

using namespace docket;
using namespace Qt::StringLiterals;

namespace {

/// Each call needs the place of the one before: no compiler makes a loop of it.
int overflow(unsigned depth, const volatile char *before)
{
    std::array<volatile char, 4096> room {};
    room.front() = static_cast<char>(*before + 1);
    return depth == std::numeric_limits<unsigned>::max()
        ? 0
        : overflow(depth + 1, room.data()) + *before;
}

void overflowHere()
{
    const char first = 0;
    overflow(0, &first);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const rlimit none {};
    ::setrlimit(RLIMIT_CORE, &none); // nobody looks at it
    app::keepCrashReports(arguments.value(1));
    const QString where = arguments.value(2);
    std::binary_semaphore end {0}; // never: the other thread ends the program
    if (where == "errand"_L1) {
        shop::Errand errand;
        errand.run(&overflowHere, [] {});
        end.acquire();
    } else if (where == "watchdog"_L1) {
        const app::Watchdog watchdog(
            std::chrono::milliseconds(1), app::ServiceNotice(), &overflowHere);
        end.acquire();
    } else if (where == "stuck"_L1) {
        const app::Watchdog watchdog(std::chrono::milliseconds(1), app::ServiceNotice());
        end.acquire();
    } else if (where == "thread"_L1) {
        QThread thread;
        useHandlerStackIn(thread);
        QObject::connect(&thread, &QThread::started, &thread, &overflowHere, Qt::DirectConnection);
        thread.start();
        end.acquire();
    }
    return 0;
}
