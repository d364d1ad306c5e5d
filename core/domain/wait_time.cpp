// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/wait_time.h"

#include "kitchen_queue.h"

#include <algorithm>
#include <limits>

namespace docket {

namespace {

constexpr qint64 secondMs = 1000;
constexpr qint64 minuteMs = 60 * secondMs;

/// For numbers that are not negative.
qint64 dividedUp(qint64 amount, qint64 by)
{
    return (amount + by - 1) / by;
}

int asMinutes(qint64 minutes)
{
    return static_cast<int>(std::min<qint64>(minutes, std::numeric_limits<int>::max()));
}

/// In the order of the load, then by name: the answer must not depend on a hash.
QList<KitchenStation> allStations(const KitchenLoad &load, const QHash<QString, int> &ownSeconds)
{
    QList<KitchenStation> stations;
    const auto find = [&stations](const QString &name) {
        return std::find_if(stations.begin(), stations.end(),
            [&name](const KitchenStation &station) { return station.name == name; });
    };
    for (const KitchenStation &station : load.stations) {
        const auto known = find(station.name);
        if (known == stations.end()) {
            stations.append({station.name, std::max(1, station.hands)});
        } else {
            known->hands = std::max(known->hands, station.hands);
        }
    }
    QStringList others;
    const auto look = [&](const QHash<QString, int> &work) {
        for (auto each = work.keyBegin(); each != work.keyEnd(); ++each) {
            if (find(*each) == stations.end() && !others.contains(*each)) {
                others.append(*each);
            }
        }
    };
    look(ownSeconds);
    for (const WaitingOrder &order : load.orders) {
        look(order.seconds);
    }
    others.sort();
    for (const QString &name : std::as_const(others)) {
        stations.append({name, 1});
    }
    return stations;
}

/// What a kitchen needs for orders, in the terms of its queue.
class Workbench {
public:
    Workbench(const KitchenLoad &load, const QHash<QString, int> &ownSeconds)
        : m_stations(allStations(load, ownSeconds)),
          m_percent(std::clamp(load.pace.percent, 1, 1000)), m_own(durations(ownSeconds))
    {
        m_queue.reserve(static_cast<size_t>(load.orders.size()));
        for (const WaitingOrder &order : load.orders) {
            m_queue.push_back({order.dueSeconds * secondMs, durations(order.seconds)});
        }
        std::stable_sort(m_queue.begin(), m_queue.end(),
            [](const QueuedOrder &left, const QueuedOrder &right) { return left.due < right.due; });
    }

    struct Promise {
        qint64 minutes = 0;
        QString slowestStation;
    };

    /// The first promise from a minute on, up to a whole step.
    Promise promise(qint64 fromMinute, qint64 step, qint64 lead) const
    {
        qint64 minutes = dividedUp(fromMinute, step) * step;
        for (;;) {
            // Rounding up may pass another order's promise: only a place that stays is one.
            const QueueSlot slot = firstSlot(m_queue, m_own, lead, minutes * minuteMs);
            const qint64 found = dividedUp(slot.due, step * minuteMs) * step;
            if (found <= minutes) {
                return {minutes,
                    m_stations.isEmpty()
                        ? QString()
                        : m_stations.at(static_cast<qsizetype>(slot.slowest)).name};
            }
            minutes = found;
        }
    }

private:
    std::vector<qint64> durations(const QHash<QString, int> &seconds) const
    {
        std::vector<qint64> all;
        all.reserve(static_cast<size_t>(m_stations.size()));
        for (const KitchenStation &station : m_stations) {
            const qint64 alone = std::max(0, seconds.value(station.name)) * secondMs * m_percent;
            all.push_back(dividedUp(alone, 100LL * station.hands));
        }
        return all;
    }

    QList<KitchenStation> m_stations;
    qint64 m_percent;
    std::vector<qint64> m_own;
    std::vector<QueuedOrder> m_queue;
};

qint64 waitingSeconds(const KitchenLoad &load)
{
    qint64 seconds = 0;
    for (const WaitingOrder &order : load.orders) {
        for (const int each : order.seconds) {
            seconds += std::max(0, each);
        }
    }
    return seconds;
}

} // namespace

WaitEstimate estimateWait(
    const KitchenLoad &load, const QHash<QString, int> &ownSeconds, const WaitRules &rules)
{
    constexpr qint64 toldStep = 5;

    const qint64 extra = std::max(0, rules.extraMinutes);
    const qint64 lead = (std::max(0, rules.leadMinutes) + extra) * minuteMs;
    const qint64 normal = std::max(0, rules.normalMinutes) + extra;
    const Workbench bench(load, ownSeconds);

    const qint64 earliest =
        bench.promise(std::max(0, rules.minimumMinutes) + extra, 1, lead).minutes;
    const bool isBusy = earliest > normal && !load.pace.isKnown();
    const qint64 least =
        std::max({normal, earliest, isBusy ? std::max(0, rules.busyMinutes) + extra : 0});
    const auto told = bench.promise(least, toldStep, lead);

    const qint64 waiting = waitingSeconds(load);
    WaitEstimate estimate;
    estimate.earliestMinutes = asMinutes(earliest);
    estimate.minutes = asMinutes(told.minutes);
    estimate.openOrders = static_cast<int>(load.orders.size());
    estimate.workMinutes = asMinutes(dividedUp(waiting, 60));
    estimate.slowestStation = waiting > 0 ? told.slowestStation : QString();
    return estimate;
}

} // namespace docket
