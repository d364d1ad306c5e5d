// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/session_repository.h"

#include "columns.h"

namespace docket::store {

using namespace Qt::StringLiterals;

namespace {

#define SESSION_COLUMNS                                                                                         \
    "id, provider, call_id, caller, cart, ordered_cart_version, menu_version, pickup_at, outcome, started_at, " \
    "last_seen_at, ended_at, ended_reason, transcript, summary, recording_url, agreement"

/// A row whose cart cannot be read is an error, not an empty cart.
struct StoredSession {
    CallSession session;
    QString cart;
};

StoredSession sessionFrom(const Row &row)
{
    StoredSession stored;
    CallSession &session = stored.session;
    int column = 0;
    session.id = SessionId(row.text(column++));
    session.provider = row.text(column++);
    session.callId = row.text(column++);
    session.caller = row.text(column++);
    stored.cart = row.text(column++);
    session.orderedCartVersion = row.integer(column++);
    session.menuVersion = row.text(column++);
    session.pickupAt = row.instant(column++);
    session.outcome = callOutcomeFromText(row.text(column++)).value_or(CallOutcome::Open);
    session.startedAt = row.instant(column++);
    session.lastSeenAt = row.instant(column++);
    session.endedAt = row.instant(column++);
    session.endedReason = row.text(column++);
    session.transcript = row.text(column++);
    session.summary = row.text(column++);
    session.recordingUrl = row.text(column++);
    takeAgreement(session, QJsonDocument::fromJson(row.text(column++).toUtf8()).object());
    return stored;
}

Result<QList<CallSession>> withCarts(Result<QList<StoredSession>> rows)
{
    if (!rows) {
        return rows.error();
    }
    QList<CallSession> sessions;
    for (StoredSession &row : *rows) {
        auto cart = cartFromJson(QJsonDocument::fromJson(row.cart.toUtf8()).object());
        if (!cart) {
            return cart.error();
        }
        row.session.cart = std::move(*cart);
        sessions.append(std::move(row.session));
    }
    return sessions;
}

Result<std::optional<CallSession>> onlyOne(Result<QList<CallSession>> sessions)
{
    if (!sessions) {
        return sessions.error();
    }
    return sessions->isEmpty() ? std::optional<CallSession>()
                               : std::optional<CallSession>(sessions->first());
}

} // namespace

Result<std::optional<CallSession>> SessionRepository::byCall(
    const QString &provider, const QString &callId)
{
    return onlyOne(
        withCarts(m_database.all<StoredSession>(uR"(SELECT )" SESSION_COLUMNS R"( FROM call_session
            WHERE provider = :provider AND call_id = :call_id)"_s,
            {{":provider", provider}, {":call_id", callId}}, sessionFrom)));
}

Result<void> SessionRepository::forEachCall(const QString &provider, const QString &callId,
    int most, const std::function<void(const QString &, const QString &)> &read)
{
    return m_database.forEach(uR"(SELECT provider, call_id FROM call_session
            WHERE (provider, call_id) > (:provider, :call_id)
            ORDER BY provider, call_id LIMIT :most)"_s,
        {{":provider", notNull(provider)}, {":call_id", notNull(callId)}, {":most", most}},
        [&read](const Row &row) { read(row.text(0), row.text(1)); });
}

Result<std::optional<CallSession>> SessionRepository::openOfCaller(const QString &provider,
    const QString &caller, const QString &prefix, const QDateTime &seenSince)
{
    return onlyOne(
        withCarts(m_database.all<StoredSession>(uR"(SELECT )" SESSION_COLUMNS R"( FROM call_session
            WHERE provider = :provider AND caller = :caller AND caller <> '' AND ended_at IS NULL
                AND substr(call_id, 1, :prefix_length) = :prefix AND last_seen_at >= :seen_since
            ORDER BY started_at DESC LIMIT 1)"_s,
            {{":provider", provider}, {":caller", caller}, {":prefix_length", prefix.size()},
                {":prefix", prefix}, {":seen_since", toColumn(seenSince)}},
            sessionFrom)));
}

Result<void> SessionRepository::save(const CallSession &session)
{
    const QString cart = compact(toJson(session.cart));
    return m_database.write(uR"(INSERT INTO call_session ()" SESSION_COLUMNS
                            R"(, cart_version, needs_staff)
            VALUES (:id, :provider, :call_id, :caller, :cart, :ordered_cart_version, :menu_version, :pickup_at, :outcome,
                :started_at, :last_seen_at, :ended_at, :ended_reason, :transcript, :summary,
                :recording_url, :agreement, :cart_version, :needs_staff)
            ON CONFLICT (id) DO UPDATE SET caller = excluded.caller, cart = excluded.cart,
                ordered_cart_version = excluded.ordered_cart_version, cart_version = excluded.cart_version, menu_version = excluded.menu_version,
                pickup_at = excluded.pickup_at, outcome = excluded.outcome,
                last_seen_at = excluded.last_seen_at, ended_at = excluded.ended_at,
                ended_reason = excluded.ended_reason, transcript = excluded.transcript,
                summary = excluded.summary, recording_url = excluded.recording_url,
                agreement = excluded.agreement, needs_staff = excluded.needs_staff)"_s,
        {{":id", session.id.text()}, {":provider", session.provider}, {":call_id", session.callId},
            {":caller", notNull(session.caller)}, {":cart", cart},
            {":ordered_cart_version", session.orderedCartVersion},
            {":menu_version", notNull(session.menuVersion)},
            {":pickup_at", toColumn(session.pickupAt)}, {":outcome", toText(session.outcome)},
            {":started_at", toColumn(session.startedAt)},
            {":last_seen_at", toColumn(session.lastSeenAt)},
            {":ended_at", toColumn(session.endedAt)},
            {":ended_reason", notNull(session.endedReason)},
            {":transcript", notNull(session.transcript)}, {":summary", notNull(session.summary)},
            {":recording_url", notNull(session.recordingUrl)},
            {":agreement", compact(agreementJson(session))},
            {":cart_version", session.cart.version},
            {":needs_staff", session.wantsPerson || session.needsRingBack ? 1 : 0}});
}

Result<QList<CallSession>> SessionRepository::openBefore(const QDateTime &lastSeen)
{
    return withCarts(
        m_database.all<StoredSession>(uR"(SELECT )" SESSION_COLUMNS R"( FROM call_session
            WHERE ended_at IS NULL AND last_seen_at < :last_seen ORDER BY last_seen_at)"_s,
            {{":last_seen", toColumn(lastSeen)}}, sessionFrom));
}

Result<QList<CallSession>> SessionRepository::needingStaff(const QDateTime &seenSince, int most)
{
    return withCarts(
        m_database.all<StoredSession>(uR"(SELECT )" SESSION_COLUMNS R"( FROM call_session
            WHERE needs_staff = 1 AND last_seen_at >= :seen_since
            ORDER BY last_seen_at DESC LIMIT :most)"_s,
            {{":seen_since", toColumn(seenSince)}, {":most", most}}, sessionFrom));
}

Result<std::optional<CallSession>> SessionRepository::byId(const SessionId &id)
{
    return onlyOne(
        withCarts(m_database.all<StoredSession>(uR"(SELECT )" SESSION_COLUMNS R"( FROM call_session
            WHERE id = :id)"_s,
            {{":id", id.text()}}, sessionFrom)));
}

Result<std::optional<QByteArray>> SessionRepository::answer(
    const SessionId &session, const QString &toolCallId)
{
    return m_database.first<QByteArray>(
        uR"(SELECT answer FROM tool_answer WHERE session_id = :session AND tool_call_id = :call)"_s,
        {{":session", session.text()}, {":call", toolCallId}},
        [](const Row &row) { return row.bytes(0); });
}

Result<void> SessionRepository::saveAnswer(const SessionId &session, const QString &toolCallId,
    const QString &tool, const QByteArray &answer, const QDateTime &at)
{
    return m_database.write(
        uR"(INSERT INTO tool_answer (session_id, tool_call_id, tool, answer, answered_at)
            VALUES (:session, :call, :tool, :answer, :at))"_s,
        {{":session", session.text()}, {":call", toolCallId}, {":tool", tool}, {":answer", answer},
            {":at", toColumn(at)}});
}

} // namespace docket::store
