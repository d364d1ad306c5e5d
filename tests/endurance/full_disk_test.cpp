// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A shop takes orders, its disk fills up in the middle of them, and has room again later.

#include "served_shop.h"
#include "support/catch.h"

#include <QFile>
#include <QNetworkAccessManager>
#include <QTemporaryDir>

using namespace docket::tests;
using namespace Qt::StringLiterals;

namespace {

/// From Prometheus' page: 1 while orders can be stored.
bool isStorageGood(const ServedShop &shop)
{
    QNetworkAccessManager network;
    const std::unique_ptr<QNetworkReply> reply(
        network.get(QNetworkRequest(shop.url(u"/metrics"_s))));
    waitForAll({reply.get()});
    const QByteArray page = reply->readAll();
    REQUIRE(page.contains("docket_storage_good"));
    return page.contains("docket_storage_good 1\n");
}

QStringList exportedNumbers(const QString &folder)
{
    QStringList numbers;
    for (const QJsonValue &order : exportedOrders(folder)) {
        numbers.append(order["orderNumber"_L1].toString());
    }
    return numbers;
}

} // namespace

TEST_CASE("a disk that fills up loses no order that was answered, and takes orders again with room")
{
    const QTemporaryDir folder;
    const QTemporaryDir elsewhere;
    QFile flag(elsewhere.filePath(u"full"_s));
    qputenv("DOCKET_DISK_FULL", flag.fileName().toUtf8());
    qputenv("LD_PRELOAD", FULL_DISK);
    ServedShop shop(folder.path(), {u"--set"_s, u"printers/kitchen=virtual:"_s});
    qunsetenv("LD_PRELOAD");
    qunsetenv("DOCKET_DISK_FULL");
    CHECK(shop.placeOrder(u"before-1"_s) == u"20261120-001"_s);
    CHECK(shop.placeOrder(u"before-2"_s) == u"20261120-002"_s);
    CHECK(isStorageGood(shop));

    // In the middle of a call: its cart is stored, its order does not fit any more.
    shop.tool(u"during"_s, u"quickAddItem"_s, {{u"description"_s, u"small chips"_s}});
    shop.tool(u"during"_s, u"setPickupTime"_s, {{u"requestedTime"_s, u"in 2 hours"_s}});
    REQUIRE(flag.open(QIODevice::WriteOnly));
    const QJsonObject refused =
        shop.tool(u"during"_s, u"createOrder"_s, {{u"customerName"_s, u"Tom"_s}});
    CHECK_FALSE(refused["ok"_L1].toBool());
    CHECK_FALSE(refused.contains("orderNumber"_L1));
    CHECK_FALSE(refused["error"_L1].toString().isEmpty()); // a sentence for the caller
    CHECK_FALSE(isStorageGood(shop));
    CHECK(shop.placeOrder(u"while-full"_s).isEmpty());

    flag.close();
    REQUIRE(flag.remove());
    const QJsonObject placed =
        shop.tool(u"during"_s, u"createOrder"_s, {{u"customerName"_s, u"Tom"_s}});
    CHECK(placed["orderNumber"_L1] == u"20261120-003"_s);
    CHECK(isStorageGood(shop));
    const QStringList all {u"20261120-001"_s, u"20261120-002"_s, u"20261120-003"_s};
    CHECK(exportedNumbers(folder.path()) == all);
    shop.kill();
    CHECK(exportedNumbers(folder.path()) == all);
}
