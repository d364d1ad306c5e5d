// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/pricing.h"

#include <QList>

namespace docket {

/// The cheapest lawful deals for the cart, in the menu's order. Units that match the same parts of
/// the same deals at the same price count as one class; within a class the earlier line's units are
/// taken first. `lines` holds the base prices and what a bulk discount takes off a unit outside of
/// deals: a deal competes with that price, but its saving is counted from the base price.
QList<AppliedDeal> assignDeals(const Menu &menu, const Cart &cart, const QList<PricedLine> &lines);

} // namespace docket
