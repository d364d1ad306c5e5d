// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "message/sender.h"

#include <QByteArray>

namespace docket::message {

/// What Twilio says to a new message (twilio.com/docs/messaging/api/message-resource; errors:
/// twilio.com/docs/usage/twilios-response).
struct TwilioAnswer {
    int status = 0; ///< HTTP status; 0: there was no answer.
    QByteArray body;
    QByteArray retryAfter; ///< The header.
    QString failure; ///< What the network says where there was no answer.
};

/// Taken with 201 and a sid. Of refusals only those speak of the message: not wrong credentials,
/// too many requests, trouble of theirs or an answer that is not Twilio's.
SendOutcome outcomeOf(const TwilioAnswer &answer);

} // namespace docket::message
