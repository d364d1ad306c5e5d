// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/pricing.h"

#include "deal_assignment.h"
#include "price_breakdown.h"

#include <algorithm>
#include <functional>

namespace docket {

namespace {

Money optionsPrice(const Menu &menu, const CartLine &line)
{
    const Item *item = menu.item(line.item);
    Money price;
    for (const Selection &selection : line.selections) {
        QList<Money> prices;
        for (const OptionId &id : selection.options) {
            if (const Option *option = menu.option(selection.group, id)) {
                prices.append(option->priceIn(line.size));
            }
        }
        const GroupUse *use = item == nullptr ? nullptr : item->use(selection.group);
        std::sort(prices.begin(), prices.end(), std::greater<>());
        for (qsizetype at = use == nullptr ? 0 : use->free; at < prices.size(); ++at) {
            price += prices.at(at);
        }
    }
    return price;
}

PricedLine pricedLine(const Menu &menu, const CartLine &line)
{
    const Item *item = menu.item(line.item);
    PricedLine priced;
    if (item != nullptr) {
        priced.base = item->price(line.size).value_or(Money());
    }
    priced.options = optionsPrice(menu, line);
    priced.unit = priced.base + priced.options;
    priced.total = priced.unit * line.quantity;
    return priced;
}

bool isGstFree(const Menu &menu, const CartLine &line)
{
    const Item *item = menu.item(line.item);
    return item != nullptr && item->gstFree;
}

/// So much of an amount as `part` is of `whole`, half-up to the cent.
Money shareOf(Money amount, Money part, Money whole)
{
    if (whole.isZero()) {
        return {};
    }
    return Money::fromCents(
        (2 * amount.cents() * part.cents() + whole.cents()) / (2 * whole.cents()));
}

bool isOf(const BulkDiscount &discount, const CartLine &line)
{
    return (discount.size.isEmpty() || discount.size == line.size)
        && discount.items.contains(line.item);
}

/// Notes in each line what a bulk discount takes off a unit: the highest percentage of those that
/// the cart reaches.
void findBulkDiscounts(const Menu &menu, const Cart &cart, QList<PricedLine> &lines)
{
    for (qsizetype rule = 0; rule < menu.bulkDiscounts.size(); ++rule) {
        const BulkDiscount &discount = menu.bulkDiscounts.at(rule);
        int units = 0;
        for (const CartLine &line : cart.lines) {
            units += isOf(discount, line) ? line.quantity : 0;
        }
        for (qsizetype at = 0; units >= discount.quantity && at < lines.size(); ++at) {
            PricedLine &priced = lines[at];
            const bool isHigher = priced.bulkRule < 0
                || discount.percent > menu.bulkDiscounts.at(priced.bulkRule).percent;
            if (isOf(discount, cart.lines.at(at)) && isHigher && !priced.base.isZero()) {
                priced.bulkRule = rule;
                priced.bulkDiscount =
                    std::min(discount.percent.of(priced.base), priced.base - Money::fromCents(1));
            }
        }
    }
}

QList<int> unitsOutsideOfDeals(const Cart &cart, const QList<AppliedDeal> &deals)
{
    QList<int> units;
    for (const CartLine &line : cart.lines) {
        units.append(line.quantity);
    }
    for (const AppliedDeal &deal : deals) {
        for (const DealUse &use : deal.uses) {
            units[use.line] -= use.quantity;
        }
    }
    return units;
}

QList<AppliedBulkDiscount> appliedBulkDiscounts(
    const Menu &menu, const QList<PricedLine> &lines, const QList<int> &outside)
{
    QList<AppliedBulkDiscount> applied;
    for (qsizetype rule = 0; rule < menu.bulkDiscounts.size(); ++rule) {
        const BulkDiscount &discount = menu.bulkDiscounts.at(rule);
        AppliedBulkDiscount all {discount.name, discount.percent, 0, {}};
        for (qsizetype at = 0; at < lines.size(); ++at) {
            if (lines.at(at).bulkRule == rule) {
                all.quantity += outside.at(at);
                all.amount += lines.at(at).bulkDiscount * outside.at(at);
            }
        }
        if (!all.amount.isZero()) {
            applied.append(all);
        }
    }
    return applied;
}

/// The part of a deal's price that its GST-free units stand for, by their prices outside of the
/// deal.
Money gstFreeShare(
    const Menu &menu, const Cart &cart, const PricedCart &priced, const AppliedDeal &deal)
{
    Money free;
    Money all;
    for (const DealUse &use : deal.uses) {
        const Money base = priced.lines.at(use.line).base * use.quantity;
        all += base;
        free += isGstFree(menu, cart.lines.at(use.line)) ? base : Money();
    }
    return shareOf(deal.price, free, all);
}

/// What of the bill bears no GST.
Money gstFreeBill(
    const Menu &menu, const Cart &cart, const PricedCart &priced, const QList<int> &outside)
{
    Money free;
    for (qsizetype at = 0; at < cart.lines.size(); ++at) {
        if (isGstFree(menu, cart.lines.at(at))) {
            const PricedLine &line = priced.lines.at(at);
            const int taken = cart.lines.at(at).quantity - outside.at(at);
            free += line.total - line.base * taken - line.bulkDiscount * outside.at(at);
        }
    }
    for (const AppliedDeal &deal : priced.deals) {
        free += gstFreeShare(menu, cart, priced, deal);
    }
    return free;
}

/// Deals as an offer: what a bulk discount gives without them is no saving.
QList<AppliedDeal> offered(QList<AppliedDeal> deals, const QList<PricedLine> &lines)
{
    for (AppliedDeal &deal : deals) {
        for (const DealUse &use : deal.uses) {
            deal.saving -= lines.at(use.line).bulkDiscount * use.quantity;
        }
    }
    return deals;
}

void applyPromoCode(const Menu &menu, const PriceRules &rules, PricedCart &priced)
{
    if (rules.promoCode.isEmpty()) {
        return;
    }
    const PromoCode *code = menu.promoCode(rules.promoCode);
    priced.promoRefusal =
        code == nullptr ? PromoRefusal::Unknown : promoRefusal(*code, rules.orderedOn, priced.bill);
    if (!priced.promoRefusal) {
        priced.promoCode = code->code;
        priced.promoDiscount = promoDiscount(*code, priced.bill);
    }
}

} // namespace

bool canPrice(const Menu &menu, const Cart &cart)
{
    return std::all_of(cart.lines.cbegin(), cart.lines.cend(), [&menu](const CartLine &line) {
        const Item *item = menu.item(line.item);
        const bool sold = item != nullptr && item->price(line.size).has_value();
        return sold && line.quantity > 0
            && std::all_of(
                line.selections.cbegin(), line.selections.cend(), [&](const Selection &selection) {
                    const GroupUse *use = item->use(selection.group);
                    return use != nullptr
                        && std::all_of(selection.options.cbegin(), selection.options.cend(),
                            [&](const OptionId &id) {
                                return use->offers(id)
                                    && menu.option(selection.group, id) != nullptr;
                            });
                });
    });
}

PricedCart priceCart(const Menu &menu, const Cart &cart, const PriceRules &rules)
{
    PricedCart priced;
    priced.itemCount = cart.itemCount();
    for (const CartLine &line : cart.lines) {
        priced.lines.append(pricedLine(menu, line));
        priced.beforeDeals += priced.lines.last().total;
    }
    findBulkDiscounts(menu, cart, priced.lines);
    switch (rules.mode) {
    case DealMode::Automatic:
        priced.deals = assignDeals(menu, cart, priced.lines);
        break;
    case DealMode::Offer:
        priced.offers = offered(assignDeals(menu, cart, priced.lines), priced.lines);
        break;
    case DealMode::Off:
        break;
    }
    const QList<int> outside = unitsOutsideOfDeals(cart, priced.deals);
    priced.bulkDiscounts = appliedBulkDiscounts(menu, priced.lines, outside);
    for (const AppliedDeal &deal : priced.deals) {
        priced.savings += deal.saving;
    }
    for (const AppliedBulkDiscount &discount : priced.bulkDiscounts) {
        priced.savings += discount.amount;
    }
    priced.bill = priced.beforeDeals - priced.savings;
    applyPromoCode(menu, rules, priced);
    priced.savings += priced.promoDiscount;

    const Money discounted = priced.beforeDeals - priced.savings;
    const Surcharge *surcharge = surchargeOn(menu.surcharges, rules.servedOn);
    priced.surcharge = surcharge == nullptr ? Money() : surcharge->percent.of(discounted);
    priced.total = discounted + priced.surcharge;

    if (rules.gst == GstStatus::Registered) {
        const Money free = gstFreeBill(menu, cart, priced, outside);
        priced.gst = gstContainedIn(priced.total - shareOf(priced.total, free, priced.bill));
    }
    priced.subtotal = priced.total - priced.gst;
    priced.breakdown = priceBreakdown(menu, cart, priced, surcharge);
    return priced;
}

PricedCart priceCart(const Menu &menu, const Cart &cart, DealMode mode)
{
    PriceRules rules;
    rules.mode = mode;
    return priceCart(menu, cart, rules);
}

} // namespace docket
