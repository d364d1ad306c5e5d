// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stuck_restart.h"

#include "crash_report.h"
#include "process_again.h"

#include <QFile>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace docket::app {

namespace {

constexpr std::ptrdiff_t mostRestarts = 3;
constexpr std::time_t restartSpan = 10 * 60; // s

} // namespace

bool mayBeginAgain(const std::vector<std::time_t> &before, std::time_t now)
{
    // A clock that was set back meanwhile makes times to come: they count, too.
    return std::count_if(before.cbegin(), before.cend(), [now](std::time_t at) {
        return at > now - restartSpan;
    }) < mostRestarts;
}

Watchdog::OnStuck whenStuck(const shop::DataFolder &folder, const std::vector<char *> &arguments)
{
    if (arguments.empty()) {
        return &Watchdog::end;
    }
    // Read now: what hangs may be the disk.
    return [before = stuckTimes(folder.crashes()), lock = QFile::encodeName(folder.lock()),
               arguments] {
        if (mayBeginAgain(before, std::time(nullptr)) && keepStuckReport()) {
            std::fputs("docket: the shop answers nothing any more: it begins again\n", stderr);
            // It names this process, which goes on: nobody would take it for left over.
            std::remove(lock.constData());
            if (beginProcessAgain(arguments)) {
                std::_Exit(EXIT_FAILURE);
            }
        }
        Watchdog::end();
    };
}

} // namespace docket::app
