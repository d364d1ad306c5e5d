// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace docket::store {

// A year is read from the figures of its days (docket::DayFigures). They are kept once a day is
// over, and fall with any change of one of its orders, whoever makes it: then they are counted
// anew. A word that nobody understood stands once for each call in which it was said.
inline constexpr std::array reports {
    R"(CREATE TABLE day_figures (
        business_day TEXT NOT NULL PRIMARY KEY CHECK (length(business_day) = 8),
        content BLOB NOT NULL
    ) STRICT)",
    R"(CREATE TRIGGER day_figures_follow_changes AFTER UPDATE OF status, provider, gst, total,
            savings, placed_at, promised_at, started_at, ready_at ON orders
        BEGIN DELETE FROM day_figures WHERE business_day = NEW.business_day; END)",
    R"(CREATE TRIGGER day_figures_follow_orders AFTER INSERT ON orders
        BEGIN DELETE FROM day_figures WHERE business_day = NEW.business_day; END)",
    R"(CREATE INDEX call_session_started ON call_session (started_at))",
    R"(CREATE INDEX refund_at ON refund (at))",
    R"(CREATE TABLE not_understood (
        session_id TEXT NOT NULL,
        words TEXT NOT NULL CHECK (length(words) BETWEEN 1 AND 60),
        said_at INTEGER NOT NULL,
        PRIMARY KEY (session_id, words)
    ) STRICT)",
    R"(CREATE INDEX not_understood_said ON not_understood (said_at))",
};

} // namespace docket::store
