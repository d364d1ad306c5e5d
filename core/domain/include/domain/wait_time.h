// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

namespace docket {

/// Work that waits at one station.
struct StationLoad {
    QString station;
    int seconds = 0; ///< Of one pair of hands.
    int hands = 1; ///< How many work there.
};

/// The kitchen as it is now: what a waiting time is made from.
struct KitchenLoad {
    QList<StationLoad>
        stations; ///< Orders that are not ready yet, without the one being asked about.
    int openOrders = 0;
};

struct WaitRules {
    int normalMinutes = 15; ///< Told when the kitchen is idle.
    int leadMinutes = 5; ///< From the docket to the first hand.
    int minimumMinutes = 10; ///< Never earlier.
    int extraMinutes = 0; ///< What the staff added by hand.
};

/// A waiting time and its reason.
struct WaitEstimate {
    int minutes = 0; ///< What a caller is told: a whole five.
    int earliestMinutes = 0; ///< The earliest that can be promised.
    int openOrders = 0;
    int workMinutes = 0; ///< All work that waits, for one pair of hands, up to a whole minute.
    QString slowestStation; ///< Empty when no work waits.
};

/// The waiting time of an order with this work of its own (seconds by station) in a kitchen with
/// this load. Pure: same input, same answer.
///
/// The model: dockets are worked off in turn, the stations side by side, the hands of a station
/// share its work evenly. A station is through with the order after
///     (its waiting seconds + the order's seconds there) / its hands,
/// and the slowest station of the kitchen decides; equals are told by the first of the load. From
/// that
///     earliest = max(minimum, lead + slowest, up to a whole minute) + extra
///     told     = (max(normal, earliest without extra) + extra), up to a whole five
/// so what is told is never earlier than what can be promised. A station that the load does not
/// name has one pair of hands; negative seconds count as none, fewer than one pair of hands as one.
WaitEstimate estimateWait(
    const KitchenLoad &load, const QHash<QString, int> &ownSeconds, const WaitRules &rules);

} // namespace docket
