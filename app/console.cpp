// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console.h"

#include "commands.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cstdio>

namespace docket::app {

using namespace Qt::StringLiterals;

void printLine(const QString &text)
{
    std::fputs(qUtf8Printable(text + u'\n'), stdout);
    std::fflush(stdout);
}

void printError(const QString &text)
{
    std::fputs(qUtf8Printable(u"docket: %1\n"_s.arg(text)), stderr);
}

void printError(const Error &error)
{
    printError(error.message.english());
}

std::optional<int> parse(
    QCommandLineParser &parser, const QString &command, const QStringList &arguments)
{
    const QCommandLineOption help = parser.addHelpOption();
    const QString program = QFileInfo(QCoreApplication::applicationFilePath()).fileName();
    if (!parser.parse(QStringList {u"%1 %2"_s.arg(program, command).trimmed()} + arguments)) {
        printError(parser.errorText());
        return Usage;
    }
    if (parser.isSet(help)) {
        // Qt names the program as it was called; people type its name and the command.
        QString text = parser.helpText().trimmed();
        const QString called = QCoreApplication::arguments().constFirst();
        text.replace(
            text.indexOf(called), called.size(), u"%1 %2"_s.arg(program, command).trimmed());
        printLine(text);
        return Done;
    }
    return std::nullopt;
}

} // namespace docket::app
