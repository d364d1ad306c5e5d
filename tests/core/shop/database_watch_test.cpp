// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rights.h"
#include "shop/database_watch.h"
#include "store/backup.h"
#include "store/journal.h"
#include "support/catch.h"
#include "support/files.h"
#include "support/results.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace docket;
using namespace docket::shop;
using docket::tests::contentOf;
using docket::tests::Rights;
using docket::tests::succeed;
using docket::tests::valueOf;
using docket::tests::write;
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

TEST_CASE("what another file is copied over is saved from what was read of it, and comes back")
{
    Watched test;
    const QString data = test.folder.database();
    const QString older = test.shop.folder.filePath(u"older.db"_s);
    succeed(store::backUp(*test.shop.database, older));
    test.watch.start();
    const Order second = test.replace(test.order.id);
    test.watch.check();
    test.replace(second.id); // answered, and nobody has looked since
    const QByteArray content = GENERATE_COPY(contentOf(older), QByteArray("not a database"));
    write(data, content);
    // From that moment on nothing is answered.
    CHECK_FALSE(store::Transaction::begin(*test.shop.database));
    test.watch.check();
    CHECK(test.watch.isOverwritten());
    CHECK(test.lost.size() == 1);
    CHECK(test.rescued.size() == 1);
    CHECK(test.unsaved.isEmpty());
    CHECK(test.inBackups() == QStringList {u"rescued-20261120-012600.db"_s});
    test.close();
    CHECK(contentOf(data) == content); // whoever copied it may want it

    const auto outcome = RestoreBook(test.folder).carryOut();
    REQUIRE(outcome);
    CHECK(outcome->failure.isEmpty());
    CHECK(outcome->wish.isRescue);
    CHECK(contentOf(outcome->setAside) == content);
    CHECK(outcome->orders == 3);
    CHECK(test.ordersOnDisk() == 3);
}

TEST_CASE("what was saved and then taken away is not told as brought back")
{
    Watched test;
    test.watch.start();
    write(test.folder.database(), "not a database");
    test.watch.check();
    REQUIRE(test.rescued.size() == 1);
    test.close();
    REQUIRE(QDir(test.folder.backups()).remove(u"rescued-20261120-012600.db"_s));
    const auto outcome = RestoreBook(test.folder).carryOut();
    REQUIRE(outcome);
    CHECK_FALSE(outcome->failure.isEmpty());
}

TEST_CASE(
    "where nothing of an overwritten database can be saved, its backup comes back and says so")
{
    Watched test;
    const QString data = test.folder.database();
    const QString name = u"docket-20261119.db"_s;
    const QString backup = QDir(test.folder.backups()).filePath(name);
    const auto play = [&test] { // all of the log into the file
        valueOf(test.shop.database->execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    };
    QByteArray content;
    SECTION("with a copy that is whole, and lacks the latest")
    {
        play();
        content = contentOf(data);
        succeed(store::backUp(*test.shop.database, backup));
    }
    SECTION("with anything")
    {
        succeed(store::backUp(*test.shop.database, backup));
        content = QByteArray(100'000, 'x');
    }
    test.replace(test.order.id);
    play();
    test.watch.start();
    valueOf(test.shop.database->execute(u"PRAGMA shrink_memory"_s)); // as in a far bigger shop
    write(data, content);
    test.watch.check();
    CHECK(test.lost.size() == 1);
    CHECK(test.rescued.size() == 1);
    CHECK(test.inBackups() == QStringList {name});
    test.close();

    const auto outcome = RestoreBook(test.folder).carryOut();
    REQUIRE(outcome);
    CHECK(outcome->failure.isEmpty());
    CHECK_FALSE(outcome->wish.isRescue);
    CHECK(outcome->wish.backup == name);
    CHECK(outcome->wish.who == u"docket"_s);
    CHECK_FALSE(outcome->setAside.isEmpty());
    CHECK(outcome->usedNumbers == QMap<QString, int> {{u"20261120"_s, 2}}); // none is given twice
    CHECK(outcome->orders == 1);
    CHECK(test.ordersOnDisk() == 1);
}

TEST_CASE("an overwritten database that has no backup stays closed, and it is tried again")
{
    Watched test;
    valueOf(test.shop.database->execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    valueOf(test.shop.database->execute(u"PRAGMA shrink_memory"_s));
    test.watch.start();
    write(test.folder.database(), QByteArray(100'000, 'x'));
    test.watch.check();
    CHECK(test.rescued.isEmpty());
    CHECK(test.unsaved.size() == 1);
    CHECK_FALSE(QFile::exists(test.folder.restoreWish()));
}

TEST_CASE("what Docket does with its database makes nobody think that it was overwritten")
{
    Watched test;
    test.watch.start();
    store::Journal journal(*test.shop.database);
    const qint64 before = QFileInfo(test.folder.database()).size();
    for (int index = 0; index < 450; ++index) {
        auto transaction = valueOf(store::Transaction::begin(*test.shop.database));
        for (int row = 0; row < 5; ++row) {
            succeed(journal.append(test.shop.clock.now(), u"test"_s, {}, {}));
        }
        succeed(transaction->commit());
        test.watch.check();
    }
    CHECK(QFileInfo(test.folder.database()).size() > before); // the log was played into it
    CHECK(test.ordersOnDisk() == 1); // somebody reads beside it
    succeed(store::backUpFile(test.folder.database(), test.shop.folder.filePath(u"copy.db"_s)));
    test.watch.check();
    CHECK(test.lost.isEmpty());
}
