// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/pricing.h"

#include "deal_assignment.h"

#include <algorithm>

namespace docket {

namespace {

Money optionsPrice(const Menu &menu, const CartLine &line)
{
    Money price;
    for (const Selection &selection : line.selections) {
        for (const OptionId &id : selection.options) {
            if (const Option *option = menu.option(selection.group, id)) {
                price += option->price;
            }
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

/// The part of a deal's price that its GST-free units stand for, by their prices outside of the
/// deal, half-up to the cent.
Money gstFreeShare(
    const Menu &menu, const Cart &cart, const PricedCart &priced, const AppliedDeal &deal)
{
    qint64 free = 0;
    qint64 all = 0;
    for (const DealUse &use : deal.uses) {
        const qint64 base = (priced.lines.at(use.line).base * use.quantity).cents();
        all += base;
        free += isGstFree(menu, cart.lines.at(use.line)) ? base : 0;
    }
    if (free == 0 || free == all) {
        return free == 0 ? Money() : deal.price;
    }
    return Money::fromCents((2 * deal.price.cents() * free + all) / (2 * all));
}

/// What of the total bears no GST.
Money gstFreeTotal(const Menu &menu, const Cart &cart, const PricedCart &priced)
{
    Money free;
    for (qsizetype at = 0; at < cart.lines.size(); ++at) {
        if (isGstFree(menu, cart.lines.at(at))) {
            free += priced.lines.at(at).total;
        }
    }
    for (const AppliedDeal &deal : priced.deals) {
        for (const DealUse &use : deal.uses) {
            if (isGstFree(menu, cart.lines.at(use.line))) {
                free -= priced.lines.at(use.line).base * use.quantity;
            }
        }
        free += gstFreeShare(menu, cart, priced, deal);
    }
    return free;
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

PricedCart priceCart(const Menu &menu, const Cart &cart, DealMode mode)
{
    PricedCart priced;
    priced.itemCount = cart.itemCount();
    for (const CartLine &line : cart.lines) {
        priced.lines.append(pricedLine(menu, line));
        priced.beforeDeals += priced.lines.last().total;
    }
    if (mode == DealMode::Automatic) {
        priced.deals = assignDeals(menu, cart, priced.lines);
    }
    for (const AppliedDeal &deal : priced.deals) {
        priced.savings += deal.saving;
    }
    priced.total = priced.beforeDeals - priced.savings;
    priced.gst = gstContainedIn(priced.total - gstFreeTotal(menu, cart, priced));
    priced.subtotal = priced.total - priced.gst;
    return priced;
}

} // namespace docket
