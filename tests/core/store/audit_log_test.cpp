// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/audit_log.h"
#include "store/journal.h"
#include "store/staff_repository.h"
#include "support/catch.h"
#include "support/results.h"

#include <QTemporaryDir>

using docket::OrderId;
using docket::Role;
using docket::SessionId;
using docket::store::Access;
using docket::store::ActingAs;
using docket::store::AuditFindings;
using docket::store::AuditLog;
using docket::store::AuditRow;
using docket::store::Database;
using docket::store::Journal;
using docket::store::StaffRepository;
using docket::store::Transaction;
using docket::tests::succeed;
using docket::tests::valueOf;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon = QDateTime::fromString(u"2026-11-20T12:26:00+11:00"_s, Qt::ISODate).toUTC();

struct Log {
    QTemporaryDir folder;
    std::unique_ptr<Database> database = open();

    std::unique_ptr<Database> open() const
    {
        return valueOf(
            Database::open(folder.filePath(u"docket.db"_s), Access::ReadWrite, folder.path()));
    }
    void append(const QString &kind, const QJsonObject &details = {}, const OrderId &order = {},
        const SessionId &session = {}) const
    {
        const auto transaction = valueOf(Transaction::begin(*database));
        succeed(Journal(*database).append(noon, kind, order, session, details));
        succeed(transaction->commit());
    }
    QList<AuditRow> rows() const
    {
        QList<AuditRow> rows;
        succeed(AuditLog(*database).forEach([&](const AuditRow &row) { rows.append(row); }));
        return rows;
    }
    AuditFindings verify() const { return valueOf(AuditLog(*database).verify()); }
    void execute(const QString &sql) const { valueOf(database->execute(sql)); }
    /// As somebody does who knows SQLite.
    void dropTriggers() const
    {
        execute(u"DROP TRIGGER audit_is_never_changed"_s);
        execute(u"DROP TRIGGER audit_is_never_cut"_s);
        execute(u"DROP TRIGGER audit_grows_by_one"_s);
    }
    /// Three rows.
    void fill() const
    {
        const ActingAs named(*database, u"Nesrin"_s);
        append(u"soldOut"_s, {{u"item"_s, u"ayran"_s}});
        append(u"ordersPaused"_s);
        append(u"ordersResumed"_s);
    }
};

} // namespace

TEST_CASE("each row of the audit log holds a hash over the row before and its own content")
{
    const Log log;
    {
        const ActingAs named(*log.database, u"Nesrin"_s);
        log.append(u"soldOut"_s, {{u"item"_s, u"ayran"_s}});
    }
    {
        const ActingAs named(*log.database, u"board"_s);
        log.append(u"ordersPaused"_s);
    }
    const auto rows = log.rows();
    REQUIRE(rows.size() == 2);
    CHECK(rows.first().who == u"Nesrin"_s);
    CHECK(rows.first().at == noon);
    CHECK(rows.first().details == uR"({"item":"ayran"})"_s);
    CHECK(
        rows.first().hash == u"3a170a4bb108136caac464d836e4081e61d155e9309b5d0b9d7cc0976cc8da48"_s);
    CHECK(
        rows.last().hash == u"e806d6bed9920c5e18b85b34d269347dc5a3f5883e847926a75e375c4530e291"_s);
    const AuditFindings found = log.verify();
    CHECK(found.fault.isEmpty());
    CHECK(found.rows == 2);
    CHECK(found.hash == rows.last().hash);
}

TEST_CASE("what costs money or trust is in the audit log, the rest of the journal is not")
{
    const Log log;
    log.append(u"orderPlaced"_s, {}, OrderId(u"one"_s), SessionId(u"call"_s));
    log.append(u"orderMoved"_s, {{u"to"_s, u"ready"_s}}, OrderId(u"one"_s));
    CHECK(log.rows().isEmpty());
    log.append(
        u"orderMoved"_s, {{u"to"_s, u"cancelled"_s}}, OrderId(u"one"_s), SessionId(u"call"_s));
    log.append(u"menuPublished"_s, {{u"who"_s, u"Nesrin"_s}});
    log.append(u"settingChanged"_s);
    const auto rows = log.rows();
    REQUIRE(rows.size() == 3);
    CHECK(rows.at(0).what == u"orderCancelled"_s);
    CHECK(rows.at(0).who == u"caller"_s);
    CHECK(rows.at(0).order == OrderId(u"one"_s));
    CHECK(rows.at(1).who == u"Nesrin"_s);
    CHECK(rows.at(2).who == u"docket"_s);
    const QString kind = GENERATE(u"docketReprinted"_s, u"stockCounted"_s, u"docketDiscarded"_s,
        u"soldOut"_s, u"broughtBack"_s, u"ordersPaused"_s, u"ordersResumed"_s, u"minutesAdded"_s,
        u"pinSet"_s, u"pinLocked"_s, u"staffChanged"_s, u"signedIn"_s);
    CHECK(AuditLog::nameOf(kind, {}) == kind);
}

TEST_CASE("a change that is not committed leaves no row")
{
    const Log log;
    {
        const auto transaction = valueOf(Transaction::begin(*log.database));
        succeed(Journal(*log.database).append(noon, u"ordersPaused"_s, {}, {}));
    }
    CHECK(log.rows().isEmpty());
    log.append(u"ordersResumed"_s);
    CHECK(log.rows().first().sequence == 1);
}

TEST_CASE("rows of the audit log are not changed, deleted or slipped in")
{
    const Log log;
    log.fill();
    const QString sql = GENERATE(u"UPDATE audit SET who = 'Tom' WHERE sequence = 2"_s,
        u"DELETE FROM audit WHERE sequence = 3"_s,
        uR"(INSERT INTO audit (sequence, at, who, what, order_id, details, hash)
            VALUES (9, 0, 'Tom', 'soldOut', '', '{}', hex(zeroblob(32))))"_s);
    CHECK_FALSE(log.database->execute(sql));
    CHECK(log.verify().rows == 3);
    CHECK(log.verify().fault.isEmpty());
}

TEST_CASE("verifying names the first row that was changed, is missing or was added")
{
    struct Case {
        QString sql;
        QString fault;
        qint64 sound;
    };
    const auto tampering = GENERATE(
        Case {u"UPDATE audit SET who = 'Tom' WHERE sequence = 2"_s, u"row 2 was changed"_s, 1},
        Case {u"UPDATE audit SET at = at + 1 WHERE sequence = 1"_s, u"row 1 was changed"_s, 0},
        Case {u"DELETE FROM audit WHERE sequence = 2"_s, u"row 2 is missing"_s, 1},
        Case {u"DELETE FROM audit WHERE sequence = 3"_s, u"row 3 is missing"_s, 2},
        Case {u"DELETE FROM audit"_s, u"row 1 is missing"_s, 0},
        Case {u"UPDATE audit_head SET sequence = 2"_s, u"row 3 was added past Docket"_s, 3});
    const Log log;
    log.fill();
    log.dropTriggers();
    log.execute(tampering.sql);
    const AuditFindings found = log.verify();
    CHECK(found.fault == tampering.fault);
    CHECK(found.rows == tampering.sound);
}

TEST_CASE("the owner's PIN of an older database goes on as the owner's")
{
    Log log;
    for (const auto &table :
        {u"staff"_s, u"audit"_s, u"audit_head"_s, u"setting_seen"_s, u"order_words"_s, u"refund"_s,
            u"payment"_s, u"held_sale"_s, u"day_figures"_s, u"not_understood"_s, u"stock"_s,
            u"stock_taken"_s, u"day_reopen"_s, u"day_close"_s, u"cash_move"_s}) {
        log.execute(u"DROP TABLE "_s + table);
    }
    for (const auto &later : {u"INDEX call_session_started"_s,
             u"TRIGGER day_figures_follow_changes"_s, u"TRIGGER day_figures_follow_orders"_s}) {
        log.execute(u"DROP "_s + later);
    }
    log.execute(
        u"CREATE TABLE stock (item_id TEXT NOT NULL PRIMARY KEY, remaining INTEGER NOT NULL)"_s);
    log.execute(uR"(CREATE TABLE stock_taken (order_id TEXT NOT NULL, item_id TEXT NOT NULL,
        quantity INTEGER NOT NULL, PRIMARY KEY (order_id, item_id)))"_s);
    log.execute(uR"(CREATE TABLE owner_pin (id INTEGER NOT NULL PRIMARY KEY, salt BLOB NOT NULL,
        hash BLOB NOT NULL, rounds INTEGER NOT NULL, wrong INTEGER NOT NULL,
        locked_until INTEGER) STRICT)"_s);
    log.execute(u"INSERT INTO owner_pin VALUES (1, x'0102', x'0a0b', 100, 3, NULL)"_s);
    log.execute(u"ALTER TABLE print_job DROP COLUMN headline"_s);
    log.execute(u"DELETE FROM schema_version WHERE version > 9"_s);
    log.database.reset();
    log.database = log.open();
    const auto people = valueOf(StaffRepository(*log.database).all());
    REQUIRE(people.size() == 1);
    CHECK(people.first().id == u"owner"_s);
    CHECK(people.first().role == Role::Owner);
    CHECK(people.first().hash == QByteArray("\x0a\x0b"));
    CHECK(people.first().rounds == 100);
    CHECK(people.first().wrong == 3);
}
