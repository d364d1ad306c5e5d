// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scripted_printer.h"
#include "spooled_shop.h"
#include "support/catch.h"
#include "wait_until.h"

#include <QDateTime>
#include <QTimeZone>

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

TEST_CASE("dockets come out first in, first out, each once")
{
    ScriptedPrinter printer({});
    Shop shop;
    for (const int sequence : {1, 2, 3}) {
        shop.jobs.add(kitchen, sequence);
    }
    shop.addPrinter(kitchen, printer.uri());
    REQUIRE(waitUntil([&] { return shop.reached(JobState::Confirmed, 3); }));
    CHECK(shop.jobs.done() == QList<int> {1, 2, 3});
    CHECK(printer.dockets().size() == 3);
    for (const int sequence : {1, 2, 3}) {
        CHECK(shop.jobs.history(sequence) == QStringList {u"sending"_s, u"confirmed"_s});
        CHECK(shop.jobs.job(sequence).attempts == 1);
        CHECK(printer.complete("#00" + QByteArray::number(sequence)).size() == 1);
    }
    REQUIRE(waitUntil([&] { return shop.now().waitingJobs == 0; }));
    CHECK(shop.now() == PrinterState {kitchen, Kind::Ready, {}, 0, {}, false, 0});
}

TEST_CASE("a job is recorded as sending before its first byte")
{
    ScriptedPrinter printer({});
    Shop shop;
    shop.jobs.add(kitchen, 1);
    std::optional<JobState> atFirstByte;
    printer.firstByte = [&] { atFirstByte = shop.jobs.job(1).state; };
    shop.addPrinter(kitchen, printer.uri());
    REQUIRE(waitUntil([&] { return shop.reached(JobState::Confirmed, 1); }));
    CHECK(atFirstByte == JobState::Sending);
}

TEST_CASE("a docket that is lost on the way comes out again and says so")
{
    const auto bytes =
        GENERATE(qsizetype {1}, qsizetype {8}, qsizetype {60}, qsizetype {150}, qsizetype {200});
    ScriptedPrinter printer({.dropsAt = bytes});
    Shop shop;
    shop.jobs.add(kitchen, 1);
    shop.jobs.add(kitchen, 2);
    shop.addPrinter(kitchen, printer.uri());
    REQUIRE(waitUntil([&] { return shop.reached(JobState::Confirmed, 2); }));

    CHECK(shop.jobs.history(1)
        == QStringList {u"sending"_s, u"unknown"_s, u"sending"_s, u"confirmed"_s});
    CHECK(shop.jobs.job(1).attempts == 2);
    REQUIRE(printer.dockets().size() == 3);
    CHECK(printer.dockets()[0].size() == bytes);
    CHECK(printer.complete("#001") == QList<QByteArray> {printer.dockets()[1]});
    CHECK(printer.dockets()[1].contains("*** REPRINT 1 - possible duplicate ***"));
    CHECK(printer.dockets()[1].startsWith(QByteArray(72 * 78, '\0')));
    CHECK(printer.complete("#002").size() == 1);
    CHECK_FALSE(printer.dockets()[2].contains("REPRINT"));
    CHECK(shop.hasShown(Kind::Offline));
}

TEST_CASE("a docket that was on paper before the line broke is followed by a marked copy")
{
    ScriptedPrinter printer({.answersCompletion = false});
    Shop shop;
    shop.jobs.add(kitchen, 1);
    shop.addPrinter(kitchen, printer.uri());
    REQUIRE(waitUntil([&] { return printer.complete("#001").size() == 1; }));
    printer.script.answersCompletion = true;
    printer.hangUp();
    REQUIRE(waitUntil([&] { return shop.reached(JobState::Confirmed, 1); }));
    const auto copies = printer.complete("#001");
    REQUIRE(copies.size() == 2);
    CHECK_FALSE(copies[0].contains("REPRINT"));
    CHECK(copies[1].contains("*** REPRINT 1 - possible duplicate ***"));
}

TEST_CASE("a printer that is off costs no attempt and marks nothing")
{
    ScriptedPrinter printer({});
    printer.switchOff();
    Shop shop;
    shop.jobs.add(kitchen, 1);
    shop.addPrinter(kitchen, printer.uri());
    REQUIRE(waitUntil([&] { return shop.hasShown(Kind::Offline); }));
    CHECK(shop.now().waitingJobs == 1);
    CHECK(shop.now().oldestSince
        == QDateTime(QDate(2026, 11, 20), QTime(7, 15, 1), QTimeZone::utc()));
    CHECK_FALSE(shop.now().cause.isEmpty());
    CHECK(shop.jobs.history(1).isEmpty());

    printer.switchOn();
    REQUIRE(waitUntil([&] { return shop.reached(JobState::Confirmed, 1); }));
    CHECK(shop.jobs.job(1).attempts == 1);
    REQUIRE(printer.dockets().size() == 1);
    CHECK_FALSE(printer.dockets()[0].contains("REPRINT"));
}

TEST_CASE("a printer without paper holds its dockets and prints them when it has some")
{
    ScriptedPrinter printer({.status = QByteArray::fromHex("1a121272")});
    Shop shop;
    shop.jobs.add(kitchen, 1);
    shop.addPrinter(kitchen, printer.uri());
    REQUIRE(waitUntil([&] { return shop.hasShown(Kind::PaperOut); }));
    CHECK(shop.jobs.job(1).attempts == 0);
    printer.script.status = QByteArray::fromHex("12121212");
    REQUIRE(waitUntil([&] { return shop.reached(JobState::Confirmed, 1); }));
    CHECK(printer.complete("#001").size() == 1);
    CHECK(shop.jobs.history(1) == QStringList {u"sending"_s, u"confirmed"_s});
}

TEST_CASE("a mute printer's dockets are sent, never confirmed")
{
    ScriptedPrinter printer({.status = {}, .answersCompletion = false});
    Shop shop;
    shop.jobs.add(kitchen, 1);
    PrinterSetup setup;
    setup.timing = {
        .connect = 10s, .status = 10ms, .stall = 10s, .completion = 10s, .completionOfMute = 10ms};
    REQUIRE(shop.spooler->addPrinter(kitchen, printer.uri(), setup));
    REQUIRE(waitUntil([&] { return shop.reached(JobState::Sent, 1); }));
    CHECK(shop.jobs.history(1) == QStringList {u"sending"_s, u"sent"_s});
}

TEST_CASE("one dead printer blocks no other")
{
    ScriptedPrinter dead({});
    dead.switchOff();
    ScriptedPrinter alive({});
    Shop shop({1h});
    shop.jobs.add(kitchen, 1);
    shop.jobs.add(bar, 2);
    shop.jobs.add(bar, 3);
    shop.addPrinter(kitchen, dead.uri());
    shop.addPrinter(bar, alive.uri());
    REQUIRE(waitUntil([&] { return shop.reached(JobState::Confirmed, 3); }));
    CHECK(alive.dockets().size() == 2);
    CHECK(shop.reached(JobState::Queued, 1));
}

TEST_CASE("a docket that was being sent when the program ended comes out marked")
{
    ScriptedPrinter printer({.answersCompletion = false});
    Shop shop;
    shop.jobs.add(kitchen, 1);
    shop.addPrinter(kitchen, printer.uri());
    REQUIRE(waitUntil([&] { return printer.complete("#001").size() == 1; }));
    shop.spooler.reset();
    CHECK(shop.reached(JobState::Sending, 1));

    printer.script.answersCompletion = true;
    Spooler restarted(shop.jobs, shop.clock, {.backOff = {1ms}});
    REQUIRE(restarted.addPrinter(kitchen, printer.uri(), {}));
    REQUIRE(waitUntil([&] { return shop.reached(JobState::Confirmed, 1); }));
    CHECK(shop.jobs.history(1)
        == QStringList {u"sending"_s, u"unknown"_s, u"sending"_s, u"confirmed"_s});
    CHECK(shop.jobs.job(1).attempts == 2);
    const auto copies = printer.complete("#001");
    REQUIRE(copies.size() == 2);
    CHECK(copies[1].contains("*** REPRINT 1 - possible duplicate ***"));
}

TEST_CASE("a new job is printed when the spooler is told to look")
{
    ScriptedPrinter printer({});
    Shop shop;
    shop.addPrinter(kitchen, printer.uri());
    REQUIRE(shop.now().kind == Kind::Untried);
    shop.jobs.add(kitchen, 1);
    shop.spooler->wake();
    shop.spooler->wake();
    REQUIRE(waitUntil([&] { return shop.reached(JobState::Confirmed, 1); }));
    CHECK(printer.connections() == 1);
    CHECK(shop.hasShown(Kind::Printing));
}

TEST_CASE("a printer in trouble is left alone until its time or until a person helps")
{
    ScriptedPrinter printer({});
    printer.switchOff();
    Shop shop({1h});
    shop.jobs.add(kitchen, 1);
    shop.addPrinter(kitchen, printer.uri());
    REQUIRE(waitUntil([&] { return shop.hasShown(Kind::Offline); }));
    printer.switchOn();
    shop.jobs.add(kitchen, 2);
    shop.spooler->wake();
    REQUIRE(waitUntil([&] { return shop.now().waitingJobs == 2; }));
    CHECK(printer.connections() == 0);
    shop.spooler->retry(kitchen);
    REQUIRE(waitUntil([&] { return shop.reached(JobState::Confirmed, 2); }));
    CHECK(shop.jobs.done() == QList<int> {1, 2});
}

TEST_CASE("a virtual printer hands over its papers")
{
    Shop shop;
    shop.jobs.add(kitchen, 1);
    shop.jobs.add(kitchen, 2);
    shop.addPrinter(kitchen, u"virtual:"_s);
    REQUIRE(waitUntil([&] { return shop.reached(JobState::Sent, 2); }));
    REQUIRE(shop.papers.size() == 2);
    CHECK(shop.papers[0].contains(u"#001"_s));
    CHECK(shop.papers[1].contains(u"1 x Ayran"_s));
}

TEST_CASE("a failing store is told, and nothing prints that could not be recorded")
{
    ScriptedPrinter printer({});
    Shop shop;
    shop.jobs.add(kitchen, 1);
    shop.jobs.failure =
        Error {ErrorCode::StorageFull, Sentence::verbatim(u"The disk is full."_s), {}};
    shop.addPrinter(kitchen, printer.uri());
    REQUIRE(waitUntil([&] { return shop.failures.size() >= 2; }));
    CHECK(shop.now().kind == Kind::StorageError);
    CHECK(shop.now().cause == u"The disk is full."_s);
    CHECK(printer.connections() == 0);

    shop.jobs.failure.reset();
    REQUIRE(waitUntil([&] { return shop.reached(JobState::Confirmed, 1); }));
    REQUIRE(waitUntil([&] { return shop.now().kind == Kind::Ready; }));
}

TEST_CASE("a docket whose end cannot be recorded is not printed twice for that")
{
    ScriptedPrinter printer({});
    Shop shop;
    shop.jobs.add(kitchen, 1);
    printer.firstByte = [&] {
        shop.jobs.failure =
            Error {ErrorCode::StorageFull, Sentence::verbatim(u"The disk is full."_s), {}};
    };
    shop.addPrinter(kitchen, printer.uri());
    REQUIRE(waitUntil([&] { return shop.failures.size() >= 2; }));
    CHECK(shop.reached(JobState::Sending, 1));
    shop.jobs.failure.reset();
    REQUIRE(waitUntil([&] { return shop.reached(JobState::Confirmed, 1); }));
    REQUIRE(waitUntil([&] { return shop.now().kind == Kind::Ready; }));
    CHECK(printer.dockets().size() == 1);
    CHECK(shop.jobs.job(1).attempts == 1);
}

TEST_CASE("stopping lets the docket on the way come to its end and begins no other")
{
    ScriptedPrinter printer({.answersCompletion = false});
    Shop shop;
    shop.jobs.add(kitchen, 1);
    shop.jobs.add(kitchen, 2);
    shop.addPrinter(kitchen, printer.uri());
    REQUIRE(waitUntil([&] { return printer.complete("#001").size() == 1; }));
    shop.spooler->stop();
    CHECK_FALSE(shop.stopped);
    printer.answer(QByteArray(1, '\0'));
    REQUIRE(waitUntil([&] { return shop.stopped; }));
    CHECK(shop.reached(JobState::Confirmed, 1));
    CHECK(shop.reached(JobState::Queued, 2));
    CHECK(printer.connections() == 1);
}

TEST_CASE("stopping an idle spooler is done at once")
{
    Shop shop;
    shop.addPrinter(kitchen, u"virtual:"_s);
    shop.spooler->stop();
    CHECK(waitUntil([&] { return shop.stopped; }));
}

TEST_CASE("a docket that waits too long is overdue")
{
    ScriptedPrinter printer({});
    printer.switchOff();
    const auto alarmAfter = GENERATE(std::chrono::milliseconds(299'000), 300'000ms);
    Shop shop(SpoolerRules {.backOff = {1h}, .alarmAfter = alarmAfter});
    shop.jobs.add(kitchen, 1); // made 4 minutes 59 seconds ago
    shop.addPrinter(kitchen, printer.uri());
    REQUIRE(waitUntil([&] { return shop.hasShown(Kind::Offline); }));
    CHECK(shop.now().isOverdue == (alarmAfter == 299'000ms));
}

TEST_CASE("a docket under way that a person takes back is not sent on")
{
    ScriptedPrinter printer({.answersCompletion = false});
    Shop shop({1h});
    shop.jobs.add(kitchen, 1);
    shop.addPrinter(kitchen, printer.uri());
    REQUIRE(waitUntil([&] { return printer.complete("#001").size() == 1; }));
    REQUIRE(shop.spooler->letGo(PrintJobId(u"2"_s)));
    CHECK(shop.reached(JobState::Sending, 1));
    REQUIRE(shop.spooler->letGo(PrintJobId(u"1"_s)));
    CHECK(shop.reached(JobState::Unknown, 1));
    CHECK(shop.jobs.job(1).attempts == 1);
    CHECK(waitUntil([&] { return printer.openConnections() == 0; }));
}

TEST_CASE("what became of a docket is on record before a person decides about it")
{
    ScriptedPrinter printer({});
    Shop shop({1h});
    shop.jobs.add(kitchen, 1);
    printer.firstByte = [&] {
        shop.jobs.failure =
            Error {ErrorCode::StorageFull, Sentence::verbatim(u"The disk is full."_s), {}};
    };
    shop.addPrinter(kitchen, printer.uri());
    REQUIRE(waitUntil([&] { return shop.now().kind == Kind::StorageError; }));
    CHECK_FALSE(shop.spooler->letGo(PrintJobId(u"1"_s)));
    CHECK(shop.reached(JobState::Sending, 1));
    shop.jobs.failure.reset();
    REQUIRE(shop.spooler->letGo(PrintJobId(u"1"_s)));
    CHECK(shop.reached(JobState::Confirmed, 1));
}

TEST_CASE("a printer needs a name of its own and an address that is understood")
{
    Shop shop;
    shop.addPrinter(kitchen, u"virtual:"_s);
    const auto twice = shop.spooler->addPrinter(kitchen, u"virtual:"_s, {});
    REQUIRE_FALSE(twice);
    CHECK(twice.error().code == ErrorCode::Conflict);
    const auto nowhere = shop.spooler->addPrinter(bar, u"pigeon://loft"_s, {});
    REQUIRE_FALSE(nowhere);
    CHECK(nowhere.error().code == ErrorCode::InvalidArgument);
    CHECK(shop.spooler->printers().size() == 1);
}

// Counting goes through all that waits: with a long queue at a dead printer it would delay every
// caller's order, which wakes the spooler.
TEST_CASE("many dockets at a dead printer are counted now and again, not with every order")
{
    ScriptedPrinter printer({});
    printer.switchOff();
    Shop shop(BackOff {1h});
    for (int sequence = 1; sequence <= 100; ++sequence) {
        shop.jobs.add(kitchen, sequence);
    }
    shop.addPrinter(kitchen, printer.uri());
    REQUIRE(waitUntil([&] { return shop.hasShown(Kind::Offline); }));
    REQUIRE(shop.now().waitingJobs == 100);
    const int counts = shop.jobs.counts;
    for (int sequence = 101; sequence <= 600; ++sequence) {
        shop.jobs.add(kitchen, sequence);
        shop.spooler->wake();
    }
    CHECK(shop.jobs.counts - counts < 50);
    REQUIRE(waitUntil([&] { return shop.now().waitingJobs == 600; }));
    CHECK(shop.jobs.counts - counts < 50);
}

TEST_CASE("a few dockets at a dead printer are counted at once")
{
    ScriptedPrinter printer({});
    printer.switchOff();
    Shop shop(BackOff {1h});
    shop.jobs.add(kitchen, 1);
    shop.addPrinter(kitchen, printer.uri());
    REQUIRE(waitUntil([&] { return shop.hasShown(Kind::Offline); }));
    shop.jobs.add(kitchen, 2);
    shop.spooler->wake();
    CHECK(shop.now().waitingJobs == 2);
}

TEST_CASE("a printer that is replaced prints what waits where it stands now, with the shop's name")
{
    ScriptedPrinter before({});
    before.switchOff();
    ScriptedPrinter after({});
    Shop shop;
    shop.jobs.add(kitchen, 1);
    shop.addPrinter(kitchen, before.uri());
    REQUIRE(waitUntil([&] { return shop.hasShown(Kind::Offline); }));
    const auto refused = shop.spooler->replacePrinter(kitchen, u"telegraph:"_s, {});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::InvalidArgument);
    CHECK(shop.spooler->printers().size() == 1);

    PrinterSetup setup;
    setup.timing.completion = 10s;
    REQUIRE(shop.spooler->replacePrinter(kitchen, after.uri(), setup));
    PaperSetup paper;
    paper.shopName = u"Corner Pide"_s;
    shop.spooler->useShop(paper);
    REQUIRE(waitUntil([&] { return shop.reached(JobState::Confirmed, 1); }));
    CHECK(after.complete("#001").size() == 1);
    CHECK(after.dockets().value(0).contains("Corner Pide"));
    CHECK(before.dockets().isEmpty());
    CHECK(shop.spooler->printers().size() == 1);
}
