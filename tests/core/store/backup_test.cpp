// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "event_rows.h"
#include "store/backup.h"
#include "support/catch.h"
#include "support/files.h"
#include "support/results.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTimeZone>

using docket::ErrorCode;
using docket::store::Access;
using docket::store::backUp;
using docket::store::backUpFile;
using docket::store::checkBackup;
using docket::store::Database;
using docket::store::recover;
using docket::store::restoreBackup;
using docket::tests::addEvent;
using docket::tests::contentOf;
using docket::tests::events;
using docket::tests::succeed;
using docket::tests::valueOf;
using namespace Qt::StringLiterals;

namespace {

const QDateTime evening(QDate(2026, 11, 20), QTime(7, 34), QTimeZone::utc());

struct Shop {
    QTemporaryDir dir;
    QString file = dir.filePath(u"docket.db"_s);
    QString backups = dir.filePath(u"backups"_s);

    Shop() { REQUIRE(QDir().mkpath(backups)); }

    std::unique_ptr<Database> open() const
    {
        return valueOf(Database::open(file, Access::ReadWrite));
    }
    QString backup(const QString &name) const { return QDir(backups).filePath(name); }
    QStringList kept() const { return QDir(backups).entryList({u"set-aside-*"_s}, QDir::Files); }
};

int eventsOf(const QString &file)
{
    return events(*valueOf(Database::open(file, Access::ReadOnly)));
}

void damage(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(0));
    REQUIRE(file.write(QByteArray(8192, 'x')) == 8192);
}

} // namespace

TEST_CASE("a backup has all that was committed, also beside a shop that goes on")
{
    const Shop shop;
    const auto database = shop.open();
    addEvent(*database, 1);
    succeed(backUp(*database, shop.backup(u"one.db"_s)));
    addEvent(*database, 2);
    succeed(backUpFile(shop.file, shop.backup(u"two.db"_s)));
    addEvent(*database, 3);
    CHECK(eventsOf(shop.backup(u"one.db"_s)) == 1);
    CHECK(eventsOf(shop.backup(u"two.db"_s)) == 2);
    CHECK(events(*database) == 3);
    succeed(backUp(*database, shop.backup(u"one.db"_s)));
    CHECK(eventsOf(shop.backup(u"one.db"_s)) == 3);
    CHECK(QDir(shop.backups).entryList(QDir::Files) == QStringList {u"one.db"_s, u"two.db"_s});
}

TEST_CASE("a reader that made a backup still writes nothing")
{
    const Shop shop;
    const auto writer = shop.open();
    const auto reader = valueOf(Database::open(shop.file, Access::ReadOnly));
    succeed(backUp(*reader, shop.backup(u"one.db"_s)));
    CHECK_FALSE(reader->execute(u"DELETE FROM event"_s));
}

TEST_CASE("a backup that cannot be written leaves the one of before")
{
    const Shop shop;
    const auto database = shop.open();
    addEvent(*database, 1);
    const auto nowhere = backUp(*database, shop.dir.filePath(u"no/such/folder/one.db"_s));
    REQUIRE_FALSE(nowhere);
    CHECK(events(*database) == 1);
    CHECK(backUpFile(shop.dir.filePath(u"none.db"_s), shop.backup(u"one.db"_s)).error().code
        == ErrorCode::NotFound);
}

TEST_CASE("a backup comes back, and what was there is set aside")
{
    const Shop shop;
    {
        const auto database = shop.open();
        addEvent(*database, 1);
        succeed(backUp(*database, shop.backup(u"one.db"_s)));
        addEvent(*database, 2);
    }
    const QString aside =
        valueOf(restoreBackup(shop.backup(u"one.db"_s), shop.file, shop.backups, evening));
    CHECK(eventsOf(shop.file) == 1);
    CHECK(aside.endsWith(u"backups/set-aside-20261120-073400-000.db"_s));
    CHECK(eventsOf(aside) == 2);
    CHECK(eventsOf(shop.backup(u"one.db"_s)) == 1);
}

TEST_CASE("what is no backup is not restored and changes nothing")
{
    const Shop shop;
    addEvent(*shop.open(), 1);
    QFile garbage(shop.backup(u"garbage.db"_s));
    REQUIRE(garbage.open(QIODevice::WriteOnly));
    garbage.write(GENERATE("these are not the orders", ""));
    garbage.close();
    const auto restored =
        restoreBackup(shop.backup(u"garbage.db"_s), shop.file, shop.backups, evening);
    REQUIRE_FALSE(restored);
    CHECK(restored.error().code == ErrorCode::StorageDamaged);
    CHECK(restoreBackup(shop.backup(u"none.db"_s), shop.file, shop.backups, evening).error().code
        == ErrorCode::Unreadable);
    CHECK(eventsOf(shop.file) == 1);
    CHECK(shop.kept().isEmpty());
    CHECK(QDir(shop.dir.path()).entryList({u"*restoring*"_s}).isEmpty());
}

TEST_CASE("a damaged database gives way to its newest good backup")
{
    const Shop shop;
    {
        const auto database = shop.open();
        addEvent(*database, 1);
        succeed(backUp(*database, shop.backup(u"docket-20261118.db"_s)));
        addEvent(*database, 2);
        succeed(backUp(*database, shop.backup(u"docket-20261119.db"_s)));
        succeed(backUp(*database, shop.backup(u"docket-20261120.db"_s)));
        addEvent(*database, 3);
    }
    damage(shop.file);
    damage(shop.backup(u"docket-20261120.db"_s));
    const auto age = [&shop](const QString &name, int days) {
        QFile file(shop.backup(name));
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.setFileTime(evening.addDays(-days), QFileDevice::FileModificationTime));
    };
    age(u"docket-20261118.db"_s, 3);
    age(u"docket-20261119.db"_s, 2);
    age(u"docket-20261120.db"_s, 1);
    const auto recovery = valueOf(recover(shop.file, shop.backups, evening));
    CHECK(recovery.backup == shop.backup(u"docket-20261119.db"_s));
    CHECK(recovery.backupMadeAt == evening.addDays(-2));
    CHECK(eventsOf(shop.file) == 2);
    CHECK(QFile::exists(recovery.setAside));
}

TEST_CASE("without a good backup the shop starts empty and keeps the damaged file")
{
    const Shop shop;
    addEvent(*shop.open(), 1);
    damage(shop.file);
    const auto recovery = valueOf(recover(shop.file, shop.backups, evening));
    CHECK(recovery.backup.isEmpty());
    CHECK(QFile::exists(recovery.setAside));
    CHECK(events(*shop.open()) == 0);
    // What was set aside is no backup.
    damage(shop.file);
    const auto again = valueOf(recover(shop.file, shop.backups, evening.addSecs(60)));
    CHECK(again.backup.isEmpty());
    CHECK(shop.kept().size() == 2);
}

TEST_CASE("the journal that a lost database left behind is not played into its backup")
{
    const Shop shop;
    const QString backup = shop.backup(u"docket-20261119.db"_s);
    const QString left = shop.dir.filePath(u"left"_s);
    {
        const auto database = shop.open();
        addEvent(*database, 1);
        succeed(backUp(*database, backup));
        addEvent(*database, 2);
        REQUIRE(QFile::copy(shop.file + u"-wal"_s, left));
    }
    REQUIRE(QFile::remove(shop.file));
    REQUIRE(QFile::rename(left, shop.file + u"-wal"_s));
    CHECK(valueOf(restoreBackup(backup, shop.file, shop.backups, evening)).isEmpty());
    CHECK(shop.kept() == QStringList {u"set-aside-20261120-073400-000.db-wal"_s});
    CHECK(eventsOf(shop.file) == 1);
}

TEST_CASE("the last commits of what was set aside stand in the log beside it, and come back too")
{
    const Shop shop;
    const QString aside = shop.backup(u"set-aside-20261119-073400-000.db"_s);
    {
        const auto database = shop.open();
        addEvent(*database, 1);
        addEvent(*database, 2);
        // As a killed Docket leaves them.
        REQUIRE(QFile::copy(shop.file, aside));
        REQUIRE(QFile::copy(shop.file + u"-wal"_s, aside + u"-wal"_s));
        addEvent(*database, 3);
    }
    const QByteArray log = contentOf(aside + u"-wal"_s);
    REQUIRE_FALSE(log.isEmpty());
    succeed(checkBackup(aside, aside + u".checking"_s));
    valueOf(restoreBackup(aside, shop.file, shop.backups, evening));
    CHECK(eventsOf(shop.file) == 2);
    CHECK(contentOf(aside + u"-wal"_s) == log); // it is as it was
    CHECK(QDir(shop.dir.path()).entryList({u"*restoring*"_s}).isEmpty());
    CHECK(QDir(shop.backups).entryList({u"*checking*"_s}).isEmpty());
}

TEST_CASE("the newest backup that is whole is found among those that are not")
{
    const Shop shop;
    CHECK(docket::store::newestGoodBackup(shop.backups).isEmpty());
    const auto database = shop.open();
    const auto make = [&](const QString &name, int hour) {
        succeed(backUp(*database, shop.backup(name)));
        QFile file(shop.backup(name));
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.setFileTime(evening.addSecs(hour * 3600), QFileDevice::FileModificationTime));
    };
    make(u"docket-20261118.db"_s, 1);
    make(u"docket-20261119.db"_s, 2);
    make(u"docket-20261120.db"_s, 3);
    make(u"set-aside-20261120-073400-000.db"_s, 4);
    damage(shop.backup(u"docket-20261120.db"_s));
    QFile damaged(shop.backup(u"docket-20261120.db"_s));
    REQUIRE(damaged.open(QIODevice::ReadWrite));
    REQUIRE(damaged.setFileTime(evening.addSecs(9'000), QFileDevice::FileModificationTime));
    CHECK(docket::store::newestGoodBackup(shop.backups) == shop.backup(u"docket-20261119.db"_s));
}

TEST_CASE("a file that is detached stays as it is, whatever is written by who has it open")
{
    const Shop shop;
    docket::tests::write(shop.file, "a file");
    QFile open(shop.file);
    REQUIRE(open.open(QIODevice::ReadWrite));
    CHECK(docket::store::detach(shop.file));
    REQUIRE(open.write("written on") > 0);
    open.close();
    CHECK(contentOf(shop.file) == "a file");
    CHECK_FALSE(docket::store::detach(shop.dir.filePath(u"none.db"_s)));
    CHECK(QDir(shop.dir.path()).entryList(QDir::Files) == QStringList {u"docket.db"_s});
}
