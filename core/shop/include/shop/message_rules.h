// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "message/twilio_sender.h"
#include "shop/settings.h"

#include <QString>

namespace docket::shop {

/// What the settings say about messages to customers.
struct MessageRules {
    enum class Channel {
        Off, ///< Nobody wants messages.
        Working,
        NotSetUp, ///< A provider is chosen, and its account cannot be used.
    };
    enum class Confirmations {
        On, ///< Unless the caller does not want one.
        Off, ///< Never.
        Ask, ///< When the caller wants one.
    };
    Channel channel = Channel::Off;
    Sentence objection = {}; ///< NotSetUp: what is missing.
    Confirmations confirmations = Confirmations::Ask;
    bool tellsReady = false; ///< A message when an order is bumped to ready.
    int mostSegments = 6;
    QString menuUrl = {}; ///< Empty: there is none.
};

MessageRules messageRules(const Settings &settings);
/// The account as it is set, without a status callback.
message::TwilioAccount twilioAccount(const Settings &settings);

} // namespace docket::shop
