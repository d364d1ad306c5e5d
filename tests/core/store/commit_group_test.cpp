// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "event_rows.h"
#include "open_store.h"
#include "store/database.h"
#include "support/catch.h"
#include "support/results.h"

#include <QCoreApplication>
#include <QDeadlineTimer>

#include <stdexcept>

using docket::Result;
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

/// What the groups were told, in the order in which they were: "1 kept", "2 lost".
struct Told {
    QStringList list;

    auto noteAs(int group)
    {
        return [this, group](const Result<void> &result) {
            list.append(u"%1 %2"_s.arg(group).arg(result ? u"kept" : u"lost"));
        };
    }
};

void writeInGroup(Database &database, int sequence)
{
    const auto part = valueOf(Transaction::begin(database));
    succeed(writeEvent(database, sequence));
    succeed(part->commit());
}

/// Writes one event and leaves the commit to the store.
void launch(Database &database, int sequence, const std::function<void(const Result<void> &)> &told)
{
    CommitGroup group(database);
    writeInGroup(database, sequence);
    group.commit(told);
}

QString sequences(Database &database)
{
    return valueOf(database.first<QString>(u"SELECT group_concat(sequence) FROM event"_s, {},
                       [](const Row &row) { return row.text(0); }))
        .value_or(QString());
}

} // namespace

TEST_CASE("groups are told by the event loop, one after the other, while the next one is written")
{
    docket::tests::OpenStore store;
    Told told;
    launch(*store.database, 1, told.noteAs(1));
    launch(*store.database, 2, told.noteAs(2));
    launch(*store.database, 3, told.noteAs(3));
    CHECK(told.list.isEmpty());
    for (const QDeadlineTimer late(10'000); told.list.size() < 3 && !late.hasExpired();) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
    }
    CHECK(told.list == QStringList {u"1 kept"_s, u"2 kept"_s, u"3 kept"_s});
    CHECK(sequences(*store.database) == u"1,2,3"_s);
}

TEST_CASE("a group that wrote nothing is told at once, but not before an earlier one")
{
    docket::tests::OpenStore store;
    Told told;
    {
        CommitGroup nothing(*store.database);
        nothing.commit(told.noteAs(1));
    }
    CHECK(told.list == QStringList {u"1 kept"_s});
    launch(*store.database, 1, told.noteAs(2));
    {
        CommitGroup nothing(*store.database);
        nothing.commit(told.noteAs(3));
    }
    CHECK(told.list.size() == 1);
    store.database->settle();
    CHECK(told.list == QStringList {u"1 kept"_s, u"2 kept"_s, u"3 kept"_s});
}

TEST_CASE("what began before a group was told to be lost is lost with it, what begins later is not")
{
    docket::tests::OpenStore store;
    addEvent(*store.database, 1);
    const int undone = store.database->undone();
    Told told;
    launch(*store.database, 1, told.noteAs(1)); // there is one already
    launch(*store.database, 2, told.noteAs(2));
    {
        CommitGroup asks(*store.database);
        {
            const auto part = valueOf(Transaction::begin(*store.database));
            succeed(writeEvent(*store.database, 3));
            CHECK_FALSE(
                store.database->first<int>(u"SELECT 1"_s, {}, [](const Row &) { return 1; }));
        }
        asks.commit(told.noteAs(3));
    }
    store.database->settle();
    CHECK(told.list == QStringList {u"1 lost"_s, u"2 lost"_s, u"3 lost"_s});
    CHECK(store.database->undone() > undone);
    launch(*store.database, 4, told.noteAs(4));
    store.database->settle();
    CHECK(told.list.last() == u"4 kept"_s);
    CHECK(sequences(*store.database) == u"1,4"_s);
}

TEST_CASE("within a group everything is seen that was written before, on the disk or not")
{
    docket::tests::OpenStore store;
    Told told;
    launch(*store.database, 1, told.noteAs(1));
    {
        CommitGroup group(*store.database);
        writeInGroup(*store.database, 2);
        {
            const auto part = valueOf(Transaction::begin(*store.database));
            succeed(writeEvent(*store.database, 3));
            CHECK(sequences(*store.database) == u"1,2,3"_s);
            {
                const Savepoint goes(*store.database);
                succeed(writeEvent(*store.database, 4));
            }
            {
                const Savepoint goes(*store.database);
                succeed(writeEvent(*store.database, 5));
                CHECK(events(*store.database) == 4);
            }
            Savepoint stays(*store.database);
            succeed(writeEvent(*store.database, 6));
            succeed(stays.release());
            succeed(part->commit());
        }
        {
            const auto undone = valueOf(Transaction::begin(*store.database));
            succeed(writeEvent(*store.database, 7));
            CHECK(events(*store.database) == 5);
            succeed(writeEvent(*store.database, 8));
        }
        CHECK(told.list.isEmpty()); // not in the middle of another group
        group.commit(told.noteAs(2));
    }
    store.database->settle();
    CHECK(told.list == QStringList {u"1 kept"_s, u"2 kept"_s});
    CHECK(sequences(*store.database) == u"1,2,3,6"_s);
}

TEST_CASE("what is done outside of groups comes after all that was launched, and after its news")
{
    docket::tests::OpenStore store;
    Told told;
    launch(*store.database, 1, told.noteAs(1));
    SECTION("a statement")
    {
        CHECK(events(*store.database) == 1);
    }
    SECTION("a transaction")
    {
        const auto transaction = valueOf(Transaction::begin(*store.database));
        CHECK(told.list == QStringList {u"1 kept"_s});
        addEvent(*store.database, 2);
        succeed(transaction->commit());
    }
    CHECK(told.list == QStringList {u"1 kept"_s});
}

TEST_CASE("who is told may use the store, and the next group is told afterwards")
{
    docket::tests::OpenStore store;
    Told told;
    launch(*store.database, 1, [&](const Result<void> &result) {
        addEvent(*store.database, 3);
        CHECK(sequences(*store.database) == u"1,2,3"_s);
        told.noteAs(1)(result);
    });
    launch(*store.database, 2, told.noteAs(2));
    store.database->settle();
    CHECK(told.list == QStringList {u"1 kept"_s, u"2 kept"_s});
}

TEST_CASE("what was launched is kept when the store is closed, and nobody is told")
{
    docket::tests::OpenStore store;
    Told told;
    const QString file = store.file;
    launch(*store.database, 1, told.noteAs(1));
    launch(*store.database, 2, told.noteAs(2));
    store.database.reset();
    CHECK(sequences(*valueOf(Database::open(file, docket::store::Access::ReadOnly))) == u"1,2"_s);
    CHECK(told.list.isEmpty());
}

TEST_CASE("what a reader of rows throws reaches who asked, and the store goes on")
{
    docket::tests::OpenStore store;
    addEvent(*store.database, 1);
    const auto read = [](const Row &) -> int { throw std::runtime_error("odd"); };
    CHECK_THROWS_AS(store.database->first<int>(u"SELECT max(sequence) FROM event"_s, {}, read),
        std::runtime_error);
    addEvent(*store.database, 2);
    CHECK(events(*store.database) == 2);
}

TEST_CASE("what is told of a commit is done in nobody's name")
{
    docket::tests::OpenStore store;
    QString actor = u"?"_s;
    launch(*store.database, 1, [&](const Result<void> &) { actor = store.database->actor(); });
    const docket::store::ActingAs named(*store.database, u"Anna"_s);
    addEvent(*store.database, 2);
    CHECK(actor.isEmpty());
    CHECK(store.database->actor() == u"Anna"_s);
}
