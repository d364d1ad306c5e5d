// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cart_tools.h"

#include "cart_json.h"
#include "item_arguments.h"
#include "price_json.h"
#include "schema.h"
#include "shop/promo_codes.h"

#include <QJsonArray>

namespace docket::voice {

using namespace Qt::StringLiterals;

namespace {

QList<JsonText> linesJson(const ToolCall &call, qsizetype first)
{
    const PricedCart priced = call.desks.carts.price(call.session);
    QList<JsonText> lines;
    for (qsizetype index = first; index < call.session.cart.lines.size(); ++index) {
        JsonFields line = lineJson(
            call.desks.carts.menu(), call.session.cart.lines.at(index), priced.lines.at(index));
        line.insert(u"index"_s, static_cast<int>(index));
        lines.append(line);
    }
    return lines;
}

QStringList descriptions(const ToolCall &call, const QList<CartLine> &lines)
{
    QStringList texts;
    for (const CartLine &line : lines) {
        texts.append(lineDescription(call.desks.carts.menu(), line));
    }
    return texts;
}

int cartSize(const ToolCall &call)
{
    return static_cast<int>(call.session.cart.lines.size());
}

QJsonObject lineRefusal(const ToolCall &call, const LineRefusal &refused)
{
    call.scope.noteUnknown(refused.unknown);
    return voice::refusal(refused.error.english(), refused.needs);
}

/// Adds lines and answers as both adding tools do.
JsonFields addLines(const ToolCall &call, const QList<CartLine> &lines)
{
    if (const auto added = call.desks.carts.add(call.session, lines); !added) {
        return voice::refusal(added.error());
    }
    const QList<JsonText> items = linesJson(call, call.session.cart.lines.size() - lines.size());
    return {
        {u"ok"_s, true},
        {u"message"_s, u"Added: %1."_s.arg(descriptions(call, lines).join(u"; "_s))},
        {u"items"_s, items},
        {u"item"_s, items.first()},
        {u"cartSize"_s, cartSize(call)},
    };
}

JsonFields quickAddItem(const ToolCall &call)
{
    const auto description = call.arguments.text(u"description");
    if (!description) {
        return voice::refusal(description.error());
    }
    const auto heard = call.desks.carts.listener().hear(*description);
    if (const auto *refused = std::get_if<LineRefusal>(&heard)) {
        return lineRefusal(call, *refused);
    }
    return addLines(call, std::get<QList<CartLine>>(heard));
}

JsonFields addMultipleItemsToCart(const ToolCall &call)
{
    const QJsonArray items = call.arguments.value(u"items").toArray();
    if (items.isEmpty()) {
        return voice::refusal(u"Which items would you like?"_s, {u"items"_s});
    }
    if (items.size() > call.desks.carts.maximumItems()) {
        return voice::refusal(call.desks.carts.tooManyItems());
    }
    QList<CartLine> lines;
    QJsonArray errors;
    QStringList needs;
    QString first;
    for (qsizetype index = 0; index < items.size(); ++index) {
        const auto fields = Arguments::fromJson(items.at(index));
        const auto outcome = fields
            ? linesFromArguments(call.desks.carts.listener(), *fields)
            : std::variant<QList<CartLine>, LineRefusal>(LineRefusal {fields.error().message, {}});
        if (const auto *refused = std::get_if<LineRefusal>(&outcome)) {
            call.scope.noteUnknown(refused->unknown);
            QJsonObject error {{u"index"_s, static_cast<int>(index)},
                {u"error"_s, refused->error.english()},
                {u"needs"_s, QJsonArray::fromStringList(refused->needs)}};
            errors.append(error);
            needs.append(refused->needs);
            first = first.isEmpty() ? refused->error.english() : first;
            continue;
        }
        lines.append(std::get<QList<CartLine>>(outcome));
    }
    if (!errors.isEmpty()) {
        needs.removeDuplicates();
        QJsonObject result = voice::refusal(first, needs);
        result.insert(u"errors"_s, errors);
        return result;
    }
    return addLines(call, lines);
}

JsonFields getCartState(const ToolCall &call)
{
    const Cart &cart = call.session.cart;
    return {
        {u"ok"_s, true},
        {u"cart"_s, linesJson(call, 0)},
        {u"formattedItems"_s, descriptions(call, cart.lines)},
        {u"itemCount"_s, cart.itemCount()},
        {u"isEmpty"_s, cart.lines.isEmpty()},
        {u"version"_s, cart.version},
    };
}

QJsonObject removeCartItem(const ToolCall &call)
{
    const auto index = call.arguments.integer(u"itemIndex");
    if (!index) {
        return voice::refusal(index.error());
    }
    const auto removed = call.desks.carts.remove(call.session, *index);
    if (!removed) {
        return voice::refusal(removed.error());
    }
    const QString description = lineDescription(call.desks.carts.menu(), *removed);
    return {
        {u"ok"_s, true},
        {u"message"_s, u"Removed: %1."_s.arg(description)},
        {u"removedItem"_s, description},
        {u"cartSize"_s, cartSize(call)},
    };
}

QJsonObject clearCart(const ToolCall &call)
{
    return {
        {u"ok"_s, true},
        {u"previousCartSize"_s, call.desks.carts.clear(call.session)},
        {u"message"_s, u"The order is empty now."_s},
    };
}

JsonFields priceCart(const ToolCall &call)
{
    const PricedCart priced = call.desks.carts.price(call.session);
    JsonFields result = priceJson(priced);
    const QString lapsed = shop::lapsedPromoCode(call.desks.carts, call.session, priced);
    if (!lapsed.isEmpty()) {
        result.insert(u"message"_s, lapsed + u' ' + priceSentence(priced));
    }
    return result;
}

QJsonObject getOrderSummary(const ToolCall &call)
{
    const PricedCart priced = call.desks.carts.price(call.session);
    const QString summary = call.session.cart.lines.isEmpty()
        ? u"There is nothing in the order yet."_s
        : u"%1. The total is $%2."_s.arg(
            descriptions(call, call.session.cart.lines).join(u"; "_s), priced.total.toDecimal());
    return {
        {u"ok"_s, true},
        {u"summary"_s, summary},
        {u"total"_s, priced.total.toJson()},
        {u"itemCount"_s, priced.itemCount},
    };
}

QJsonObject itemSchema()
{
    return schema::object({
        {u"category"_s,
            schema::parameter("string", "What kind of item, for example kebabs or drinks.")},
        {u"name"_s, schema::parameter("string", "The item as it is on the menu.")},
        {u"size"_s,
            schema::parameter(
                "string", "Exactly as the caller said it; leave it out if the caller did not.")},
        {u"protein"_s,
            schema::parameter("string",
                "Which meat, falafel or filling; leave it out if the caller did not say.")},
        {u"salads"_s,
            schema::textList(
                "Only the salads that the caller named; leave it out for the usual ones; [\"none\"] for no salad.")},
        {u"sauces"_s,
            schema::textList(
                "Only the sauces that the caller named; leave it out for the usual ones; [\"none\"] for no sauce.")},
        {u"extras"_s, schema::textList("Extras that the caller asked for.")},
        {u"quantity"_s, schema::parameter("integer", "How many, 1 to 20.")},
        {u"brand"_s, schema::parameter("string", "Which drink.")},
        {u"salt_type"_s, schema::parameter("string", "normal, chicken or none, for chips.")},
        {u"cheese"_s, schema::parameter("boolean", "With or without cheese.")},
        {u"note"_s, schema::parameter("string", "A wish for the kitchen about this item.")},
        {u"description"_s,
            schema::parameter("string", "Instead of the fields: the item in the caller's words.")},
    });
}

} // namespace

QList<Tool> cartTools()
{
    QJsonObject items = schema::parameter("array", "The items, one entry for each kind.");
    items.insert(u"items"_s, itemSchema());
    return {
        {u"quickAddItem"_s, Profile::Core, Effect::Orders,
            u"Adds what the caller asked for, in the caller's own words, for example \"two large lamb kebabs no onion and a coke\". If it answers needs, ask the caller for that and call it again with the whole sentence."_s,
            schema::object(
                {{u"description"_s, schema::parameter("string", "The caller's words, complete.")}},
                {u"description"_s}),
            quickAddItem},
        {u"addMultipleItemsToCart"_s, Profile::Core, Effect::Orders,
            u"Adds several items given in fields. All are added or none; errors names the index of each that cannot be."_s,
            schema::object({{u"items"_s, items}}, {u"items"_s}), addMultipleItemsToCart},
        {u"getCartState"_s, Profile::Core, Effect::Looks,
            u"Lists what is in the order so far, with the index of each item."_s, schema::object(),
            getCartState},
        {u"removeCartItem"_s, Profile::Core, Effect::Changes, u"Takes one item out of the order."_s,
            schema::object({{u"itemIndex"_s,
                               schema::parameter("integer", "Index from getCartState, from 0.")}},
                {u"itemIndex"_s}),
            removeCartItem, OnNewMenu::AskFirst},
        {u"clearCart"_s, Profile::Core, Effect::Changes,
            u"Takes everything out of the order. Ask the caller first."_s, schema::object(),
            clearCart},
        {u"priceCart"_s, Profile::Core, Effect::Looks,
            u"Tells what the order costs now, with deals and GST. Never work out a price yourself."_s,
            schema::object(), priceCart},
        {u"getOrderSummary"_s, Profile::Core, Effect::Looks,
            u"Gives a sentence with all items and the total, to read back before placing the order."_s,
            schema::object(), getOrderSummary},
    };
}

} // namespace docket::voice
