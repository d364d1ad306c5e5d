// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/staff_repository.h"

#include "columns.h"

namespace docket::store {

using namespace Qt::StringLiterals;

namespace {

StaffRow staffFrom(const Row &row)
{
    return {row.text(0), row.text(1), roleFromText(row.text(2)).value_or(Role::Cook), row.bytes(3),
        row.bytes(4), row.integer(5), row.integer(6), row.instant(7)};
}

Result<void> done(const Result<int> &changed)
{
    if (!changed) {
        return changed.error();
    }
    return {};
}

} // namespace

Result<QList<StaffRow>> StaffRepository::all()
{
    return m_database.all<StaffRow>(
        uR"(SELECT id, name, role, salt, hash, rounds, wrong, locked_until FROM staff
            WHERE left_at IS NULL ORDER BY lower(name), id)"_s,
        {}, staffFrom);
}

Result<std::optional<StaffRow>> StaffRepository::byId(const QString &id)
{
    return m_database.first<StaffRow>(
        uR"(SELECT id, name, role, salt, hash, rounds, wrong, locked_until FROM staff
            WHERE id = :id AND left_at IS NULL)"_s,
        {{":id", id}}, staffFrom);
}

Result<void> StaffRepository::put(const StaffRow &row)
{
    return done(m_database.execute(
        uR"(INSERT INTO staff (id, name, role, salt, hash, rounds, wrong, locked_until)
            VALUES (:id, :name, :role, :salt, :hash, :rounds, :wrong, :locked_until)
            ON CONFLICT (id) DO UPDATE SET name = excluded.name, role = excluded.role,
                salt = excluded.salt, hash = excluded.hash, rounds = excluded.rounds,
                wrong = excluded.wrong, locked_until = excluded.locked_until, left_at = NULL)"_s,
        {{":id", row.id}, {":name", row.name}, {":role", toText(row.role)},
            {":salt", notNull(row.salt)}, {":hash", notNull(row.hash)}, {":rounds", row.rounds},
            {":wrong", row.wrong}, {":locked_until", toColumn(row.lockedUntil)}}));
}

Result<void> StaffRepository::leave(const QString &id, const QDateTime &at)
{
    return done(m_database.execute(uR"(UPDATE staff SET left_at = :at WHERE id = :id)"_s,
        {{":at", toColumn(at)}, {":id", id}}));
}

} // namespace docket::store
