// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace docket::store {

// The day: how money goes back, what moves through the drawer, who counted it, and papers that are
// of no order. A day that was closed stays as it was; whoever opens it again says why.
inline constexpr std::array theDay {
    R"(ALTER TABLE refund ADD COLUMN method TEXT NOT NULL DEFAULT 'other'
        CHECK (method IN ('cash', 'card', 'other')))",
    R"(ALTER TABLE refund ADD COLUMN rounding INTEGER NOT NULL DEFAULT 0
        CHECK (rounding BETWEEN -2 AND 2))",
    R"(CREATE TRIGGER refund_in_coins BEFORE INSERT ON refund
        WHEN (NEW.method = 'cash' AND (NEW.amount + NEW.rounding) % 5 <> 0)
            OR (NEW.method <> 'cash' AND NEW.rounding <> 0)
        BEGIN SELECT RAISE(ABORT, 'cash goes back in coins'); END)",
    R"(CREATE TABLE cash_move (
        id TEXT NOT NULL PRIMARY KEY,
        kind TEXT NOT NULL CHECK (kind IN ('float', 'added', 'paid-out', 'banked')),
        amount INTEGER NOT NULL CHECK (amount >= 0 AND amount % 5 = 0),
        reason TEXT NOT NULL,
        at INTEGER NOT NULL,
        who TEXT NOT NULL,
        CHECK (kind = 'float'
            OR (amount > 0 AND length(reason) > 0))
    ) STRICT)",
    R"(CREATE INDEX cash_move_at ON cash_move (at))",
    R"(CREATE TRIGGER cash_move_is_never_changed BEFORE UPDATE ON cash_move
        BEGIN SELECT RAISE(ABORT, 'moves of cash are append-only'); END)",
    R"(CREATE TRIGGER cash_move_is_never_cut BEFORE DELETE ON cash_move
        BEGIN SELECT RAISE(ABORT, 'moves of cash are append-only'); END)",
    R"(CREATE TABLE day_close (
        id TEXT NOT NULL PRIMARY KEY,
        business_day TEXT NOT NULL CHECK (length(business_day) = 8),
        since INTEGER NOT NULL,
        at INTEGER NOT NULL,
        who TEXT NOT NULL,
        opening INTEGER NOT NULL CHECK (opening >= 0),
        taken INTEGER NOT NULL,
        refunded INTEGER NOT NULL CHECK (refunded >= 0),
        added INTEGER NOT NULL CHECK (added >= 0),
        paid_out INTEGER NOT NULL CHECK (paid_out >= 0),
        banked INTEGER NOT NULL CHECK (banked >= 0),
        cash TEXT NOT NULL,
        counted INTEGER NOT NULL CHECK (counted >= 0),
        stays INTEGER NOT NULL CHECK (stays BETWEEN 0 AND counted),
        note TEXT NOT NULL
    ) STRICT)",
    R"(CREATE INDEX day_close_at ON day_close (at))",
    R"(CREATE INDEX day_close_day ON day_close (business_day))",
    R"(CREATE TABLE day_reopen (
        day_close_id TEXT NOT NULL PRIMARY KEY REFERENCES day_close (id),
        at INTEGER NOT NULL,
        who TEXT NOT NULL,
        reason TEXT NOT NULL CHECK (length(reason) > 0)
    ) STRICT)",
    R"(CREATE TRIGGER day_close_once BEFORE INSERT ON day_close
        WHEN EXISTS (SELECT 1 FROM day_close WHERE business_day = NEW.business_day
            AND id NOT IN (SELECT day_close_id FROM day_reopen))
        BEGIN SELECT RAISE(ABORT, 'the day is closed'); END)",
    R"(CREATE TRIGGER day_close_is_never_changed BEFORE UPDATE ON day_close
        BEGIN SELECT RAISE(ABORT, 'closed days are append-only'); END)",
    R"(CREATE TRIGGER day_close_is_never_cut BEFORE DELETE ON day_close
        BEGIN SELECT RAISE(ABORT, 'closed days are append-only'); END)",
    R"(CREATE TRIGGER day_reopen_is_never_changed BEFORE UPDATE ON day_reopen
        BEGIN SELECT RAISE(ABORT, 'closed days are append-only'); END)",
    R"(CREATE TRIGGER day_reopen_is_never_cut BEFORE DELETE ON day_reopen
        BEGIN SELECT RAISE(ABORT, 'closed days are append-only'); END)",
    // A job prints an order, or a page that is of none.
    R"(CREATE TABLE print_job_of_any (
        id TEXT NOT NULL PRIMARY KEY,
        queued_as INTEGER NOT NULL UNIQUE,
        order_id TEXT REFERENCES orders (id),
        printer TEXT NOT NULL,
        state TEXT NOT NULL
            CHECK (state IN ('queued', 'sending', 'sent', 'confirmed', 'unknown', 'failed')),
        attempts INTEGER NOT NULL CHECK (attempts >= 0),
        cause TEXT NOT NULL DEFAULT '',
        created_at INTEGER NOT NULL,
        changed_at INTEGER NOT NULL,
        purpose TEXT NOT NULL DEFAULT 'kitchen' CHECK (purpose IN ('kitchen', 'bag', 'receipt')),
        lines TEXT NOT NULL DEFAULT '',
        copy INTEGER NOT NULL DEFAULT 1 CHECK (copy >= 1),
        copies INTEGER NOT NULL DEFAULT 1 CHECK (copies >= 1),
        is_reprint INTEGER NOT NULL DEFAULT 0 CHECK (is_reprint IN (0, 1)),
        moved_from TEXT NOT NULL DEFAULT '',
        approved_at INTEGER,
        headline TEXT NOT NULL DEFAULT '' CHECK (headline IN ('', 'changed', 'back-on')),
        page TEXT NOT NULL DEFAULT '',
        CHECK ((order_id IS NULL) = (page <> ''))
    ) STRICT)",
    R"(INSERT INTO print_job_of_any (id, queued_as, order_id, printer, state, attempts, cause,
            created_at, changed_at, purpose, lines, copy, copies, is_reprint, moved_from,
            approved_at, headline)
        SELECT id, queued_as, order_id, printer, state, attempts, cause, created_at, changed_at,
            purpose, lines, copy, copies, is_reprint, moved_from, approved_at, headline
        FROM print_job)",
    R"(DROP TABLE print_job)",
    R"(ALTER TABLE print_job_of_any RENAME TO print_job)",
    R"(CREATE INDEX print_job_waiting ON print_job (printer, queued_as)
        WHERE state IN ('queued', 'sending', 'unknown'))",
    R"(CREATE INDEX print_job_order ON print_job (order_id))",
    R"(CREATE INDEX print_job_done ON print_job (changed_at)
        WHERE state IN ('sent', 'confirmed'))",
};

} // namespace docket::store
