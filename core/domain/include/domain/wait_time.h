// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/kitchen_pace.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

namespace docket {

struct KitchenStation {
    QString name;
    int hands = 1; ///< How many work there.
};

/// An order that is not ready yet.
struct WaitingOrder {
    int dueSeconds = 0; ///< From now to its promise; negative: late.
    QHash<QString, int> seconds; ///< What is left to do, by station, of one pair of hands.
};

/// The kitchen as it is now: what a waiting time is made from.
struct KitchenLoad {
    QList<KitchenStation> stations;
    QList<WaitingOrder> orders; ///< Without the one being asked about; in any order.
    KitchenPace pace;
};

struct WaitRules {
    int normalMinutes = 15; ///< Told when the kitchen is idle.
    int leadMinutes = 5; ///< From the docket to the first hand.
    int minimumMinutes = 10; ///< Never earlier.
    int extraMinutes = 0; ///< What the staff added by hand.
    int busyMinutes = 25; ///< Told at least by a busy kitchen whose pace is not known yet.
};

/// A waiting time and its reason.
struct WaitEstimate {
    int minutes = 0; ///< What a caller is told: a whole five.
    int earliestMinutes = 0; ///< The earliest that can be promised.
    int openOrders = 0; ///< Not ready yet.
    int workMinutes = 0; ///< All work that waits, for one pair of hands, up to a whole minute.
    QString slowestStation; ///< Empty when no work waits.
};

/// The waiting time of an order with this work of its own (seconds by station) in a kitchen with
/// this load. Pure: same input, same answer.
///
/// The model: orders are worked off in the order of their promises, the stations side by side, the
/// hands of a station share its work evenly, at the kitchen's pace. A station is through with the
/// order after
///     (seconds of the orders before it + its own seconds there) * pace / hands
/// and any gap before an order that is promised for later; nobody begins an order more than ten
/// minutes before it must be begun. The slowest of the stations that it needs decides (of all when
/// it needs none); equals are told by the first of the load. The order takes the first place
/// between two promises at which it comes in time itself and makes none behind it late. From that
///     earliest = the first place from minimum + extra on,
///                keeping lead + extra after the slowest station, up to a whole minute
///     told     = the first place from normal + extra and from earliest on, up to a whole five
/// so what is told is never earlier than what can be promised, and an order that is promised the
/// time told has its place.
///
/// Starting values: while the pace is not known, a kitchen is busy when the earliest is past the
/// normal time (+ extra), and tells busy + extra at least.
///
/// A station that the load does not name has one pair of hands; negative seconds count as none,
/// fewer than one pair of hands as one. Takes less than 0.1 ms for 50 orders.
WaitEstimate estimateWait(
    const KitchenLoad &load, const QHash<QString, int> &ownSeconds, const WaitRules &rules);

} // namespace docket
