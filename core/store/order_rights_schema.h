// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace docket::store {

// How orders are found among a million, and what people do to them afterwards.
//
// The index keeps no text of its own, only which words an order has (docket::searchWords). Every
// length of a word's beginning is indexed, so that no letter typed on the way to a word costs more
// than the others. Its row is the order's day and number: newest first is how it is read anyway.
inline constexpr std::array orderRights {
    R"(CREATE VIRTUAL TABLE order_words USING fts5 (words, content = '', detail = none,
        prefix = '1 2 3 4 5 6 7', tokenize = 'unicode61 remove_diacritics 0'))",
    R"(CREATE INDEX audit_order ON audit (order_id) WHERE order_id <> '')",
    R"(CREATE TABLE refund (
        id TEXT NOT NULL PRIMARY KEY,
        order_id TEXT NOT NULL REFERENCES orders (id),
        at INTEGER NOT NULL,
        who TEXT NOT NULL,
        reason TEXT NOT NULL CHECK (length(reason) > 0),
        lines TEXT NOT NULL,
        amount INTEGER NOT NULL CHECK (amount > 0),
        gst INTEGER NOT NULL CHECK (gst BETWEEN 0 AND amount)
    ) STRICT)",
    R"(CREATE INDEX refund_order ON refund (order_id))",
    R"(CREATE TRIGGER refund_is_never_changed BEFORE UPDATE ON refund
        BEGIN SELECT RAISE(ABORT, 'refunds are append-only'); END)",
    R"(CREATE TRIGGER refund_is_never_cut BEFORE DELETE ON refund
        BEGIN SELECT RAISE(ABORT, 'refunds are append-only'); END)",
    R"(CREATE TRIGGER refund_is_never_too_much BEFORE INSERT ON refund
        WHEN NEW.amount + (SELECT coalesce(sum(amount), 0) FROM refund
                WHERE order_id = NEW.order_id)
            > (SELECT total FROM orders WHERE id = NEW.order_id)
        BEGIN SELECT RAISE(ABORT, 'more than the order cost'); END)",
    R"(ALTER TABLE print_job ADD COLUMN headline TEXT NOT NULL DEFAULT ''
        CHECK (headline IN ('', 'changed', 'back-on')))",
    // The customer is told of a cancellation: one more kind of message.
    R"(CREATE TABLE message_of_more_kinds (
        id TEXT NOT NULL PRIMARY KEY,
        queued_as INTEGER NOT NULL UNIQUE,
        kind TEXT NOT NULL
            CHECK (kind IN ('confirmation', 'ready', 'receipt', 'menu-link', 'cancelled')),
        order_id TEXT REFERENCES orders (id),
        session_id TEXT REFERENCES call_session (id),
        recipient TEXT NOT NULL CHECK (length(recipient) BETWEEN 3 AND 20),
        body TEXT NOT NULL CHECK (length(body) > 0),
        state TEXT NOT NULL
            CHECK (state IN ('queued', 'sending', 'sent', 'delivered', 'failed', 'given-up')),
        attempts INTEGER NOT NULL CHECK (attempts >= 0),
        next_attempt_at INTEGER NOT NULL,
        expires_at INTEGER NOT NULL,
        provider_id TEXT NOT NULL DEFAULT '',
        cause TEXT NOT NULL DEFAULT '',
        created_at INTEGER NOT NULL,
        changed_at INTEGER NOT NULL
    ) STRICT)",
    R"(INSERT INTO message_of_more_kinds (id, queued_as, kind, order_id, session_id, recipient, body,
            state, attempts, next_attempt_at, expires_at, provider_id, cause, created_at, changed_at)
        SELECT id, queued_as, kind, order_id, session_id, recipient, body, state, attempts,
            next_attempt_at, expires_at, provider_id, cause, created_at, changed_at FROM message)",
    R"(DROP TABLE message)",
    R"(ALTER TABLE message_of_more_kinds RENAME TO message)",
    R"(CREATE INDEX message_waiting ON message (state, next_attempt_at, queued_as)
        WHERE state IN ('queued', 'sending'))",
    R"(CREATE INDEX message_provider ON message (provider_id) WHERE provider_id <> '')",
    R"(CREATE INDEX message_recipient ON message (recipient, created_at))",
    R"(CREATE INDEX message_session ON message (session_id, created_at))",
    R"(CREATE INDEX message_order ON message (order_id))",
};

} // namespace docket::store
