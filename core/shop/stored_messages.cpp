// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/stored_messages.h"

#include "store/database.h"
#include "store/message_repository.h"

namespace docket::shop {

using namespace Qt::StringLiterals;

Result<std::optional<message::MessageJob>> StoredMessages::nextMessage()
{
    const auto row = store::MessageRepository(m_database).nextWaiting();
    if (!row) {
        return row.error();
    }
    if (!*row) {
        return std::optional<message::MessageJob>();
    }
    const store::MessageRow &message = **row;
    const auto state = message::messageStateFromText(message.state);
    if (!state) {
        return Error {ErrorCode::StorageDamaged, Sentence::tr("A message cannot be read."),
            message.id.text()};
    }
    return std::optional(message::MessageJob {message.id, message.recipient, message.body, *state,
        message.attempts, message.nextAttemptAt, message.expiresAt});
}

Result<void> StoredMessages::record(const MessageId &id, const message::MessageProgress &progress)
{
    auto transaction = store::Transaction::begin(m_database);
    if (!transaction) {
        return transaction.error();
    }
    store::MessageRow row;
    row.id = id;
    row.state = message::toText(progress.state);
    row.attempts = progress.attempts;
    row.nextAttemptAt = progress.nextAttemptAt;
    row.providerId = progress.providerId;
    row.cause = progress.cause;
    if (const auto updated = store::MessageRepository(m_database).update(row, m_clock.now());
        !updated) {
        return updated.error();
    }
    return (*transaction)->commit();
}

Result<int> StoredMessages::waitingMessages()
{
    return store::MessageRepository(m_database).waiting();
}

} // namespace docket::shop
