// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/printer_scan.h"
#include "scripted_printer.h"
#include "support/catch.h"
#include "wait_until.h"

#include <QSet>
#include <QStringList>

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

TEST_CASE("neighbours are of the computer's own private networks, each once")
{
    const auto all = neighboursOf({QHostAddress(u"127.0.0.1"_s), QHostAddress(u"203.0.113.5"_s),
        QHostAddress(u"fe80::1"_s), QHostAddress(u"192.168.1.20"_s), QHostAddress(u"172.32.0.9"_s),
        QHostAddress(u"192.168.1.21"_s), QHostAddress(u"10.7.8.254"_s)});
    CHECK(all.size() == 252 + 253);
    CHECK(all.first() == QHostAddress(u"192.168.1.1"_s));
    CHECK(all.at(18) == QHostAddress(u"192.168.1.19"_s));
    CHECK(all.at(19) == QHostAddress(u"192.168.1.22"_s));
    CHECK(all.at(251) == QHostAddress(u"192.168.1.254"_s));
    CHECK(all.at(252) == QHostAddress(u"10.7.8.1"_s));
    CHECK(all.last() == QHostAddress(u"10.7.8.253"_s));
    CHECK(QSet<QHostAddress>(all.begin(), all.end()).size() == all.size());
    CHECK(neighboursOf({QHostAddress(u"172.16.0.1"_s)}).size() == 253);
    CHECK(neighboursOf({}).isEmpty());
}
