// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bill.h"
#include "domain/cart.h"
#include "domain/menu.h"
#include "domain/money.h"
#include "domain/order_number.h"
#include "domain/promotions.h"

#include <QList>

#include <optional>

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
    Money saving; ///< For all times, against the menu's prices; always positive.
    QList<DealUse> uses;
};

/// A bulk discount on the units that it reached.
struct AppliedBulkDiscount {
    QString name;
    Percent percent;
    int quantity = 0; ///< Units that no deal took.
    Money amount; ///< Taken off, for all of them; always positive.
};

struct PricedLine {
    Money base; ///< The item in its size, one.
    Money options; ///< All chosen options, one.
    Money unit; ///< base + options
    Money total; ///< unit × quantity, before anything is taken off.
    Money bulkDiscount; ///< Off one unit, where no deal takes it.
    qsizetype bulkRule = -1; ///< Index into Menu::bulkDiscounts; -1: none.
};

/// A cart with its price. `total` is what the customer pays, GST included.
struct PricedCart {
    QList<PricedLine> lines; ///< As the cart's lines.
    QList<AppliedDeal> deals;
    QList<AppliedDeal> offers; ///< Deals that the customer can take (DealMode::Offer): their saving
                               ///< is what the bill would be less, bulk discounts considered.
    QList<AppliedBulkDiscount> bulkDiscounts;
    Money beforeDeals; ///< The lines.
    Money bill; ///< After deals and bulk discounts.
    QString promoCode; ///< The code that applies, as the menu spells it; empty: none.
    std::optional<PromoRefusal> promoRefusal; ///< Why the code of the rules does not.
    Money promoDiscount;
    Money savings; ///< All that was taken off: deals, bulk discounts, promotion code.
    Money surcharge;
    Money total; ///< beforeDeals - savings + surcharge
    Money gst; ///< Contained in total; GST-free items excepted.
    Money subtotal; ///< total - gst
    int itemCount = 0;
    QList<PriceStep> breakdown; ///< Adds up to the total; empty for an empty cart.
};

enum class DealMode {
    Automatic, ///< The cheapest lawful combination, always.
    Offer, ///< None by itself; `PricedCart::offers` says which there would be.
    Off, ///< No deals.
};

/// Whether the shop is registered for GST (A New Tax System (Goods and Services Tax) Act 1999, s
/// 9-5): who is not makes no taxable sales.
enum class GstStatus { Registered, NotRegistered };

/// What a price depends on besides menu and cart.
struct PriceRules {
    DealMode mode = DealMode::Automatic;
    GstStatus gst = GstStatus::Registered;
    QString promoCode; ///< As the customer said it; empty: none.
    BusinessDay orderedOn; ///< Decides about the code. Without a date: only a code that has always
                           ///< been.
    BusinessDay servedOn; ///< Decides about the surcharge. Without a date: none.
};

/// Whether every line stands on this menu: its item in its size, its options. A cart that was built
/// under an older menu has to pass (or be built again) before it is priced.
bool canPrice(const Menu &menu, const Cart &cart);

/// Prices a cart under a menu. Every line must have been built under this menu (`buildLine`,
/// `canPrice`); what the menu does not know would cost nothing.
///
/// In this order:
/// 1. Lines: items with their options.
/// 2. Deals and bulk discounts, together the cheapest lawful combination for the customer. A bulk
///    discount is reached when the cart has so many of its items, those that a deal takes counted
///    in; each of them that no deal takes costs so much percent less, half-up to the cent per unit
///    and without its options; of several the highest percentage counts. At least a cent remains.
/// 3. One promotion code, on the bill until here: a percentage half-up to the cent, or an amount.
///    It never makes an order free.
/// 4. The highest surcharge of the day, on what remains, half-up to the cent.
///
/// The deals are the cheapest lawful assignment for the customer over any quantities; of equally
/// cheap ones the one with fewer deals, then with more of the menu's earlier deals. Options are
/// charged on top of a deal. The assignment is exact while a cart's deals can be filled in at most
/// 2,000 ways and the search ends within its 100,000 steps, which the demo menu never nears with
/// hundreds of units; beyond, it is lawful and repeatable, but may miss a saving.
///
/// GST is contained in what is not GST-free, rounded once; in nothing of a shop that is not
/// registered for it. The price of a deal that mixes both is
/// apportioned by the units' prices outside of the deal, half-up to the cent; options follow their
/// item. Code and surcharge are apportioned by value: as much of the total is GST-free as of the
/// bill before them, half-up to the cent.
PricedCart priceCart(const Menu &menu, const Cart &cart, const PriceRules &rules = {});
PricedCart priceCart(const Menu &menu, const Cart &cart, DealMode mode);

} // namespace docket
