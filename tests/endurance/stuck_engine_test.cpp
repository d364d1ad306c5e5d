// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The engine of the program with the window hangs in the middle of a call.

#include "served_shop.h"
#include "support/catch.h"
#include "support/files.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace docket::tests;
using namespace Qt::StringLiterals;

TEST_CASE(
    "a window whose engine hangs begins again by itself, with every order, and keeps a report")
{
    if (QByteArray(DOCKET_PROGRAM).isEmpty()) {
        return; // built without the window
    }
    constexpr int hangLimitMs = 60'000;
    const QTemporaryDir folder;
    const QTemporaryDir elsewhere;
    QFile flag(elsewhere.filePath(u"stuck"_s));
    qputenv("DOCKET_STUCK", flag.fileName().toUtf8());
    qputenv("LD_PRELOAD", STUCK_ENGINE);
    ServedShop shop(folder.path(),
        {u"--set"_s, u"printers/kitchen=virtual:"_s, u"--set"_s, u"watchdog/seconds=5"_s},
        Program::Docket);
    qunsetenv("LD_PRELOAD");
    qunsetenv("DOCKET_STUCK");
    const qint64 process = shop.processId();
    CHECK(shop.placeOrder(u"before"_s) == u"20261120-001"_s);

    REQUIRE(flag.open(QIODevice::WriteOnly));
    flag.close();
    const std::unique_ptr<QNetworkReply> unanswered(shop.start(toolCallBody(
        u"during"_s, u"hangs"_s, u"quickAddItem"_s, {{u"description"_s, u"small chips"_s}})));
    REQUIRE(QTest::qWaitFor([&] { return !flag.exists(); }, hangLimitMs));
    shop.waitForStart();
    CHECK(shop.processId() == process); // in its own place
    CHECK(shop.placeOrder(u"after"_s) == u"20261120-002"_s);
    const QDir crashes(folder.filePath(u"crashes"_s));
    const QStringList reports = crashes.entryList({u"crash-*.txt"_s}, QDir::Files);
    REQUIRE(reports.size() == 1);
    CHECK(contentOf(crashes.filePath(reports.first())).contains("\nstuck\n"));
    CHECK(shop.terminate() == 0);
    CHECK(exportedOrders(folder.path()).size() == 2);
}
