// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/wait_time.h"

#include <algorithm>
#include <limits>

namespace docket {

namespace {

constexpr qint64 secondsPerMinute = 60;

/// What one station has to do until the order being asked about is done.
struct StationWork {
    QString station;
    qint64 waiting = 0;
    qint64 own = 0;
    qint64 hands = 1;

    bool isSlowerThan(const StationWork &other) const
    {
        return (waiting + own) * other.hands > (other.waiting + other.own) * hands;
    }
};

/// For numbers that are not negative.
qint64 dividedUp(qint64 amount, qint64 by)
{
    return (amount + by - 1) / by;
}

int asMinutes(qint64 minutes)
{
    return static_cast<int>(std::min<qint64>(minutes, std::numeric_limits<int>::max()));
}

StationWork &workAt(QList<StationWork> &works, const QString &station)
{
    const auto found = std::find_if(works.begin(), works.end(),
        [&station](const StationWork &work) { return work.station == station; });
    if (found != works.end()) {
        return *found;
    }
    works.append({station, 0, 0, 1});
    return works.last();
}

/// In the order of the load, then by name: the answer must not depend on a hash.
QList<StationWork> allWork(const KitchenLoad &load, const QHash<QString, int> &ownSeconds)
{
    QList<StationWork> works;
    for (const StationLoad &station : load.stations) {
        StationWork &work = workAt(works, station.station);
        work.waiting += std::max(0, station.seconds);
        work.hands = std::max<qint64>(work.hands, station.hands);
    }
    QStringList ownStations = ownSeconds.keys();
    ownStations.sort();
    for (const QString &station : std::as_const(ownStations)) {
        workAt(works, station).own += std::max(0, ownSeconds.value(station));
    }
    return works;
}

} // namespace

WaitEstimate estimateWait(
    const KitchenLoad &load, const QHash<QString, int> &ownSeconds, const WaitRules &rules)
{
    constexpr qint64 toldStep = 5;

    StationWork slowest;
    qint64 waiting = 0;
    for (const StationWork &work : allWork(load, ownSeconds)) {
        waiting += work.waiting;
        if (work.isSlowerThan(slowest)) {
            slowest = work;
        }
    }

    const qint64 lead = std::max(0, rules.leadMinutes);
    const qint64 extra = std::max(0, rules.extraMinutes);
    const qint64 cooking =
        dividedUp(slowest.waiting + slowest.own, slowest.hands * secondsPerMinute);
    const qint64 possible = std::max<qint64>({0, rules.minimumMinutes, lead + cooking});
    const qint64 told = std::max<qint64>(rules.normalMinutes, possible) + extra;

    WaitEstimate estimate;
    estimate.earliestMinutes = asMinutes(possible + extra);
    estimate.minutes = asMinutes(dividedUp(told, toldStep) * toldStep);
    estimate.openOrders = load.openOrders;
    estimate.workMinutes = asMinutes(dividedUp(waiting, secondsPerMinute));
    estimate.slowestStation = waiting > 0 ? slowest.station : QString();
    return estimate;
}

} // namespace docket
