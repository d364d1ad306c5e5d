// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/said_repository.h"

#include "columns.h"

namespace docket::store {

using namespace Qt::StringLiterals;

namespace {

QStringList linesFrom(const QString &column)
{
    QStringList lines;
    for (const QJsonValue &line : QJsonDocument::fromJson(column.toUtf8()).array()) {
        lines.append(line.toString());
    }
    return lines;
}

} // namespace

Result<void> SaidRepository::keep(const SessionId &session, const HeardSentence &sentence)
{
    return m_database.write(
        uR"(INSERT INTO said (session_id, cart_version, words, added, taken, said_at)
            VALUES (:session, :cart_version, :words, :added, :taken, :at)
            ON CONFLICT (session_id, cart_version) DO UPDATE SET words = excluded.words,
                added = excluded.added, taken = excluded.taken, said_at = excluded.said_at)"_s,
        {{":session", session.text()}, {":cart_version", sentence.cartVersion},
            {":words", notNull(sentence.words)}, {":added", compact(sentence.added)},
            {":taken", compact(sentence.taken)}, {":at", store::toColumn(sentence.at)}});
}

Result<void> SaidRepository::keepUnknown(
    const SessionId &session, const QString &words, const QDateTime &at)
{
    return m_database.write(uR"(INSERT INTO not_understood (session_id, words, said_at)
            VALUES (:session, :words, :at)
            ON CONFLICT (session_id, words) DO UPDATE SET said_at = excluded.said_at)"_s,
        {{":session", session.text()}, {":words", words}, {":at", toColumn(at)}});
}

Result<QList<HeardSentence>> SaidRepository::ofCall(const SessionId &session)
{
    return m_database.all<HeardSentence>(
        uR"(SELECT cart_version, words, added, taken, said_at FROM said
            WHERE session_id = :session ORDER BY cart_version)"_s,
        {{":session", session.text()}}, [](const Row &row) {
            return HeardSentence {row.integer(0), row.text(1), linesFrom(row.text(2)),
                linesFrom(row.text(3)), row.instant(4)};
        });
}

} // namespace docket::store
