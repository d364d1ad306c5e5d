// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/printer_scan.h"
#include "scripted_printer.h"
#include "support/catch.h"
#include "wait_until.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace docket::print;
using docket::test::ScriptedPrinter;
using docket::test::waitUntil;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

TEST_CASE("of many addresses those that take prints are found, and nothing is sent to them")
{
    ScriptedPrinter printer({});
    QList<QHostAddress> hosts;
    for (quint32 host = 1; host <= 100; ++host) {
        hosts.append(QHostAddress(0x7F000000U | host)); // 127.0.0.1 to 127.0.0.100
    }
    PrinterScan scan(hosts, printer.port(), 10s);
    QStringList found;
    bool isOver = false;
    QObject::connect(
        &scan, &PrinterScan::found, &scan, [&](const QString &uri) { found.append(uri); });
    QObject::connect(&scan, &PrinterScan::finished, &scan, [&] { isOver = true; });
    scan.start();
    REQUIRE(waitUntil([&] { return isOver; }));
    CHECK(found == QStringList {printer.uri()});
    REQUIRE(waitUntil([&] { return printer.connections() == 1; }));
    CHECK(waitUntil([&] { return printer.openConnections() == 0; }));
    CHECK(printer.dockets().value(0).isEmpty());
}

TEST_CASE("a search without addresses is over at once")
{
    PrinterScan scan({});
    bool isOver = false;
    QObject::connect(&scan, &PrinterScan::finished, &scan, [&] { isOver = true; });
    scan.start();
    CHECK(waitUntil([&] { return isOver; }));
}

TEST_CASE("neighbours are private addresses, each once")
{
    auto all = neighbours();
    static const QRegularExpression isPrivate(u"^(10|172|192\\.168)\\."_s);
    for (const auto &host : all) {
        CHECK(host.toString().contains(isPrivate));
    }
    const auto count = all.size();
    all.erase(std::unique(all.begin(), all.end()), all.end());
    CHECK(all.size() == count);
}
