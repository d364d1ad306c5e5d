// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shop/message_desk.h"
#include "voice/http.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>

namespace docket::voice {

/// Where the provider reports what became of a message.
inline constexpr QLatin1StringView twilioStatusPath("/v1/hooks/twilio/status");

/// The fields of an application/x-www-form-urlencoded body, decoded, in their order.
QList<std::pair<QByteArray, QByteArray>> formFields(const QByteArray &body);

/// What Twilio writes into X-Twilio-Signature (twilio.com/docs/usage/security, "Validating
/// requests"): HMAC-SHA1, with the account's token, over the address and the sorted fields, in
/// base64.
QByteArray twilioSignature(const QByteArray &authToken, const QByteArray &url,
    const QList<std::pair<QByteArray, QByteArray>> &fields);

/// Answers Twilio's status callbacks. Engine thread only.
class TwilioStatus {
public:
    /// `publicUrl` is the shop's address as Twilio sees it, without a path: the signature covers
    /// it. Without it or without a token nothing is believed.
    TwilioStatus(
        shop::MessageDesk &messages, const QString &publicUrl, const QStringList &authTokens);

    /// From now on these are believed, the newest first.
    void useTokens(const QStringList &authTokens);

    /// The address to give to Twilio; empty without a public one.
    const QByteArray &url() const { return m_url; }

    bool isSetUp() const { return !m_url.isEmpty() && !m_authTokens.isEmpty(); }

    /// Which of the tokens has signed it; nothing: none.
    std::optional<qsizetype> signedWith(const HttpRequest &request) const;

    /// 403 for a signature that is missing or wrong, 503 when the report cannot be kept (Twilio
    /// asks again), 200 for everything else, also for a message that is not known.
    HttpResponse answer(const HttpRequest &request);

private:
    shop::MessageDesk &m_messages;
    QByteArray m_url;
    QList<QByteArray> m_authTokens;
};

} // namespace docket::voice
