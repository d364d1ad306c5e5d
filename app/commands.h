// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace docket::app {

/// Exit codes of docketctl, as scripts rely on them.
enum ExitCode {
    Done = 0,
    Failed = 1,
    Usage = 2,
    OpenAnew = 64, ///< To be started again; a service with Restart=on-failure does it.
};

// The commands of docketctl. Each takes its arguments without the program's and the command's name
// and returns the exit code; what went wrong is one line on stderr.
int serve(const QStringList &arguments);
int simulate(const QStringList &arguments);
int exportOrders(const QStringList &arguments);
int importFile(const QStringList &arguments);
int backUp(const QStringList &arguments);
int restore(const QStringList &arguments);
int changeSettings(const QStringList &arguments);
int diagnose(const QStringList &arguments);
int day(const QStringList &arguments);
int customer(const QStringList &arguments);
int audit(const QStringList &arguments);
int staff(const QStringList &arguments);
int verify(const QStringList &arguments);
int printTest(const QStringList &arguments);
int printTools(const QStringList &arguments);

} // namespace docket::app
