// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "caller_tools.h"

#include "order_json.h"
#include "schema.h"
#include "store_refusal.h"
#include "voice/caller_greeting.h"

#include <QJsonArray>

namespace docket::voice {

using namespace Qt::StringLiterals;

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue openOrder(const shop::PromiseDesk &promises, const shop::CallerProfile &caller)
{
    if (!caller.openOrder) {
        return QJsonValue::Null;
    }
    QJsonObject json = orderBrief(promises, *caller.openOrder);
    const QJsonObject whole = orderJson(promises, *caller.openOrder);
    for (const QString &name : {u"status"_s, u"readyAt"_s, u"readyAtIso"_s}) {
        json.insert(name, whole[name]);
    }
    return json;
}

/// What both tools that tell of the caller say.
QJsonObject callerJson(const shop::PromiseDesk &promises, const shop::CallerProfile &caller)
{
    return {
        {u"ok"_s, true},
        {u"phone"_s, orNull(caller.phone)},
        {u"isReturningCustomer"_s, caller.isKnown()},
        {u"customerName"_s, orNull(caller.name)},
        {u"orderCount"_s, caller.orderCount},
        {u"mostOrderedItem"_s, orNull(caller.favourites.value(0))},
        {u"openOrder"_s, openOrder(promises, caller)},
    };
}

QJsonObject getCallerSmartContext(const ToolCall &call)
{
    const auto caller = call.desks.callers.profile(call.session.caller);
    if (!caller) {
        return storeRefusal(call, caller.error());
    }
    constexpr qsizetype shownOrders = 3;
    const shop::PromiseDesk &promises = call.desks.promises;
    QJsonArray history;
    for (const Order &order : caller->orders.mid(0, shownOrders)) {
        QJsonObject brief = orderBrief(promises, order);
        brief.remove(u"displayOrderNumber"_s); // the answer is heard with each call: keep it short
        history.append(brief);
    }
    QJsonObject result = callerJson(promises, *caller);
    result.insert(u"orderHistory"_s, history);
    result.insert(u"favourites"_s, QJsonArray::fromStringList(caller->favourites));
    result.insert(u"usualOrder"_s, orNull(caller->usual ? orderWords(*caller->usual) : QString()));
    result.insert(u"greetingSuggestion"_s, greeting(promises, *caller));
    result.insert(u"canRepeatOrder"_s, caller->canRepeat);
    result.insert(u"waitMinutes"_s, promises.queue().wait.minutes);
    result.insert(u"soldOut"_s, QJsonArray::fromStringList(soldOutNames(call.desks.carts.menu())));
    return result;
}

QJsonObject getCallerInfo(const ToolCall &call)
{
    const auto caller = call.desks.callers.profile(call.session.caller);
    if (!caller) {
        return storeRefusal(call, caller.error());
    }
    QJsonObject result = callerJson(call.desks.promises, *caller);
    result.insert(u"message"_s,
        caller->isKnown() ? u"%1 has ordered %2 times from this number."_s.arg(caller->name)
                                .arg(caller->orderCount)
                          : u"This caller has not ordered from this number before."_s);
    return result;
}

QJsonObject repeatLastOrder(const ToolCall &call)
{
    const auto repeated = call.desks.callers.repeatLast(call.session);
    if (!repeated) {
        return storeRefusal(call, repeated.error());
    }
    const PricedCart priced = call.desks.carts.price(call.session);
    QStringList lines;
    for (const CartLine &line : std::as_const(call.session.cart.lines)) {
        lines.append(lineDescription(call.desks.carts.menu(), line));
    }
    QStringList sentences {u"In the cart: %1."_s.arg(lines.join(u"; "_s))};
    sentences.append(repeated->changes);
    sentences.append(u"The total is $%1 today."_s.arg(priced.total.toDecimal()));
    return {
        {u"ok"_s, true},
        {u"message"_s, sentences.join(u' ')},
        {u"itemCount"_s, priced.itemCount},
        {u"total"_s, priced.total.toJson()},
        {u"changes"_s, QJsonArray::fromStringList(repeated->changes)},
        {u"repeatedOrder"_s, repeated->order.number.full()},
    };
}

QJsonObject setOrderNotes(const ToolCall &call)
{
    if (!call.arguments.has(u"notes")) {
        return refusal(u"What should the kitchen know?"_s, {u"notes"_s});
    }
    const auto notes = noteArgument(call.arguments, u"notes");
    if (!notes) {
        return refusal(notes.error());
    }
    if (call.session.hasOrderedCart()) {
        return refusal(
            u"The order is placed already: a note would not reach it. It can be opened again to change it."_s);
    }
    call.session.notes = *notes;
    return {
        {u"ok"_s, true},
        {u"notes"_s, *notes},
        {u"message"_s,
            notes->isEmpty() ? u"The order has no note now."_s
                             : u"I have noted for the kitchen: %1"_s.arg(*notes)},
    };
}

QJsonObject clearSession(const ToolCall &call)
{
    CallSession &session = call.session;
    const int previous = call.desks.carts.clear(session);
    session.pickupAt = {};
    session.notes.clear();
    session.promoCode.clear();
    session.payments.clear();
    session.itemDraft = {};
    session.isAgeConfirmed = false;
    return {
        {u"ok"_s, true},
        {u"previousCartSize"_s, previous},
        {u"message"_s, u"We start again. Orders that were placed stay placed."_s},
    };
}

QJsonObject requestHuman(const ToolCall &call)
{
    const auto reason = noteArgument(call.arguments, u"reason");
    if (!reason) {
        return refusal(reason.error());
    }
    const auto called = call.scope.callPerson(
        call.session, reason->isEmpty() ? u"wants to speak to a person"_s : *reason);
    if (!called) {
        return storeRefusal(call, called.error());
    }
    return {
        {u"ok"_s, true},
        {u"message"_s,
            call.session.caller.isEmpty()
                ? u"I have told the shop. Your number is hidden, so they cannot ring you back."_s
                : u"I have told the shop. They can ring you back on this number."_s},
    };
}

} // namespace

QList<Tool> callerTools()
{
    return {
        {u"getCallerSmartContext"_s, Profile::Core, Effect::Looks,
            u"Tells who is calling, by the number of the line: name, earlier orders, the usual order, an open order, the waiting time and what is sold out. Call it first in every call and greet with greetingSuggestion."_s,
            schema::object(), getCallerSmartContext},
        {u"repeatLastOrder"_s, Profile::Core, Effect::Orders,
            u"Puts the caller's last order into the cart at today's prices. Only the orders of the calling number can be repeated. Tell the caller what stands in changes."_s,
            schema::object({{u"phoneNumber"_s,
                schema::parameter("string", "Not needed: the number of the line is used.")}}),
            repeatLastOrder},
        {u"getCallerInfo"_s, Profile::Full, Effect::Looks,
            u"Tells the name under which the calling number has ordered, and how often."_s,
            schema::object(), getCallerInfo},
        {u"setOrderNotes"_s, Profile::Full, Effect::Changes,
            u"Keeps a note for the kitchen until the order is placed; it takes the place of an earlier one."_s,
            schema::object(
                {{u"notes"_s,
                    schema::parameter("string", "The whole note, up to 500 characters.")}},
                {u"notes"_s}),
            setOrderNotes},
        {u"clearSession"_s, Profile::Full, Effect::Changes,
            u"Forgets everything that was agreed in this call: items, pick-up time, notes, promotion code and payments. Orders that were placed stay. Ask the caller first."_s,
            schema::object(), clearSession},
        {u"requestHuman"_s, Profile::Full, Effect::Changes,
            u"Rings the shop's alarm and shows the call there. Call it when the caller wants a person, or when you cannot help."_s,
            schema::object({{u"reason"_s,
                schema::parameter("string", "What the caller wants, in a few words.")}}),
            requestHuman},
    };
}

} // namespace docket::voice
