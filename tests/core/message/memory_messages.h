// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "message/message_job.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace docket::test {

/// Messages in memory, with every change on record.
class MemoryMessages final : public message::MessageSource {
public:
    /// Queued at 2026-11-20 01:26 UTC, of use for an hour.
    void add(const QString &id, const QString &to = QStringLiteral("+61491570156"));

    Result<std::optional<message::MessageJob>> nextMessage() override;
    Result<void> record(const MessageId &id, const message::MessageProgress &progress) override;
    Result<int> waitingMessages() override;

    struct Entry {
        message::MessageJob job;
        QString providerId;
        QString cause;
        QStringList history; ///< The states that it went through, as words.
    };
    Entry &entry(const QString &id);

    std::optional<Error> failure; ///< While set, every call fails with it.

private:
    QList<Entry> m_entries;
};

} // namespace docket::test
