// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"
#include "console.h"
#include "run_options.h"
#include "shop/data_folder.h"
#include "shop/restore_book.h"
#include "store/database.h"
#include "store/survey_repository.h"

namespace docket::app {

using namespace Qt::StringLiterals;

int verify(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Checks the whole database and says what it found. Also while the shop runs."_s);
    addDataFolderOption(parser);
    if (const auto code = parse(parser, u"verify"_s, arguments)) {
        return *code;
    }
    const auto folder = shop::DataFolder::look(dataFolder(parser));
    if (!folder) {
        printError(folder.error());
        return Failed;
    }
    const auto database = store::Database::open(folder->database(), store::Access::ReadOnly);
    if (!database) {
        printError(u"%1 Found: %2"_s.arg(
            database.error().message.english(), database.error().detail.simplified()));
        return Failed;
    }
    const auto restored = shop::RestoreBook(*folder).last();
    store::SurveyRepository survey(**database);
    const auto found = survey.findings(restored ? restored->usedNumbers : QMap<QString, int>());
    if (!found) {
        printError(found.error());
        return Failed;
    }
    if (!found->isEmpty()) {
        printError(
            u"the database has %1 faults: %2"_s.arg(found->size()).arg(found->join(u"; "_s)));
        return Failed;
    }
    const auto size = survey.size();
    if (!size) {
        printError(size.error());
        return Failed;
    }
    printLine(u"The database is sound: %1 orders, %2 calls, %3 events."_s.arg(size->orders)
                  .arg(size->calls)
                  .arg(size->events));
    return Done;
}

} // namespace docket::app
