// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "process_figures.h"

#include "support/catch.h"

#include <QDir>
#include <QFile>

namespace docket::tests {

using namespace Qt::StringLiterals;

ProcessFigures figuresOf(qint64 processId)
{
    const QString folder = u"/proc/%1"_s.arg(processId);
    QFile status(folder + u"/status"_s);
    REQUIRE(status.open(QIODevice::ReadOnly));
    ProcessFigures figures;
    for (const QByteArray &line : status.readAll().split('\n')) {
        const QByteArray number = line.mid(line.indexOf(':') + 1).simplified().split(' ').first();
        if (line.startsWith("VmRSS:")) {
            figures.residentKib = number.toLongLong();
        } else if (line.startsWith("Threads:")) {
            figures.threads = number.toInt();
        }
    }
    figures.files =
        static_cast<int>(QDir(folder + u"/fd"_s)
                             .entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::System)
                             .size());
    REQUIRE(figures.residentKib > 0);
    return figures;
}

} // namespace docket::tests
