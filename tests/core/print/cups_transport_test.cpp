// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ayran.h"
#include "cups_transport.h"
#include "memory_jobs.h"
#include "print/spooler.h"
#include "support/catch.h"
#include "support/fixed_clock.h"
#include "wait_until.h"

#include <QDir>
#include <QFile>
#include <QStringList>
#include <QTemporaryDir>

#include <optional>

using namespace docket;
using namespace docket::print;
using docket::test::ayran;
using docket::test::MemoryJobs;
using docket::test::waitUntil;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A print service made of two scripts, found before any other.
class ScriptedCups {
public:
    ScriptedCups() : m_path(qgetenv("PATH"))
    {
        // The first look finds the docket in the queue, the next one does not.
        write(u"lpstat"_s,
            "case \"$*\" in\n"
            "'-p kitchen -a kitchen') cat \"$0.state\"; test -s \"$0.state\"; exit;;\n"
            "esac\n"
            "test -e \"$0.waits\" && echo 'kitchen-12  shop  1024  Fri 20 Nov 2026'\n"
            "echo >> \"$0.looks\"\n"
            "test -e \"$0.jammed\" || rm -f \"$0.waits\"; exit 0\n");
        write(u"cancel"_s, "echo \"$@\" >> \"$0.arguments\"\n");
        write(u"lp"_s,
            "echo \"$@\" > \"$0.arguments\"; cat > \"$0.paper\"\n"
            "test -e \"$0.broken\" && { echo 'lp: no space' >&2; exit 1; }\n"
            "test -e \"$0.dying\" && kill -9 $$\n"
            "while test -e \"$0.slow\"; do sleep 0.01; done\n"
            "touch \"$(dirname \"$0\")/lpstat.waits\"\n"
            "echo 'request id is kitchen-12 (1 file(s))'\n");
        setState("printer kitchen is idle.  enabled since Fri\n"
                 "kitchen accepting requests since Fri\n");
        qputenv("PATH", m_folder.path().toLocal8Bit() + ':' + m_path);
    }
    ~ScriptedCups() { qputenv("PATH", m_path); }

    void setState(const QByteArray &state) { put(u"lpstat.state"_s, state); }
    /// For the scripts: "lp.broken", "lp.dying", "lp.slow", "lpstat.jammed".
    void set(const QString &flag) { put(flag, "x"); }
    void unset(const QString &flag) { CHECK(QFile::remove(m_folder.filePath(flag))); }
    QByteArray read(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    void put(const QString &name, const QByteArray &content)
    {
        QFile file(m_folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    void write(const QString &name, const QByteArray &script)
    {
        put(name, "#!/bin/sh\n" + script);
        QFile::setPermissions(m_folder.filePath(name),
            QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    }

    QTemporaryDir m_folder;
    QByteArray m_path;
};

struct CupsJob {
    std::optional<Delivery> delivery;
    std::optional<Obstacle> notReady;
    QString cause;
    CupsTransport transport {{u"kitchen"_s}, EscPosEncoder(genericProfile())};

    CupsJob()
    {
        QObject::connect(&transport, &Transport::ready, &transport,
            [this] { transport.send(ayran, PrinterMemory::Clean); });
        QObject::connect(&transport, &Transport::notReady, &transport,
            [this](const Obstacle &obstacle) { notReady = obstacle; });
        QObject::connect(&transport, &Transport::finished, &transport,
            [this](Delivery result, const QString &why) {
                delivery = result;
                cause = why;
            });
        transport.open();
    }
    bool isOver() const { return delivery || notReady; }
};

/// One docket for the kitchen.
struct Jobs {
    MemoryJobs jobs;
    tests::FixedClock clock {u"2026-11-20T07:20:00Z"_s};
    Spooler spooler {jobs, clock, {.backOff = {1h}, .fallbackAfter = 5ms}};

    Jobs() { jobs.add(u"kitchen"_s, 1); }
};

} // namespace

TEST_CASE("a queue gets the printer's own bytes, and the docket counts as sent")
{
    const ScriptedCups cups;
    CupsJob job;
    REQUIRE(waitUntil([&] { return job.isOver(); }));
    CHECK(job.delivery == Delivery::Sent);
    CHECK(cups.read(u"lp.arguments"_s) == "-d kitchen -o raw -t Docket\n");
    CHECK(cups.read(u"lp.paper"_s) == EscPosEncoder(genericProfile()).encode(ayran));
    CHECK(cups.read(u"lpstat.waits"_s).isNull());
}

TEST_CASE("a queue that is stopped or missing gets nothing")
{
    ScriptedCups cups;
    const QByteArray state =
        GENERATE(QByteArray("printer kitchen disabled since Fri -\n\tout of paper\n"), QByteArray(),
            QByteArray("printer kitchen is idle.  enabled since Fri\n"
                       "kitchen not accepting requests since Fri -\n\tRejecting Jobs\n"));
    cups.setState(state);
    CupsJob job;
    REQUIRE(waitUntil([&] { return job.isOver(); }));
    REQUIRE(job.notReady.has_value());
    CHECK(job.notReady->kind == PrinterState::Kind::Offline);
    CHECK(job.notReady->cause.contains(u"kitchen"_s));
    CHECK(cups.read(u"lp.paper"_s).isEmpty());
}

TEST_CASE("a docket that a queue refuses was not sent")
{
    ScriptedCups cups;
    cups.set(u"lp.broken"_s);
    CupsJob job;
    REQUIRE(waitUntil([&] { return job.isOver(); }));
    CHECK(job.delivery == Delivery::NotSent);
    CHECK(job.cause.contains(u"lp: no space"_s));
}

TEST_CASE("a docket whose program died on the way to the queue may be anywhere")
{
    ScriptedCups cups;
    cups.set(u"lp.dying"_s);
    CupsJob job;
    REQUIRE(waitUntil([&] { return job.isOver(); }));
    CHECK(job.delivery == Delivery::Unknown);
}

TEST_CASE("a docket that a person takes back is taken out of the queue")
{
    ScriptedCups cups;
    const bool isHandingOver = GENERATE(false, true);
    cups.set(isHandingOver ? u"lp.slow"_s : u"lpstat.jammed"_s);
    Jobs test;
    REQUIRE(test.spooler.addPrinter(u"kitchen"_s, u"cups://kitchen"_s, {}));
    REQUIRE(waitUntil(
        [&] { return !cups.read(isHandingOver ? u"lp.paper"_s : u"lpstat.looks"_s).isEmpty(); }));
    // The second look is begun when the first one was understood.
    REQUIRE((isHandingOver || waitUntil([&] { return cups.read(u"lpstat.looks"_s).size() >= 2; })));
    REQUIRE(test.spooler.letGo(PrintJobId(u"1"_s)));
    CHECK(test.jobs.job(1).state == JobState::Unknown);
    if (isHandingOver) {
        cups.unset(u"lp.slow"_s);
    }
    CHECK(waitUntil([&] { return cups.read(u"cancel.arguments"_s) == "kitchen-12\n"; }));
}

TEST_CASE("a docket that falls back is taken out of the queue that holds it")
{
    ScriptedCups cups;
    cups.set(u"lpstat.jammed"_s);
    Jobs test;
    PrinterSetup setup;
    setup.timing.queue = 20ms;
    setup.fallback = u"bar"_s;
    REQUIRE(test.spooler.addPrinter(u"bar"_s, u"virtual:"_s, {}));
    REQUIRE(test.spooler.addPrinter(u"kitchen"_s, u"cups://kitchen"_s, setup));
    REQUIRE(waitUntil([&] { return test.jobs.job(1).state == JobState::Sent; }));
    CHECK(test.jobs.job(1).printer == u"bar"_s);
    CHECK(waitUntil([&] { return cups.read(u"cancel.arguments"_s) == "kitchen-12\n"; }));
}

TEST_CASE("a drawer's pulse that stays in the queue is taken back, and dockets go on")
{
    ScriptedCups cups;
    cups.set(u"lpstat.jammed"_s);
    const bool isStopped = GENERATE(false, true);
    MemoryJobs jobs;
    tests::FixedClock clock {u"2026-11-20T07:20:00Z"_s};
    Spooler spooler(jobs, clock);
    QStringList stuck;
    QObject::connect(&spooler, &Spooler::drawerStuck, &spooler,
        [&stuck](const QString &cause) { stuck.append(cause); });
    PrinterSetup setup;
    setup.timing.queue = isStopped ? 10s : 20ms;
    REQUIRE(spooler.addPrinter(u"kitchen"_s, u"cups://kitchen"_s, setup));
    spooler.openDrawer(u"kitchen"_s);
    // The second look is begun when the first one was understood.
    REQUIRE(waitUntil([&] { return cups.read(u"lpstat.looks"_s).size() >= 2; }));
    if (isStopped) {
        spooler.stop();
    }
    REQUIRE(waitUntil([&] { return !stuck.isEmpty(); }));
    CHECK(stuck.first()
        == (isStopped ? u"kitchen was stopped before it answered."_s
                      : u"The docket is still in the queue \"kitchen\"."_s));
    CHECK(waitUntil([&] { return cups.read(u"cancel.arguments"_s) == "kitchen-12\n"; }));
    if (!isStopped) {
        cups.unset(u"lpstat.jammed"_s);
        jobs.add(u"kitchen"_s, 1);
        spooler.wake();
        CHECK(waitUntil([&] { return jobs.job(1).state == JobState::Sent; }));
    }
    CHECK(stuck.size() == 1);
}

TEST_CASE("without the programs of a print service that is said")
{
    const QTemporaryDir empty;
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", empty.path().toLocal8Bit());
    CupsJob job;
    const bool isOver = waitUntil([&] { return job.isOver(); });
    qputenv("PATH", path);
    REQUIRE(isOver);
    REQUIRE(job.notReady.has_value());
    CHECK(job.notReady->cause.contains(u"not installed"_s));
}
