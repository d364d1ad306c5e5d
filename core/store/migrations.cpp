// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "migrations.h"

#include "counter_schema.h"
#include "day_schema.h"
#include "lean_schema.h"
#include "order_rights_schema.h"
#include "people_schema.h"
#include "refund_schema.h"
#include "reports_schema.h"
#include "store/backup.h"
#include "store/order_search_repository.h"

#include <QDir>

#include <array>
#include <span>

namespace docket::store {

using namespace Qt::StringLiterals;

namespace {

// Amounts are cents, instants are milliseconds since 1970 UTC, keys are made by the application.
constexpr std::array firstOrder {
    R"(CREATE TABLE menu_version (
        version TEXT NOT NULL PRIMARY KEY,
        content BLOB NOT NULL,
        last_taken_at INTEGER NOT NULL
    ) STRICT)",
    R"(CREATE TABLE call_session (
        id TEXT NOT NULL PRIMARY KEY,
        provider TEXT NOT NULL,
        call_id TEXT NOT NULL,
        caller TEXT NOT NULL,
        cart TEXT NOT NULL,
        cart_version INTEGER NOT NULL,
        ordered_cart_version INTEGER NOT NULL,
        menu_version TEXT NOT NULL,
        pickup_at INTEGER,
        outcome TEXT NOT NULL CHECK (outcome IN ('open', 'ordered', 'abandoned', 'nothing')),
        started_at INTEGER NOT NULL,
        last_seen_at INTEGER NOT NULL,
        ended_at INTEGER,
        ended_reason TEXT NOT NULL DEFAULT '',
        transcript TEXT NOT NULL DEFAULT '',
        summary TEXT NOT NULL DEFAULT '',
        recording_url TEXT NOT NULL DEFAULT '',
        UNIQUE (provider, call_id)
    ) STRICT)",
    R"(CREATE INDEX call_session_caller ON call_session (provider, caller, started_at))",
    R"(CREATE INDEX call_session_open ON call_session (last_seen_at) WHERE ended_at IS NULL)",
    R"(CREATE TABLE tool_answer (
        session_id TEXT NOT NULL REFERENCES call_session (id),
        tool_call_id TEXT NOT NULL,
        tool TEXT NOT NULL,
        answer BLOB NOT NULL,
        answered_at INTEGER NOT NULL,
        PRIMARY KEY (session_id, tool_call_id)
    ) STRICT)",
    R"(CREATE TABLE orders (
        id TEXT NOT NULL PRIMARY KEY,
        business_day TEXT NOT NULL CHECK (length(business_day) = 8),
        sequence INTEGER NOT NULL CHECK (sequence > 0),
        status TEXT NOT NULL
            CHECK (status IN ('received', 'preparing', 'ready', 'collected', 'cancelled')),
        provider TEXT NOT NULL,
        call_id TEXT NOT NULL,
        session_id TEXT REFERENCES call_session (id),
        cart_version INTEGER NOT NULL,
        menu_version TEXT NOT NULL,
        customer_name TEXT NOT NULL CHECK (length(customer_name) BETWEEN 1 AND 200),
        customer_phone TEXT NOT NULL,
        notes TEXT NOT NULL,
        subtotal INTEGER NOT NULL,
        gst INTEGER NOT NULL CHECK (gst >= 0),
        total INTEGER NOT NULL CHECK (total > 0),
        savings INTEGER NOT NULL CHECK (savings >= 0),
        placed_at INTEGER NOT NULL,
        promised_at INTEGER NOT NULL,
        started_at INTEGER,
        ready_at INTEGER,
        closed_at INTEGER,
        possible_duplicate INTEGER NOT NULL CHECK (possible_duplicate IN (0, 1)),
        UNIQUE (business_day, sequence),
        UNIQUE (session_id, cart_version),
        CHECK (subtotal + gst = total)
    ) STRICT)",
    R"(CREATE INDEX orders_open ON orders (promised_at)
        WHERE status IN ('received', 'preparing', 'ready'))",
    R"(CREATE INDEX orders_caller ON orders (customer_phone, placed_at))",
    R"(CREATE INDEX orders_placed ON orders (placed_at))",
    R"(CREATE INDEX orders_closed ON orders (closed_at) WHERE status = 'collected')",
    R"(CREATE TABLE order_line (
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
    ) STRICT)",
    R"(CREATE TABLE print_job (
        id TEXT NOT NULL PRIMARY KEY,
        queued_as INTEGER NOT NULL UNIQUE,
        order_id TEXT NOT NULL REFERENCES orders (id),
        printer TEXT NOT NULL,
        state TEXT NOT NULL
            CHECK (state IN ('queued', 'sending', 'sent', 'confirmed', 'unknown', 'failed')),
        attempts INTEGER NOT NULL CHECK (attempts >= 0),
        cause TEXT NOT NULL DEFAULT '',
        created_at INTEGER NOT NULL,
        changed_at INTEGER NOT NULL
    ) STRICT)",
    R"(CREATE INDEX print_job_waiting ON print_job (printer, queued_as)
        WHERE state IN ('queued', 'sending', 'unknown'))",
    R"(CREATE INDEX print_job_order ON print_job (order_id))",
    R"(CREATE TABLE event (
        sequence INTEGER NOT NULL PRIMARY KEY,
        at INTEGER NOT NULL,
        kind TEXT NOT NULL,
        order_id TEXT,
        session_id TEXT,
        details TEXT NOT NULL
    ) STRICT)",
};

constexpr std::array conversation {
    R"(ALTER TABLE call_session ADD COLUMN agreement TEXT NOT NULL DEFAULT '{}')",
    R"(ALTER TABLE orders ADD COLUMN estimated_at INTEGER)",
    R"(ALTER TABLE orders ADD COLUMN bill TEXT NOT NULL DEFAULT '{}')",
    R"(ALTER TABLE call_session ADD COLUMN needs_staff INTEGER NOT NULL DEFAULT 0
        CHECK (needs_staff IN (0, 1)))",
    R"(CREATE INDEX call_session_needs_staff ON call_session (last_seen_at) WHERE needs_staff = 1)",
    R"(CREATE INDEX orders_ready ON orders (ready_at) WHERE ready_at IS NOT NULL)",
    R"(CREATE TABLE feedback (
        id TEXT NOT NULL PRIMARY KEY,
        order_id TEXT NOT NULL REFERENCES orders (id),
        rating INTEGER NOT NULL CHECK (rating BETWEEN 1 AND 5),
        comment TEXT NOT NULL,
        given_at INTEGER NOT NULL
    ) STRICT)",
    R"(CREATE INDEX feedback_order ON feedback (order_id))",
};

constexpr std::array messages {
    R"(CREATE TABLE message (
        id TEXT NOT NULL PRIMARY KEY,
        queued_as INTEGER NOT NULL UNIQUE,
        kind TEXT NOT NULL CHECK (kind IN ('confirmation', 'ready', 'receipt', 'menu-link')),
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
    R"(CREATE INDEX message_waiting ON message (state, next_attempt_at, queued_as)
        WHERE state IN ('queued', 'sending'))",
    R"(CREATE INDEX message_provider ON message (provider_id) WHERE provider_id <> '')",
    R"(CREATE INDEX message_recipient ON message (recipient, created_at))",
    R"(CREATE INDEX message_session ON message (session_id, created_at))",
    R"(CREATE INDEX message_order ON message (order_id))",
};

// What the staff set by hand: one row, and what is sold out.
constexpr std::array service {
    R"(CREATE TABLE service (
        id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
        paused INTEGER NOT NULL CHECK (paused IN (0, 1)),
        paused_until INTEGER,
        extra_minutes INTEGER NOT NULL CHECK (extra_minutes >= 0),
        extra_until INTEGER
    ) STRICT)",
    R"(CREATE TABLE sold_out (
        item_id TEXT NOT NULL,
        group_id TEXT NOT NULL,
        option_id TEXT NOT NULL,
        until INTEGER,
        PRIMARY KEY (item_id, group_id, option_id)
    ) STRICT)",
};

// What people note on the tickets of the board. News waits until somebody has seen it.
constexpr std::array ticketMarks {
    R"(CREATE TABLE order_news (
        order_id TEXT NOT NULL REFERENCES orders (id),
        kind TEXT NOT NULL CHECK (kind IN ('cancelled', 'changed')),
        other_number TEXT NOT NULL DEFAULT '',
        told_at INTEGER NOT NULL,
        seen_at INTEGER,
        PRIMARY KEY (order_id, kind)
    ) STRICT)",
    R"(CREATE INDEX order_news_unseen ON order_news (told_at) WHERE seen_at IS NULL)",
    R"(CREATE TABLE ticket_mark (
        order_id TEXT NOT NULL REFERENCES orders (id),
        kind TEXT NOT NULL CHECK (kind IN ('allergy-checked', 'rush', 'restarted')),
        at INTEGER NOT NULL,
        PRIMARY KEY (order_id, kind)
    ) STRICT)",
    R"(CREATE TABLE line_mark (
        order_id TEXT NOT NULL,
        position INTEGER NOT NULL,
        done_at INTEGER NOT NULL,
        PRIMARY KEY (order_id, position),
        FOREIGN KEY (order_id, position) REFERENCES order_line (order_id, position)
    ) STRICT)",
};

constexpr std::array whatWasSaid {
    R"(CREATE TABLE said (
        session_id TEXT NOT NULL REFERENCES call_session (id),
        cart_version INTEGER NOT NULL,
        words TEXT NOT NULL,
        added TEXT NOT NULL,
        taken TEXT NOT NULL,
        said_at INTEGER NOT NULL,
        PRIMARY KEY (session_id, cart_version)
    ) STRICT)",
};

// What is printed of an order, and why on that printer; approved: a person wants an old one
// printed.
constexpr std::array printing {
    R"(ALTER TABLE print_job ADD COLUMN purpose TEXT NOT NULL DEFAULT 'kitchen'
        CHECK (purpose IN ('kitchen', 'bag', 'receipt')))",
    R"(ALTER TABLE print_job ADD COLUMN lines TEXT NOT NULL DEFAULT '')",
    R"(ALTER TABLE print_job ADD COLUMN copy INTEGER NOT NULL DEFAULT 1 CHECK (copy >= 1))",
    R"(ALTER TABLE print_job ADD COLUMN copies INTEGER NOT NULL DEFAULT 1 CHECK (copies >= 1))",
    R"(ALTER TABLE print_job ADD COLUMN is_reprint INTEGER NOT NULL DEFAULT 0
        CHECK (is_reprint IN (0, 1)))",
    R"(ALTER TABLE print_job ADD COLUMN moved_from TEXT NOT NULL DEFAULT '')",
    R"(ALTER TABLE print_job ADD COLUMN approved_at INTEGER)",
    R"(CREATE INDEX print_job_done ON print_job (changed_at)
        WHERE state IN ('sent', 'confirmed'))",
};

// Who changed the menu, when and why; what is planned; and who may.
constexpr std::array menuDesk {
    R"(CREATE TABLE menu_change (
        id INTEGER NOT NULL PRIMARY KEY,
        version TEXT NOT NULL REFERENCES menu_version (version),
        at INTEGER NOT NULL,
        who TEXT NOT NULL,
        why TEXT NOT NULL,
        changes TEXT NOT NULL
    ) STRICT)",
    R"(CREATE TABLE menu_plan (
        id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
        base TEXT NOT NULL,
        content BLOB NOT NULL,
        at INTEGER NOT NULL,
        who TEXT NOT NULL,
        why TEXT NOT NULL,
        changes TEXT NOT NULL,
        missed INTEGER NOT NULL DEFAULT 0 CHECK (missed IN (0, 1))
    ) STRICT)",
    R"(CREATE TABLE owner_pin (
        id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
        salt BLOB NOT NULL,
        hash BLOB NOT NULL,
        rounds INTEGER NOT NULL CHECK (rounds > 0),
        wrong INTEGER NOT NULL CHECK (wrong >= 0),
        locked_until INTEGER
    ) STRICT)",
};

// How many are left of what somebody counts, and which order has taken how many.
constexpr std::array stock {
    R"(CREATE TABLE stock (
        item_id TEXT NOT NULL PRIMARY KEY,
        remaining INTEGER NOT NULL CHECK (remaining >= 0)
    ) STRICT)",
    R"(CREATE TABLE stock_taken (
        order_id TEXT NOT NULL REFERENCES orders (id),
        item_id TEXT NOT NULL,
        quantity INTEGER NOT NULL CHECK (quantity > 0),
        PRIMARY KEY (order_id, item_id)
    ) STRICT)",
};

// Options are counted as items are.
constexpr std::array optionStock {
    R"(ALTER TABLE stock RENAME TO item_stock)",
    R"(CREATE TABLE stock (
        item_id TEXT NOT NULL,
        group_id TEXT NOT NULL,
        option_id TEXT NOT NULL,
        remaining INTEGER NOT NULL CHECK (remaining >= 0),
        PRIMARY KEY (item_id, group_id, option_id),
        CHECK ((item_id = '') = (option_id <> '') AND (group_id = '') = (option_id = ''))
    ) STRICT)",
    R"(INSERT INTO stock (item_id, group_id, option_id, remaining)
        SELECT item_id, '', '', remaining FROM item_stock)",
    R"(DROP TABLE item_stock)",
    R"(ALTER TABLE stock_taken RENAME TO item_stock_taken)",
    R"(CREATE TABLE stock_taken (
        order_id TEXT NOT NULL REFERENCES orders (id),
        item_id TEXT NOT NULL,
        group_id TEXT NOT NULL,
        option_id TEXT NOT NULL,
        quantity INTEGER NOT NULL CHECK (quantity > 0),
        PRIMARY KEY (order_id, item_id, group_id, option_id)
    ) STRICT)",
    R"(INSERT INTO stock_taken (order_id, item_id, group_id, option_id, quantity)
        SELECT order_id, item_id, '', '', quantity FROM item_stock_taken)",
    R"(DROP TABLE item_stock_taken)",
};

struct Migration {
    int version;
    const char *name;
    std::span<const char *const> statements;
    Result<void> (*fill)(Database &database) = nullptr; ///< What no statement can say.
};

// Append only: a step that a shop has run is never edited.
constexpr std::array migrations {
    Migration {1, "first order", firstOrder},
    Migration {2, "conversation", conversation},
    Migration {3, "messages", messages},
    Migration {4, "service", service},
    Migration {5, "ticket marks", ticketMarks},
    Migration {6, "what was said", whatWasSaid},
    Migration {7, "printing", printing},
    Migration {8, "menu desk", menuDesk},
    Migration {9, "stock", stock},
    Migration {10, "people and audit", peopleAndAudit},
    Migration {11, "order rights", orderRights, &OrderSearchRepository::fill},
    Migration {12, "option stock", optionStock},
    Migration {13, "counter", counter},
    Migration {14, "reports", reports},
    Migration {15, "the day", theDay},
    Migration {16, "refunds in parts", refundsInParts},
    Migration {17, "less to write", lessToWrite},
};

constexpr bool countUpFromOne()
{
    for (size_t index = 0; index < migrations.size(); ++index) {
        if (migrations.at(index).version != static_cast<int>(index) + 1) {
            return false;
        }
    }
    return true;
}
static_assert(countUpFromOne(), "migrations are numbered 1, 2, 3, ... in order");

constexpr int newest = migrations.back().version;

Result<int> counted(Database &database, const QString &sql)
{
    const auto count = database.first<int>(sql, {}, [](const Row &row) { return row.integer(0); });
    return count ? Result<int>(count->value_or(0)) : Result<int>(count.error());
}

/// Whether the first migration has been noted in the way that Docket does it: other programs have a
/// table of that name, too.
Result<bool> isOurs(Database &database)
{
    const auto columns = counted(database,
        u"SELECT count(*) FROM pragma_table_info('schema_version') WHERE name IN ('version', 'name')"_s);
    if (!columns || *columns != 2) {
        return columns ? Result<bool>(false) : Result<bool>(columns.error());
    }
    const auto first = database.first<int>(
        u"SELECT count(*) FROM schema_version WHERE version = 1 AND name = :name"_s,
        {{":name", QString::fromLatin1(migrations.front().name)}},
        [](const Row &row) { return row.integer(0); });
    return first ? Result<bool>(first->value_or(0) == 1) : Result<bool>(first.error());
}

/// 0: there is nothing in it yet.
Result<int> currentVersion(Database &database)
{
    const auto ours = isOurs(database);
    if (!ours) {
        return ours.error();
    }
    if (*ours) {
        return counted(database, u"SELECT max(version) FROM schema_version"_s);
    }
    const auto others = counted(database,
        u"SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name <> 'schema_version'"_s);
    if (!others) {
        return others.error();
    }
    if (*others > 0) {
        return Error {ErrorCode::StorageForeign,
            Sentence::tr("This database was not made by Docket. It was left as it is."),
            u"no schema_version of Docket's"_s};
    }
    return 0;
}

Error tooNew(int version)
{
    return {ErrorCode::StorageTooNew,
        Sentence::tr(
            "This shop's data was written by a newer Docket. Install the newer version; nothing was changed."),
        u"schema %1, this program knows %2"_s.arg(version).arg(newest)};
}

Result<void> apply(Database &database, const Migration &migration)
{
    auto transaction = Transaction::begin(database);
    if (!transaction) {
        return transaction.error();
    }
    for (const char *statement : migration.statements) {
        if (const auto done = database.execute(QString::fromLatin1(statement)); !done) {
            return done.error();
        }
    }
    if (migration.fill != nullptr) {
        if (const auto filled = migration.fill(database); !filled) {
            return filled;
        }
    }
    const auto noted =
        database.execute(u"INSERT INTO schema_version (version, name) VALUES (:version, :name)"_s,
            {{":version", migration.version}, {":name", QString::fromLatin1(migration.name)}});
    if (!noted) {
        return noted.error();
    }
    return (*transaction)->commit();
}

/// A checked copy of the older file. One of an earlier attempt gives way to it: nothing that this
/// program has written is in either.
Result<void> saveOlder(Database &database, const QString &folder)
{
    const auto saved =
        backUp(database, QDir(folder).filePath(u"before-schema-%1.db"_s.arg(newest)));
    if (saved) {
        return {};
    }
    // A shop whose data can be read is not to be set aside for a copy that cannot be made.
    const ErrorCode code = saved.error().code == ErrorCode::StorageDamaged
        ? ErrorCode::StorageUnavailable
        : saved.error().code;
    return Error {code,
        Sentence::tr(
            "No copy can be made of this shop's data before the update; nothing was changed. %1")
            .arg(saved.error().message),
        saved.error().detail};
}

} // namespace

Result<void> refuseUnknown(Database &database)
{
    const auto version = currentVersion(database);
    if (!version) {
        return version.error();
    }
    return *version > newest ? Result<void>(tooNew(*version)) : Result<void>();
}

Result<void> migrate(Database &database, const QString &backupFolder)
{
    const auto version = currentVersion(database);
    if (!version) {
        return version.error();
    }
    if (*version > newest) {
        return tooNew(*version);
    }
    if (*version == newest) {
        return {};
    }
    if (*version > 0 && !backupFolder.isEmpty()) {
        if (auto saved = saveOlder(database, backupFolder); !saved) {
            return saved;
        }
    }
    const auto table = database.execute(
        u"CREATE TABLE IF NOT EXISTS schema_version (version INTEGER NOT NULL PRIMARY KEY, name TEXT NOT NULL) STRICT"_s);
    if (!table) {
        return table.error();
    }
    for (const Migration &migration : migrations) {
        if (migration.version > *version) {
            if (const auto done = apply(database, migration); !done) {
                return done.error();
            }
        }
    }
    return {};
}

Result<void> refuseOtherVersions(Database &database)
{
    const auto version = currentVersion(database);
    if (!version) {
        return version.error();
    }
    if (*version > newest) {
        return tooNew(*version);
    }
    if (*version < newest) {
        return Error {ErrorCode::StorageUnavailable,
            Sentence::tr(
                "This shop's data is of an older Docket. Start Docket once to bring it up to date."),
            u"schema %1, this program knows %2"_s.arg(*version).arg(newest)};
    }
    return {};
}

} // namespace docket::store
