// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace docket::store {

// What is sold over the counter: the money that was taken, append-only (a mistake is undone by a
// row that names it), and the sales that somebody has put aside for a moment.
inline constexpr std::array counter {
    R"(CREATE TABLE payment (
        id TEXT NOT NULL PRIMARY KEY,
        order_id TEXT NOT NULL REFERENCES orders (id),
        method TEXT NOT NULL CHECK (method IN ('cash', 'card')),
        amount INTEGER NOT NULL CHECK (amount <> 0),
        rounding INTEGER NOT NULL CHECK (rounding BETWEEN -2 AND 2),
        tendered INTEGER NOT NULL CHECK (tendered >= 0),
        change_given INTEGER NOT NULL CHECK (change_given >= 0),
        part INTEGER CHECK (part >= 0),
        takes_back TEXT UNIQUE REFERENCES payment (id),
        at INTEGER NOT NULL,
        who TEXT NOT NULL,
        CHECK ((takes_back IS NULL) = (amount > 0)),
        CHECK (method = 'card' OR tendered - change_given = amount + rounding),
        CHECK (method = 'card' OR (amount + rounding) % 5 = 0),
        CHECK (method = 'cash' OR (rounding = 0 AND tendered = 0 AND change_given = 0))
    ) STRICT)",
    R"(CREATE INDEX payment_order ON payment (order_id))",
    R"(CREATE INDEX payment_at ON payment (at))",
    R"(CREATE TRIGGER payment_is_never_changed BEFORE UPDATE ON payment
        BEGIN SELECT RAISE(ABORT, 'payments are append-only'); END)",
    R"(CREATE TRIGGER payment_is_never_cut BEFORE DELETE ON payment
        BEGIN SELECT RAISE(ABORT, 'payments are append-only'); END)",
    R"(CREATE TRIGGER payment_is_never_too_much BEFORE INSERT ON payment
        WHEN NEW.amount > 0 AND NEW.amount
                + (SELECT coalesce(sum(amount), 0) FROM payment WHERE order_id = NEW.order_id)
            > (SELECT total FROM orders WHERE id = NEW.order_id)
        BEGIN SELECT RAISE(ABORT, 'more than the order costs'); END)",
    R"(CREATE TRIGGER payment_is_undone_whole BEFORE INSERT ON payment
        WHEN NEW.takes_back IS NOT NULL AND NOT EXISTS (SELECT 1 FROM payment
            WHERE id = NEW.takes_back AND takes_back IS NULL AND order_id = NEW.order_id
                AND method = NEW.method AND amount = -NEW.amount AND rounding = -NEW.rounding)
        BEGIN SELECT RAISE(ABORT, 'a payment is undone as it was'); END)",
    R"(CREATE TABLE held_sale (
        id TEXT NOT NULL PRIMARY KEY,
        name TEXT NOT NULL,
        phone TEXT NOT NULL,
        content TEXT NOT NULL,
        held_at INTEGER NOT NULL,
        who TEXT NOT NULL
    ) STRICT)",
};

} // namespace docket::store
