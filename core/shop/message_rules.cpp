// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/message_rules.h"

namespace docket::shop {

using namespace Qt::StringLiterals;

namespace {

MessageRules::Confirmations confirmationsFrom(const QString &word)
{
    if (word == "on"_L1) {
        return MessageRules::Confirmations::On;
    }
    return word == "off"_L1 ? MessageRules::Confirmations::Off : MessageRules::Confirmations::Ask;
}

} // namespace

message::TwilioAccount twilioAccount(const Settings &settings)
{
    message::TwilioAccount account;
    account.accountSid = settings.text("sms/accountSid").trimmed();
    account.authToken = settings.words("sms/authToken").value(0); // the newest
    account.from = settings.text("sms/from").trimmed();
    account.baseUrl = QUrl(settings.text("sms/baseUrl").trimmed());
    return account;
}

MessageRules messageRules(const Settings &settings)
{
    MessageRules rules;
    if (settings.text("sms/provider") == "twilio"_L1) {
        const auto checked = message::checkedAccount(twilioAccount(settings));
        rules.channel = checked ? MessageRules::Channel::Working : MessageRules::Channel::NotSetUp;
        rules.objection = checked ? Sentence() : checked.error().message;
    }
    rules.confirmations = confirmationsFrom(settings.text("sms/confirmations"));
    rules.tellsReady = settings.text("sms/ready") == "on"_L1;
    rules.mostSegments = settings.integer("sms/maxSegments");
    rules.menuUrl = settings.text("shop/menuUrl").trimmed();
    return rules;
}

} // namespace docket::shop
