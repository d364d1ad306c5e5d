// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "friday_rush.h"
#include "shop/menu_desk.h"
#include "support/catch.h"
#include "support/results.h"

#include <limits>
#include <string>

using namespace docket;
using docket::shop::Kitchen;
using docket::tests::FridayRush;
using docket::tests::RushKitchen;
using docket::tests::RushOutcome;
using docket::tests::succeed;
using namespace Qt::StringLiterals;

namespace {

using Work = QHash<QString, int>;

constexpr int seeds = 6;

struct Rush {
    Rush() { succeed(desk.load(shop::menuFileContent(u":/docket/demo/menu.json"_s))); }

    FridayRush evening(int seed, int ordersPerHour, int speedPercent = 130) const
    {
        RushKitchen kitchen;
        kitchen.ordersPerHour = ordersPerHour;
        kitchen.speedPercent = speedPercent;
        return {static_cast<quint32>(seed), desk.menu(), kitchen};
    }

    shop::MenuDesk desk;
};

RushOutcome estimated(const FridayRush &rush)
{
    return rush.play([](const Kitchen &kitchen, const QDateTime &now, const Work &own) {
        return kitchen.estimate(now, own).minutes;
    });
}

/// The best that 15 minutes, and 25 above some number of orders, can do: each figure under the
/// number that suits it best.
struct FixedRule {
    int medianErrorSeconds = std::numeric_limits<int>::max();
    int meanErrorSeconds = std::numeric_limits<int>::max();
    int latePercent = 100;
};

FixedRule bestFixed(const FridayRush &rush)
{
    FixedRule best;
    for (const int busyAbove : {0, 1, 2, 3, 4, 6, 9}) {
        const RushOutcome outcome =
            rush.play([busyAbove](const Kitchen &kitchen, const QDateTime &now, const Work &) {
                return kitchen.load(now).orders.size() > busyAbove ? 25 : 15;
            });
        best.medianErrorSeconds = std::min(best.medianErrorSeconds, outcome.medianErrorSeconds);
        best.meanErrorSeconds = std::min(best.meanErrorSeconds, outcome.meanErrorSeconds);
        best.latePercent = std::min(best.latePercent, outcome.latePercent);
    }
    return best;
}

struct Evening {
    RushOutcome live;
    FixedRule fixed;
};

QList<Evening> play(const Rush &rush, int ordersPerHour)
{
    QList<Evening> evenings;
    for (int seed = 1; seed <= seeds; ++seed) {
        const FridayRush evening = rush.evening(seed, ordersPerHour);
        evenings.append({estimated(evening), bestFixed(evening)});
    }
    return evenings;
}

std::string told(const Evening &evening)
{
    const auto &[live, fixed] = evening;
    return u"%1 orders: median error %2 s against %3 s, mean %4 s against %5 s, late %6 % against %7 %"_s
        .arg(live.orders)
        .arg(live.medianErrorSeconds)
        .arg(fixed.medianErrorSeconds)
        .arg(live.meanErrorSeconds)
        .arg(fixed.meanErrorSeconds)
        .arg(live.latePercent)
        .arg(fixed.latePercent)
        .toStdString();
}

/// The figures of all evenings added up.
Evening sum(const QList<Evening> &evenings)
{
    Evening sum {{}, {0, 0, 0}};
    for (const Evening &evening : evenings) {
        sum.live.orders += evening.live.orders;
        sum.live.medianErrorSeconds += evening.live.medianErrorSeconds;
        sum.live.meanErrorSeconds += evening.live.meanErrorSeconds;
        sum.live.latePercent += evening.live.latePercent;
        sum.fixed.medianErrorSeconds += evening.fixed.medianErrorSeconds;
        sum.fixed.meanErrorSeconds += evening.fixed.meanErrorSeconds;
        sum.fixed.latePercent += evening.fixed.latePercent;
    }
    return sum;
}

} // namespace

TEST_CASE("on a full Friday the live kitchen's times hold, fixed ones do not")
{
    const QList<Evening> evenings = play({}, 15);
    for (const Evening &evening : evenings) {
        INFO(told(evening));
        CHECK(evening.live.medianErrorSeconds < evening.fixed.medianErrorSeconds);
        CHECK(evening.live.meanErrorSeconds < evening.fixed.meanErrorSeconds);
        CHECK(evening.live.latePercent + 20 < evening.fixed.latePercent);
    }
    const auto [live, fixed] = sum(evenings);
    INFO("in all " << told({live, fixed}));
    CHECK(2 * live.medianErrorSeconds < fixed.medianErrorSeconds);
    CHECK(2 * live.meanErrorSeconds < fixed.meanErrorSeconds);
    CHECK(4 * live.latePercent < fixed.latePercent);
    CHECK(live.latePercent < 10 * seeds);
}

TEST_CASE("on a busy Friday the live kitchen's times are nearer and seldom late")
{
    const QList<Evening> evenings = play({}, 12);
    for (const Evening &evening : evenings) {
        INFO(told(evening));
        CHECK(evening.live.latePercent <= evening.fixed.latePercent);
        CHECK(evening.live.meanErrorSeconds < evening.fixed.meanErrorSeconds + 60);
    }
    const auto [live, fixed] = sum(evenings);
    INFO("in all " << told({live, fixed}));
    CHECK(3 * live.medianErrorSeconds < 2 * fixed.medianErrorSeconds);
    CHECK(3 * live.meanErrorSeconds < 2 * fixed.meanErrorSeconds);
    CHECK(4 * live.latePercent < fixed.latePercent);
    CHECK(live.latePercent < 8 * seeds);
}

TEST_CASE("on a quiet Friday the live kitchen tells what the fixed rule tells")
{
    const auto [live, fixed] = sum(play({}, 5));
    INFO("in all " << told({live, fixed}));
    CHECK(live.medianErrorSeconds < fixed.medianErrorSeconds + 30 * seeds);
    CHECK(live.latePercent <= fixed.latePercent);
    CHECK(live.latePercent < 2 * seeds);
}

TEST_CASE("the kitchen's true speed is learned within the evening")
{
    const Rush rush;
    for (const int truth : {80, 100, 130, 160}) {
        int sum = 0;
        for (int seed = 1; seed <= seeds; ++seed) {
            const KitchenPace pace = estimated(rush.evening(seed, 12, truth)).pace;
            CHECK(pace.isKnown());
            CHECK(pace.samples <= 20);
            sum += pace.percent;
        }
        INFO("true speed " << truth << ", learned " << sum / seeds);
        CHECK(sum / seeds > truth - 12);
        CHECK(sum / seeds < truth + 12);
    }
}

TEST_CASE("an evening is the same each time it is played")
{
    const Rush rush;
    const RushOutcome first = estimated(rush.evening(3, 12));
    const RushOutcome second = estimated(rush.evening(3, 12));
    CHECK(first.score == second.score);
    CHECK(first.medianErrorSeconds == second.medianErrorSeconds);
    CHECK(first.pace == second.pace);
}
