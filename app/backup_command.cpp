// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"
#include "console.h"
#include "run_options.h"
#include "shop/data_folder.h"
#include "shop/restore_book.h"
#include "store/backup.h"

#include <QFileInfo>

namespace docket::app {

using namespace Qt::StringLiterals;

namespace {

/// The one FILE of a command; nullopt after it has said what is wrong.
std::optional<QString> onlyFile(const QCommandLineParser &parser)
{
    if (parser.positionalArguments().size() != 1) {
        printError(u"one FILE is wanted"_s);
        return std::nullopt;
    }
    return parser.positionalArguments().constFirst();
}

} // namespace

int backUp(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Copies the database into FILE and checks the copy. Also while the shop runs."_s);
    parser.addPositionalArgument(u"FILE"_s, u"Where the copy goes; must not exist."_s);
    addDataFolderOption(parser);
    if (const auto code = parse(parser, u"backup"_s, arguments)) {
        return *code;
    }
    const auto file = onlyFile(parser);
    if (!file) {
        return Usage;
    }
    const auto folder = shop::DataFolder::look(dataFolder(parser));
    if (!folder) {
        printError(folder.error());
        return Failed;
    }
    if (QFileInfo::exists(*file)) {
        printError(u"%1 exists already and was left as it is"_s.arg(*file));
        return Failed;
    }
    if (const auto made = store::backUpFile(folder->database(), *file); !made) {
        printError(made.error());
        return Failed;
    }
    printLine(u"The database was copied to %1 and checked."_s.arg(*file));
    return Done;
}

int restore(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Brings the database back from FILE. What was there is set aside, not deleted. The shop must not run."_s);
    parser.addPositionalArgument(u"FILE"_s, u"A backup."_s);
    addDataFolderOption(parser);
    if (const auto code = parse(parser, u"restore"_s, arguments)) {
        return *code;
    }
    const auto file = onlyFile(parser);
    if (!file) {
        return Usage;
    }
    const auto folder = shop::DataFolder::open(dataFolder(parser)); // nobody else, until the end
    if (!folder) {
        printError(folder.error());
        return Failed;
    }
    const auto now = QDateTime::currentDateTimeUtc();
    const QFileInfo backup(*file);
    const auto outcome = shop::RestoreBook(*folder).bringBack(
        *file, {backup.fileName(), backup.lastModified().toUTC(), u"docketctl"_s, now, false});
    if (!outcome) {
        printError(outcome.error());
        return Failed;
    }
    printLine(outcome->setAside.isEmpty()
            ? u"The database was brought back."_s
            : u"The database was brought back; the one of before is %1."_s.arg(outcome->setAside));
    printLine(u"Orders in it: %1."_s.arg(outcome->orders));
    if (outcome->unsent > 0) {
        printLine(u"Messages that waited in it and are not sent: %1."_s.arg(outcome->unsent));
    }
    return Done;
}

} // namespace docket::app
