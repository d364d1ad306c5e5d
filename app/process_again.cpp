// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The one file that starts the program again: in its own place, so that whoever watches over the
// process (a session, a service) goes on watching.

#include "process_again.h"

#include <QCoreApplication>
#include <QFile>

#ifdef Q_OS_WIN
#include <QProcess>
#else
#include <algorithm>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace docket::app {

#ifndef Q_OS_WIN

namespace {

/// Not all libraries say of their files that they end with the program: the port would stay taken.
void closeWithProgram()
{
    constexpr int firstOfOurs = 3; // behind stdin, stdout and stderr
    constexpr long mostLookedAt = 4096;
    const auto end = static_cast<int>(std::min(::sysconf(_SC_OPEN_MAX), mostLookedAt));
    for (int file = firstOfOurs; file < end; ++file) {
        ::fcntl(file, F_SETFD, FD_CLOEXEC);
    }
}

} // namespace

#endif

bool beginProcessAgain(const std::vector<char *> &arguments)
{
    const QString program = QCoreApplication::applicationFilePath();
#ifdef Q_OS_WIN
    QStringList words;
    for (size_t place = 1; place + 1 < arguments.size(); ++place) {
        words.append(QString::fromLocal8Bit(arguments.at(place)));
    }
    return QProcess::startDetached(program, words);
#else
    closeWithProgram();
    ::execv(QFile::encodeName(program).constData(), arguments.data());
    return false; // it does not come back when it worked
#endif
}

} // namespace docket::app
