// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rights.h"
#include "shop/database_watch.h"
#include "support/catch.h"
#include "support/results.h"

#include <QDir>
#include <QFile>

using namespace docket;
using namespace docket::shop;
using docket::tests::Rights;
using docket::tests::valueOf;
using namespace Qt::StringLiterals;

namespace {

/// A shop with one order, whose database is watched.
struct Watched : Rights {
    Watched() { REQUIRE(QDir().mkpath(folder.backups())); }

    QStringList inBackups() const
    {
        return QDir(folder.backups()).entryList(QDir::Files, QDir::Name);
    }
    void close()
    {
        shop.board.reset();
        shop.database.reset();
    }
    /// How many orders the next start finds.
    int ordersOnDisk() const
    {
        const auto database =
            valueOf(store::Database::open(folder.database(), store::Access::ReadOnly));
        return valueOf(database->first<int>(u"SELECT count(*) FROM orders"_s, {},
                           [](const store::Row &row) { return row.integer(0); }))
            .value_or(-1);
    }

    DataFolder folder = valueOf(DataFolder::look(shop.folder.path()));
    DatabaseWatch watch {*shop.database, folder, shop.clock};
    QSignalSpy lost {&watch, &DatabaseWatch::lost};
    QSignalSpy rescued {&watch, &DatabaseWatch::rescued};
    QSignalSpy unsaved {&watch, &DatabaseWatch::failed};
};

} // namespace

TEST_CASE("what is stored in a file that was taken away is saved, and comes back")
{
    Watched test;
    test.watch.start();
    const Order second = test.replace(test.order.id);
    test.watch.check();
    CHECK(test.lost.isEmpty());
    const QString data = test.folder.database();
    const QString elsewhere = test.shop.folder.filePath(u"elsewhere"_s);
    bool hasOther = false;
    SECTION("it was removed")
    {
        REQUIRE(QFile::remove(data));
    }
    SECTION("it was renamed")
    {
        REQUIRE(QFile::rename(data, elsewhere));
    }
    SECTION("another file is in its place")
    {
        REQUIRE(QFile::copy(data, elsewhere));
        REQUIRE(QFile::remove(data));
        REQUIRE(QFile::rename(elsewhere, data));
        hasOther = true;
    }
    SECTION("its journal was removed")
    {
        REQUIRE(QFile::remove(data + u"-wal"_s));
        hasOther = true; // without the latest orders
    }
    test.replace(second.id); // answered before anybody looked
    test.watch.check();
    CHECK(test.lost.size() == 1);
    CHECK(test.rescued.size() == 1);
    CHECK(test.unsaved.isEmpty());
    CHECK(test.inBackups() == QStringList {u"rescued-20261120-012600.db"_s});
    // Nothing is answered any more that the next start would not know.
    CHECK(
        store::Transaction::begin(*test.shop.database).error().code == ErrorCode::StorageReadOnly);
    test.close();

    const RestoreBook book(test.folder);
    QFile wish(test.folder.restoreWish());
    REQUIRE(wish.copy(elsewhere + u".json"_s));
    const auto outcome = book.carryOut();
    REQUIRE(outcome);
    CHECK(outcome->failure.isEmpty());
    CHECK(outcome->wish.isRescue);
    CHECK(outcome->setAside.isEmpty() != hasOther);
    CHECK_FALSE(outcome->backupAt.isValid()); // its dockets are as they were
    CHECK(test.ordersOnDisk() == 3);
    CHECK(QDir(test.folder.backups()).entryList({u"rescued-*"_s}).isEmpty());

    // A start that was broken off before it had noted that does not do it again.
    REQUIRE(QFile::remove(test.folder.restoreOutcome()));
    REQUIRE(QFile::rename(elsewhere + u".json"_s, test.folder.restoreWish()));
    const auto again = book.carryOut();
    REQUIRE(again);
    CHECK(again->failure.isEmpty());
    CHECK(again->setAside == outcome->setAside);
    CHECK(test.ordersOnDisk() == 3);
}

TEST_CASE("a folder that went with its database is made again, for nobody else to read")
{
    Watched test;
    test.watch.start();
    REQUIRE(QDir(test.folder.path()).removeRecursively());
    test.watch.check();
    CHECK(test.rescued.size() == 1);
    CHECK(test.inBackups() == QStringList {u"rescued-20261120-012600.db"_s});
    CHECK_FALSE(QFile::permissions(test.folder.path())
        & (QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther));
}

TEST_CASE("what cannot be saved yet is kept, nothing more is taken, and it is tried again")
{
    Watched test;
    test.watch.start();
    REQUIRE(QDir().rmdir(test.folder.backups()));
    QFile inTheWay(test.folder.backups());
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    REQUIRE(QFile::remove(test.folder.database()));
    test.watch.check();
    CHECK(test.watch.isLost());
    CHECK(test.unsaved.size() == 1);
    CHECK(test.rescued.isEmpty());
    CHECK(
        store::Transaction::begin(*test.shop.database).error().code == ErrorCode::StorageReadOnly);

    REQUIRE(inTheWay.remove());
    test.watch.check();
    CHECK(test.lost.size() == 1);
    CHECK(test.rescued.size() == 1);
    test.close();
    CHECK(RestoreBook(test.folder).carryOut()->failure.isEmpty());
    CHECK(test.ordersOnDisk() == 1);
}
