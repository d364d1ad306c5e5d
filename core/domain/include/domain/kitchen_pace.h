// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

namespace docket {

/// What one order needs at one station.
struct StationWork {
    QString station;
    int portions = 0; ///< How many hands can share it.
    int seconds = 0; ///< Of one pair of hands, for all portions, as the menu says.
};

/// The making of one order as the board saw it.
struct OrderMaking {
    QDateTime startedAt;
    QDateTime readyAt; ///< Invalid: still in the making.
    QList<StationWork> work;
};

/// How fast the kitchen really is, against the menu's seconds.
struct KitchenPace {
    static constexpr int samplesToKnow = 5;

    int percent = 100; ///< Of the menu's time: 130 takes 1.3 times as long.
    int samples = 0; ///< Orders that it was learned from.

    bool isKnown() const { return samples >= samplesToKnow; }
    friend bool operator==(const KitchenPace &, const KitchenPace &) = default;
};

/// How far back the pace is learned from.
inline constexpr int paceWindowMinutes = 90;
inline constexpr int paceWindowOrders = 20;
/// The orders before them, which shared the hands with the first.
inline constexpr int paceContextOrders = 10;

/// Learns the pace from the orders that became ready within the window before `now`, the latest
/// first, with the others (earlier ones, and those in the making) as what shared the hands with
/// them.
///
/// An order is measured at the station that keeps it longest: its time there from started to ready,
/// in hands. Portions that are in the making at once share the hands evenly, and no portion has
/// more than one pair. An order that went through in less than a quarter of its time was tapped
/// afterwards, not measured.
///
/// The pace is the median of the ratios (hand seconds to the menu's seconds) of groups of four
/// orders, so that a forgotten tap does not move it, drawn to 100 by two imagined orders at the
/// menu's own speed, within 50 to 300.
KitchenPace measurePace(
    const QList<OrderMaking> &makings, const QHash<QString, int> &hands, const QDateTime &now);

} // namespace docket
