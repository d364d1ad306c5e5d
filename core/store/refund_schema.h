// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace docket::store {

// What goes back in cash is rounded to 5 cents over all refunds of an order, so one of them may be
// rounded by up to 4. A table's checks are not altered: it is made anew, with all that hangs on it.
inline constexpr std::array refundsInParts {
    R"(CREATE TABLE refund_in_parts (
        id TEXT NOT NULL PRIMARY KEY,
        order_id TEXT NOT NULL REFERENCES orders (id),
        at INTEGER NOT NULL,
        who TEXT NOT NULL,
        reason TEXT NOT NULL CHECK (length(reason) > 0),
        lines TEXT NOT NULL,
        amount INTEGER NOT NULL CHECK (amount > 0),
        gst INTEGER NOT NULL CHECK (gst BETWEEN 0 AND amount),
        method TEXT NOT NULL DEFAULT 'other' CHECK (method IN ('cash', 'card', 'other')),
        rounding INTEGER NOT NULL DEFAULT 0
            CHECK (rounding BETWEEN -4 AND 4 AND amount + rounding >= 0)
    ) STRICT)",
    R"(INSERT INTO refund_in_parts (id, order_id, at, who, reason, lines, amount, gst, method, rounding)
        SELECT id, order_id, at, who, reason, lines, amount, gst, method, rounding FROM refund)",
    R"(DROP TABLE refund)",
    R"(ALTER TABLE refund_in_parts RENAME TO refund)",
    R"(CREATE INDEX refund_order ON refund (order_id))",
    R"(CREATE INDEX refund_at ON refund (at))",
    R"(CREATE TRIGGER refund_is_never_changed BEFORE UPDATE ON refund
        BEGIN SELECT RAISE(ABORT, 'refunds are append-only'); END)",
    R"(CREATE TRIGGER refund_is_never_cut BEFORE DELETE ON refund
        BEGIN SELECT RAISE(ABORT, 'refunds are append-only'); END)",
    R"(CREATE TRIGGER refund_is_never_too_much BEFORE INSERT ON refund
        WHEN NEW.amount + (SELECT coalesce(sum(amount), 0) FROM refund
                WHERE order_id = NEW.order_id)
            > (SELECT total FROM orders WHERE id = NEW.order_id)
        BEGIN SELECT RAISE(ABORT, 'more than the order cost'); END)",
    R"(CREATE TRIGGER refund_in_coins BEFORE INSERT ON refund
        WHEN (NEW.method = 'cash' AND (NEW.amount + NEW.rounding) % 5 <> 0)
            OR (NEW.method <> 'cash' AND NEW.rounding <> 0)
        BEGIN SELECT RAISE(ABORT, 'cash goes back in coins'); END)",
};

} // namespace docket::store
