// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"
#include "console.h"
#include "print/page.h"
#include "print/paper_text.h"
#include "run_options.h"
#include "shop/data_folder.h"
#include "shop/day_desk.h"
#include "store/database.h"

namespace docket::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int columns = 48;

Result<QString> reportText(const shop::DataFolder &folder, const QString &date)
{
    const auto profile = shop::loadShopProfile(folder.profile());
    if (!profile) {
        return profile.error();
    }
    const auto database = store::Database::open(folder.database(), store::Access::ReadOnly);
    if (!database) {
        return database.error();
    }
    const BusinessDay day = date.isEmpty()
        ? profile->hours.businessDay(QDateTime::currentDateTimeUtc())
        : BusinessDay(QDate::fromString(date, Qt::ISODate));
    const auto sales = shop::salesOf(**database, day, profile->hours);
    if (!sales) {
        return sales.error();
    }
    const auto report = shop::dayReport(**database, *sales, profile->hours);
    if (!report) {
        return report.error();
    }
    return print::paperText(print::pagePaper(shop::dayPage(*report, *profile), columns));
}

} // namespace

int day(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Tells what was sold on a business day, how it was paid and what was in the drawer. Also while the shop runs."_s);
    parser.addPositionalArgument(u"what"_s, u"report."_s, u"report"_s);
    parser.addOption(
        {u"date"_s, u"The business day, for example 2026-11-20; the present one."_s, u"DATE"_s});
    addDataFolderOption(parser);
    if (const auto code = parse(parser, u"day"_s, arguments)) {
        return *code;
    }
    const QString date = parser.value(u"date"_s);
    if (parser.positionalArguments() != QStringList {u"report"_s}) {
        printError(u"day takes: report."_s);
        return Usage;
    }
    if (parser.isSet(u"date"_s) && !QDate::fromString(date, Qt::ISODate).isValid()) {
        printError(u"--date takes a day like 2026-11-20."_s);
        return Usage;
    }
    const auto folder = shop::DataFolder::look(dataFolder(parser));
    const auto text = folder ? reportText(*folder, date) : Result<QString>(folder.error());
    if (!text) {
        printError(text.error());
        return Failed;
    }
    printLine(text->trimmed());
    return Done;
}

} // namespace docket::app
