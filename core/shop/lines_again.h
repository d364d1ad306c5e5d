// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cart.h"
#include "domain/menu.h"
#include "domain/order.h"
#include "domain/sentence.h"

#include <QList>
#include <QStringList>

namespace docket::shop {

/// The lines of an earlier order as they can be sold today.
struct LinesAgain {
    QList<CartLine> lines; ///< In the order's order, less what is not sold.
    QList<Sentence> changes; ///< For the caller: gone, sold out, at another price.

    QStringList changesInEnglish() const;
};

/// Builds sold lines again under a menu. Items are found by their id, else by their name; what was
/// chosen is found by its name in the item's groups, and exactly that is taken. What was left out
/// and the notes of the lines stay.
LinesAgain linesAgain(const Menu &menu, const QList<OrderLine> &sold);

} // namespace docket::shop
