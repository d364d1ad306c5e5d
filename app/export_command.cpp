// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"
#include "console.h"
#include "customer_export.h"
#include "domain/menu_csv.h"
#include "domain/menu_loader.h"
#include "menu_papers.h"
#include "order_export.h"
#include "run_options.h"
#include "shop/data_folder.h"
#include "shop/menu_desk.h"
#include "shop/shop_profile.h"
#include "store/journal.h"
#include "store/order_repository.h"
#include "store/print_job_repository.h"

#include <QJsonDocument>

#include <cstdio>
#include <memory>

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

/// The store of a shop that may be running, and the zone that its times are told in.
struct LookedAt {
    std::unique_ptr<store::Database> database;
    QTimeZone zone;
};

Result<LookedAt> lookAt(const QString &folderPath)
{
    const auto folder = shop::DataFolder::look(folderPath);
    if (!folder) {
        return folder.error();
    }
    const auto profile = shop::loadShopProfile(folder->profile());
    if (!profile) {
        return profile.error();
    }
    auto database = store::Database::open(folder->database(), store::Access::ReadOnly);
    if (!database) {
        return database.error();
    }
    return LookedAt {std::move(*database), profile->hours.zone()};
}

/// Whether all of it reached the output.
Result<void> flushed(const QString &failure)
{
    if (std::fflush(stdout) != 0 || std::ferror(stdout) != 0) {
        return Error {ErrorCode::Unavailable, Sentence::verbatim(failure), {}};
    }
    return {};
}

Result<void> writeCustomers(
    const QString &folderPath, bool asJson, const QDateTime &from, const QDateTime &to)
{
    const auto shop = lookAt(folderPath);
    if (!shop) {
        return shop.error();
    }
    CustomerExport customers;
    const auto read =
        store::OrderRepository(*shop->database).forEachPlaced(from, to, [&](const Order &order) {
            customers.add(order);
        });
    if (!read) {
        return read;
    }
    write(asJson ? customers.json(shop->zone) : customers.csv(shop->zone));
    return flushed(u"The customers could not be written out completely. Is the disk full?"_s);
}

Result<void> writeOrders(
    const QString &folderPath, bool asJson, const QDateTime &from, const QDateTime &to)
{
    const auto shop = lookAt(folderPath);
    if (!shop) {
        return shop.error();
    }
    const QTimeZone &zone = shop->zone;
    store::PrintJobRepository jobs(*shop->database);
    Result<void> readJobs;
    bool isFirst = true;
    write(asJson ? QByteArray("[") : orderCsvHeader());
    const auto read =
        store::OrderRepository(*shop->database).forEachPlaced(from, to, [&](const Order &order) {
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
    return flushed(u"The orders could not be written out completely. Is the disk full?"_s);
}

/// The menu file's content; that of the last good menu where the file cannot be sold.
Result<QByteArray> menuContent(const shop::DataFolder &folder)
{
    const auto content = shop::menuFileContent(folder.menu());
    if (content && loadMenu(*content)) {
        return *content;
    }
    const auto database = store::Database::open(folder.database(), store::Access::ReadOnly);
    if (!database) {
        return database.error();
    }
    const auto lastGood = store::MenuVersionRepository(**database).newest();
    if (!lastGood || !*lastGood) {
        return lastGood
            ? Error {ErrorCode::NotFound, Sentence::verbatim(u"There is no menu to write."_s), {}}
            : lastGood.error();
    }
    return **lastGood;
}

Result<QByteArray> menuAs(const QString &folderPath, const QString &format)
{
    const auto folder = shop::DataFolder::look(folderPath);
    if (!folder) {
        return folder.error();
    }
    const auto content = menuContent(*folder);
    if (!content) {
        return content.error();
    }
    const auto menu = loadMenu(*content);
    const auto profile = shop::loadShopProfile(folder->profile());
    if (!menu || !profile) {
        return menu ? profile.error() : menu.error();
    }
    if (format == "csv"_L1) {
        return menuCsv(**menu);
    }
    if (format == "pdf"_L1) {
        const auto settings = shop::Settings::load(folder->settings(), {});
        if (!settings) {
            return settings.error();
        }
        return priceListPdf(**menu, profile->name, shop::orderRules(*settings).gst);
    }
    if (format == "allergens"_L1) {
        return allergenMatrixPdf(**menu, profile->name);
    }
    return *content;
}

int exportMenu(const QString &folder, const QString &format)
{
    if (!QStringList {u"json"_s, u"csv"_s, u"pdf"_s, u"allergens"_s}.contains(format)) {
        printError(u"--format takes json, csv, pdf or allergens for the menu."_s);
        return Usage;
    }
    const auto written = menuAs(folder, format);
    if (!written) {
        printError(written.error());
        return Failed;
    }
    write(*written);
    if (const auto out =
            flushed(u"The menu could not be written out completely. Is the disk full?"_s);
        !out) {
        printError(out.error());
        return Failed;
    }
    return Done;
}

} // namespace

int exportOrders(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Writes the shop's orders, oldest first, its customers, or its menu. Also while the shop runs."_s);
    parser.addPositionalArgument(
        u"what"_s, u"What to write: orders, customers or menu."_s, u"orders|customers|menu"_s);
    addDataFolderOption(parser);
    parser.addOptions({
        {u"format"_s, u"json or csv; of the menu also pdf (price list) and allergens (PDF)."_s,
            u"FORMAT"_s, u"json"_s},
        {u"from"_s, u"Placed at or after, ISO 8601 with offset."_s, u"TIME"_s},
        {u"to"_s, u"Placed before, ISO 8601 with offset."_s, u"TIME"_s},
    });
    if (const auto code = parse(parser, u"export"_s, arguments)) {
        return *code;
    }
    const QString format = parser.value(u"format"_s);
    if (parser.positionalArguments() == QStringList {u"menu"_s}) {
        return exportMenu(dataFolder(parser), format);
    }
    const bool isCustomers = parser.positionalArguments() == QStringList {u"customers"_s};
    if (!isCustomers && parser.positionalArguments() != QStringList {u"orders"_s}) {
        printError(u"export takes one of: orders, customers, menu."_s);
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
    const auto written = (isCustomers ? writeCustomers : writeOrders)(
        dataFolder(parser), format == "json"_L1, *from, *to);
    if (!written) {
        printError(written.error());
        return Failed;
    }
    return Done;
}

} // namespace docket::app
