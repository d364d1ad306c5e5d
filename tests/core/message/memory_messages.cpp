// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "memory_messages.h"

#include "support/catch.h"

#include <QTimeZone>

#include <algorithm>

namespace docket::test {

using message::MessageJob;
using message::MessageState;
using namespace Qt::StringLiterals;

namespace {

bool wantsSending(const MemoryMessages::Entry &entry)
{
    return entry.job.state == MessageState::Queued || entry.job.state == MessageState::Sending;
}

} // namespace

void MemoryMessages::add(const QString &id, const QString &to)
{
    const QDateTime now(QDate(2026, 11, 20), QTime(1, 26), QTimeZone::utc());
    m_entries.append(Entry {{MessageId(id), to, u"Text of %1"_s.arg(id), MessageState::Queued, 0,
                                now, now.addSecs(3600)},
        {}, {}, {}});
}

Result<std::optional<MessageJob>> MemoryMessages::nextMessage()
{
    if (failure) {
        return *failure;
    }
    const Entry *next = nullptr;
    for (const Entry &entry : m_entries) {
        if (wantsSending(entry)
            && (next == nullptr || entry.job.nextAttemptAt < next->job.nextAttemptAt)) {
            next = &entry;
        }
    }
    return next == nullptr ? std::optional<MessageJob>() : std::optional(next->job);
}

Result<void> MemoryMessages::record(const MessageId &id, const message::MessageProgress &progress)
{
    if (failure) {
        return *failure;
    }
    Entry &changed = entry(id.text());
    changed.job.state = progress.state;
    changed.job.attempts = progress.attempts;
    changed.job.nextAttemptAt = progress.nextAttemptAt;
    changed.providerId = progress.providerId;
    changed.cause = progress.cause;
    changed.history.append(message::toText(progress.state));
    return {};
}

Result<int> MemoryMessages::waitingMessages()
{
    if (failure) {
        return *failure;
    }
    return static_cast<int>(std::count_if(m_entries.cbegin(), m_entries.cend(), wantsSending));
}

MemoryMessages::Entry &MemoryMessages::entry(const QString &id)
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
        [&](const Entry &each) { return each.job.id.text() == id; });
    REQUIRE(found != m_entries.end());
    return *found;
}

} // namespace docket::test
