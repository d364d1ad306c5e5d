// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/wait_time.h"
#include "support/catch.h"

#include <algorithm>
#include <climits>

using docket::estimateWait;
using docket::KitchenLoad;
using docket::KitchenPace;
using docket::WaitEstimate;
using docket::WaitingOrder;
using docket::WaitRules;
using namespace Qt::StringLiterals;

namespace {

constexpr KitchenPace asTheMenuSays {100, 20};

/// An order that was due now, and the hands of its station.
struct Due {
    QString station;
    int seconds;
    int hands = 1;
};

KitchenLoad dueNow(const QList<Due> &orders)
{
    KitchenLoad load;
    load.pace = asTheMenuSays;
    for (const Due &due : orders) {
        load.stations.append({due.station, due.hands});
        load.orders.append({0, {{due.station, due.seconds}}});
    }
    return load;
}

/// One pair of hands at the grill, and orders there: minutes to the promise, minutes of work.
KitchenLoad grill(const QList<std::pair<int, int>> &orders)
{
    KitchenLoad load;
    load.pace = asTheMenuSays;
    load.stations = {{u"grill"_s, 1}};
    for (const auto &[due, work] : orders) {
        load.orders.append({60 * due, {{u"grill"_s, 60 * work}}});
    }
    return load;
}

WaitEstimate withOwn(const KitchenLoad &load, int minutes)
{
    return estimateWait(load, {{u"grill"_s, 60 * minutes}}, {});
}

} // namespace

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
    const KitchenLoad load = dueNow({{u"grill"_s, 1200}, {u"fryer"_s, 600}});
    const WaitEstimate estimate = estimateWait(load, {{u"grill"_s, 180}, {u"fryer"_s, 120}}, {});
    CHECK(estimate.earliestMinutes == 28); // 5 + 23
    CHECK(estimate.minutes == 30);
    CHECK(estimate.workMinutes == 30);
    CHECK(estimate.openOrders == 2);
    CHECK(estimate.slowestStation == u"grill"_s);
}

TEST_CASE("a station that the order does not need does not keep it")
{
    const KitchenLoad load = dueNow({{u"grill"_s, 1200}, {u"fryer"_s, 600}});
    const WaitEstimate estimate = estimateWait(load, {{u"fryer"_s, 120}}, {});
    CHECK(estimate.earliestMinutes == 17); // 5 + 12
    CHECK(estimate.slowestStation == u"fryer"_s);
}

TEST_CASE("more hands are faster")
{
    const auto earliest = [](int hands) {
        return estimateWait(dueNow({{u"grill"_s, 2400, hands}}), {{u"grill"_s, 300}}, {})
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
    const KitchenLoad load = dueNow({{u"grill"_s, 1800, 3}, {u"fryer"_s, 900, 1}});
    const WaitEstimate estimate = estimateWait(load, {}, {});
    CHECK(estimate.slowestStation == u"fryer"_s);
    CHECK(estimate.earliestMinutes == 20);
    CHECK(estimate.minutes == 20);
}

TEST_CASE("a started minute counts")
{
    const auto earliest = [](int seconds) {
        return estimateWait(dueNow({{u"grill"_s, seconds}}), {}, {}).earliestMinutes;
    };
    CHECK(earliest(600) == 15);
    CHECK(earliest(601) == 16);
    CHECK(earliest(660) == 16);
}

TEST_CASE("what is told is a whole five and never earlier than what can be promised")
{
    const auto told = [](int seconds, int extra) {
        return estimateWait(dueNow({{u"grill"_s, seconds}}), {}, {15, 5, 10, extra});
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
    CHECK(told(0, 45).minutes == 60); // longer than anybody begins early
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
    const KitchenLoad load = dueNow({{u"grill"_s, 600, 2}, {u"grill"_s, 600, 2}});
    CHECK(estimateWait(load, {}, {}).earliestMinutes == 15);
}

TEST_CASE("nonsense in the load neither overflows nor makes the kitchen faster")
{
    const KitchenLoad huge = dueNow({{u"grill"_s, INT_MAX, 1}, {u"fryer"_s, INT_MAX, INT_MAX}});
    const WaitEstimate estimate = estimateWait(huge, {{u"grill"_s, INT_MAX}}, {});
    CHECK(estimate.earliestMinutes == 71'582'794);
    CHECK(estimate.slowestStation == u"grill"_s);
    const KitchenLoad negative = dueNow({{u"grill"_s, -9000}});
    CHECK(estimateWait(negative, {{u"grill"_s, -60}}, {}).minutes == 15);
    CHECK(estimateWait({}, {}, {-5, -5, -5, 0}).minutes == 0);
    KitchenLoad far = dueNow({});
    far.orders = {{INT_MAX, {{u"grill"_s, 600}}}, {INT_MIN, {{u"grill"_s, 600}}}};
    far.pace = {INT_MIN, -1};
    CHECK(estimateWait(far, {{u"grill"_s, 60}}, {}).minutes == 15);
}

TEST_CASE("orders for later leave room before them, as long as they are not made late")
{
    CHECK(withOwn(grill({{60, 20}}), 10).minutes == 15);
    // 10 minutes of work for in 20: 5 more before them fit, with the lead; 6 do not.
    CHECK(withOwn(grill({{20, 10}}), 5).earliestMinutes == 10);
    CHECK(withOwn(grill({{20, 10}}), 6).earliestMinutes == 21);
    CHECK(withOwn(grill({{20, 10}}), 10).earliestMinutes == 25);
    CHECK(withOwn(grill({{20, 10}}), 10).minutes == 25);
}

TEST_CASE("a gap between two orders is used, and passed by what is too large for it")
{
    const KitchenLoad load = grill({{15, 10}, {60, 20}});
    CHECK(withOwn(load, 10).earliestMinutes == 25);
    CHECK(withOwn(load, 25).earliestMinutes == 40);
    CHECK(withOwn(load, 26).earliestMinutes == 76); // the second is not begun before its time
}

TEST_CASE("an order that is late already is not made later")
{
    const WaitEstimate estimate = withOwn(grill({{-5, 10}}), 1);
    CHECK(estimate.earliestMinutes == 16);
    CHECK(estimate.minutes == 20);
}

TEST_CASE("what is told has its place even where rounding passes another order's promise")
{
    KitchenLoad load = grill({});
    load.orders = {{18 * 60, {{u"grill"_s, 30 * 60}, {u"fryer"_s, 15 * 60}}}};
    const auto told = [&load](int normal) {
        return estimateWait(load, {{u"fryer"_s, 120}}, {normal, 5, 10, 0}).minutes;
    };
    CHECK(told(15) == 15); // before the other
    CHECK(told(16) == 25); // at 20 it would be behind it, and not ready
}

TEST_CASE("a slow kitchen needs longer, a fast one less, but normal stays normal")
{
    const auto estimate = [](int percent, int work) {
        KitchenLoad load = grill({{0, work}});
        load.pace.percent = percent;
        return withOwn(load, 10);
    };
    CHECK(estimate(100, 10).earliestMinutes == 25);
    CHECK(estimate(150, 10).earliestMinutes == 35);
    CHECK(estimate(150, 10).minutes == 35);
    CHECK(estimate(50, 10).earliestMinutes == 15);
    CHECK(estimate(50, 0).minutes == 15);
}

TEST_CASE("before the pace is known a busy kitchen tells the busy time")
{
    const auto told = [](int seconds, int samples, const WaitRules &rules) {
        KitchenLoad load = dueNow({{u"grill"_s, seconds}});
        load.pace.samples = samples;
        return estimateWait(load, {}, rules).minutes;
    };
    CHECK(told(600, 0, {}) == 15);
    CHECK(told(601, 0, {}) == 25);
    CHECK(told(601, 4, {}) == 25);
    CHECK(told(601, 5, {}) == 20);
    CHECK(told(1800, 0, {}) == 35);
    CHECK(told(601, 0, {15, 5, 10, 0, 40}) == 40);
    CHECK(told(601, 0, {15, 5, 10, 0, -7}) == 20);
    CHECK(told(600, 0, {15, 5, 10, 10, 25}) == 25);
    CHECK(told(601, 0, {15, 5, 10, 10, 25}) == 35);
}

TEST_CASE("the order in which the orders are given does not matter")
{
    KitchenLoad load = grill({{15, 10}, {60, 20}, {25, 5}, {40, 3}});
    const int minutes = withOwn(load, 8).minutes;
    std::reverse(load.orders.begin(), load.orders.end());
    CHECK(withOwn(load, 8).minutes == minutes);
}
