// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"
#include "console.h"
#include "order_export.h"
#include "run_options.h"
#include "shop/data_folder.h"
#include "shop/shop_profile.h"
#include "store/order_repository.h"
#include "store/print_job_repository.h"

#include <QJsonDocument>

#include <cstdio>

namespace docket::app {

using namespace Qt::StringLiterals;

namespace {

void write(const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stdout);
}

/// How the order's dockets stand: of several, the one that needs most attention.
QString printStateOf(const QList<store::PrintJobRow> &jobs)
{
    const QStringList worstFirst {
        u"failed"_s, u"unknown"_s, u"queued"_s, u"sending"_s, u"sent"_s, u"confirmed"_s};
    for (const QString &state : worstFirst) {
        for (const store::PrintJobRow &job : jobs) {
            if (job.state == state) {
                return state;
            }
        }
    }
    return {};
}

Result<QDateTime> boundFrom(const QCommandLineParser &parser, const QString &option)
{
    return parser.isSet(option) ? instantFromText(parser.value(option))
                                : Result<QDateTime>(QDateTime());
}

Result<void> writeOrders(
    const QString &folderPath, bool asJson, const QDateTime &from, const QDateTime &to)
{
    const auto folder = shop::DataFolder::look(folderPath);
    if (!folder) {
        return folder.error();
    }
    const auto profile = shop::loadShopProfile(folder->profile());
    if (!profile) {
        return profile.error();
    }
    const auto database = store::Database::open(folder->database(), store::Access::ReadOnly);
    if (!database) {
        return database.error();
    }
    const QTimeZone &zone = profile->hours.zone();
    store::PrintJobRepository jobs(**database);
    Result<void> readJobs;
    bool isFirst = true;
    write(asJson ? QByteArray("[") : orderCsvHeader());
    const auto read =
        store::OrderRepository(**database).forEachPlaced(from, to, [&](const Order &order) {
            const auto jobsOfOrder = jobs.ofOrder(order.id);
            if (!jobsOfOrder) {
                readJobs = jobsOfOrder.error();
                return;
            }
            const QString printState = printStateOf(*jobsOfOrder);
            if (asJson) {
                write(isFirst ? "\n" : ",\n");
                write(QJsonDocument(orderJson(order, printState, zone))
                          .toJson(QJsonDocument::Compact));
            } else {
                write(orderCsvRows(order, printState, zone));
            }
            isFirst = false;
        });
    if (!read || !readJobs) {
        return read ? readJobs : read;
    }
    write(asJson ? QByteArray("\n]\n") : QByteArray());
    if (std::fflush(stdout) != 0 || std::ferror(stdout) != 0) {
        return Error {ErrorCode::Unavailable,
            u"The orders could not be written out completely. Is the disk full?"_s, {}};
    }
    return {};
}

} // namespace

int exportOrders(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Writes the shop's orders, oldest first. Also while the shop runs."_s);
    parser.addPositionalArgument(u"what"_s, u"What to write: orders."_s, u"orders"_s);
    addDataFolderOption(parser);
    parser.addOptions({
        {u"format"_s, u"json or csv."_s, u"FORMAT"_s, u"json"_s},
        {u"from"_s, u"Placed at or after, ISO 8601 with offset."_s, u"TIME"_s},
        {u"to"_s, u"Placed before, ISO 8601 with offset."_s, u"TIME"_s},
    });
    if (const auto code = parse(parser, u"export"_s, arguments)) {
        return *code;
    }
    const QString format = parser.value(u"format"_s);
    if (parser.positionalArguments() != QStringList {u"orders"_s}) {
        printError(u"This version exports: orders."_s);
        return Usage;
    }
    if (format != "json"_L1 && format != "csv"_L1) {
        printError(u"--format takes json or csv."_s);
        return Usage;
    }
    const auto from = boundFrom(parser, u"from"_s);
    const auto to = boundFrom(parser, u"to"_s);
    if (!from || !to) {
        printError(from ? to.error() : from.error());
        return Usage;
    }
    const auto written = writeOrders(dataFolder(parser), format == "json"_L1, *from, *to);
    if (!written) {
        printError(written.error());
        return Failed;
    }
    return Done;
}

} // namespace docket::app
