// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/journal.h"

#include "columns.h"
#include "store/audit_log.h"

namespace docket::store {

using namespace Qt::StringLiterals;

Result<void> Journal::append(const QDateTime &at, const QString &kind, const OrderId &order,
    const SessionId &session, const QJsonObject &details)
{
    auto appended =
        m_database.write(uR"(INSERT INTO event (sequence, at, kind, order_id, session_id, details)
            VALUES ((SELECT coalesce(max(sequence), 0) + 1 FROM event), :at, :kind, :order_id,
                :session_id, :details))"_s,
            {{":at", toColumn(at)}, {":kind", kind}, {":order_id", keyOrNull(order.text())},
                {":session_id", keyOrNull(session.text())}, {":details", compact(details)}});
    if (!appended) {
        return appended;
    }
    const auto audited = AuditLog::nameOf(kind, details);
    if (!audited) {
        return {};
    }
    QString who = details.value("who"_L1).toString(m_database.actor());
    if (who.isEmpty()) {
        who = session.isEmpty() ? u"docket"_s : u"caller"_s;
    }
    return AuditLog(m_database).append({0, at, who, *audited, order, compact(details), {}});
}

Result<qint64> Journal::lastSequence()
{
    const auto last = m_database.first<qint64>(
        u"SELECT max(sequence) FROM event"_s, {}, [](const Row &row) { return row.bigInteger(0); });
    if (!last) {
        return last.error();
    }
    return last->value_or(0);
}

Result<bool> Journal::has(const QString &kind, const QDateTime &at)
{
    const auto found = m_database.first<int>(
        u"SELECT 1 FROM event WHERE kind = :kind AND at = :at LIMIT 1"_s,
        {{":kind", kind}, {":at", toColumn(at)}}, [](const Row &row) { return row.integer(0); });
    if (!found) {
        return found.error();
    }
    return found->has_value();
}

Result<bool> Journal::isWhole()
{
    const auto whole = m_database.first<bool>(
        u"SELECT count(*) = coalesce(max(sequence) - min(sequence) + 1, 0) FROM event"_s, {},
        [](const Row &row) { return row.flag(0); });
    if (!whole) {
        return whole.error();
    }
    return whole->value_or(false);
}

Result<void> MenuVersionRepository::keep(
    const QString &version, const QByteArray &content, const QDateTime &at)
{
    const auto kept =
        m_database.execute(uR"(INSERT INTO menu_version (version, content, last_taken_at)
            VALUES (:version, :content, :at)
            ON CONFLICT (version) DO UPDATE SET content = excluded.content,
                last_taken_at = excluded.last_taken_at)"_s,
            {{":version", version}, {":content", content}, {":at", toColumn(at)}});
    if (!kept) {
        return kept.error();
    }
    return {};
}

Result<std::optional<QByteArray>> MenuVersionRepository::content(const QString &version)
{
    return m_database.first<QByteArray>(
        u"SELECT content FROM menu_version WHERE version = :version"_s, {{":version", version}},
        [](const Row &row) { return row.bytes(0); });
}

Result<std::optional<QByteArray>> MenuVersionRepository::newest()
{
    return m_database.first<QByteArray>(
        uR"(SELECT content FROM menu_version ORDER BY last_taken_at DESC LIMIT 1)"_s, {},
        [](const Row &row) { return row.bytes(0); });
}

} // namespace docket::store
