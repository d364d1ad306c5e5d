// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/message_repository.h"

#include "columns.h"

namespace docket::store {

using namespace Qt::StringLiterals;

namespace {

#define MESSAGE_COLUMNS                                                                            \
    "id, kind, order_id, session_id, recipient, body, state, attempts, next_attempt_at, "          \
    "expires_at, provider_id, cause, created_at"

MessageRow messageFrom(const Row &row)
{
    MessageRow message;
    int column = 0;
    message.id = MessageId(row.text(column++));
    message.kind = row.text(column++);
    message.order = OrderId(row.text(column++));
    message.session = SessionId(row.text(column++));
    message.recipient = row.text(column++);
    message.body = row.text(column++);
    message.state = row.text(column++);
    message.attempts = row.integer(column++);
    message.nextAttemptAt = row.instant(column++);
    message.expiresAt = row.instant(column++);
    message.providerId = row.text(column++);
    message.cause = row.text(column++);
    message.createdAt = row.instant(column++);
    return message;
}

Result<int> counted(const Result<std::optional<int>> &count)
{
    if (!count) {
        return count.error();
    }
    return count->value_or(0);
}

} // namespace

Result<void> MessageRepository::insert(const MessageRow &message)
{
    return m_database.write(uR"(INSERT INTO message (queued_as, )" MESSAGE_COLUMNS
                            R"(, changed_at)
            VALUES ((SELECT coalesce(max(queued_as), 0) + 1 FROM message), :id, :kind, :order_id,
                :session_id, :recipient, :body, :state, :attempts, :next_attempt_at, :expires_at,
                :provider_id, :cause, :created_at, :changed_at))"_s,
        {{":id", message.id.text()}, {":kind", message.kind},
            {":order_id", keyOrNull(message.order.text())},
            {":session_id", keyOrNull(message.session.text())}, {":recipient", message.recipient},
            {":body", message.body}, {":state", message.state}, {":attempts", message.attempts},
            {":next_attempt_at", toColumn(message.nextAttemptAt)},
            {":expires_at", toColumn(message.expiresAt)},
            {":provider_id", notNull(message.providerId)}, {":cause", notNull(message.cause)},
            {":created_at", toColumn(message.createdAt)},
            {":changed_at", toColumn(message.createdAt)}});
}

Result<void> MessageRepository::update(const MessageRow &message, const QDateTime &at)
{
    const auto updated =
        m_database.execute(uR"(UPDATE message SET state = :state, attempts = :attempts,
                next_attempt_at = :next_attempt_at, provider_id = :provider_id, cause = :cause,
                changed_at = :at
            WHERE id = :id)"_s,
            {{":state", message.state}, {":attempts", message.attempts},
                {":next_attempt_at", toColumn(message.nextAttemptAt)},
                {":provider_id", notNull(message.providerId)}, {":cause", notNull(message.cause)},
                {":at", toColumn(at)}, {":id", message.id.text()}});
    if (!updated) {
        return updated.error();
    }
    if (*updated != 1) {
        return Error {
            ErrorCode::NotFound, Sentence::tr("There is no such message."), message.id.text()};
    }
    return {};
}

Result<std::optional<MessageRow>> MessageRepository::nextWaiting()
{
    auto interrupted = m_database.first<MessageRow>(uR"(SELECT )" MESSAGE_COLUMNS R"( FROM message
            WHERE state = 'sending' ORDER BY queued_as LIMIT 1)"_s,
        {}, messageFrom);
    if (!interrupted || *interrupted) {
        return interrupted;
    }
    return m_database.first<MessageRow>(uR"(SELECT )" MESSAGE_COLUMNS R"( FROM message
            WHERE state = 'queued' ORDER BY next_attempt_at, queued_as LIMIT 1)"_s,
        {}, messageFrom);
}

Result<int> MessageRepository::waiting()
{
    return counted(m_database.first<int>(
        uR"(SELECT count(*) FROM message WHERE state IN ('queued', 'sending'))"_s, {},
        [](const Row &row) { return row.integer(0); }));
}

Result<int> MessageRepository::giveUpWaiting(const QString &cause, const QDateTime &at)
{
    return m_database.execute(
        uR"(UPDATE message SET state = 'given-up', cause = :cause, changed_at = :at
            WHERE state IN ('queued', 'sending'))"_s,
        {{":cause", cause}, {":at", toColumn(at)}});
}

Result<int> MessageRepository::givenUp(const QString &cause, const QDateTime &at)
{
    const auto count = m_database.first<int>(uR"(SELECT count(*) FROM message
            WHERE state = 'given-up' AND cause = :cause AND changed_at = :at)"_s,
        {{":cause", cause}, {":at", toColumn(at)}}, [](const Row &row) { return row.integer(0); });
    if (!count) {
        return count.error();
    }
    return count->value_or(0);
}

Result<std::optional<MessageRow>> MessageRepository::ofProvider(const QString &providerId)
{
    return m_database.first<MessageRow>(uR"(SELECT )" MESSAGE_COLUMNS R"( FROM message
            WHERE provider_id = :provider_id AND provider_id <> '' LIMIT 1)"_s,
        {{":provider_id", providerId}}, messageFrom);
}

Result<QList<MessageRow>> MessageRepository::ofOrder(const OrderId &order)
{
    return m_database.all<MessageRow>(uR"(SELECT )" MESSAGE_COLUMNS R"( FROM message
            WHERE order_id = :order_id ORDER BY queued_as)"_s,
        {{":order_id", order.text()}}, messageFrom);
}

Result<QList<MessageRow>> MessageRepository::ofCall(const SessionId &session)
{
    return m_database.all<MessageRow>(uR"(SELECT )" MESSAGE_COLUMNS R"( FROM message
            WHERE session_id = :session ORDER BY queued_as)"_s,
        {{":session", session.text()}}, messageFrom);
}

Result<int> MessageRepository::countOfRecipient(const QString &recipient, const QDateTime &since)
{
    return counted(m_database.first<int>(uR"(SELECT count(*) FROM message
            WHERE recipient = :recipient AND created_at >= :since)"_s,
        {{":recipient", recipient}, {":since", toColumn(since)}},
        [](const Row &row) { return row.integer(0); }));
}

Result<int> MessageRepository::countOfCall(const SessionId &session, const QDateTime &since)
{
    return counted(m_database.first<int>(uR"(SELECT count(*) FROM message
            WHERE session_id = :session AND created_at >= :since)"_s,
        {{":session", session.text()}, {":since", toColumn(since)}},
        [](const Row &row) { return row.integer(0); }));
}

} // namespace docket::store
