// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <ctime>
#include <optional>
#include <vector>

namespace docket::app {

/// A time at which the program ended where it should not have.
struct CrashReport {
    QString file;
    QDateTime at; ///< UTC
    bool isStuck = false; ///< It answered nothing any more, and was ended for it.
};

/// From now on a crash of this process leaves a report in the folder: crash-SECONDS.txt, with the
/// version, the signal and the calls of the thread, and nothing of what the shop was working on.
/// Then the process ends as it would have. A stack that overflows is reported in a thread that uses
/// useHandlerStack(), as this one does from now on. Does nothing where there are no POSIX signals.
/// The folder is made; of older reports ten stay.
void keepCrashReports(const QString &folder);

/// Leaves a report that the program answers nothing any more. It goes on; the crash that may follow
/// leaves no report of its own. From any thread. \return whether there is a report: not before
/// keepCrashReports(), and not where there are no POSIX signals.
bool keepStuckReport();

/// When it was so, by the reports of the folder, the newest first.
std::vector<std::time_t> stuckTimes(const QString &folder);

/// The newest report that nobody has acknowledged.
std::optional<CrashReport> newestCrash(const QString &folder);
/// Somebody has seen it; the file stays.
void acknowledgeCrashes(const QString &folder);

} // namespace docket::app
