// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What is known of one number, told and forgotten with the real programs.

#include "served_shop.h"
#include "support/catch.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace docket::tests;
using namespace Qt::StringLiterals;

namespace {

ProgramRun customer(const QString &data, const QStringList &words)
{
    return runDocketctl(QStringList {u"customer"_s, u"--data-dir"_s, data} + words);
}

/// A database, or its write-ahead log.
bool holds(const QString &path, const QByteArray &words)
{
    QByteArray bytes;
    for (const auto &name : {path, path + u"-wal"_s}) {
        if (QFile file(name); file.open(QIODevice::ReadOnly)) {
            bytes += file.readAll();
        }
    }
    REQUIRE_FALSE(bytes.isEmpty());
    return bytes.contains(words);
}

/// One order of 0491 570 156, with a copy of the database in the backups.
void order(const QString &data, bool isCancelled)
{
    ServedShop shop(data);
    shop.tool(u"c"_s, u"quickAddItem"_s, {{u"description"_s, u"small chips"_s}});
    shop.tool(u"c"_s, u"setPickupTime"_s, {{u"requestedTime"_s, u"in 2 hours"_s}});
    const QString number = shop.tool(u"c"_s, u"createOrder"_s,
                                   {{u"customerName"_s, u"Theodora"_s},
                                       {u"customerPhone"_s, u"0491 570 156"_s}})["orderNumber"_L1]
                               .toString();
    REQUIRE(number == u"20261120-001"_s);
    if (isCancelled) {
        REQUIRE(shop.tool(u"c"_s, u"cancelOrder"_s,
                        {{u"orderId"_s, number}, {u"customerName"_s, u"Theodora"_s}})["ok"_L1]
                    .toBool());
    }
    REQUIRE(
        runDocketctl({u"backup"_s, data + u"/backups/docket-20261118.db"_s, u"--data-dir"_s, data})
            .exitCode
        == 0);
}

} // namespace

TEST_CASE("all that is known of a number is told, and forgotten in the backups, too")
{
    const QTemporaryDir folder;
    const QString data = folder.filePath(u"shop"_s);
    order(data, true);
    CHECK(holds(data + u"/backups/docket-20261118.db"_s, "Theodora"));
    const ProgramRun told = customer(data, {u"export"_s, u"+61 491 570 156"_s});
    REQUIRE(told.exitCode == 0);
    const QJsonDocument known = QJsonDocument::fromJson(told.output);
    CHECK(known["phone"_L1] == u"+61491570156"_s);
    CHECK(known["orders"_L1][0]["customerName"_L1] == u"Theodora"_s);
    CHECK(known["calls"_L1].toArray().size() == 1);
    CHECK(known["ratings"_L1].toArray().isEmpty());

    const ProgramRun forgotten = customer(data, {u"forget"_s, u"0491570156"_s});
    INFO(forgotten.errors.toStdString());
    CHECK(forgotten.exitCode == 0);
    CHECK(forgotten.output.contains("and in 1 backups."));
    for (const auto &file : {u"/docket.db"_s, u"/backups/docket-20261118.db"_s}) {
        CHECK_FALSE(holds(data + file, "+61491570156"));
        CHECK_FALSE(holds(data + file, "Theodora"));
    }
    const QJsonArray orders = exportedOrders(data);
    REQUIRE(orders.size() == 1);
    CHECK(orders[0]["total"_L1] == 5.0);
    CHECK(orders[0]["customerName"_L1] == u"-"_s);
    CHECK(runDocketctl({u"audit"_s, u"list"_s, u"--data-dir"_s, data})
              .output.contains("docketctl  customerForgotten"));
    CHECK(runDocketctl({u"audit"_s, u"verify"_s, u"--data-dir"_s, data}).exitCode == 0);
}

TEST_CASE("a number with an order in the kitchen is not forgotten, nor a word")
{
    const QTemporaryDir folder;
    const QString data = folder.filePath(u"shop"_s);
    order(data, false);
    const ProgramRun told = customer(data, {u"export"_s, u"0491570156"_s});
    CHECK(
        QJsonDocument::fromJson(told.output)["calls"_L1][0]["cart"_L1][0]["item"_L1] == u"chips"_s);
    const ProgramRun refused = customer(data, {u"forget"_s, u"0491570156"_s});
    CHECK(refused.exitCode == 1);
    CHECK(refused.errors.contains("an order of this number that is not closed"));
    CHECK(holds(data + u"/docket.db"_s, "+61491570156"));
    CHECK(customer(data, {u"forget"_s, u"somebody"_s}).exitCode == 2);
    CHECK(customer(data, {}).exitCode == 2);
}
