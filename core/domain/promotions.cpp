// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/promotions.h"

#include <algorithm>

namespace docket {

namespace {

constexpr Money cent = Money::fromCents(1);

bool fallsOn(const Surcharge &surcharge, const QDate &date)
{
    return surcharge.dates.contains(date) || surcharge.weekdays.contains(date.dayOfWeek());
}

} // namespace

QString promoKey(QStringView said)
{
    QString key;
    for (const QChar character : said) {
        if (character.isLetterOrNumber()) {
            key.append(character);
        }
    }
    return key.toCaseFolded();
}

std::optional<PromoRefusal> promoRefusal(const PromoCode &code, const BusinessDay &day, Money bill)
{
    if (code.from.isValid() && day.date() < code.from) {
        return PromoRefusal::NotYet;
    }
    if (code.to.isValid() && day.date() > code.to) {
        return PromoRefusal::Expired;
    }
    if (bill < leastBill(code)) {
        return PromoRefusal::BelowMinimum;
    }
    return std::nullopt;
}

Money leastBill(const PromoCode &code)
{
    return std::max(code.minimum, code.amount + cent);
}

Money promoDiscount(const PromoCode &code, Money bill)
{
    return std::min(code.percent.of(bill) + code.amount, bill - cent);
}

const Surcharge *surchargeOn(const QList<Surcharge> &surcharges, const BusinessDay &day)
{
    const Surcharge *highest = nullptr;
    for (const Surcharge &surcharge : surcharges) {
        if (day.date().isValid() && fallsOn(surcharge, day.date())
            && (highest == nullptr || surcharge.percent > highest->percent)) {
            highest = &surcharge;
        }
    }
    return highest;
}

} // namespace docket
