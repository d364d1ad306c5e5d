// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "steady_time.h"

#ifdef Q_OS_LINUX
#include <ctime>
#else
#include <QDeadlineTimer>
#endif

namespace docket::app {

#ifdef Q_OS_LINUX

qint64 steadyTimeMs()
{
    timespec now {};
    clock_gettime(CLOCK_BOOTTIME, &now); // Qt's clock stands still in a suspended computer.
    return qint64 {now.tv_sec} * 1000 + now.tv_nsec / 1'000'000;
}

#else

qint64 steadyTimeMs()
{
    return QDeadlineTimer::current().deadline();
}

#endif

} // namespace docket::app
