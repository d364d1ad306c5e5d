// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "price_json.h"

#include <QStringList>

namespace docket::voice {

using namespace Qt::StringLiterals;

namespace {

QList<JsonText> dealsJson(const QList<AppliedDeal> &deals)
{
    QList<JsonText> json;
    for (const AppliedDeal &deal : deals) {
        json.append(JsonFields {{u"name"_s, deal.name}, {u"times"_s, deal.times},
            {u"price"_s, deal.price}, {u"saving"_s, deal.saving}});
    }
    return json;
}

QList<JsonText> breakdownJson(const QList<PriceStep> &steps)
{
    QList<JsonText> json;
    for (const PriceStep &step : steps) {
        json.append(JsonFields {{u"label"_s, step.label}, {u"amount"_s, step.amount}});
    }
    return json;
}

QString reasonOfSavings(const PricedCart &priced)
{
    QStringList reasons;
    if (!priced.deals.isEmpty()) {
        reasons.append(u"our deals"_s);
    }
    if (!priced.bulkDiscounts.isEmpty()) {
        reasons.append(u"our discount for many"_s);
    }
    if (!priced.promoDiscount.isZero()) {
        reasons.append(u"your code"_s);
    }
    const QString last = reasons.takeLast();
    return reasons.isEmpty() ? last : reasons.join(u", "_s) + u" and "_s + last;
}

/// The offers by deal: as Meal it would be so much less.
QString offerSentences(const QList<AppliedDeal> &offers)
{
    QStringList names;
    Money saving;
    for (const AppliedDeal &offer : offers) {
        if (!names.contains(offer.name)) {
            names.append(offer.name);
        }
        saving += offer.saving;
    }
    return u" With %1 it would be $%2 less. Would you like that?"_s.arg(
        names.join(u" and "_s), saving.toDecimal());
}

} // namespace

QString priceSentence(const PricedCart &priced)
{
    QString sentence = u"The total is $%1."_s.arg(priced.total.toDecimal());
    if (!priced.savings.isZero()) {
        sentence += u" That is $%1 less with %2."_s.arg(
            priced.savings.toDecimal(), reasonOfSavings(priced));
    }
    if (!priced.surcharge.isZero()) {
        sentence += u" It includes $%1 for the %2."_s.arg(
            priced.surcharge.toDecimal(), priced.breakdown.last().label);
    }
    if (!priced.offers.isEmpty()) {
        sentence += offerSentences(priced.offers);
    }
    return sentence;
}

JsonFields priceJson(const PricedCart &priced)
{
    return {
        {u"ok"_s, true},
        {u"subtotal"_s, priced.subtotal},
        {u"gst"_s, priced.gst},
        {u"total"_s, priced.total},
        {u"savings"_s, priced.savings},
        {u"surcharge"_s, priced.surcharge},
        {u"deals"_s, dealsJson(priced.deals)},
        {u"offers"_s, dealsJson(priced.offers)},
        {u"breakdown"_s, breakdownJson(priced.breakdown)},
        {u"promoCode"_s, priced.promoCode},
        {u"itemCount"_s, priced.itemCount},
        {u"message"_s, priceSentence(priced)},
    };
}

} // namespace docket::voice
