// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/pricing.h"

#include <QList>

namespace docket {

/// The steps from the menu's prices to the total: one for each line, each deal, each bulk discount,
/// the promotion code and the surcharge, in this order.
QList<PriceStep> priceBreakdown(
    const Menu &menu, const Cart &cart, const PricedCart &priced, const Surcharge *surcharge);

} // namespace docket
