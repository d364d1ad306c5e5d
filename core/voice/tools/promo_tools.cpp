// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "promo_tools.h"

#include "price_json.h"
#include "schema.h"
#include "shop/promo_codes.h"
#include "shop/split_bill.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>

namespace docket::voice {

using namespace Qt::StringLiterals;

namespace {

/// "10 % off orders of $20.00 or more, until 30 November"
QString whatItGives(const PromoCode &code)
{
    QString text = (code.percent.isZero() ? u'$' + code.amount.toDecimal() : code.percent.toText())
        + u" off"_s;
    if (!code.minimum.isZero()) {
        text += u" orders of $%1 or more"_s.arg(code.minimum.toDecimal());
    }
    if (code.to.isValid()) {
        text += u", until %1"_s.arg(QLocale::c().toString(code.to, u"d MMMM"_s));
    }
    return text;
}

QJsonObject validatePromoCode(const ToolCall &call)
{
    const auto said = call.arguments.text(u"code");
    if (!said) {
        return refusal(said.error());
    }
    const auto code = shop::usablePromoCode(call.desks.carts, call.session, *said);
    if (!code && code.error().code == ErrorCode::Incomplete) {
        return refusal(code.error());
    }
    if (!code) {
        return {{u"ok"_s, true}, {u"valid"_s, false}, {u"error"_s, code.error().message.english()},
            {u"message"_s, code.error().message.english()}};
    }
    return {
        {u"ok"_s, true},
        {u"valid"_s, true},
        {u"code"_s, code->code},
        {u"name"_s, code->name},
        {u"gives"_s, whatItGives(*code)},
        {u"message"_s, u"%1: %2."_s.arg(code->name, whatItGives(*code))},
    };
}

QJsonObject applyPromoCode(const ToolCall &call)
{
    const auto said = call.arguments.text(u"code");
    if (!said) {
        return refusal(said.error());
    }
    const auto priced = shop::applyPromoCode(call.desks.carts, call.session, *said);
    if (!priced) {
        return refusal(priced.error());
    }
    return {
        {u"ok"_s, true},
        {u"code"_s, priced->promoCode},
        {u"discount"_s, priced->promoDiscount.toJson()},
        {u"total"_s, priced->total.toJson()},
        {u"savings"_s, priced->savings.toJson()},
        {u"message"_s,
            u"Your code takes $%1 off. The total is $%2."_s.arg(
                priced->promoDiscount.toDecimal(), priced->total.toDecimal())},
    };
}

/// An amount as models write it: 12.5, "12.50" or "$12.50".
std::optional<Money> amountFrom(const QJsonValue &value)
{
    QString text = value.toString().trimmed();
    if (text.startsWith(u'$')) {
        text.remove(0, 1);
    }
    return Money::fromJson(value.isString() ? QJsonValue(text.trimmed()) : value);
}

QJsonObject noAmount(const QString &field)
{
    return refusal(u"How much does each of them pay, in dollars and cents?"_s, {field});
}

QString openSentence(Money open)
{
    return open.isZero() ? u"That is the whole bill."_s
                         : u"$%1 is still open."_s.arg(open.toDecimal());
}

QString partsSentence(const CallSession &session, Money open)
{
    const QList<PaymentPart> &parts = session.payments;
    if (session.isSplitEqually && parts.first().amount == parts.last().amount) {
        return u"Each of the %1 pays $%2."_s.arg(parts.size())
            .arg(parts.first().amount.toDecimal());
    }
    if (session.isSplitEqually) {
        return u"%1 pays $%2, the others $%3 each."_s.arg(
            parts.first().payer, parts.first().amount.toDecimal(), parts.last().amount.toDecimal());
    }
    QStringList sentences;
    for (const PaymentPart &part : parts) {
        sentences.append(u"%1 pays $%2."_s.arg(part.payer, part.amount.toDecimal()));
    }
    sentences.append(openSentence(open));
    return sentences.join(u' ');
}

/// What both payment tools answer.
QJsonObject splitJson(const ToolCall &call, Money total)
{
    QJsonArray parts;
    for (const PaymentPart &part : call.session.payments) {
        parts.append(QJsonObject {{u"payer"_s, part.payer}, {u"amount"_s, part.amount.toJson()}});
    }
    const Money open = shop::openAmount(call.session, total);
    return {
        {u"ok"_s, true},
        {u"parts"_s, parts},
        {u"total"_s, total.toJson()},
        {u"remaining"_s, open.toJson()},
        {u"message"_s, partsSentence(call.session, open)},
    };
}

QStringList people(int count)
{
    QStringList names;
    for (int person = 1; person <= std::min(count, shop::mostPayers + 1); ++person) {
        names.append(u"Person %1"_s.arg(person));
    }
    return names;
}

/// The list of parts, also as the text of a JSON list; empty where it is none.
QJsonArray listFrom(const QJsonValue &value)
{
    return value.isString() ? QJsonDocument::fromJson(value.toString().toUtf8()).array()
                            : value.toArray();
}

QString payerOf(const QJsonValue &part)
{
    if (part.isString()) {
        return part.toString();
    }
    return part["payer"_L1].isString() ? part["payer"_L1].toString() : part["name"_L1].toString();
}

bool hasAmount(const QJsonValue &part)
{
    return !part["amount"_L1].isUndefined() && !part["amount"_L1].isNull();
}

QJsonObject setSplitPayment(const ToolCall &call)
{
    const Money total = call.desks.carts.price(call.session).total;
    const QJsonArray list = listFrom(call.arguments.value(u"parts"));
    Result<void> split;
    if (list.isEmpty()) {
        const auto count = call.arguments.integer(u"parts");
        if (!count) {
            return refusal(u"Between how many people is the bill to be split?"_s, {u"parts"_s});
        }
        split = shop::splitEqually(call.session, people(*count), total);
    } else if (std::none_of(list.begin(), list.end(), hasAmount)) {
        QStringList payers;
        for (const QJsonValue &part : list) {
            payers.append(payerOf(part));
        }
        split = shop::splitEqually(call.session, payers, total);
    } else {
        QList<PaymentPart> parts;
        for (const QJsonValue &part : list) {
            const auto amount = amountFrom(part["amount"_L1]);
            if (!amount) {
                return noAmount(u"parts"_s);
            }
            parts.append({payerOf(part), *amount});
        }
        split = shop::splitBill(call.session, parts, total);
    }
    return split ? splitJson(call, total) : refusal(split.error());
}

QJsonObject addPaymentPortion(const ToolCall &call)
{
    const auto payer = call.arguments.text(u"payer");
    if (!payer) {
        return refusal(payer.error());
    }
    const auto amount = amountFrom(call.arguments.value(u"amount"));
    if (!amount) {
        return noAmount(u"amount"_s);
    }
    const Money total = call.desks.carts.price(call.session).total;
    const auto added = shop::addPortion(call.session, {*payer, *amount}, total);
    return added ? splitJson(call, total) : refusal(added.error());
}

QJsonObject partsSchema()
{
    QJsonObject parts = schema::parameter("array",
        "One entry for each person. Leave every amount out to split equally; a number of people instead of the list is understood too.");
    parts.insert(u"items"_s,
        schema::object({{u"payer"_s, schema::parameter("string", "Who pays.")},
                           {u"amount"_s, schema::parameter("number", "How much, in dollars.")}},
            {u"payer"_s}));
    return parts;
}

} // namespace

QList<Tool> promoTools()
{
    const QJsonObject code {
        {u"code"_s, schema::parameter("string", "The code as the caller said it.")}};
    return {
        {u"validatePromoCode"_s, Profile::Full, Effect::Looks,
            u"Tells whether a promotion code is good for this order and what it gives. Changes nothing; a wrong code may be tried again."_s,
            schema::object(code, {u"code"_s}), validatePromoCode},
        {u"applyPromoCode"_s, Profile::Full, Effect::Changes,
            u"Takes a promotion code for this order. One code for an order: another replaces it. Tell the caller the new total."_s,
            schema::object(code, {u"code"_s}), applyPromoCode},
        {u"setSplitPayment"_s, Profile::Full, Effect::Changes,
            u"Notes how several people share the bill: in equal parts, or each a given amount. Call it when the order is complete."_s,
            schema::object({{u"parts"_s, partsSchema()}}, {u"parts"_s}), setSplitPayment},
        {u"addPaymentPortion"_s, Profile::Full, Effect::Changes,
            u"Notes what one person pays of the bill and answers what is still open. Naming the same person again replaces the amount."_s,
            schema::object({{u"payer"_s, schema::parameter("string", "Who pays.")},
                               {u"amount"_s, schema::parameter("number", "How much, in dollars.")}},
                {u"payer"_s, u"amount"_s}),
            addPaymentPortion},
    };
}

} // namespace docket::voice
