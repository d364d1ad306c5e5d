// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A shop takes orders, its disk fills up in the middle of them or before it starts, and has room
// again later. DOCKET_FULL_DISKS=100 is the long form.

#include "length.h"
#include "retrying_caller.h"
#include "served_shop.h"
#include "support/catch.h"
#include "support/files.h"

#include <QFile>
#include <QNetworkAccessManager>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <memory>

using namespace docket::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int orderLimitMs = 60'000;
constexpr int startLimitMs = 60'000;

/// A shop on a disk that is full while a file is there.
struct SmallDisk {
    SmallDisk()
    {
        qputenv("DOCKET_DISK_FULL", flag.fileName().toUtf8());
        qputenv("LD_PRELOAD", FULL_DISK);
        shop = std::make_unique<ServedShop>(
            folder.path(), QStringList {u"--set"_s, u"printers/kitchen=virtual:"_s});
        qunsetenv("LD_PRELOAD");
        qunsetenv("DOCKET_DISK_FULL");
    }
    void fill() { REQUIRE(flag.open(QIODevice::WriteOnly)); }
    void makeRoom()
    {
        flag.close();
        REQUIRE(flag.remove());
    }

    QTemporaryDir folder;
    QTemporaryDir elsewhere;
    QFile flag {elsewhere.filePath(u"full"_s)};
    std::unique_ptr<ServedShop> shop;
};

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

QProcessEnvironment onFullDisk(const QString &flag)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DOCKET_DISK_FULL"_s, flag);
    environment.insert(u"LD_PRELOAD"_s, QStringLiteral(FULL_DISK));
    return environment;
}

QStringList optionsFor(const QString &folder)
{
    return {u"--data-dir"_s, folder, u"--listen"_s, u"127.0.0.1:0"_s};
}

void checkServiceRefuses(const QProcessEnvironment &environment, const QString &folder)
{
    QProcess service;
    service.setProcessEnvironment(environment);
    service.start(QStringLiteral(DOCKETCTL_PROGRAM), QStringList {u"serve"_s} + optionsFor(folder));
    REQUIRE(service.waitForFinished(startLimitMs));
    CHECK(service.exitCode() == 1);
    CHECK(service.readAllStandardError().contains("The disk is full"));
}

} // namespace

TEST_CASE("a disk that fills up loses no order that was answered, and takes orders again with room")
{
    SmallDisk disk;
    ServedShop &shop = *disk.shop;
    CHECK(shop.placeOrder(u"before-1"_s) == u"20261120-001"_s);
    CHECK(shop.placeOrder(u"before-2"_s) == u"20261120-002"_s);
    CHECK(isStorageGood(shop));

    // In the middle of a call: its cart is stored, its order does not fit any more.
    shop.tool(u"during"_s, u"quickAddItem"_s, {{u"description"_s, u"small chips"_s}});
    shop.tool(u"during"_s, u"setPickupTime"_s, {{u"requestedTime"_s, u"in 2 hours"_s}});
    disk.fill();
    const QJsonObject refused =
        shop.tool(u"during"_s, u"createOrder"_s, {{u"customerName"_s, u"Tom"_s}});
    CHECK_FALSE(refused["ok"_L1].toBool());
    CHECK_FALSE(refused.contains("orderNumber"_L1));
    CHECK_FALSE(refused["error"_L1].toString().isEmpty()); // a sentence for the caller
    CHECK_FALSE(isStorageGood(shop));
    CHECK(shop.placeOrder(u"while-full"_s).isEmpty());

    disk.makeRoom();
    const QJsonObject placed =
        shop.tool(u"during"_s, u"createOrder"_s, {{u"customerName"_s, u"Tom"_s}});
    CHECK(placed["orderNumber"_L1] == u"20261120-003"_s);
    CHECK(isStorageGood(shop));
    const QStringList all {u"20261120-001"_s, u"20261120-002"_s, u"20261120-003"_s};
    CHECK(exportedNumbers(disk.folder.path()) == all);
    shop.kill();
    CHECK(exportedNumbers(disk.folder.path()) == all);
}

TEST_CASE("a disk that is full again and again under load: every answered order is there once")
{
    const int times = length("DOCKET_FULL_DISKS", 5);
    SmallDisk disk;
    Callers callers;
    constexpr int callerCount = 4;
    for (int i = 0; i < callerCount; ++i) {
        callers.push_back(std::make_unique<RetryingCaller>(
            u"caller-%1"_s.arg(i), [&disk] { return disk.shop->url(); }));
        callers.back()->start();
    }
    const auto refusals = [&callers] {
        int all = 0;
        for (const auto &caller : callers) {
            all += caller->retries();
        }
        return all;
    };
    for (int time = 0; time < times; ++time) {
        const qsizetype answered = answeredBy(callers) + 5;
        REQUIRE(QTest::qWaitFor([&] { return answeredBy(callers) >= answered; }, orderLimitMs));
        disk.fill();
        const int refused = refusals() + 2 * callerCount;
        REQUIRE(QTest::qWaitFor([&] { return refusals() >= refused; }, orderLimitMs));
        disk.makeRoom();
    }
    finishAll(callers);
    REQUIRE(disk.shop->terminate() == 0);
    checkKept(callers, disk.folder.path());
    std::printf("%d times the disk was full: %lld orders answered, %d messages refused and sent "
                "again\n",
        times, static_cast<long long>(answeredBy(callers)), refusals());
}

TEST_CASE("a start over a full disk is told, and the window opens by itself once there is room")
{
    const QTemporaryDir folder;
    const QTemporaryDir elsewhere;
    {
        ServedShop shop(folder.path());
        CHECK(shop.placeOrder(u"before"_s) == u"20261120-001"_s);
        CHECK(shop.terminate() == 0);
    }
    QFile flag(elsewhere.filePath(u"full"_s));
    REQUIRE(flag.open(QIODevice::WriteOnly));
    flag.close();
    const QProcessEnvironment environment = onFullDisk(flag.fileName());
    checkServiceRefuses(environment, folder.path());

    const QString program = QStringLiteral(DOCKET_PROGRAM);
    if (program.isEmpty()) {
        return; // built without the window
    }
    QProcess window;
    window.setProcessEnvironment(environment);
    window.start(program, optionsFor(folder.path()));
    QByteArray errors;
    REQUIRE(QTest::qWaitFor(
        [&] {
            errors += window.readAllStandardError();
            return errors.contains("The disk is full");
        },
        startLimitMs));
    CHECK(window.state() == QProcess::Running);
    REQUIRE(flag.remove());
    QByteArray output;
    REQUIRE(QTest::qWaitFor(
        [&] {
            output += window.readAllStandardOutput();
            return output.contains("docket: listening on ");
        },
        startLimitMs));
    window.terminate();
    REQUIRE(window.waitForFinished(startLimitMs));
    CHECK(window.exitStatus() == QProcess::NormalExit);
    CHECK(window.exitCode() == 0);
    CHECK(exportedNumbers(folder.path()) == QStringList {u"20261120-001"_s});
}

TEST_CASE("a damaged database on a full disk waits for room, and its newest backup comes back")
{
    const QTemporaryDir folder;
    const QString data = folder.filePath(u"docket.db"_s);
    {
        ServedShop shop(folder.path());
        CHECK(shop.placeOrder(u"before"_s) == u"20261120-001"_s);
        CHECK(runDocketctl({u"backup"_s, u"--data-dir"_s, folder.path(),
                               folder.filePath(u"backups/docket-20261120-012600.db"_s)})
                  .exitCode
            == 0);
        CHECK(shop.terminate() == 0);
    }
    write(data, "not a database");
    const QTemporaryDir elsewhere;
    const QString flag = elsewhere.filePath(u"full"_s);
    write(flag, {});
    checkServiceRefuses(onFullDisk(flag), folder.path());
    CHECK(contentOf(data) == "not a database"); // nothing has taken its place
    ServedShop shop(folder.path());
    CHECK(shop.placeOrder(u"after"_s) == u"20261120-002"_s);
    CHECK(shop.terminate() == 0);
    QStringList kept = exportedNumbers(folder.path());
    kept.sort(); // the second start began at the same minute
    CHECK(kept == QStringList {u"20261120-001"_s, u"20261120-002"_s});
}
