// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/menu.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QMetaType>

#include <optional>
#include <tuple>

namespace docket {

/// What can run out: an item, or an option of a group wherever it is offered.
struct Sellable {
    ItemId item; ///< Empty: it is an option.
    GroupId group;
    OptionId option;

    friend bool operator==(const Sellable &, const Sellable &) = default;
    friend bool operator<(const Sellable &left, const Sellable &right)
    {
        return std::tie(left.item, left.group, left.option)
            < std::tie(right.item, right.group, right.option);
    }
    friend size_t qHash(const Sellable &what, size_t seed = 0)
    {
        return qHashMulti(seed, what.item, what.group, what.option);
    }
};

/// "86": not sold until then.
struct SoldOut {
    Sellable what;
    QDateTime until; ///< UTC; invalid: until somebody brings it back.
    QString soldWhen = {}; ///< Not sold at this time of the day or week: when it is.

    friend bool operator==(const SoldOut &, const SoldOut &) = default;
};

/// What the staff have set by hand while they serve.
struct ServiceState {
    bool isPaused = false; ///< No orders by phone.
    QDateTime pausedUntil; ///< UTC; invalid while it is not.
    int extraMinutes = 0; ///< On top of every waiting time.
    QDateTime extraUntil; ///< UTC; invalid while nothing was added.
    QList<SoldOut> soldOut;

    bool isPausedAt(const QDateTime &now) const;
    int extraMinutesAt(const QDateTime &now) const;
    /// Without what has run out by then; nullopt: everything still holds.
    std::optional<ServiceState> expiredAt(const QDateTime &now) const;

    friend bool operator==(const ServiceState &, const ServiceState &) = default;
};

/// What decides how much of a menu is sold at a moment.
struct SaleConditions {
    QList<SoldOut> soldOut; ///< By hand.
    QHash<Sellable, int> left; ///< Of what somebody counts.
    QDateTime local; ///< The shop's own time; invalid: every hour is fine.

    friend bool operator==(const SaleConditions &, const SaleConditions &) = default;
};

/// What of the menu is not sold under these conditions: taken off by hand, none left, or not at
/// this hour. Each thing once.
QList<SoldOut> notSold(const Menu &menu, const SaleConditions &conditions);

/// The menu without what is sold out: those items and options are not available. Its version is
/// another one, the same for the same things, so that open carts notice. What the menu does not
/// know is passed over; with nothing sold out it is the menu as it was.
Menu menuWithout(const Menu &menu, const QList<SoldOut> &soldOut);

} // namespace docket

Q_DECLARE_METATYPE(docket::Sellable)
