// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/setting_repository.h"

#include "columns.h"

namespace docket::store {

using namespace Qt::StringLiterals;

Result<QMap<QString, SettingRow>> SettingRepository::all()
{
    QMap<QString, SettingRow> rows;
    const auto read = m_database.forEach(
        u"SELECT key, value, salt FROM setting_seen"_s, {}, [&rows](const Row &row) {
            rows.insert(row.text(0), {row.text(0), row.text(1), row.bytes(2)});
        });
    if (!read) {
        return read.error();
    }
    return rows;
}

Result<void> SettingRepository::put(const SettingRow &row)
{
    const auto written = m_database.execute(uR"(INSERT INTO setting_seen (key, value, salt)
            VALUES (:key, :value, :salt)
            ON CONFLICT (key) DO UPDATE SET value = excluded.value, salt = excluded.salt)"_s,
        {{":key", notNull(row.key)}, {":value", notNull(row.value)}, {":salt", notNull(row.salt)}});
    if (!written) {
        return written.error();
    }
    return {};
}

} // namespace docket::store
