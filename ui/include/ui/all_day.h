// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shop/ticket.h"

#include <QCoreApplication>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace docket::ui {

/// How many of one thing are still to be made, over all orders: the kitchen's "all day".
struct ItemCount {
    QString item;
    int count = 0;

    friend bool operator==(const ItemCount &, const ItemCount &) = default;
};

enum class CountBy {
    Item, ///< "Lamb Kebab"
    Ingredient, ///< The item's variant ("Lamb"), its category ("Kebabs"), each of its options.
};

/// What is counted.
struct CountQuestion {
    CountBy by = CountBy::Item;
    QString station; ///< Empty: every station.

    friend bool operator==(const CountQuestion &, const CountQuestion &) = default;
};

/// Counts what is to be made of the orders that are received or being prepared; a done line is not.
class AllDay {
    Q_DECLARE_TR_FUNCTIONS(docket::ui::AllDay)

public:
    /// Where variants and categories come from.
    void setSellables(const QList<shop::SellableEntry> &sellables);

    /// The most first, then by name; of ingredients the variants first, then categories, options.
    QList<ItemCount> counts(
        const QList<shop::Ticket> &tickets, const CountQuestion &question) const;
    /// The orders in which something is counted under that name.
    QSet<OrderId> ordersWith(const QList<shop::Ticket> &tickets, const CountQuestion &question,
        const QString &name) const;
    /// Where something is to be made, by name.
    static QStringList stations(const QList<shop::Ticket> &tickets);

private:
    struct Making {
        QString variant;
        QString category;
    };
    struct Name {
        QString text;
        int rank = 0; ///< Where it stands in the list.
    };
    QList<Name> names(const OrderLine &line, CountBy by) const;

    QHash<ItemId, Making> m_makings;
};

} // namespace docket::ui
