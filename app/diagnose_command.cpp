// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"
#include "console.h"
#include "diagnosis.h"
#include "run_options.h"

namespace docket::app {

int diagnose(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Writes what somebody who helps has to know of the shop, to be handed over: "
                       "nothing of customers and staff, and no secret. Also while the shop runs."));
    addDataFolderOption(parser);
    if (const auto code = parse(parser, QStringLiteral("diagnose"), arguments)) {
        return *code;
    }
    const auto folder = shop::DataFolder::look(dataFolder(parser));
    const auto text = folder ? diagnosis(*folder, QDateTime::currentDateTimeUtc())
                             : Result<QString>(folder.error());
    if (!text) {
        printError(text.error());
        return Failed;
    }
    printLine(text->trimmed());
    return Done;
}

} // namespace docket::app
