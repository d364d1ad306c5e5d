// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/survey_repository.h"

#include <QTimeZone>

#include <utility>

namespace docket::store {

using namespace Qt::StringLiterals;

namespace {

QString firstText(const Row &row)
{
    return row.text(0);
}

} // namespace

Result<QStringList> SurveyRepository::findings(const QMap<QString, int> &used)
{
    auto found = m_database.integrityFindings();
    if (!found) {
        return found;
    }
    // On these there are less orders than numbers.
    const auto days = m_database.all<QString>(uR"(
        SELECT business_day FROM orders GROUP BY business_day HAVING count(*) <> max(sequence))"_s,
        {}, firstText);
    if (!days) {
        return days.error();
    }
    for (const QString &day : *days) {
        const int before = used.value(day);
        const auto gaps = m_database.forEach(uR"(
            SELECT count(*), max(sequence) FROM orders
            WHERE business_day = :day AND sequence > :before)"_s,
            {{":day", day}, {":before", before}}, [&](const Row &row) {
                if (row.integer(0) > 0 && row.integer(0) != row.integer(1) - before) {
                    found->append(u"business day %1 has %2 orders and numbers from %3 to %4"_s.arg(
                        day, row.text(0), QString::number(before + 1), row.text(1)));
                }
            });
        if (!gaps) {
            return gaps.error();
        }
    }
    return found;
}

Result<StoreSize> SurveyRepository::size()
{
    StoreSize size;
    const auto done = m_database.forEach(uR"(
        SELECT (SELECT count(*) FROM orders), (SELECT count(*) FROM call_session),
            (SELECT count(*) FROM event))"_s,
        {}, [&size](const Row &row) {
            size = {row.integer(0), row.integer(1), row.integer(2)};
        });
    return done ? Result<StoreSize>(size) : done.error();
}

Result<QMap<QString, int>> SurveyRepository::counts(const QString &sql)
{
    QMap<QString, int> counts;
    const auto done = m_database.forEach(
        sql, {}, [&counts](const Row &row) { counts.insert(row.text(0), row.integer(1)); });
    return done ? Result<QMap<QString, int>>(std::move(counts)) : done.error();
}

Result<QMap<QString, int>> SurveyRepository::openOrders()
{
    return counts(uR"(
        SELECT status, count(*) FROM orders
        WHERE status IN ('received', 'preparing', 'ready') GROUP BY status)"_s);
}

Result<QList<DocketCount>> SurveyRepository::waitingDockets()
{
    return m_database.all<DocketCount>(uR"(
        SELECT printer, state, count(*) FROM print_job
        WHERE state IN ('queued', 'sending', 'unknown') GROUP BY printer, state)"_s,
        {}, [](const Row &row) {
            return DocketCount {row.text(0), row.text(1), row.integer(2)};
        });
}

Result<QMap<QString, int>> SurveyRepository::messages()
{
    return counts(u"SELECT state, count(*) FROM message GROUP BY state"_s);
}

Result<QMap<QString, QDateTime>> SurveyRepository::lastCalls()
{
    QMap<QString, QDateTime> calls;
    const auto done = m_database.forEach(
        u"SELECT provider, max(last_seen_at) FROM call_session GROUP BY provider"_s, {},
        [&calls](const Row &row) { calls.insert(row.text(0), row.instant(1)); });
    return done ? Result<QMap<QString, QDateTime>>(std::move(calls)) : done.error();
}

Result<QStringList> SurveyRepository::names(int newest)
{
    return m_database.all<QString>(uR"(
        SELECT customer_name FROM
            (SELECT customer_name FROM orders ORDER BY placed_at DESC LIMIT :newest)
        UNION ALL SELECT name FROM staff)"_s,
        {{":newest", newest}}, firstText);
}

Result<QStringList> SurveyRepository::sayings(int newest)
{
    return m_database.all<QString>(uR"(
        SELECT notes FROM
            (SELECT notes FROM orders WHERE notes <> '' ORDER BY placed_at DESC LIMIT :newest)
        UNION ALL SELECT words FROM
            (SELECT words FROM said ORDER BY said_at DESC LIMIT :newest))"_s,
        {{":newest", newest}}, firstText);
}

} // namespace docket::store
