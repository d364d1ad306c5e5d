// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/promo_codes.h"

#include <QLocale>

namespace docket::shop {

using namespace Qt::StringLiterals;

namespace {

QString sentence(PromoRefusal why, const PromoCode *code)
{
    switch (why) {
    case PromoRefusal::Unknown:
        break;
    case PromoRefusal::NotYet:
        return u"The code %1 is not valid before %2."_s.arg(
            code->code, QLocale::c().toString(code->from, u"d MMMM"_s));
    case PromoRefusal::Expired:
        return u"The code %1 has expired."_s.arg(code->code);
    case PromoRefusal::BelowMinimum:
        return u"The code %1 is for orders of $%2 or more."_s.arg(
            code->code, leastBill(*code).toDecimal());
    }
    return u"I cannot find that code. Please check it and spell it for me."_s;
}

} // namespace

Result<PromoCode> usablePromoCode(
    const CartDesk &carts, const CallSession &session, const QString &said)
{
    if (promoKey(said).isEmpty()) {
        return Error {ErrorCode::Incomplete, Sentence::verbatim(u"What is the code?"_s), u"code"_s};
    }
    const PromoCode *code = carts.menu().promoCode(said);
    if (code == nullptr) {
        return Error {
            ErrorCode::NotFound, Sentence::verbatim(sentence(PromoRefusal::Unknown, nullptr)), {}};
    }
    const Money bill = session.cart.lines.isEmpty() ? leastBill(*code) : carts.price(session).bill;
    const auto refusal = promoRefusal(*code, carts.priceRules(session).orderedOn, bill);
    if (refusal) {
        return Error {ErrorCode::Refused, Sentence::verbatim(sentence(*refusal, code)), {}};
    }
    return *code;
}

Result<PricedCart> applyPromoCode(const CartDesk &carts, CallSession &session, const QString &said)
{
    const auto code = usablePromoCode(carts, session, said);
    if (!code) {
        return code.error();
    }
    if (session.cart.lines.isEmpty()) {
        return Error {ErrorCode::Incomplete,
            Sentence::verbatim(u"There is nothing in the order yet. What would you like?"_s),
            u"cart"_s};
    }
    if (!session.hasUnorderedCart()) {
        return Error {ErrorCode::Conflict,
            Sentence::verbatim(
                u"This order has been placed already. Please speak to the shop to change it."_s),
            {}};
    }
    session.promoCode = code->code;
    return carts.price(session);
}

QString lapsedPromoCode(const CartDesk &carts, const CallSession &session, const PricedCart &priced)
{
    return priced.promoRefusal
        ? sentence(*priced.promoRefusal, carts.menu().promoCode(session.promoCode))
        : QString();
}

} // namespace docket::shop
