// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/result.h"
#include "store/database.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace docket::store {

/// A message as it is stored. `kind` is one of confirmation, ready, receipt, menu-link, cancelled;
/// `state` one of queued, sending, sent, delivered, failed, given-up; the words belong to the
/// message room, which this room does not see.
struct MessageRow {
    MessageId id;
    QString kind;
    OrderId order; ///< Empty: of no order.
    SessionId session; ///< Empty: of no call.
    QString recipient; ///< E.164
    QString body;
    QString state;
    int attempts = 0;
    QDateTime nextAttemptAt;
    QDateTime expiresAt;
    QString providerId;
    QString cause;
    QDateTime createdAt;
};

/// Messages to customers. Writing needs an open Transaction, begun by the caller.
class MessageRepository {
public:
    explicit MessageRepository(Database &database) : m_database(database) { }

    /// Appends a queued message.
    Result<void> insert(const MessageRow &message);
    /// Stores state, attempts, nextAttemptAt, providerId and cause.
    Result<void> update(const MessageRow &message, const QDateTime &at);
    /// The message in sending, else of those in queued the one that is due first.
    Result<std::optional<MessageRow>> nextWaiting();
    Result<int> waiting();
    /// None of those that wait is sent. \return how many.
    Result<int> giveUpWaiting(const QString &cause, const QDateTime &at);
    /// How many giveUpWaiting() has kept from being sent.
    Result<int> givenUp(const QString &cause, const QDateTime &at);
    Result<std::optional<MessageRow>> ofProvider(const QString &providerId);
    /// Oldest first.
    Result<QList<MessageRow>> ofOrder(const OrderId &order);
    Result<QList<MessageRow>> ofCall(const SessionId &session);
    /// How many were queued for a number, or in a call, at or after an instant.
    Result<int> countOfRecipient(const QString &recipient, const QDateTime &since);
    Result<int> countOfCall(const SessionId &session, const QDateTime &since);

private:
    Database &m_database;
};

} // namespace docket::store
