// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/call_session.h"
#include "domain/result.h"
#include "store/database.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

#include <functional>
#include <optional>

namespace docket::store {

/// Calls and the answers they were given. Writing needs an open Transaction, begun by the caller.
class SessionRepository {
public:
    explicit SessionRepository(Database &database) : m_database(database) { }

    Result<std::optional<CallSession>> byCall(const QString &provider, const QString &callId);
    /// The provider and id of the calls behind this one, at most so many, in their order.
    Result<void> forEachCall(const QString &provider, const QString &callId, int most,
        const std::function<void(const QString &, const QString &)> &read);
    /// The newest open call of a number that was seen at or after an instant, among the calls whose
    /// provider gave no id (their call id begins with `prefix`).
    Result<std::optional<CallSession>> openOfCaller(const QString &provider, const QString &caller,
        const QString &prefix, const QDateTime &seenSince);
    /// Inserts or replaces.
    Result<void> save(const CallSession &session);
    /// Open calls that were last seen before an instant.
    Result<QList<CallSession>> openBefore(const QDateTime &lastSeen);

    /// Calls that the staff should see to (CallSession::wantsPerson, needsRingBack), newest first.
    Result<QList<CallSession>> needingStaff(const QDateTime &seenSince, int most);
    Result<std::optional<CallSession>> byId(const SessionId &id);

    /// The answer that a tool call was given, for its retry.
    Result<std::optional<QByteArray>> answer(const SessionId &session, const QString &toolCallId);
    Result<void> saveAnswer(const SessionId &session, const QString &toolCallId,
        const QString &tool, const QByteArray &answer, const QDateTime &at);

private:
    Database &m_database;
};

} // namespace docket::store
