// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "support/results.h"

namespace docket::tests {

inline void addEvent(store::Database &database, int sequence)
{
    valueOf(database.execute(QStringLiteral("INSERT INTO event (sequence, at, kind, details)"
                                            " VALUES (:sequence, 0, 'test', '{}')"),
        {{":sequence", sequence}}));
}

/// The same by Database::write().
inline Result<void> writeEvent(store::Database &database, int sequence)
{
    return database.write(QStringLiteral("INSERT INTO event (sequence, at, kind, details)"
                                         " VALUES (:sequence, 0, 'test', '{}')"),
        {{":sequence", sequence}});
}

inline int events(store::Database &database)
{
    return valueOf(database.first<int>(QStringLiteral("SELECT count(*) FROM event"), {},
                       [](const store::Row &row) { return row.integer(0); }))
        .value_or(-1);
}

} // namespace docket::tests
