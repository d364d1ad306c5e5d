// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "event_rows.h"
#include "store/backup.h"
#include "store/database.h"
#include "support/catch.h"
#include "support/files.h"
#include "support/results.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using docket::Error;
using docket::ErrorCode;
using docket::store::Access;
using docket::store::CommitGroup;
using docket::store::Database;
using docket::store::Row;
using docket::store::Savepoint;
using docket::store::Transaction;
using docket::tests::addEvent;
using docket::tests::events;
using docket::tests::succeed;
using docket::tests::valueOf;
using docket::tests::writeEvent;
using namespace Qt::StringLiterals;

namespace {

struct Folder {
    QTemporaryDir dir;
    QString file() const { return dir.filePath(u"docket.db"_s); }
    std::unique_ptr<Database> open(Access access = Access::ReadWrite) const
    {
        return valueOf(Database::open(file(), access, dir.path()));
    }
    Error refusal(Access access = Access::ReadWrite) const
    {
        auto opened = Database::open(file(), access, dir.path());
        REQUIRE_FALSE(opened);
        return opened.error();
    }
};

QString single(Database &database, const QString &sql)
{
    return valueOf(database.first<QString>(sql, {}, [](const Row &row) {
        return row.text(0);
    })).value_or(QString());
}

} // namespace

TEST_CASE("a new file is made with the settings that lose nothing")
{
    const Folder folder;
    const auto database = folder.open();
    CHECK(single(*database, u"PRAGMA journal_mode"_s) == u"wal"_s);
    CHECK(single(*database, u"PRAGMA synchronous"_s) == u"2"_s); // FULL
    CHECK(single(*database, u"PRAGMA foreign_keys"_s) == u"1"_s);
    CHECK(single(*database, u"SELECT count(DISTINCT version) = max(version) FROM schema_version"_s)
        == u"1"_s);
    CHECK(valueOf(database->integrityFindings()).isEmpty());
}

TEST_CASE("a file opens again with what it held")
{
    const Folder folder;
    addEvent(*folder.open(), 1);
    CHECK(events(*folder.open()) == 1);
}

TEST_CASE("a transaction that is not committed leaves nothing")
{
    const Folder folder;
    const auto database = folder.open();
    {
        const auto transaction = valueOf(Transaction::begin(*database));
        addEvent(*database, 1);
    }
    CHECK(events(*database) == 0);
    const auto transaction = valueOf(Transaction::begin(*database));
    addEvent(*database, 1);
    succeed(transaction->commit());
    CHECK(events(*database) == 1);
}

TEST_CASE("a savepoint that is not released undoes only itself")
{
    const Folder folder;
    const auto database = folder.open();
    const auto transaction = valueOf(Transaction::begin(*database));
    addEvent(*database, 1);
    {
        const Savepoint savepoint(*database);
        addEvent(*database, 2);
    }
    {
        const Savepoint unused(*database);
        CHECK(events(*database) == 1);
    }
    Savepoint kept(*database);
    addEvent(*database, 3);
    succeed(kept.release());
    {
        const Savepoint late(*database);
        CHECK(events(*database) == 2);
        addEvent(*database, 4);
        addEvent(*database, 5);
    }
    succeed(transaction->commit());
    CHECK(single(*database, u"SELECT group_concat(sequence) FROM event"_s) == u"1,3"_s);
}

TEST_CASE("transactions in a group reach the disk with the group, each undone alone")
{
    const Folder folder;
    const auto database = folder.open();
    const auto reader = folder.open(Access::ReadOnly);
    {
        CommitGroup group(*database);
        {
            const auto first = valueOf(Transaction::begin(*database));
            addEvent(*database, 1);
            succeed(first->commit());
        }
        {
            const auto undone = valueOf(Transaction::begin(*database));
            addEvent(*database, 2);
        }
        {
            const auto refused = valueOf(Transaction::begin(*database));
            CHECK_FALSE(database->execute(
                u"INSERT INTO event (sequence, at, kind, details) VALUES (1, 0, 'test', '{}')"_s));
        }
        const auto last = valueOf(Transaction::begin(*database));
        const Savepoint unused(*database);
        addEvent(*database, 3);
        succeed(last->commit());
        CHECK(events(*reader) == 0);
        succeed(group.commit());
    }
    CHECK(single(*reader, u"SELECT group_concat(sequence) FROM event"_s) == u"1,3"_s);
    const auto alone = valueOf(Transaction::begin(*database));
    addEvent(*database, 4);
    succeed(alone->commit());
    CHECK(events(*reader) == 3);
}

TEST_CASE("a group that is left or meets a full disk keeps nothing")
{
    const Folder folder;
    const auto database = folder.open();
    const bool isFull = GENERATE(false, true);
    {
        CommitGroup group(*database);
        {
            const auto first = valueOf(Transaction::begin(*database));
            addEvent(*database, 1);
            succeed(first->commit());
        }
        if (isFull) {
            {
                const auto second = valueOf(Transaction::begin(*database));
                const QString pages = single(*database, u"PRAGMA page_count"_s);
                valueOf(database->execute(u"PRAGMA max_page_count = "_s + pages));
                const auto tooMuch =
                    database->execute(uR"(INSERT INTO event (sequence, at, kind, details)
                        VALUES (2, 0, 'test', json_array(hex(zeroblob(1000000)))))"_s);
                REQUIRE_FALSE(tooMuch);
                CHECK(tooMuch.error().code == ErrorCode::StorageFull);
            }
            const auto late = Transaction::begin(*database);
            REQUIRE_FALSE(late);
            CHECK(late.error().code == ErrorCode::StorageFull);
            const auto committed = group.commit();
            REQUIRE_FALSE(committed);
            CHECK(committed.error().code == ErrorCode::StorageFull);
        }
    }
    CHECK(events(*database) == 0);
    valueOf(database->execute(u"PRAGMA max_page_count = 1000000"_s));
    const auto transaction = valueOf(Transaction::begin(*database));
    addEvent(*database, 5);
    succeed(transaction->commit());
    CHECK(events(*database) == 1);
}

TEST_CASE("a group whose commit is refused says so and keeps nothing")
{
    const Folder folder;
    const auto database = folder.open();
    {
        CommitGroup group(*database);
        {
            const auto orphan = valueOf(Transaction::begin(*database));
            // The store looks for the missing order at the commit, not before.
            valueOf(database->execute(u"PRAGMA defer_foreign_keys = ON"_s));
            valueOf(
                database->execute(uR"(INSERT INTO feedback (id, order_id, rating, comment, given_at)
                    VALUES ('1', 'none', 5, '', 0))"_s));
            addEvent(*database, 1);
            succeed(orphan->commit());
        }
        const auto committed = group.commit();
        REQUIRE_FALSE(committed);
        CHECK(committed.error().code == ErrorCode::Conflict);
    }
    CHECK(events(*database) == 0);
}

TEST_CASE("a group in which a statement failed half-way keeps nothing, and takes no more")
{
    const Folder folder;
    const auto database = folder.open();
    // Neither compiles; the second row of the third cannot be worked out.
    const QString broken = GENERATE(u"SELEKT 1"_s, u"SELECT 1 FROM nothing"_s,
        u"SELECT abs(column1) FROM (VALUES (1), (-9223372036854775808))"_s);
    {
        CommitGroup group(*database);
        {
            const auto first = valueOf(Transaction::begin(*database));
            addEvent(*database, 1);
            succeed(first->commit());
        }
        CHECK_FALSE(database->forEach(broken, {}, [](const Row &) {}));
        CHECK_FALSE(Transaction::begin(*database));
        CHECK_FALSE(database->execute(
            u"INSERT INTO event (sequence, at, kind, details) VALUES (2, 0, 'test', '{}')"_s));
        CHECK_FALSE(group.commit());
    }
    CHECK(events(*database) == 0);
}

TEST_CASE("a broken constraint is a conflict, a broken statement an error")
{
    const Folder folder;
    const auto database = folder.open();
    addEvent(*database, 1);
    const auto twice = database->execute(
        u"INSERT INTO event (sequence, at, kind, details) VALUES (1, 0, 'test', '{}')"_s);
    REQUIRE_FALSE(twice);
    CHECK(twice.error().code == ErrorCode::Conflict);
    const auto nonsense = database->execute(u"SELEKT 1"_s);
    REQUIRE_FALSE(nonsense);
    CHECK(nonsense.error().code == ErrorCode::StorageUnavailable);
    CHECK_FALSE(nonsense.error().message.english().contains(u"SELEKT"_s));
    const auto wrongType = database->execute(
        u"INSERT INTO event (sequence, at, kind, details) VALUES (2, 'noon', 'test', '{}')"_s);
    REQUIRE_FALSE(wrongType);
    CHECK(wrongType.error().code == ErrorCode::Conflict);
}

TEST_CASE("a reader sees commits and cannot write")
{
    const Folder folder;
    const auto writer = folder.open();
    addEvent(*writer, 1);
    const auto reader = folder.open(Access::ReadOnly);
    CHECK(events(*reader) == 1);
    addEvent(*writer, 2);
    CHECK(events(*reader) == 2);
    const auto written = reader->execute(u"DELETE FROM event"_s);
    REQUIRE_FALSE(written);
    CHECK(written.error().code == ErrorCode::StorageReadOnly);
    CHECK(events(*writer) == 2);
}

TEST_CASE("a garbage file is refused and left as it is")
{
    const Folder folder;
    const QByteArray garbage = QByteArray("this is not a database ").repeated(1000);
    QFile file(folder.file());
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(garbage) == garbage.size());
    file.close();
    CHECK(folder.refusal().code == ErrorCode::StorageDamaged);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == garbage);
}

TEST_CASE("a damaged page is found before the shop opens")
{
    const Folder folder;
    {
        const auto database = folder.open();
        for (int sequence = 1; sequence <= 2000; ++sequence) {
            addEvent(*database, sequence);
        }
    }
    QFile file(folder.file());
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(file.size() - 4096 * 3));
    REQUIRE(file.write(QByteArray(4096 * 3, '\xee')) == 4096 * 3);
    file.close();
    CHECK(folder.refusal().code == ErrorCode::StorageDamaged);
}

TEST_CASE("a newer file is refused politely, a foreign one too")
{
    const Folder folder;
    valueOf(folder.open()->execute(
        u"INSERT INTO schema_version (version, name) VALUES (99, 'future')"_s));
    const Error newer = folder.refusal();
    CHECK(newer.code == ErrorCode::StorageTooNew);
    CHECK(newer.message.english().contains(u"newer Docket"_s));

    const Folder other;
    {
        const auto database = other.open();
        valueOf(database->execute(u"DROP TABLE schema_version"_s));
    }
    CHECK(other.refusal().code == ErrorCode::StorageForeign);
}

TEST_CASE("another program's file stays as it is, byte for byte, whatever its tables are called")
{
    const Folder folder;
    const QString table = GENERATE(as<QString> {}, u"CREATE TABLE songs (title TEXT)"_s,
        u"CREATE TABLE schema_version (version INTEGER, installed_by TEXT)"_s,
        u"CREATE TABLE schema_version (version INTEGER, name TEXT)"_s);
    INFO(table.toStdString());
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        other.setDatabaseName(folder.file());
        REQUIRE(other.open());
        QSqlQuery query(other);
        REQUIRE(query.exec(table));
        if (table.contains(u"schema_version"_s)) {
            REQUIRE(query.exec(u"INSERT INTO schema_version VALUES (1, 'init')"_s));
        }
        REQUIRE(query.exec(u"CREATE TABLE albums (title TEXT)"_s));
    }
    QSqlDatabase::removeDatabase(u"other"_s);
    const QByteArray before = docket::tests::contentOf(folder.file());
    REQUIRE_FALSE(before.isEmpty());
    CHECK(folder.refusal().code == ErrorCode::StorageForeign);
    CHECK(docket::tests::contentOf(folder.file()) == before);
}

TEST_CASE("a folder that is not there is an error with its path")
{
    const auto opened = Database::open(u"/nonexistent/folder/docket.db"_s, Access::ReadWrite);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == ErrorCode::StorageUnavailable);
    CHECK(opened.error().message.english().contains(u"/nonexistent/folder/docket.db"_s));
    const Folder folder;
    CHECK(folder.refusal(Access::ReadOnly).code == ErrorCode::NotFound);
}

TEST_CASE("nothing is stored in a file that somebody else has written into")
{
    const Folder folder;
    const auto database = folder.open();
    addEvent(*database, 1);
    succeed(database->keepToItself());
    CHECK_FALSE(database->isOverwritten());
    {
        const auto transaction = valueOf(Transaction::begin(*database));
        addEvent(*database, 2);
        docket::tests::write(folder.file(), "another file");
        // It goes to the log, and to the pages in memory.
        succeed(transaction->commit());
    }
    CHECK(database->isOverwritten());
    CHECK(Transaction::begin(*database).error().code == ErrorCode::StorageUnavailable);
    {
        CommitGroup group(*database);
        {
            const auto part = valueOf(Transaction::begin(*database));
            succeed(writeEvent(*database, 3));
            succeed(part->commit());
        }
        CHECK(group.commit().error().code == ErrorCode::StorageUnavailable);
    }
    // What was stored before is still there, for whoever saves it.
    CHECK(events(*database) == 2);
}

TEST_CASE("a file that is overwritten in the middle of a transaction is saved with all that it had")
{
    const Folder folder;
    const auto database = folder.open();
    for (int sequence = 1; sequence <= 50; ++sequence) {
        addEvent(*database, sequence);
    }
    succeed(database->keepToItself());
    // Nothing is in the log alone: a page that is forgotten now is read from the other file.
    valueOf(database->execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    succeed(database->keepToItself());
    {
        const auto transaction = valueOf(Transaction::begin(*database));
        addEvent(*database, 51);
        docket::tests::write(folder.file(), "another file");
        succeed(transaction->commit());
    }
    REQUIRE(database->isOverwritten());
    const QString saved = folder.dir.filePath(u"saved.db"_s);
    succeed(docket::store::backUp(*database, saved));
    CHECK(events(*valueOf(docket::store::Database::open(saved, Access::ReadOnly))) == 51);
}

TEST_CASE("a file that is overwritten before anything was written is saved from what was read")
{
    const Folder folder;
    for (int sequence = 1; sequence <= 50; ++sequence) {
        addEvent(*folder.open(), sequence);
    }
    const auto database = folder.open(); // which looks through all of it
    succeed(database->keepToItself());
    docket::tests::write(folder.file(), "another file");
    REQUIRE(database->isOverwritten());
    const QString saved = folder.dir.filePath(u"saved.db"_s);
    succeed(docket::store::backUp(*database, saved));
    CHECK(events(*valueOf(docket::store::Database::open(saved, Access::ReadOnly))) == 50);
}

TEST_CASE("what Docket itself does with the file is no writing of somebody else")
{
    const Folder folder;
    const auto database = folder.open();
    succeed(database->keepToItself());
    const qint64 before = QFileInfo(folder.file()).size();
    for (int sequence = 1; sequence <= 600; ++sequence) {
        auto transaction = valueOf(Transaction::begin(*database));
        addEvent(*database, sequence);
        valueOf(
            database->execute(u"UPDATE event SET details = :details WHERE sequence = :sequence"_s,
                {{":details", QString(2000, u'x')}, {":sequence", sequence}}));
        succeed(transaction->commit());
        if (sequence % 120 == 0) {
            CHECK(events(*folder.open(Access::ReadOnly)) == sequence);
            CHECK(events(*folder.open(Access::Beside)) == sequence);
            succeed(docket::store::backUpFile(folder.file(), folder.dir.filePath(u"copy.db"_s)));
        }
        REQUIRE_FALSE(database->isOverwritten());
    }
    constexpr int limitMs = 30'000;
    CHECK(QTest::qWaitFor([&] { return QFileInfo(folder.file()).size() > before; },
        limitMs)); // the log was played into it in a calm moment
    CHECK_FALSE(database->isOverwritten());
}
