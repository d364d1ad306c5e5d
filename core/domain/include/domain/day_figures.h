// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/order.h"
#include "domain/wall_clock.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

#include <array>
#include <optional>
#include <utility>

namespace docket {

/// How many orders, and what they cost together.
struct Takings {
    int orders = 0;
    Money amount;

    Takings &operator+=(const Takings &other)
    {
        orders += other.orders;
        amount += other.amount;
        return *this;
    }
    friend bool operator==(const Takings &, const Takings &) = default;
};

/// What was sold of one thing in one size.
struct ItemSales {
    QString title; ///< As it was sold last.
    int quantity = 0;
    Money amount; ///< Its share of what the orders cost: deals are shared among their lines.

    friend bool operator==(const ItemSales &, const ItemSales &) = default;
};

/// How calls went, by when they began.
struct CallFigures {
    int answered = 0;
    int ordered = 0;
    int abandoned = 0; ///< Hung up with something in the cart.
    int open = 0; ///< Still on the line.

    CallFigures &operator+=(const CallFigures &other);
    friend bool operator==(const CallFigures &, const CallFigures &) = default;
};

/// One business day in figures: sums of orders and calls, without refunds. Days add up to the same
/// as their orders would.
struct DayFigures {
    /// By item and size.
    using Items = QMap<std::pair<QString, QString>, ItemSales>;

    Takings sold; ///< All orders but the cancelled ones; of these are the figures below.
    Takings cancelled;
    Money gst;
    Money savings; ///< What deals saved the customers.
    Items items;
    std::array<Takings, 24> hours {}; ///< By the hour on the wall in which they were placed.
    QMap<QString, Takings> channels; ///< By provider: vapi, counter, ...
    CallFigures calls;
    QList<qint32> promiseErrors; ///< Milliseconds from the promise to ready.
    QList<qint32> waited; ///< Milliseconds from placed to started.
    QList<qint32> made; ///< Milliseconds from started to ready.

    void add(const Order &order, const WallClock &clock);

    /// To be kept: only for the same zone, whose hours they are.
    QByteArray toBytes(const QTimeZone &zone) const;
    /// nullopt: of another zone, of another Docket, or damaged. To be counted anew.
    static std::optional<DayFigures> fromBytes(const QByteArray &bytes, const QTimeZone &zone);

    friend bool operator==(const DayFigures &, const DayFigures &) = default;
};

} // namespace docket
