// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace docket::store {

/// Less to write with each order: rows that are only found by their key stand in its index, not
/// beside it (sqlite.org/withoutrowid.html), and a number that is not known is not looked for.
inline constexpr std::array lessToWrite {
    R"(CREATE TABLE order_line_by_key (
        order_id TEXT NOT NULL REFERENCES orders (id),
        position INTEGER NOT NULL,
        item_id TEXT NOT NULL,
        item TEXT NOT NULL,
        size TEXT NOT NULL,
        title TEXT NOT NULL,
        quantity INTEGER NOT NULL CHECK (quantity BETWEEN 1 AND 1000),
        unit_price INTEGER NOT NULL CHECK (unit_price >= 0),
        choices TEXT NOT NULL,
        left_out TEXT NOT NULL,
        note TEXT NOT NULL,
        deal TEXT NOT NULL,
        station TEXT NOT NULL,
        prep_seconds INTEGER NOT NULL,
        PRIMARY KEY (order_id, position)
    ) STRICT, WITHOUT ROWID)",
    R"(INSERT INTO order_line_by_key (order_id, position, item_id, item, size, title, quantity,
            unit_price, choices, left_out, note, deal, station, prep_seconds)
        SELECT order_id, position, item_id, item, size, title, quantity, unit_price, choices,
            left_out, note, deal, station, prep_seconds
        FROM order_line ORDER BY order_id, position)",
    R"(CREATE TABLE line_mark_by_key (
        order_id TEXT NOT NULL,
        position INTEGER NOT NULL,
        done_at INTEGER NOT NULL,
        PRIMARY KEY (order_id, position),
        FOREIGN KEY (order_id, position) REFERENCES order_line_by_key (order_id, position)
    ) STRICT, WITHOUT ROWID)",
    R"(INSERT INTO line_mark_by_key (order_id, position, done_at)
        SELECT order_id, position, done_at FROM line_mark)",
    R"(DROP TABLE line_mark)",
    R"(DROP TABLE order_line)",
    R"(ALTER TABLE order_line_by_key RENAME TO order_line)",
    R"(ALTER TABLE line_mark_by_key RENAME TO line_mark)",
    R"(CREATE TABLE said_by_key (
        session_id TEXT NOT NULL REFERENCES call_session (id),
        cart_version INTEGER NOT NULL,
        words TEXT NOT NULL,
        added TEXT NOT NULL,
        taken TEXT NOT NULL,
        said_at INTEGER NOT NULL,
        PRIMARY KEY (session_id, cart_version)
    ) STRICT, WITHOUT ROWID)",
    R"(INSERT INTO said_by_key (session_id, cart_version, words, added, taken, said_at)
        SELECT session_id, cart_version, words, added, taken, said_at
        FROM said ORDER BY session_id, cart_version)",
    R"(DROP TABLE said)",
    R"(ALTER TABLE said_by_key RENAME TO said)",
    R"(DROP INDEX orders_caller)",
    R"(CREATE INDEX orders_caller ON orders (customer_phone, placed_at)
        WHERE customer_phone <> '')",
    R"(DROP INDEX call_session_caller)",
    R"(CREATE INDEX call_session_caller ON call_session (provider, caller, started_at)
        WHERE caller <> '')",
};

} // namespace docket::store
