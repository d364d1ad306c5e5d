// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shop/ticket.h"

#include <QList>
#include <QString>

namespace docket::ui {

/// How many of one item are still to be made, over all orders: the kitchen's "all day".
struct ItemCount {
    QString item;
    int count = 0;

    friend bool operator==(const ItemCount &, const ItemCount &) = default;
};

/// Of the orders that are received or being prepared; the most first, then by name.
QList<ItemCount> itemsToMake(const QList<shop::Ticket> &tickets);

} // namespace docket::ui
