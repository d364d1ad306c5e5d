// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "message/sender.h"

#include <QNetworkAccessManager>
#include <QTimer>
#include <QUrl>

#include <chrono>

class QNetworkReply;

namespace docket::message {

/// An account with Twilio, or with something that speaks its API.
struct TwilioAccount {
    QString accountSid;
    QString authToken;
    QString from; ///< A number (E.164), a sender's name, or a Messaging Service ("MG...").
    QUrl baseUrl {QStringLiteral("https://api.twilio.com")};
    QUrl statusCallback = {}; ///< Where deliveries are reported; empty: nowhere.
};

/// What is missing or cannot be used, in words for the owner. The token only goes over TLS, or to
/// this computer.
Result<void> checkedAccount(const TwilioAccount &account);

/// Sends by `POST {base}/2010-04-01/Accounts/{sid}/Messages.json`.
class TwilioSender final : public Sender {
    Q_OBJECT

public:
    /// `limit` is for one message from the first byte to the whole answer.
    explicit TwilioSender(TwilioAccount account,
        std::chrono::milliseconds limit = std::chrono::seconds(15), QObject *parent = nullptr);
    ~TwilioSender() override;

    void send(const QString &to, const QString &text) override;
    /// The account's token from the next message on.
    void useToken(const QString &authToken) { m_account.authToken = authToken; }

private:
    void settle();

    TwilioAccount m_account;
    std::chrono::milliseconds m_limit;
    QNetworkAccessManager m_network;
    QNetworkReply *m_reply = nullptr; // Under way.
    QTimer m_deadline;
};

} // namespace docket::message
