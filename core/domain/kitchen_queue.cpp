// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kitchen_queue.h"

#include <algorithm>

namespace docket {

namespace {

constexpr qint64 headStartMs = 10LL * 60 * 1000;

/// When each station is free.
using Stations = std::vector<qint64>;

/// Nobody begins before this.
qint64 release(qint64 due, const std::vector<qint64> &work, qint64 lead)
{
    const qint64 longest = work.empty() ? 0 : *std::max_element(work.begin(), work.end());
    return std::max<qint64>(0, due - lead - longest - headStartMs);
}

/// Puts an order behind what the stations have. \return when the last of them is through.
qint64 append(Stations &stations, const std::vector<qint64> &work, qint64 released)
{
    qint64 done = 0;
    for (size_t station = 0; station < work.size(); ++station) {
        if (work[station] > 0) {
            stations[station] = std::max(stations[station], released) + work[station];
            done = std::max(done, stations[station]);
        }
    }
    return done;
}

/// An order without work is done when all are through with what is before it.
bool hasWork(const std::vector<qint64> &work)
{
    return std::any_of(work.begin(), work.end(), [](qint64 each) { return each > 0; });
}

size_t slowestOf(const Stations &stations, const std::vector<qint64> &own)
{
    const bool all = !hasWork(own);
    size_t slowest = 0;
    qint64 latest = -1;
    for (size_t station = 0; station < stations.size(); ++station) {
        if ((all || own[station] > 0) && stations[station] > latest) {
            latest = stations[station];
            slowest = station;
        }
    }
    return slowest;
}

} // namespace

QueueSlot firstSlot(const std::vector<QueuedOrder> &queue, const std::vector<qint64> &own,
    qint64 lead, qint64 notBefore)
{
    Stations stations(own.size(), 0);
    Stations undisturbed = stations;
    std::vector<qint64> allowed; // until when an order may be finished without becoming late
    allowed.reserve(queue.size());
    for (const QueuedOrder &order : queue) {
        const qint64 done = append(undisturbed, order.work, release(order.due, order.work, lead));
        allowed.push_back(std::max(done, order.due - lead));
    }
    const qint64 released = release(notBefore, own, lead);
    Stations with;
    for (size_t ahead = 0;; ++ahead) {
        with = stations;
        append(with, own, released);
        const size_t slowest = slowestOf(with, own);
        const qint64 done = with.empty() ? 0 : with[slowest];
        qint64 due = std::max(lead + done, notBefore);
        if (ahead > 0) {
            due = std::max(due, queue[ahead - 1].due);
        }
        bool fits = ahead == queue.size() || due <= queue[ahead].due;
        for (size_t next = ahead; fits && next < queue.size(); ++next) {
            const QueuedOrder &order = queue[next];
            fits = append(with, order.work, release(order.due, order.work, lead)) <= allowed[next];
        }
        if (fits) {
            return {due, ahead, slowest};
        }
        append(stations, queue[ahead].work, release(queue[ahead].due, queue[ahead].work, lead));
    }
}

} // namespace docket
