// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/wait_time.h"
#include "support/catch.h"

#include <climits>

using docket::estimateWait;
using docket::KitchenLoad;
using docket::WaitEstimate;
using docket::WaitRules;
using namespace Qt::StringLiterals;

TEST_CASE("an idle kitchen needs its normal time")
{
    const WaitEstimate estimate = estimateWait({}, {{u"grill"_s, 180}}, {});
    CHECK(estimate.minutes == 15);
    CHECK(estimate.earliestMinutes == 10);
    CHECK(estimate.workMinutes == 0);
    CHECK(estimate.openOrders == 0);
    CHECK(estimate.slowestStation.isEmpty());
}

TEST_CASE("the slowest station decides")
{
    const KitchenLoad load {{{u"grill"_s, 1200, 1}, {u"fryer"_s, 600, 1}}, 6};
    const WaitEstimate estimate = estimateWait(load, {{u"grill"_s, 180}, {u"fryer"_s, 120}}, {});
    CHECK(estimate.earliestMinutes == 28); // 5 + 23
    CHECK(estimate.minutes == 30);
    CHECK(estimate.workMinutes == 30);
    CHECK(estimate.openOrders == 6);
    CHECK(estimate.slowestStation == u"grill"_s);
}

TEST_CASE("more hands are faster")
{
    const auto earliest = [](int hands) {
        return estimateWait({{{u"grill"_s, 2400, hands}}, 9}, {{u"grill"_s, 300}}, {})
            .earliestMinutes;
    };
    CHECK(earliest(1) == 50);
    CHECK(earliest(2) == 28); // 22.5 minutes of work
    CHECK(earliest(3) == 20);
    CHECK(earliest(0) == 50);
    CHECK(earliest(-4) == 50);
}

TEST_CASE("hands can make the station with more work the faster one")
{
    const KitchenLoad load {{{u"grill"_s, 1800, 3}, {u"fryer"_s, 900, 1}}, 5};
    const WaitEstimate estimate = estimateWait(load, {}, {});
    CHECK(estimate.slowestStation == u"fryer"_s);
    CHECK(estimate.earliestMinutes == 20);
    CHECK(estimate.minutes == 20);
}

TEST_CASE("a started minute counts")
{
    const auto earliest = [](int seconds) {
        return estimateWait({{{u"grill"_s, seconds, 1}}, 1}, {}, {}).earliestMinutes;
    };
    CHECK(earliest(600) == 15);
    CHECK(earliest(601) == 16);
    CHECK(earliest(660) == 16);
}

TEST_CASE("what is told is a whole five and never earlier than what can be promised")
{
    const auto told = [](int seconds, int extra) {
        return estimateWait({{{u"grill"_s, seconds, 1}}, 1}, {}, {15, 5, 10, extra});
    };
    CHECK(told(600, 0).minutes == 15);
    CHECK(told(601, 0).minutes == 20);
    CHECK(told(900, 10).minutes == 30);
    CHECK(told(900, 10).earliestMinutes == 30);
    CHECK(told(0, 10).minutes == 25);
    CHECK(told(0, 10).earliestMinutes == 20);
    CHECK(told(0, 7).minutes == 25);
    CHECK(told(0, 7).earliestMinutes == 17);
    CHECK(told(0, -30).minutes == 15);
    CHECK(told(0, -30).earliestMinutes == 10);
}

TEST_CASE("a large order waits for itself even in an idle kitchen")
{
    const WaitEstimate estimate = estimateWait({}, {{u"grill"_s, 3600}}, {});
    CHECK(estimate.earliestMinutes == 65);
    CHECK(estimate.minutes == 65);
    CHECK(estimate.slowestStation.isEmpty());
}

TEST_CASE("a station that is named twice is one station")
{
    const KitchenLoad load {{{u"grill"_s, 600, 2}, {u"grill"_s, 600, 2}}, 2};
    CHECK(estimateWait(load, {}, {}).earliestMinutes == 15);
}

TEST_CASE("nonsense in the load neither overflows nor makes the kitchen faster")
{
    const KitchenLoad huge {{{u"grill"_s, INT_MAX, 1}, {u"fryer"_s, INT_MAX, INT_MAX}}, 1};
    const WaitEstimate estimate = estimateWait(huge, {{u"grill"_s, INT_MAX}}, {});
    CHECK(estimate.earliestMinutes == 71'582'794);
    CHECK(estimate.slowestStation == u"grill"_s);
    const KitchenLoad negative {{{u"grill"_s, -9000, 1}}, 1};
    CHECK(estimateWait(negative, {{u"grill"_s, -60}}, {}).minutes == 15);
    CHECK(estimateWait({}, {}, {-5, -5, -5, 0}).minutes == 0);
}
