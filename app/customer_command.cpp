// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"
#include "console.h"
#include "domain/phone_number.h"
#include "order_export.h"
#include "run_options.h"
#include "shop/data_folder.h"
#include "shop/shop_profile.h"
#include "store/database.h"
#include "store/journal.h"
#include "store/order_repository.h"
#include "store/privacy_repository.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace docket::app {

using namespace Qt::StringLiterals;

namespace {

Result<QJsonObject> known(store::Database &database, const QString &phone, const QTimeZone &zone)
{
    const auto told = [&zone](const QDateTime &at) {
        return at.toTimeZone(zone).toString(Qt::ISODate);
    };
    QJsonArray orders;
    const auto read =
        store::OrderRepository(database).forEachPlaced({}, {}, [&](const Order &order) {
            if (order.customerPhone == phone) {
                orders.append(orderJson(order, {}, zone));
            }
        });
    store::PrivacyRepository people(database);
    const auto calls = people.callsOf(phone);
    const auto messages = people.messagesTo(phone);
    const auto ratings = people.ratingsOf(phone);
    if (!read || !calls) {
        return read ? calls.error() : read.error();
    }
    if (!messages || !ratings) {
        return messages ? ratings.error() : messages.error();
    }
    QJsonArray callRows;
    for (const store::CallerCall &call : *calls) {
        callRows.append(QJsonObject {{u"at"_s, told(call.at)}, {u"transcript"_s, call.transcript},
            {u"summary"_s, call.summary}, {u"recording"_s, call.recording},
            {u"said"_s, QJsonArray::fromStringList(call.said)},
            {u"notUnderstood"_s, QJsonArray::fromStringList(call.notUnderstood)},
            {u"cart"_s, QJsonDocument::fromJson(call.cart.toUtf8()).object()["lines"_L1]},
            {u"agreement"_s, QJsonDocument::fromJson(call.agreement.toUtf8()).object()}});
    }
    QJsonArray messageRows;
    for (const store::CallerMessage &message : *messages) {
        messageRows.append(QJsonObject {
            {u"at"_s, told(message.at)}, {u"body"_s, message.body}, {u"state"_s, message.state}});
    }
    QJsonArray ratingRows;
    for (const store::CallerRating &rating : *ratings) {
        ratingRows.append(QJsonObject {{u"at"_s, told(rating.at)}, {u"rating"_s, rating.rating},
            {u"comment"_s, rating.comment}});
    }
    return QJsonObject {{u"phone"_s, phone}, {u"orders"_s, orders}, {u"calls"_s, callRows},
        {u"messages"_s, messageRows}, {u"ratings"_s, ratingRows}};
}

Result<void> tell(const shop::DataFolder &folder, const QString &phone, const QTimeZone &zone)
{
    const auto database = store::Database::open(folder.database(), store::Access::ReadOnly);
    if (!database) {
        return database.error();
    }
    const auto found = known(**database, phone, zone);
    if (!found) {
        return found.error();
    }
    printLine(QString::fromUtf8(QJsonDocument(*found).toJson()).trimmed());
    return {};
}

/// In one file: the shop's, or a backup. \return how many orders and calls there were.
Result<int> forgetIn(const QString &file, const QString &phone)
{
    const auto database = store::Database::open(file, store::Access::ReadWrite);
    if (!database) {
        return database.error();
    }
    store::PrivacyRepository people(**database);
    if (const auto secured = people.overwriteErased(); !secured) {
        return secured.error();
    }
    auto transaction = store::Transaction::begin(**database);
    if (!transaction) {
        return transaction.error();
    }
    const auto forgotten = people.forget(phone);
    if (!forgotten || *forgotten == 0) {
        return forgotten;
    }
    const store::ActingAs named(**database, u"docketctl"_s);
    auto done = store::Journal(**database)
                    .append(QDateTime::currentDateTimeUtc(), u"customerForgotten"_s, {}, {},
                        {{u"rows"_s, *forgotten}});
    if (done) {
        done = (*transaction)->commit();
    }
    if (done) {
        done = store::compact(**database);
    }
    return done ? forgotten : Result<int>(done.error());
}

Result<void> refuseOpenOrders(const QString &file, const QString &phone)
{
    const auto database = store::Database::open(file, store::Access::ReadOnly);
    if (!database) {
        return database.error();
    }
    const auto open = store::PrivacyRepository(**database).openOrdersOf(phone);
    if (!open) {
        return open.error();
    }
    if (*open > 0) {
        return Error {ErrorCode::Conflict,
            Sentence::verbatim(
                u"There is an order of this number that is not closed. Nothing was forgotten."_s),
            {}};
    }
    return {};
}

Result<void> forget(const shop::DataFolder &folder, const QString &phone)
{
    if (const auto may = refuseOpenOrders(folder.database(), phone); !may) {
        return may;
    }
    const auto forgotten = forgetIn(folder.database(), phone);
    if (!forgotten) {
        return forgotten.error();
    }
    int copies = 0;
    QStringList unread;
    for (const QFileInfo &backup :
        QDir(folder.backups()).entryInfoList({u"*.db"_s}, QDir::Files, QDir::Name)) {
        const auto inCopy = forgetIn(backup.filePath(), phone);
        if (!inCopy) {
            unread.append(backup.fileName());
        } else if (*inCopy > 0) {
            ++copies;
        }
    }
    printLine(
        u"Forgotten in %1 orders and calls, and in %2 backups. What was sold stays, without the name."_s
            .arg(QString::number(*forgotten), QString::number(copies)));
    if (!unread.isEmpty()) {
        return Error {ErrorCode::Unreadable,
            Sentence::verbatim(
                u"These copies cannot be read, and may still hold it; delete them by hand: %1"_s
                    .arg(unread.join(u", "_s))),
            {}};
    }
    return {};
}

} // namespace

int customer(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Tells all that is known of one telephone number as JSON, also while the shop runs; or forgets it, in the backups too, while the shop does not run."_s);
    parser.addPositionalArgument(
        u"what"_s, u"export NUMBER, or forget NUMBER."_s, u"export NUMBER | forget NUMBER"_s);
    addDataFolderOption(parser);
    if (const auto code = parse(parser, u"customer"_s, arguments)) {
        return *code;
    }
    const QStringList words = parser.positionalArguments();
    const bool isExport = words.size() == 2 && words.first() == "export"_L1;
    if (!isExport && !(words.size() == 2 && words.first() == "forget"_L1)) {
        printError(u"customer takes: export NUMBER, or forget NUMBER."_s);
        return Usage;
    }
    const auto folder = isExport ? shop::DataFolder::look(dataFolder(parser))
                                 : shop::DataFolder::open(dataFolder(parser)); // nobody else
    if (!folder) {
        printError(folder.error());
        return Failed;
    }
    const auto profile = shop::loadShopProfile(folder->profile());
    if (!profile) {
        printError(profile.error());
        return Failed;
    }
    const auto phone = normalizedPhone(words.at(1), profile->region);
    if (!phone) {
        printError(u"\"%1\" is no telephone number."_s.arg(words.at(1)));
        return Usage;
    }
    const auto done =
        isExport ? tell(*folder, *phone, profile->hours.zone()) : forget(*folder, *phone);
    if (!done) {
        printError(done.error());
        return Failed;
    }
    return Done;
}

} // namespace docket::app
