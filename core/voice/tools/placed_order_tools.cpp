// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "placed_order_tools.h"

#include "domain/phone_number.h"
#include "order_json.h"
#include "schema.h"
#include "store_refusal.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace docket::voice {

using namespace Qt::StringLiterals;

namespace {

Error notFound()
{
    return {ErrorCode::NotFound,
        Sentence::verbatim(
            u"I cannot find that order under your number. With its number and the name that it is under I can look again."_s),
        {}};
}

/// The order that the arguments name, if this caller may know of it.
Result<Order> claimedOrder(const ToolCall &call)
{
    const auto number = call.arguments.text(u"orderId");
    if (!number) {
        return number.error();
    }
    if (number->trimmed().isEmpty()) {
        return Error {ErrorCode::Incomplete,
            Sentence::verbatim(u"What is the number of the order?"_s), u"orderId"_s};
    }
    const auto name = call.arguments.text(u"customerName");
    if (!name) {
        return name.error();
    }
    auto found = call.desks.callers.find({call.session.caller, *number, *name});
    if (!found) {
        return found.error();
    }
    return *found ? Result<Order>(std::move(**found)) : Result<Order>(notFound());
}

/// The caller's own: the open one, else the last.
Result<Order> ownOrder(const ToolCall &call)
{
    const auto caller = call.desks.callers.profile(call.session.caller);
    if (!caller) {
        return caller.error();
    }
    if (!caller->isKnown()) {
        return notFound();
    }
    return caller->openOrder ? *caller->openOrder : caller->orders.first();
}

Result<Order> claimedOrOwnOrder(const ToolCall &call)
{
    const auto number = call.arguments.text(u"orderId");
    return number && number->trimmed().isEmpty() ? ownOrder(call) : claimedOrder(call);
}

QJsonObject found(const ToolCall &call, const Order &order)
{
    QJsonObject result = orderJson(call.desks.promises, order);
    result.insert(u"ok"_s, true);
    result.insert(u"message"_s,
        u"%1 It is %2, $%3."_s.arg(statusSentence(call.desks.promises, order), orderWords(order),
            order.total.toDecimal()));
    return result;
}

QJsonObject getLastOrder(const ToolCall &call)
{
    const auto caller = call.desks.callers.profile(call.session.caller);
    if (!caller) {
        return storeRefusal(call, caller.error());
    }
    return caller->isKnown() ? found(call, caller->orders.first()) : refusal(notFound());
}

/// Whether the argument is a number other than the line's.
bool namesAnotherNumber(const ToolCall &call, const QString &said)
{
    const QString &region = call.desks.promises.profile().region;
    return !said.trimmed().isEmpty()
        && (call.session.caller.isEmpty() || normalizedPhone(said, region) != call.session.caller);
}

QJsonObject lookupOrder(const ToolCall &call)
{
    const auto number = call.arguments.text(u"orderId");
    const auto phone = call.arguments.text(u"phoneNumber");
    for (const auto *argument : {&number, &phone}) {
        if (!*argument) {
            return refusal(argument->error());
        }
    }
    if (number->trimmed().isEmpty() && namesAnotherNumber(call, *phone)) {
        return refusal(notFound());
    }
    const auto order = claimedOrOwnOrder(call);
    return order ? found(call, *order) : storeRefusal(call, order.error());
}

QJsonObject getOrderStatus(const ToolCall &call)
{
    const auto order = claimedOrOwnOrder(call);
    if (!order) {
        return storeRefusal(call, order.error());
    }
    const QJsonObject shown = orderJson(call.desks.promises, *order);
    const auto position = call.desks.promises.queuePosition(order->id);
    return {
        {u"ok"_s, true},
        {u"orderNumber"_s, shown["orderNumber"_L1]},
        {u"displayOrderNumber"_s, shown["displayOrderNumber"_L1]},
        {u"status"_s, shown["status"_L1]},
        {u"readyAt"_s, shown["readyAt"_L1]},
        {u"readyAtIso"_s, shown["readyAtIso"_L1]},
        {u"queuePosition"_s, position ? QJsonValue(*position) : QJsonValue(QJsonValue::Null)},
        {u"message"_s, statusSentence(call.desks.promises, *order)},
    };
}

QJsonObject getOrderHistory(const ToolCall &call)
{
    constexpr int usualLimit = 5;
    constexpr int highestLimit = 20;
    int limit = usualLimit;
    if (call.arguments.has(u"limit")) {
        const auto given = call.arguments.integer(u"limit");
        if (!given) {
            return refusal(given.error());
        }
        if (*given < 1) {
            return refusal(u"limit must be from 1 to 20."_s, {u"limit"_s});
        }
        limit = std::min(*given, highestLimit);
    }
    const auto orders = call.desks.callers.history(call.session.caller, limit);
    if (!orders) {
        return storeRefusal(call, orders.error());
    }
    QJsonArray list;
    for (const Order &order : *orders) {
        QJsonObject brief = orderBrief(call.desks.promises, order);
        brief.insert(u"status"_s, toText(order.status));
        brief.insert(u"items"_s, orderWords(order));
        list.append(brief);
    }
    return {
        {u"ok"_s, true},
        {u"orders"_s, list},
        {u"count"_s, static_cast<int>(list.size())},
        {u"message"_s,
            list.isEmpty() ? u"I cannot find earlier orders from this number."_s
                           : u"The last order was %1."_s.arg(orderWords(orders->first()))},
    };
}

QJsonObject checkRecentOrder(const ToolCall &call)
{
    const int minutes = call.desks.promises.rules().duplicateMinutes;
    const auto orders = call.desks.callers.history(call.session.caller, 10);
    if (!orders) {
        return storeRefusal(call, orders.error());
    }
    const QDateTime since = call.desks.promises.now().addSecs(-60 * minutes);
    for (const Order &order : *orders) {
        if (order.status != OrderStatus::Cancelled && order.placedAt >= since) {
            QJsonObject result = found(call, order);
            result.insert(u"hasRecentOrder"_s, true);
            return result;
        }
    }
    return {
        {u"ok"_s, true},
        {u"hasRecentOrder"_s, false},
        {u"message"_s, u"No order came from this number in the last %1 minutes."_s.arg(minutes)},
    };
}

QJsonObject cancelOrder(const ToolCall &call)
{
    const auto reason = noteArgument(call.arguments, u"reason");
    if (!reason) {
        return refusal(reason.error());
    }
    const auto order = claimedOrder(call);
    if (!order) {
        return storeRefusal(call, order.error());
    }
    const auto cancelled = call.desks.orders.cancel(call.scope, call.session, order->id, *reason);
    if (!cancelled) {
        return storeRefusal(call, cancelled.error());
    }
    return {
        {u"ok"_s, true},
        {u"orderNumber"_s, cancelled->number.full()},
        {u"displayOrderNumber"_s, cancelled->number.display()},
        {u"status"_s, toText(cancelled->status)},
        {u"message"_s, u"Order %1 is cancelled."_s.arg(cancelled->number.display())},
    };
}

/// The wish as words: the sentence itself, or what a model made an object or list of.
Result<QString> wishedChanges(const Arguments &arguments)
{
    const QJsonValue changes = arguments.value(u"changes");
    if (changes.isObject()) {
        return checkedNotes(
            QString::fromUtf8(QJsonDocument(changes.toObject()).toJson(QJsonDocument::Compact)));
    }
    if (changes.isArray()) {
        return checkedNotes(
            QString::fromUtf8(QJsonDocument(changes.toArray()).toJson(QJsonDocument::Compact)));
    }
    auto words = noteArgument(arguments, u"changes");
    if (words && words->isEmpty()) {
        return Error {
            ErrorCode::Incomplete, Sentence::verbatim(u"What should be changed?"_s), u"changes"_s};
    }
    return words;
}

QJsonObject modifyExistingOrder(const ToolCall &call)
{
    const auto order = claimedOrder(call);
    if (!order) {
        return storeRefusal(call, order.error());
    }
    const auto wish = wishedChanges(call.arguments);
    if (!wish) {
        return refusal(wish.error());
    }
    const auto reopened = call.desks.orders.reopen(call.scope, call.session, order->id, *wish);
    if (!reopened) {
        return storeRefusal(call, reopened.error());
    }
    const PricedCart priced = call.desks.carts.price(call.session);
    QJsonArray cart;
    for (const CartLine &line : std::as_const(call.session.cart.lines)) {
        cart.append(lineDescription(call.desks.carts.menu(), line));
    }
    const QString number = order->number.display();
    return {
        {u"ok"_s, true},
        {u"orderNumber"_s, order->number.full()},
        {u"isChanged"_s, false},
        {u"cart"_s, cart},
        {u"total"_s, priced.total.toJson()},
        {u"changes"_s, QJsonArray::fromStringList(reopened->changes)},
        {u"requested"_s, *wish},
        {u"message"_s,
            u"Order %1 is in the cart again; nothing is changed yet. Change the cart, read it back and call createOrder: the new order replaces %1. Until then %1 stays as it is."_s
                .arg(number)},
    };
}

QJsonObject recordFeedback(const ToolCall &call)
{
    const auto order = claimedOrder(call);
    if (!order) {
        return storeRefusal(call, order.error());
    }
    const auto rating = call.arguments.integer(u"rating");
    if (!rating) {
        return refusal(rating.error());
    }
    const auto comment = noteArgument(call.arguments, u"comment");
    if (!comment) {
        return refusal(comment.error());
    }
    const auto kept =
        call.desks.callers.recordFeedback(call.scope, call.session, *order, *rating, *comment);
    if (!kept) {
        return storeRefusal(call, kept.error());
    }
    return {
        {u"ok"_s, true},
        {u"orderNumber"_s, order->number.full()},
        {u"rating"_s, *rating},
        {u"message"_s, u"Thank you. I have passed that on to the shop."_s},
    };
}

QJsonObject orderIdParameter()
{
    return schema::parameter("string", "The order's number: \"#005\", \"5\" or \"20261120-005\".");
}

QJsonObject nameParameter()
{
    return schema::parameter("string",
        "The name that the order is under; only needed when it was placed from another phone.");
}

/// orderId and customerName, and what else the tool takes.
QJsonObject claimSchema(QJsonObject more, const QStringList &required)
{
    more.insert(u"orderId"_s, orderIdParameter());
    more.insert(u"customerName"_s, nameParameter());
    return schema::object(more, required);
}

QList<Tool> lookingTools()
{
    QJsonObject limit = schema::parameter("integer", "How many, 1 to 20.");
    return {
        {u"getLastOrder"_s, Profile::Full, Effect::Looks,
            u"Tells the last order of the calling number."_s, schema::object(), getLastOrder},
        {u"lookupOrder"_s, Profile::Full, Effect::Looks,
            u"Finds an order of the calling number, or one of another number by its number and name together. Without orderId it is the caller's open or last order."_s,
            claimSchema({{u"phoneNumber"_s,
                            schema::parameter("string",
                                "Only the number of the line is answered; leave it out.")}},
                {}),
            lookupOrder},
        {u"getOrderStatus"_s, Profile::Full, Effect::Looks,
            u"Tells how far an order is, when it is ready and its place in the queue. Without orderId it is the caller's open or last order."_s,
            claimSchema({}, {}), getOrderStatus},
        {u"getOrderHistory"_s, Profile::Full, Effect::Looks,
            u"Lists the last orders of the calling number, newest first."_s,
            schema::object({{u"limit"_s, limit}}), getOrderHistory},
        {u"checkRecentOrder"_s, Profile::Full, Effect::Looks,
            u"Tells whether the calling number has ordered within the last minutes. Call it before placing an order that may have been placed already."_s,
            schema::object(), checkRecentOrder},
    };
}

QList<Tool> changingTools()
{
    return {
        {u"cancelOrder"_s, Profile::Full, Effect::Changes,
            u"Cancels a placed order while the kitchen has not started it. After that the shop is asked, and the order stays: tell the caller so. Ask the caller to confirm first."_s,
            claimSchema({{u"reason"_s, schema::parameter("string", "Why, in a few words.")}},
                {u"orderId"_s}),
            cancelOrder},
        {u"modifyExistingOrder"_s, Profile::Full, Effect::Changes,
            u"Opens a placed order for changes while the kitchen has not started it: its items come into the cart. Nothing is changed by this alone. Make the changes with the cart's tools, read the cart and its price back and call createOrder: the new order then replaces the old one, under a new number. If createOrder is not called, or the cart is cleared, the old order stays as it was."_s,
            claimSchema(
                {{u"changes"_s,
                    schema::parameter("string", "What the caller wants changed, in words.")}},
                {u"orderId"_s, u"changes"_s}),
            modifyExistingOrder},
        {u"recordFeedback"_s, Profile::Full, Effect::Changes,
            u"Keeps what the caller thinks of an order."_s,
            claimSchema({{u"rating"_s, schema::parameter("integer", "1 (bad) to 5 (very good).")},
                            {u"comment"_s, schema::parameter("string", "In the caller's words.")}},
                {u"orderId"_s, u"rating"_s}),
            recordFeedback},
    };
}

} // namespace

QList<Tool> placedOrderTools()
{
    return lookingTools() + changingTools();
}

} // namespace docket::voice
