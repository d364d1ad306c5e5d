// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database_findings.h"

#include "store/database.h"

#include <utility>

namespace docket::app {

using namespace Qt::StringLiterals;

Result<QStringList> databaseFindings(store::Database &database, const QMap<QString, int> &used)
{
    auto found = database.integrityFindings();
    if (!found) {
        return found;
    }
    QStringList days; // on which there are less orders than numbers
    const auto read = database.forEach(uR"(
        SELECT business_day FROM orders GROUP BY business_day HAVING count(*) <> max(sequence))"_s,
        {}, [&days](const store::Row &row) { days.append(row.text(0)); });
    if (!read) {
        return read.error();
    }
    for (const QString &day : std::as_const(days)) {
        const int before = used.value(day);
        const auto gaps = database.forEach(uR"(
            SELECT count(*), max(sequence) FROM orders
            WHERE business_day = :day AND sequence > :before)"_s,
            {{":day", day}, {":before", before}}, [&](const store::Row &row) {
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

} // namespace docket::app
