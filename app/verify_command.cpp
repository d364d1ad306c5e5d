// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"
#include "console.h"
#include "run_options.h"
#include "shop/data_folder.h"
#include "store/database.h"

namespace docket::app {

using namespace Qt::StringLiterals;

namespace {

Result<QStringList> findings(store::Database &database)
{
    auto found = database.integrityFindings();
    if (!found) {
        return found;
    }
    const auto gap = [&](const store::Row &row) {
        found->append(u"business day %1 has %2 orders and numbers up to %3"_s.arg(
            row.text(0), row.text(1), row.text(2)));
    };
    const auto gaps = database.forEach(uR"(
        SELECT business_day, count(*), max(sequence) FROM orders
        GROUP BY business_day HAVING count(*) <> max(sequence))"_s,
        {}, gap);
    if (!gaps) {
        return gaps.error();
    }
    return found;
}

} // namespace

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
        printError(
            u"%1 Found: %2"_s.arg(database.error().message, database.error().detail.simplified()));
        return Failed;
    }
    const auto found = findings(**database);
    if (!found) {
        printError(found.error());
        return Failed;
    }
    if (!found->isEmpty()) {
        printError(
            u"the database has %1 faults: %2"_s.arg(found->size()).arg(found->join(u"; "_s)));
        return Failed;
    }
    const auto counts = (*database)->first<QString>(uR"(
        SELECT (SELECT count(*) FROM orders) || ' orders, '
            || (SELECT count(*) FROM call_session) || ' calls, '
            || (SELECT count(*) FROM event) || ' events')"_s,
        {}, [](const store::Row &row) { return row.text(0); });
    if (!counts) {
        printError(counts.error());
        return Failed;
    }
    printLine(u"The database is sound: %1."_s.arg(counts->value_or(QString())));
    return Done;
}

} // namespace docket::app
