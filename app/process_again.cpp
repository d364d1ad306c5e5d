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
#include <unistd.h>
#endif

namespace docket::app {

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
    ::execv(QFile::encodeName(program).constData(), arguments.data());
    return false; // it does not come back when it worked
#endif
}

} // namespace docket::app
