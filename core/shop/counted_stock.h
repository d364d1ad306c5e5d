// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cart.h"
#include "domain/order.h"
#include "domain/result.h"
#include "domain/service_state.h"

#include <QMap>

namespace docket::shop {

/// How many of each thing that somebody counts, in an order that does not depend on the lines'.
using CountedUses = QMap<Sellable, int>;

/// What these lines take of what is counted: the items themselves, and of an option one for every
/// unit that has it. A sold line tells its options by name: `menu`, under which it was sold, says
/// which are meant.
CountedUses countedIn(
    const QList<OrderLine> &lines, const Menu &menu, const QHash<Sellable, int> &left);
CountedUses countedIn(
    const QList<CartLine> &lines, const Menu &menu, const QHash<Sellable, int> &left);

/// Refused: there are only so many left of what is counted; a sentence for the caller.
Error tooFewLeft(const Sellable &what, int left, const Menu &menu);

} // namespace docket::shop
