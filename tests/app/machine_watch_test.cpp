// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "machine_watch.h"
#include "support/catch.h"
#include "support/fixed_clock.h"

#ifdef Q_OS_LINUX
#include <ctime>
#endif

using docket::app::MachineWatch;
using docket::shop::TrustItem;
using docket::tests::FixedClock;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 megabyte = 1024LL * 1024;

struct Machine {
    FixedClock clock {u"2026-11-20T18:34:00+11:00"_s};
    qint64 steadyMs = 5'000'000;
    qint64 freeBytes = 900 * megabyte;
    MachineWatch watch {
        {clock, [this] { return steadyMs; }, [this] { return freeBytes; }}, {60, 500}};
    QList<TrustItem> told;

    Machine()
    {
        QObject::connect(&watch, &MachineWatch::trustChanged, &watch,
            [this](const TrustItem &item) { told.append(item); });
        watch.check();
    }
    /// Ten seconds pass; the wall's clock is set by so many more.
    void pass(int setBySeconds = 0)
    {
        steadyMs += 10'000;
        clock.set(clock.now().addSecs(10 + setBySeconds));
        watch.check();
    }
};

} // namespace

TEST_CASE("a clock that goes as time does is nothing to tell")
{
    Machine machine;
    for (int look = 0; look < 400; ++look) {
        machine.pass(1); // corrected little by little
    }
    machine.pass(59);
    machine.pass(-59);
    CHECK(machine.told.isEmpty());
}

TEST_CASE("a clock that jumped is told until somebody has seen it")
{
    Machine machine;
    machine.pass(3600);
    REQUIRE(machine.told.size() == 1);
    CHECK(machine.told.last().id == u"clock"_s);
    CHECK(machine.told.last().level == TrustItem::Level::Bad);
    CHECK(machine.told.last().code == u"jumped"_s);
    CHECK(machine.told.last().arguments == QStringList {u"3600"_s});
    CHECK(machine.told.last().asksToBeSeen);
    machine.pass();
    CHECK(machine.told.size() == 1);
    machine.pass(-7200); // by both together
    CHECK(machine.told.last().arguments == QStringList {u"-3600"_s});
    machine.watch.acknowledge();
    CHECK(machine.told.last().code == u"steady"_s);
    CHECK_FALSE(machine.told.last().asksToBeSeen);
    machine.pass();
    CHECK(machine.told.size() == 3);
    machine.pass(-60);
    CHECK(machine.told.last().arguments == QStringList {u"-60"_s});
}

TEST_CASE("a disk that is nearly full is told, and that it has room again")
{
    Machine machine;
    machine.freeBytes = 499 * megabyte;
    machine.pass();
    machine.pass();
    REQUIRE(machine.told.size() == 1);
    CHECK(machine.told.last()
        == TrustItem {u"disk"_s, TrustItem::Level::Bad, u"nearly-full"_s, {u"499"_s}});
    machine.freeBytes = 12 * megabyte;
    machine.pass();
    CHECK(machine.told.last().arguments == QStringList {u"12"_s});
    machine.freeBytes = -1; // not known
    machine.pass();
    CHECK(machine.told.size() == 2);
    machine.freeBytes = 500 * megabyte;
    machine.pass();
    CHECK(machine.told.last().code == u"room"_s);
    CHECK(machine.told.last().level == TrustItem::Level::Good);
}

TEST_CASE("what is not to be watched is not")
{
    FixedClock clock {u"2026-11-20T18:34:00+11:00"_s};
    MachineWatch watch({clock, [] { return 0; }, [] { return 0; }}, {0, 0});
    int told = 0;
    QObject::connect(&watch, &MachineWatch::trustChanged, &watch, [&told] { ++told; });
    watch.check();
    clock.advanceMinutes(600);
    watch.check();
    CHECK(told == 0);
}

#ifdef Q_OS_LINUX
TEST_CASE("the time that a computer sleeps is no jump of its clock")
{
    const FixedClock clock {u"2026-11-20T18:34:00+11:00"_s};
    const auto sources = MachineWatch::sources(clock, u"/"_s);
    // The clock that counts it.
    const auto withSleep = [] {
        timespec now {};
        REQUIRE(clock_gettime(CLOCK_BOOTTIME, &now) == 0);
        return qint64 {now.tv_sec} * 1000 + now.tv_nsec / 1'000'000;
    };
    const qint64 before = withSleep();
    const qint64 told = sources.steadyMs();
    CHECK(told >= before);
    CHECK(told <= withSleep());
}
#endif
