// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cart.h"
#include "domain/menu.h"
#include "domain/money.h"

#include <QList>

namespace docket {

/// So many units of one cart line that a deal took, all times together.
struct DealUse {
    qsizetype line = 0; ///< Index into Cart::lines
    int quantity = 0;
};

/// One deal as it was applied, once or more often with the same lines.
struct AppliedDeal {
    DealId deal;
    QString name;
    int times = 1;
    Money price; ///< For all times.
    Money saving; ///< For all times; always positive.
    QList<DealUse> uses;
};

struct PricedLine {
    Money base; ///< The item in its size, one.
    Money options; ///< All chosen options, one.
    Money unit; ///< base + options
    Money total; ///< unit × quantity, before deals.
};

/// A cart with its price. `total` is what the customer pays, GST included.
struct PricedCart {
    QList<PricedLine> lines; ///< As the cart's lines.
    QList<AppliedDeal> deals;
    Money beforeDeals;
    Money savings;
    Money total;
    Money gst; ///< Contained in total; GST-free items excepted.
    Money subtotal; ///< total - gst
    int itemCount = 0;
};

enum class DealMode {
    Automatic, ///< The cheapest lawful combination, always.
    Off, ///< No deals.
};

/// Whether every line stands on this menu: its item in its size, its options. A cart that was built
/// under an older menu has to pass (or be built again) before it is priced.
bool canPrice(const Menu &menu, const Cart &cart);

/// Prices a cart under a menu. Every line must have been built under this menu (`buildLine`,
/// `canPrice`); what the menu does not know would cost nothing.
///
/// The deals are the cheapest lawful assignment for the customer over any quantities; of equally
/// cheap ones the one with fewer deals, then with more of the menu's earlier deals. Options are
/// charged on top of a deal. The assignment is exact while a cart's deals can be filled in at most
/// 2,000 ways and the search ends within its 100,000 steps, which the demo menu never nears with
/// hundreds of units; beyond, it is lawful and repeatable, but may miss a saving.
///
/// GST is contained in what is not GST-free, rounded once. The price of a deal that mixes both is
/// apportioned by the units' prices outside of the deal, half-up to the cent; options follow their
/// item.
PricedCart priceCart(const Menu &menu, const Cart &cart, DealMode mode = DealMode::Automatic);

} // namespace docket
