// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order_tools.h"

#include "message_tools.h"
#include "pause_words.h"
#include "schema.h"
#include "spoken_time.h"

namespace docket::voice {

using namespace Qt::StringLiterals;

namespace {

QString sentence(const PickupRefusal &refused, const QDateTime &now, const WallClock &wall)
{
    const QString earliest = refused.earliestPossible.isValid()
        ? spokenDayAndTime(refused.earliestPossible, now, wall)
        : QString();
    switch (refused.why) {
    case PickupRefusal::Why::NotUnderstood:
        return u"I did not understand that time. When would you like to pick it up?"_s;
    case PickupRefusal::Why::TooSoon:
        return u"That is too soon. The earliest is %1."_s.arg(earliest);
    case PickupRefusal::Why::Closed:
        return earliest.isEmpty()
            ? u"We are closed then."_s
            : u"We are closed then. The next possible time is %1."_s.arg(earliest);
    case PickupRefusal::Why::TooFarAhead:
        return u"That is too far ahead. The next possible time is %1."_s.arg(earliest);
    case PickupRefusal::Why::InThePast:
        return u"That time has passed. The next possible time is %1."_s.arg(earliest);
    }
    Q_UNREACHABLE();
}

JsonFields setPickupTime(const ToolCall &call)
{
    const auto said = call.arguments.text(u"requestedTime");
    if (!said) {
        return refusal(said.error());
    }
    if (call.session.hasOrderedCart()) {
        return refusal(
            u"The order is placed already and keeps its time. Would you like to order something else?"_s);
    }
    const shop::PromiseDesk &promises = call.desks.promises;
    const WallClock &wall = promises.profile().hours.wallClock();
    const auto promised = promises.promise(*said, call.session);
    if (const auto *refused = std::get_if<PickupRefusal>(&promised)) {
        QJsonObject result =
            refusal(sentence(*refused, promises.now(), wall), {u"requestedTime"_s});
        result.insert(u"earliestIso"_s, isoTime(refused->earliestPossible, wall));
        return result;
    }
    call.session.pickupAt = std::get<QDateTime>(promised);
    const QDateTime &ready = call.session.pickupAt;
    return {
        {u"ok"_s, true},
        {u"readyAt"_s, spokenTime(ready, wall)},
        {u"readyAtIso"_s, isoTime(ready, wall)},
        {u"message"_s,
            u"Ready for pick-up %1."_s.arg(spokenDayAndTime(ready, promises.now(), wall))},
    };
}

/// What is placed already, or takes a placed order's place, the kitchen knows of.
bool isNewOrder(const CallSession &session)
{
    return !session.hasOrderedCart() && session.replaces.isEmpty();
}

JsonFields createOrder(const ToolCall &call)
{
    if (call.desks.promises.isPaused() && isNewOrder(call.session)) {
        return refusal(pausedSentence(call.desks.promises));
    }
    const auto name = call.arguments.text(u"customerName");
    const auto phone = call.arguments.text(u"customerPhone");
    const auto notes = call.arguments.text(u"notes");
    for (const auto *argument : {&name, &phone, &notes}) {
        if (!*argument) {
            return refusal(argument->error());
        }
    }
    const auto placed = call.desks.orders.place(call.scope, call.session, {*name, *phone, *notes});
    if (!placed) {
        return refusal(placed.error());
    }
    const Order &order = placed->order;
    const auto sms = call.desks.messages.confirm(call.scope, order, wantsMessage(call.arguments));
    if (!sms) {
        return refusal(sms.error());
    }
    const shop::PromiseDesk &promises = call.desks.promises;
    const WallClock &wall = promises.profile().hours.wallClock();
    QString message = u"Order %1 for %2 is placed. The total is $%3, ready %4."_s.arg(
        order.number.display(), order.customerName, order.total.toDecimal(),
        spokenDayAndTime(order.promisedAt, promises.now(), wall));
    if (placed->replaced) {
        message += u" It replaces order %1."_s.arg(placed->replaced->display());
    }
    JsonFields result {
        {u"ok"_s, true},
        {u"orderNumber"_s, order.number.full()},
        {u"displayOrderNumber"_s, order.number.display()},
        {u"total"_s, order.total},
        {u"readyAt"_s, spokenTime(order.promisedAt, wall)},
        {u"readyAtIso"_s, isoTime(order.promisedAt, wall)},
        {u"smsStatus"_s, shop::toText(*sms)},
        {u"duplicateWarning"_s, QJsonValue()},
        {u"message"_s, message},
    };
    if (!placed->notice.isEmpty()) {
        result.insert(u"notice"_s, placed->notice);
    }
    if (placed->replaced) {
        result.insert(u"replacedOrder"_s, placed->replaced->full());
    }
    if (order.possibleDuplicate) {
        result.insert(u"duplicateWarning"_s,
            u"This number ordered a few minutes ago as well. Please check that both orders are wanted."_s);
    }
    return result;
}

} // namespace

QList<Tool> orderTools()
{
    return {
        {u"setPickupTime"_s, Profile::Core, Effect::Orders,
            u"Sets when the caller picks the order up. Pass the caller's own words, for example \"in 30 minutes\", \"6:30\", \"tomorrow at noon\" or \"as soon as possible\". On failure offer the time in earliestIso."_s,
            schema::object({{u"requestedTime"_s,
                               schema::parameter("string", "The time as the caller said it.")}},
                {u"requestedTime"_s}),
            setPickupTime},
        {u"createOrder"_s, Profile::Core, Effect::Changes,
            u"Places the order in the cart. Needs items, a pick-up time and a name. Read the order and its price back to the caller first. Tell the caller the displayOrderNumber."_s,
            schema::object(
                {
                    {u"customerName"_s, schema::parameter("string", "The name for the order.")},
                    {u"customerPhone"_s, schema::parameter("string", "The caller's phone number.")},
                    {u"notes"_s,
                        schema::parameter("string",
                            "Anything for the kitchen that is no item, up to 500 characters.")},
                    {u"sendSMS"_s,
                        schema::parameter("boolean",
                            "Whether the caller wants a confirmation by SMS; leave it away when you did not ask.")},
                },
                {u"customerName"_s, u"customerPhone"_s}),
            createOrder, OnNewMenu::AskFirst},
    };
}

} // namespace docket::voice
