// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cart.h"
#include "domain/order.h"
#include "domain/pricing.h"

#include <QList>

namespace docket::shop {

/// The lines of an order: the cart's under the names and prices that the menu has now.
QList<OrderLine> soldLines(const Menu &menu, const Cart &cart, const PricedCart &priced);

/// The name of the deal that took (some of) a line of the cart; empty: none.
QString dealOf(const PricedCart &priced, qsizetype line);

} // namespace docket::shop
