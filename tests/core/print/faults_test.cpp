// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faulty_printer.h"
#include "memory_jobs.h"
#include "print/docket_paper.h"
#include "print/escpos_encoder.h"
#include "print/spooler.h"
#include "sample_orders.h"
#include "scripted_printer.h"
#include "spooled_shop.h"
#include "support/catch.h"
#include "support/fixed_clock.h"
#include "wait_until.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTimer>

#include <algorithm>
#include <array>
#include <memory>
#include <vector>

using namespace docket;
using namespace docket::print;
using docket::test::FaultyPrinter;
using docket::test::kitchen;
using docket::test::MemoryJobs;
using docket::test::ScriptedPrinter;
using docket::test::waitUntil;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Fault = FaultyPrinter::Fault;
using Kind = PrinterState::Kind;

namespace {

enum class Outcome {
    Once, ///< One docket on paper, nothing marked.
    MarkedCopy, ///< What came out again says so; the first may be whole, too.
};

enum class Seen {
    Never, ///< Nobody has to look.
    Trouble, ///< The screen shows trouble until the printer works again.
    PaperOut,
    CoverOpen,
};

struct Row {
    const char *words;
    Fault fault;
    Seen seen;
    bool wantsHelp; ///< A person has to do something.
    Outcome outcome;
};

// What becomes of a docket when the printer fails at any byte of it.
constexpr std::array table {
    Row {"breaks the connection", Fault::Drops, Seen::Trouble, false, Outcome::MarkedCopy},
    Row {"stalls", Fault::Stalls, Seen::Trouble, true, Outcome::MarkedCopy},
    Row {"goes mute", Fault::GoesMute, Seen::Trouble, true, Outcome::MarkedCopy},
    Row {"runs out of paper", Fault::RunsOutOfPaper, Seen::PaperOut, true, Outcome::Once},
    Row {"opens its cover", Fault::OpensItsCover, Seen::CoverOpen, true, Outcome::Once},
    Row {"answers garbage", Fault::AnswersGarbage, Seen::Never, false, Outcome::Once},
    Row {"answers like done", Fault::AnswersLikeDone, Seen::Never, false, Outcome::Once},
};

PrinterSetup setupFor(Fault fault)
{
    PrinterSetup setup;
    setup.profile = genericProfile(32);
    setup.timing = {
        .connect = 20s, .status = 20s, .stall = 20s, .completion = 20ms, .completionOfMute = 20s};
    if (fault == Fault::Stalls || fault == Fault::GoesMute) {
        setup.timing.status = 1s;
    } else if (fault == Fault::Drops) {
        setup.timing.completion = 20s;
    }
    return setup;
}

qsizetype bytesOfJob()
{
    PaperSetup paper;
    paper.columns = 32;
    return EscPosEncoder(genericProfile(32)).encode(docketPaper(test::plainOrder(1), paper)).size();
}

/// The whole dockets among what a printer has worked off, each from its number to its cut.
struct OnPaper {
    int whole = 0;
    int unmarked = 0;

    explicit OnPaper(const QByteArray &paper)
    {
        const QByteArray init = QByteArray::fromHex("1b40");
        const QByteArray cut = QByteArray::fromHex("1d5642");
        for (auto at = paper.indexOf(init); at >= 0;) {
            const auto next = paper.indexOf(init, at + 2);
            const auto docket = paper.mid(at, next < 0 ? -1 : next - at);
            if (docket.contains("#001") && docket.contains("1 x Ayran") && docket.contains(cut)) {
                ++whole;
                unmarked += docket.contains("REPRINT 1") ? 0 : 1;
            }
            at = next;
        }
    }
};

/// One docket for one printer that fails at one byte.
class Trial {
public:
    Trial(const Row &row, qsizetype byte) : at(byte), printer(row.fault, byte), m_row(row)
    {
        jobs.add(kitchen, 1);
        m_spooler = std::make_unique<Spooler>(jobs, m_clock, SpoolerRules {.backOff = {1ms}});
        QObject::connect(m_spooler.get(), &Spooler::printerStateChanged, m_spooler.get(),
            [this](const PrinterState &state) { look(state); });
        REQUIRE(m_spooler->addPrinter(kitchen, printer.uri(), setupFor(row.fault)));
    }

    bool isOver() const
    {
        const auto state = jobs.job(1).state;
        return (state == JobState::Confirmed || state == JobState::Sent)
            && printer.paper().endsWith(QByteArray::fromHex("1d7201"));
    }

    const qsizetype at;
    MemoryJobs jobs;
    FaultyPrinter printer;
    bool wasSeen = false;

private:
    void look(const PrinterState &state)
    {
        const bool isTrouble = state.kind == Kind::Offline || state.kind == Kind::PaperOut
            || state.kind == Kind::CoverOpen || state.kind == Kind::Error;
        if (!isTrouble || wasSeen) {
            return;
        }
        CHECK(state.waitingJobs == 1);
        CHECK_FALSE(state.cause.isEmpty());
        CHECK((m_row.seen != Seen::PaperOut || state.kind == Kind::PaperOut));
        CHECK((m_row.seen != Seen::CoverOpen || state.kind == Kind::CoverOpen));
        wasSeen = true;
        if (m_row.wantsHelp) {
            QTimer::singleShot(0, &printer, [this] { printer.help(); });
        }
    }

    const Row &m_row;
    tests::FixedClock m_clock {u"2026-11-20T07:20:00Z"_s};
    std::unique_ptr<Spooler> m_spooler;
};

} // namespace

TEST_CASE("a printer that fails at any byte: once, or marked copies, or visibly stuck")
{
    const qsizetype bytes = bytesOfJob();
    REQUIRE(bytes > 100);
    constexpr qsizetype atATime = 60;
    for (const auto &row : table) {
        INFO(row.words);
        for (qsizetype first = 0; first < bytes; first += atATime) {
            std::vector<std::unique_ptr<Trial>> trials;
            trials.reserve(atATime);
            for (auto at = first; at < std::min(first + atATime, bytes); ++at) {
                trials.push_back(std::make_unique<Trial>(row, at));
            }
            const auto areOver = [&trials] {
                return std::all_of(trials.begin(), trials.end(),
                    [](const auto &trial) { return trial->isOver(); });
            };
            REQUIRE(waitUntil(areOver));
            for (const auto &trial : trials) {
                INFO("at byte " << trial->at);
                CHECK(trial->printer.hasFailed());
                CHECK(trial->wasSeen == (row.seen != Seen::Never));
                const OnPaper paper(trial->printer.paper());
                CHECK(paper.whole >= 1);
                CHECK(paper.unmarked <= 1);
                if (row.outcome == Outcome::Once) {
                    CHECK(paper.whole == 1);
                    CHECK(paper.unmarked == 1);
                } else {
                    CHECK(paper.whole - paper.unmarked == 1);
                }
            }
        }
    }
}

TEST_CASE("Docket killed at any moment: once, or once and a marked copy")
{
    // So many turns of the event loop after its start it is gone, whatever it was doing.
    int sawCopy = 0;
    int sawOnce = 0;
    for (int turns = 0; turns < 80; ++turns) {
        INFO("after " << turns << " turns");
        ScriptedPrinter printer({});
        MemoryJobs jobs;
        jobs.add(kitchen, 1);
        const tests::FixedClock clock(u"2026-11-20T07:20:00Z"_s);
        {
            Spooler spooler(jobs, clock, {.backOff = {1ms}});
            REQUIRE(spooler.addPrinter(kitchen, printer.uri(), setupFor(Fault::Drops)));
            for (int turn = 0; turn < turns; ++turn) {
                QCoreApplication::processEvents(QEventLoop::AllEvents);
            }
        }
        Spooler restarted(jobs, clock, {.backOff = {1ms}});
        REQUIRE(restarted.addPrinter(kitchen, printer.uri(), setupFor(Fault::Drops)));
        REQUIRE(waitUntil([&] { return jobs.job(1).state == JobState::Confirmed; }));
        const auto whole = printer.complete("#001");
        REQUIRE(whole.size() >= 1);
        REQUIRE(whole.size() <= 2);
        const bool wasSending = jobs.history(1).contains(u"unknown"_s);
        CHECK(whole.last().contains("REPRINT 1") == wasSending);
        CHECK_FALSE((whole.size() == 2 && whole.first().contains("REPRINT 1")));
        sawCopy += wasSending ? 1 : 0;
        sawOnce += wasSending ? 0 : 1;
    }
    CHECK(sawOnce > 0);
    CHECK(sawCopy > 0);
}

TEST_CASE("Docket killed before or after any of its records: once, or a marked copy")
{
    // The store takes so many changes and then no more: that is where the power fails.
    for (int changes = 0; changes <= 2; ++changes) {
        INFO("after " << changes << " records");
        ScriptedPrinter printer({});
        MemoryJobs jobs;
        jobs.add(kitchen, 1);
        jobs.changesUntilFailure = changes;
        const tests::FixedClock clock(u"2026-11-20T07:20:00Z"_s);
        {
            Spooler spooler(jobs, clock, {.backOff = {1h}});
            bool hasFailed = false;
            QObject::connect(
                &spooler, &Spooler::jobSourceFailed, &spooler, [&] { hasFailed = true; });
            REQUIRE(spooler.addPrinter(kitchen, printer.uri(), setupFor(Fault::Drops)));
            REQUIRE(
                waitUntil([&] { return hasFailed || jobs.job(1).state == JobState::Confirmed; }));
        }
        jobs.changesUntilFailure.reset();
        jobs.failure.reset();
        Spooler restarted(jobs, clock, {.backOff = {1ms}});
        REQUIRE(restarted.addPrinter(kitchen, printer.uri(), setupFor(Fault::Drops)));
        REQUIRE(waitUntil([&] { return jobs.job(1).state == JobState::Confirmed; }));
        const auto whole = printer.complete("#001");
        CHECK(whole.size() == (changes == 1 ? 2 : 1));
        CHECK(whole.last().contains("REPRINT 1") == (changes == 1));
    }
}

TEST_CASE("a printer that answered and is silent at the next docket gets nothing")
{
    ScriptedPrinter printer({});
    MemoryJobs jobs;
    jobs.add(kitchen, 1);
    const tests::FixedClock clock(u"2026-11-20T07:20:00Z"_s);
    Spooler spooler(jobs, clock, {.backOff = {1ms}});
    auto setup = setupFor(Fault::Stalls);
    setup.timing.status = 200ms;
    setup.timing.completion = 20s;
    REQUIRE(spooler.addPrinter(kitchen, printer.uri(), setup));
    REQUIRE(waitUntil([&] { return jobs.job(1).state == JobState::Confirmed; }));
    printer.script.status.clear();
    jobs.add(kitchen, 2);
    spooler.wake();
    REQUIRE(waitUntil([&] { return spooler.printers()[0].kind == Kind::Offline; }));
    CHECK(jobs.job(2).state == JobState::Queued);
    CHECK(jobs.job(2).attempts == 0);
    printer.script.status = QByteArray::fromHex("12121212");
    REQUIRE(waitUntil([&] { return jobs.job(2).state == JobState::Confirmed; }));
    CHECK(printer.complete("#002").size() == 1);
}
