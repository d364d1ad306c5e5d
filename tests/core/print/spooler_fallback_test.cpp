// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scripted_printer.h"
#include "spooled_shop.h"
#include "support/catch.h"
#include "wait_until.h"

using namespace docket;
using namespace docket::print;
using docket::test::bar;
using docket::test::kitchen;
using docket::test::ScriptedPrinter;
using docket::test::waitUntil;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = PrinterState::Kind;
using Shop = docket::test::SpooledShop;

TEST_CASE("a dead printer's dockets come out at its fallback and say so")
{
    ScriptedPrinter dead({});
    dead.switchOff();
    ScriptedPrinter alive({});
    Shop shop(SpoolerRules {.backOff = {1ms}, .fallbackAfter = 5ms});
    shop.jobs.add(kitchen, 1);
    shop.jobs.add(bar, 2);
    QStringList moves;
    QObject::connect(shop.spooler.get(), &Spooler::jobsMoved, shop.spooler.get(),
        [&](const QString &from, const QString &to, int count) {
            moves += u"%1 %2 %3"_s.arg(from, to).arg(count);
        });
    shop.addPrinter(kitchen, dead.uri(), bar);
    shop.addPrinter(bar, alive.uri());
    REQUIRE(waitUntil([&] { return shop.reached(JobState::Confirmed, 1); }));
    CHECK(moves == QStringList {u"kitchen bar 1"_s});
    const auto copies = alive.complete("#001");
    REQUIRE(copies.size() == 1);
    CHECK(copies[0].contains("BACKUP FROM KITCHEN"));
    CHECK_FALSE(copies[0].contains("REPRINT"));
    CHECK_FALSE(alive.complete("#002").at(0).contains("BACKUP"));

    // In trouble for long: what comes next is not kept waiting, and a printer that works again
    // prints its own.
    shop.jobs.add(kitchen, 3);
    shop.spooler->wake();
    REQUIRE(waitUntil([&] { return shop.reached(JobState::Confirmed, 3); }));
    CHECK(alive.complete("#003").size() == 1);
    dead.switchOn();
    shop.spooler->retry(kitchen);
    shop.jobs.add(kitchen, 4);
    shop.spooler->wake();
    REQUIRE(waitUntil([&] { return shop.reached(JobState::Confirmed, 4); }));
    CHECK(dead.complete("#004").size() + alive.complete("#004").size() == 1);
}

TEST_CASE("a docket that is stuck half-way comes out at the fallback as a possible duplicate")
{
    ScriptedPrinter stuck({.answersCompletion = false});
    ScriptedPrinter alive({});
    Shop shop(SpoolerRules {.backOff = {1ms}, .fallbackAfter = 5ms});
    shop.jobs.add(kitchen, 1);
    stuck.firstByte = [&] { stuck.script.status = QByteArray::fromHex("1a121272"); };
    PrinterSetup setup;
    setup.timing = {
        .connect = 10s, .status = 10s, .stall = 10s, .completion = 5ms, .completionOfMute = 10ms};
    setup.fallback = bar;
    REQUIRE(shop.spooler->addPrinter(kitchen, stuck.uri(), setup));
    shop.addPrinter(bar, alive.uri());
    REQUIRE(waitUntil([&] { return shop.reached(JobState::Confirmed, 1); }));
    const auto copies = alive.complete("#001");
    REQUIRE(copies.size() == 1);
    CHECK(copies[0].contains("*** REPRINT 1 - possible duplicate ***"));
    CHECK(copies[0].contains("BACKUP FROM KITCHEN"));
}

TEST_CASE("a fallback that is in trouble itself gets nothing")
{
    ScriptedPrinter one({});
    one.switchOff();
    ScriptedPrinter other({});
    other.switchOff();
    Shop shop(SpoolerRules {.backOff = {1ms}, .fallbackAfter = 1ms});
    shop.jobs.add(kitchen, 1);
    shop.jobs.add(bar, 2);
    shop.addPrinter(bar, other.uri(), kitchen);
    REQUIRE(waitUntil([&] { return shop.hasShown(Kind::Offline); }));
    shop.addPrinter(kitchen, one.uri(), bar);
    REQUIRE(waitUntil([&] {
        const auto printers = shop.spooler->printers();
        return printers[0].kind == Kind::Offline && printers[1].kind == Kind::Offline;
    }));
    one.switchOn();
    REQUIRE(waitUntil([&] { return shop.reached(JobState::Confirmed, 1); }));
    CHECK_FALSE(one.complete("#001").at(0).contains("BACKUP"));
}

TEST_CASE("a docket under way that the fallback may not have is not given up")
{
    ScriptedPrinter stuck({.answersCompletion = false});
    ScriptedPrinter alive({});
    Shop shop(SpoolerRules {.backOff = {1ms}, .fallbackAfter = 5ms});
    shop.jobs.add(bar, 1);
    CHECK(shop.jobs.moveWaiting(bar, kitchen).value() == 1); // and not back
    shop.jobs.add(kitchen, 2);
    stuck.firstByte = [&] { stuck.script.status = QByteArray::fromHex("1a121272"); };
    PrinterSetup setup;
    setup.timing = {
        .connect = 10s, .status = 10s, .stall = 10s, .completion = 5ms, .completionOfMute = 10ms};
    setup.fallback = bar;
    REQUIRE(shop.spooler->addPrinter(kitchen, stuck.uri(), setup));
    shop.addPrinter(bar, alive.uri());
    REQUIRE(waitUntil([&] { return shop.reached(JobState::Confirmed, 2); }));
    CHECK(alive.complete("#002").size() == 1);
    CHECK(shop.reached(JobState::Sending, 1));
    stuck.answer(QByteArray(1, '\0'));
    REQUIRE(waitUntil([&] { return shop.reached(JobState::Confirmed, 1); }));
    CHECK(shop.jobs.history(1) == QStringList {u"sending"_s, u"confirmed"_s});
    CHECK(stuck.complete("#001").size() == 1);
    CHECK(alive.complete("#001").isEmpty());
}

TEST_CASE("a printer that works again is ready and a fallback again, also without a docket")
{
    ScriptedPrinter dead({});
    dead.switchOff();
    ScriptedPrinter healed({});
    healed.switchOff();
    Shop shop(SpoolerRules {.backOff = {1ms}, .fallbackAfter = 5ms});
    shop.jobs.add(bar, 2);
    shop.addPrinter(bar, healed.uri());
    REQUIRE(waitUntil([&] { return shop.now().kind == Kind::Offline; }));
    REQUIRE(shop.spooler->letGo(PrintJobId(u"2"_s)));
    REQUIRE(shop.jobs.setState(PrintJobId(u"2"_s), JobState::Failed, 0, {}));
    shop.spooler->wake();
    healed.switchOn();
    REQUIRE(waitUntil([&] { return shop.now().kind == Kind::Untried; }));
    CHECK(shop.now().waitingJobs == 0);
    CHECK(shop.now().cause.isEmpty());

    shop.jobs.add(kitchen, 1);
    shop.addPrinter(kitchen, dead.uri(), bar);
    REQUIRE(waitUntil([&] { return shop.reached(JobState::Confirmed, 1); }));
    CHECK(healed.complete("#001").size() == 1);
}

TEST_CASE("a printer that is still off without a docket stays in trouble until a person helps")
{
    ScriptedPrinter printer({});
    printer.switchOff();
    Shop shop({1h});
    shop.jobs.add(kitchen, 1);
    shop.addPrinter(kitchen, printer.uri());
    REQUIRE(waitUntil([&] { return shop.now().kind == Kind::Offline; }));
    REQUIRE(shop.jobs.setState(PrintJobId(u"1"_s), JobState::Failed, 0, {}));
    const auto toldBefore = shop.states.size();
    shop.spooler->retry(kitchen);
    shop.spooler->wake();
    REQUIRE(waitUntil([&] { return shop.states.size() > toldBefore; }));
    CHECK(shop.now().kind == Kind::Offline);
    CHECK(printer.connections() == 0);
    printer.switchOn();
    REQUIRE(waitUntil([&] {
        shop.spooler->retry(kitchen);
        return shop.now().kind == Kind::Untried;
    }));
    CHECK(printer.dockets().value(0).isEmpty()); // it was only asked
}
