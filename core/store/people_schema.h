// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace docket::store {

// Who works here; a PIN is a slow salted hash. And what people changed, in rows that name the one
// before: nothing is rewritten, and what is missing shows.
inline constexpr std::array peopleAndAudit {
    R"(CREATE TABLE staff (
        id TEXT NOT NULL PRIMARY KEY,
        name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 40),
        role TEXT NOT NULL CHECK (role IN ('cook', 'counter', 'owner')),
        salt BLOB NOT NULL,
        hash BLOB NOT NULL,
        rounds INTEGER NOT NULL CHECK (rounds >= 0),
        wrong INTEGER NOT NULL DEFAULT 0 CHECK (wrong >= 0),
        locked_until INTEGER,
        left_at INTEGER
    ) STRICT)",
    R"(CREATE UNIQUE INDEX staff_name ON staff (lower(name)) WHERE left_at IS NULL)",
    R"(INSERT INTO staff (id, name, role, salt, hash, rounds, wrong, locked_until)
        SELECT 'owner', 'Owner', 'owner', salt, hash, rounds, wrong, locked_until FROM owner_pin)",
    R"(DROP TABLE owner_pin)",
    R"(CREATE TABLE audit (
        sequence INTEGER NOT NULL PRIMARY KEY,
        at INTEGER NOT NULL,
        who TEXT NOT NULL,
        what TEXT NOT NULL,
        order_id TEXT NOT NULL,
        details TEXT NOT NULL,
        hash TEXT NOT NULL CHECK (length(hash) = 64)
    ) STRICT)",
    R"(CREATE TABLE audit_head (
        id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
        sequence INTEGER NOT NULL,
        hash TEXT NOT NULL
    ) STRICT)",
    R"(INSERT INTO audit_head (id, sequence, hash) VALUES (1, 0, ''))",
    R"(CREATE TRIGGER audit_is_never_changed BEFORE UPDATE ON audit
        BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END)",
    R"(CREATE TRIGGER audit_is_never_cut BEFORE DELETE ON audit
        BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END)",
    R"(CREATE TRIGGER audit_grows_by_one BEFORE INSERT ON audit
        WHEN NEW.sequence <> (SELECT coalesce(max(sequence), 0) + 1 FROM audit)
        BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END)",
    R"(CREATE TABLE setting_seen (
        key TEXT NOT NULL PRIMARY KEY,
        value TEXT NOT NULL,
        salt BLOB NOT NULL
    ) STRICT)",
};

} // namespace docket::store
