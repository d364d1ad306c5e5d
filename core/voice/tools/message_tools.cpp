// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "message_tools.h"

#include "schema.h"

namespace docket::voice {

using namespace Qt::StringLiterals;
using shop::SmsStatus;

namespace {

/// Why a message is not sent, with what the agent can say instead.
QJsonObject notSent(SmsStatus status, const QString &instead)
{
    QJsonObject result;
    switch (status) {
    case SmsStatus::NoNumber:
        result = refusal(u"Which mobile number should I send it to?"_s, {u"phoneNumber"_s});
        break;
    case SmsStatus::TooMany:
        result = refusal(u"I have sent several messages already. Please try again later."_s);
        break;
    case SmsStatus::Queued:
    case SmsStatus::Off:
    case SmsStatus::Unavailable:
        result = refusal(instead);
        break;
    }
    result.insert(u"smsStatus"_s, shop::toText(status));
    return result;
}

QJsonObject sendMenuLink(const ToolCall &call)
{
    const auto phone = call.arguments.text(u"phoneNumber");
    if (!phone) {
        return refusal(phone.error());
    }
    const QString &menuUrl = call.desks.messages.menuUrl();
    const auto status = call.desks.messages.sendMenuLink(call.scope, call.session, *phone);
    if (!status) {
        return refusal(status.error());
    }
    QJsonObject result;
    if (*status == SmsStatus::Queued) {
        result = {{u"ok"_s, true}, {u"smsStatus"_s, shop::toText(*status)},
            {u"message"_s, u"A message with the menu is on its way."_s}};
    } else {
        result = notSent(*status,
            menuUrl.isEmpty() ? u"I cannot send the menu. I can read it to you."_s
                              : u"I cannot send messages. The menu is on our website."_s);
    }
    result.insert(u"menuUrl"_s, menuUrl);
    return result;
}

QJsonObject sendReceipt(const ToolCall &call)
{
    const auto phone = call.arguments.text(u"phoneNumber");
    if (!phone) {
        return refusal(phone.error());
    }
    const auto receipt = call.desks.messages.sendReceipt(call.scope, call.session, *phone);
    if (!receipt) {
        return refusal(receipt.error());
    }
    if (receipt->status != SmsStatus::Queued) {
        return notSent(
            receipt->status, u"I cannot send messages. You get the receipt at the counter."_s);
    }
    const QString where = call.session.caller.isEmpty() ? u"the number that you gave me"_s
                                                        : u"the number that you are calling from"_s;
    const QString number = receipt->order.number.display();
    return {
        {u"ok"_s, true},
        {u"orderNumber"_s, receipt->order.number.full()},
        {u"displayOrderNumber"_s, number},
        {u"smsStatus"_s, shop::toText(receipt->status)},
        {u"message"_s, u"The receipt for order %1 is on its way to %2."_s.arg(number, where)},
    };
}

} // namespace

std::optional<bool> wantsMessage(const Arguments &arguments)
{
    // An order never fails for an answer to this that nobody understands.
    const auto wanted = arguments.boolean(u"sendSMS");
    return wanted ? std::optional(*wanted) : std::nullopt;
}

QList<Tool> messageTools()
{
    return {
        {u"sendMenuLink"_s, Profile::Core, Effect::Changes,
            u"Sends a text message with the address of the menu. Call it when the caller wants to see the menu."_s,
            schema::object(
                {{u"phoneNumber"_s,
                    schema::parameter("string", "The mobile number that the menu is sent to.")}},
                {u"phoneNumber"_s}),
            sendMenuLink},
        {u"sendReceipt"_s, Profile::Core, Effect::Changes,
            u"Sends the receipt of the caller's last order as a text message. It only goes to the number that the caller is calling from; when that is withheld, only for an order of this call, to the number given."_s,
            schema::object(
                {{u"phoneNumber"_s,
                    schema::parameter("string",
                        "The caller's mobile number; used only when the calling number is withheld.")}},
                {u"phoneNumber"_s}),
            sendReceipt},
    };
}

} // namespace docket::voice
