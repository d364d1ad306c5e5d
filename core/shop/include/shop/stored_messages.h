// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "message/message_job.h"

namespace docket::store {
class Database;
}

namespace docket::shop {

/// The outbox's messages in the store. Each change is a transaction of its own. Engine thread only.
class StoredMessages final : public message::MessageSource {
public:
    StoredMessages(store::Database &database, const Clock &clock)
        : m_database(database), m_clock(clock)
    {
    }

    Result<std::optional<message::MessageJob>> nextMessage() override;
    Result<void> record(const MessageId &id, const message::MessageProgress &progress) override;
    Result<int> waitingMessages() override;

private:
    store::Database &m_database;
    const Clock &m_clock;
};

} // namespace docket::shop
