// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "price_breakdown.h"

namespace docket {

using namespace Qt::StringLiterals;

namespace {

QString counted(int quantity, const QString &name)
{
    return quantity == 1 ? name : u"%1 × "_s.arg(quantity) + name;
}

/// A deal that stands in several assignments, each with other lines, is one step.
void appendDeals(QList<PriceStep> &steps, const QList<AppliedDeal> &deals)
{
    for (qsizetype at = 0; at < deals.size(); ++at) {
        const DealId &deal = deals.at(at).deal;
        if (at > 0 && deals.at(at - 1).deal == deal) {
            continue;
        }
        int times = 0;
        Money saving;
        for (qsizetype same = at; same < deals.size() && deals.at(same).deal == deal; ++same) {
            times += deals.at(same).times;
            saving += deals.at(same).saving;
        }
        steps.append({PriceStep::Kind::Deal, counted(times, deals.at(at).name), Money() - saving});
    }
}

} // namespace

QList<PriceStep> priceBreakdown(
    const Menu &menu, const Cart &cart, const PricedCart &priced, const Surcharge *surcharge)
{
    QList<PriceStep> steps;
    for (qsizetype at = 0; at < cart.lines.size(); ++at) {
        const CartLine &line = cart.lines.at(at);
        steps.append({PriceStep::Kind::Items, counted(line.quantity, lineTitle(menu, line)),
            priced.lines.at(at).total});
    }
    appendDeals(steps, priced.deals);
    for (const AppliedBulkDiscount &discount : priced.bulkDiscounts) {
        steps.append({PriceStep::Kind::BulkDiscount,
            discount.name + u' ' + discount.percent.toText(), Money() - discount.amount});
    }
    if (const PromoCode *code = menu.promoCode(priced.promoCode);
        code != nullptr && !priced.promoDiscount.isZero()) {
        steps.append({PriceStep::Kind::Promo, code->name, Money() - priced.promoDiscount});
    }
    if (surcharge != nullptr && !priced.surcharge.isZero()) {
        steps.append({PriceStep::Kind::Surcharge,
            surcharge->name + u' ' + surcharge->percent.toText(), priced.surcharge});
    }
    return steps;
}

} // namespace docket
