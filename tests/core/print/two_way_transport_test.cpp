// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ayran.h"
#include "scripted_printer.h"
#include "support/catch.h"
#include "tcp_link.h"
#include "two_way_transport.h"
#include "wait_until.h"

#include <QHostAddress>

using namespace docket;
using namespace docket::print;
using docket::test::ayran;
using docket::test::ScriptedPrinter;
using docket::test::waitUntil;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Long where an answer is expected, short where the printer is mute.
PrinterTiming talkative()
{
    return {
        .connect = 10s, .status = 10s, .stall = 10s, .completion = 10s, .completionOfMute = 10s};
}

PrinterTiming forMute()
{
    return {
        .connect = 10s, .status = 10ms, .stall = 10s, .completion = 10s, .completionOfMute = 10ms};
}

// Prints one docket and keeps what came of it.
struct NetworkJob {
    std::optional<Delivery> delivery;
    QList<Obstacle> obstructed;
    std::optional<Obstacle> notReady;
    TwoWayTransport transport;

    NetworkJob(quint16 port, const PrinterTiming &timing)
        : transport(std::make_unique<TcpLink>(TcpAddress {u"127.0.0.1"_s, port}),
            EscPosEncoder(genericProfile()), timing)
    {
        QObject::connect(&transport, &Transport::ready, &transport,
            [this] { transport.send(ayran, PrinterMemory::Clean); });
        QObject::connect(&transport, &Transport::notReady, &transport,
            [this](const Obstacle &obstacle) { notReady = obstacle; });
        QObject::connect(&transport, &Transport::obstructed, &transport,
            [this](const Obstacle &obstacle) { obstructed.append(obstacle); });
        QObject::connect(&transport, &Transport::finished, &transport,
            [this](Delivery result) { delivery = result; });
        transport.open();
    }
    bool isOver() const { return delivery || notReady; }
};

} // namespace

TEST_CASE("a printer that answers the completion mark confirms the docket")
{
    ScriptedPrinter printer({});
    NetworkJob job(printer.port(), talkative());
    REQUIRE(waitUntil([&] { return job.isOver(); }));
    CHECK(job.delivery == Delivery::Confirmed);
    CHECK(printer.complete("1 x Ayran").size() == 1);
    CHECK(waitUntil([&] { return printer.openConnections() == 0; }));
}

TEST_CASE("a mute printer gets the docket, and nobody claims that it is on paper")
{
    ScriptedPrinter printer({.status = {}, .answersCompletion = false});
    NetworkJob job(printer.port(), forMute());
    REQUIRE(waitUntil([&] { return job.isOver(); }));
    CHECK(job.delivery == Delivery::Sent);
    CHECK(waitUntil([&] { return printer.complete("1 x Ayran").size() == 1; }));
    CHECK(waitUntil([&] { return printer.openConnections() == 0; }));
}

TEST_CASE("a printer without status that confirms is believed")
{
    ScriptedPrinter printer({.status = {}, .answersCompletion = true});
    auto timing = talkative();
    timing.status = 10ms;
    NetworkJob job(printer.port(), timing);
    REQUIRE(waitUntil([&] { return job.isOver(); }));
    CHECK(job.delivery == Delivery::Confirmed);
}

TEST_CASE("a printer with status but without a completion mark is asked again, then done")
{
    ScriptedPrinter printer({.answersCompletion = false});
    auto timing = talkative();
    timing.completion = 10ms;
    NetworkJob job(printer.port(), timing);
    REQUIRE(waitUntil([&] { return job.isOver(); }));
    CHECK(job.delivery == Delivery::Sent);
}

TEST_CASE("a printer that cannot print gets nothing")
{
    struct Row {
        const char *status;
        PrinterState::Kind kind;
    };
    const auto row = GENERATE(Row {"1a161212", PrinterState::Kind::CoverOpen},
        Row {"1a121272", PrinterState::Kind::PaperOut}, Row {"1a521a12", PrinterState::Kind::Error},
        Row {"1a121212", PrinterState::Kind::Offline});
    ScriptedPrinter printer({.status = QByteArray::fromHex(row.status)});
    NetworkJob job(printer.port(), talkative());
    REQUIRE(waitUntil([&] { return job.isOver(); }));
    REQUIRE(job.notReady.has_value());
    CHECK(job.notReady->kind == row.kind);
    CHECK_FALSE(job.notReady->cause.isEmpty());
    CHECK(waitUntil([&] { return printer.openConnections() == 0; }));
    CHECK(printer.dockets().value(0).isEmpty());
}

TEST_CASE("a refused connection means that not a byte was sent")
{
    ScriptedPrinter printer({});
    printer.switchOff();
    NetworkJob job(printer.port(), talkative());
    REQUIRE(waitUntil([&] { return job.isOver(); }));
    REQUIRE(job.notReady.has_value());
    CHECK(job.notReady->kind == PrinterState::Kind::Offline);
    CHECK(job.notReady->cause.contains(u"127.0.0.1"_s));
}

TEST_CASE("a printer that hangs up before the docket got nothing")
{
    ScriptedPrinter printer({.dropsBeforeStatus = 1});
    NetworkJob job(printer.port(), talkative());
    REQUIRE(waitUntil([&] { return job.isOver(); }));
    CHECK(job.notReady.has_value());
}

TEST_CASE("a connection lost within the docket leaves it unknown")
{
    const auto bytes = GENERATE(qsizetype {1}, qsizetype {7}, qsizetype {16}, qsizetype {23});
    ScriptedPrinter printer({.dropsAt = bytes});
    NetworkJob job(printer.port(), talkative());
    REQUIRE(waitUntil([&] { return job.isOver(); }));
    CHECK(job.delivery == Delivery::Unknown);
    CHECK(printer.dockets().value(0).size() == bytes);
}

TEST_CASE("a printer that runs out of paper in the middle is waited for")
{
    ScriptedPrinter printer({.answersCompletion = false});
    auto timing = talkative();
    timing.completion = 10ms;
    printer.firstByte = [&] { printer.script.status = QByteArray::fromHex("1a121272"); };
    NetworkJob job(printer.port(), timing);
    REQUIRE(waitUntil([&] { return job.obstructed.size() >= 2; }));
    CHECK(job.obstructed.first().kind == PrinterState::Kind::PaperOut);
    CHECK_FALSE(job.isOver());

    printer.script.status = QByteArray::fromHex("12121212");
    printer.answer(QByteArray(1, '\0'));
    REQUIRE(waitUntil([&] { return job.isOver(); }));
    CHECK(job.delivery == Delivery::Confirmed);
}

TEST_CASE("a printer that answered and falls silent leaves the docket unknown")
{
    ScriptedPrinter printer({.answersCompletion = false});
    auto timing = talkative();
    timing.status = 200ms;
    timing.completion = 10ms;
    printer.firstByte = [&] { printer.script.status.clear(); };
    NetworkJob job(printer.port(), timing);
    REQUIRE(waitUntil([&] { return job.isOver(); }));
    CHECK(job.delivery == Delivery::Unknown);
}
