// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/result.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace docket::message {

/// What a message is for.
enum class MessageKind { Confirmation, Ready, Receipt, MenuLink, Cancelled };

/// The stored word: "menu-link".
QString toText(MessageKind kind);

/// Where a message stands. Queued and Sending still want sending.
enum class MessageState {
    Queued,
    Sending, ///< Committed before the provider is asked.
    Sent, ///< The provider has taken it.
    Delivered, ///< The provider says that the telephone has it.
    Failed, ///< The provider took it and says that it did not arrive.
    GivenUp, ///< Not sent, and not tried any more: refused for good, too late, or tried too often.
};

QString toText(MessageState state);
std::optional<MessageState> messageStateFromText(QStringView text);

/// One text for one telephone.
struct MessageJob {
    MessageId id;
    QString to; ///< E.164
    QString text;
    MessageState state = MessageState::Queued;
    int attempts = 0; ///< Times that the provider was asked.
    QDateTime nextAttemptAt; ///< UTC
    QDateTime expiresAt; ///< UTC: after this it is of no use to anybody.
};

/// What became of a message.
struct MessageProgress {
    MessageState state = MessageState::Queued;
    int attempts = 0;
    QDateTime nextAttemptAt; ///< UTC
    QString providerId; ///< Empty until the provider has taken it.
    QString cause; ///< Why it is not sent; empty when it is.
};

/// Where the outbox's messages live. Implemented upon the store; every change is on the disk when
/// it returns.
class MessageSource {
public:
    virtual ~MessageSource() = default;
    /// Of the messages in Queued or Sending the one that is due first, also when that is later than
    /// now; a message in Sending is due before all others.
    virtual Result<std::optional<MessageJob>> nextMessage() = 0;
    virtual Result<void> record(const MessageId &id, const MessageProgress &progress) = 0;
    /// How many messages still want sending.
    virtual Result<int> waitingMessages() = 0;
};

} // namespace docket::message
