// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/menu.h"
#include "domain/wait_score.h"
#include "shop/kitchen.h"
#include "shop/shop_profile.h"

#include <QDateTime>
#include <QHash>
#include <QList>

#include <functional>

namespace docket::tests {

/// How a kitchen differs from its menu.
struct RushKitchen {
    QHash<QString, int> hands {
        {QStringLiteral("grill"), 2}, {QStringLiteral("fryer"), 1}, {QStringLiteral("counter"), 1}};
    int speedPercent = 130; ///< Of the menu's seconds: slower.
    int noisePercent = 30; ///< Each portion is so much faster or slower.
    int ordersPerHour = 12; ///< At the height of the rush.
};

/// What a rule told on a Friday, and what came of it.
struct RushOutcome {
    int orders = 0;
    int medianErrorSeconds = 0; ///< Of the orders without a wish: promised against ready, absolute.
    int meanErrorSeconds = 0;
    int latePercent = 0; ///< Of the orders without a wish, by WaitScore's tolerance.
    WaitScore score; ///< Of all.
    KitchenPace pace; ///< Learned, at 20:00.
    int longestTold = 0;
};

/// A Friday from 17:00 to the last order: the same callers with the same baskets for every rule, in
/// a kitchen that makes portion after portion in the order of promises. Deterministic by its seed.
class FridayRush {
public:
    /// What a caller is told, in minutes, for work of so many seconds by station.
    using Rule = std::function<int(
        const shop::Kitchen &, const QDateTime &now, const QHash<QString, int> &ownSeconds)>;

    FridayRush(quint32 seed, const Menu &menu, const RushKitchen &kitchen);

    RushOutcome play(const Rule &told) const;

private:
    struct Portion {
        QString station;
        int menuSeconds;
        int trueSeconds;
    };
    struct Caller {
        QDateTime at;
        int laterMinutes; ///< Than told; 0: as soon as possible.
        QList<Portion> portions;
    };
    friend class RushShift;

    RushKitchen m_kitchen;
    QList<Caller> m_callers;
};

} // namespace docket::tests
