// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/kitchen_pace.h"
#include "domain/order.h"
#include "domain/wait_time.h"
#include "shop/shop_profile.h"

#include <QDateTime>
#include <QHash>
#include <QList>

#include <map>
#include <optional>
#include <tuple>

namespace docket::shop {

/// The open orders in memory, as the store has them, and the last that became ready: what the board
/// shows and the waiting time is made from. Read at start, then kept by every change.
/// Engine thread only.
class Kitchen {
public:
    explicit Kitchen(const OrderRules &rules) : m_rules(rules) { }

    /// `made`: the last orders that became ready, for the pace; open ones may be among them.
    void reset(const QList<Order> &open, const QList<Order> &made);
    /// Takes a committed order in, or out once it is closed.
    void apply(const Order &order);
    /// Takes an order in that is not on the disk yet: to be followed by apply() of it, or by
    /// takeBack().
    void applyWritten(const Order &order);
    /// What was taken in and not applied since is not in the store: each is as it was before.
    void takeBack();

    /// Oldest promise first, each as it is on the disk.
    QList<Order> openOrders() const;
    /// The same with what is not there yet.
    QList<Order> writtenOrders() const;
    /// Those promised, begun and made before this moment, as far as they were; `most` at most, the
    /// oldest promise first.
    QList<Order> restingSince(const QDateTime &moment, int most) const;
    int openCount() const { return static_cast<int>(m_open.size()); }
    /// The orders that are to be made, with what is left to do: in the making, the hands that the
    /// station had since the start (shared evenly with what else is in the making) are done, up to
    /// four fifths. Work on ready orders is done; an order more than an hour late was handed over
    /// and not bumped, and what is promised for more than four hours ahead stands in nobody's way.
    /// `without` is not made: the order that another is to take the place of.
    KitchenLoad load(const QDateTime &now, const OrderId &without = {}) const;
    /// Promised more than an hour ago and still on the board: handed over and not bumped.
    static bool isForgotten(const Order &order, const QDateTime &now);
    /// How fast it was lately; unknown when nothing became ready within the pace's window.
    KitchenPace pace(const QDateTime &now) const;
    /// The waiting time of an order with this work. Without any (a caller who has not ordered yet)
    /// it is that of the usual order: the mean of those that wait and those made last.
    /// `extraMinutes` come on top of the rules' own.
    WaitEstimate estimate(const QDateTime &now, const QHash<QString, int> &ownSeconds,
        int extraMinutes = 0, const OrderId &without = {}) const;
    /// When work on an order must begin to keep its promise, at the kitchen's pace.
    QDateTime startBy(const Order &order) const;

private:
    void put(const Order &order);
    void remove(const OrderId &order);
    QHash<QString, int> usualSeconds(const KitchenLoad &load) const;
    void learnPace();

    const OrderRules &m_rules;
    /// Promise, placing (milliseconds), number and id: the answer must not depend on a hash.
    using Place = std::tuple<qint64, qint64, int, QString>;
    std::map<Place, Order> m_open; // by promise, so that the work ahead is found without the rest
    QHash<OrderId, Place> m_places;
    QHash<OrderId, std::optional<Order>> m_before; // of the written; nullopt: it was not open
    QList<Order> m_made; // latest first, as many as the pace needs
    KitchenPace m_pace; // as of the latest
};

} // namespace docket::shop
