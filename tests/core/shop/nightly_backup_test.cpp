// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/nightly_backup.h"
#include "shop/shop_profile.h"
#include "store/database.h"
#include "support/catch.h"
#include "support/fixed_clock.h"
#include "support/results.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using docket::shop::NightlyBackup;
using docket::tests::FixedClock;
using docket::tests::valueOf;
using namespace Qt::StringLiterals;

namespace {

struct Nights {
    QTemporaryDir folder;
    QString file = folder.filePath(u"docket.db"_s);
    QString backups = folder.filePath(u"backups"_s);
    FixedClock clock {u"2026-11-20T12:26:00+11:00"_s}; // Friday
    docket::shop::ShopProfile profile =
        valueOf(docket::shop::loadShopProfile(u":/docket/demo/shop.json"_s));
    std::unique_ptr<docket::store::Database> database;

    Nights()
    {
        REQUIRE(QDir().mkpath(backups));
        database = valueOf(docket::store::Database::open(file, docket::store::Access::ReadWrite));
    }

    QStringList kept() const
    {
        return QDir(backups).entryList({u"docket-*.db"_s}, QDir::Files, QDir::Name);
    }
    /// Another copy than that of a night, which was written last so many days ago.
    void addCopy(const QString &name, int daysAgo) const
    {
        QFile copy(QDir(backups).filePath(name));
        REQUIRE(copy.open(QIODevice::WriteOnly));
        REQUIRE(copy.write("orders") == 6);
        REQUIRE(copy.flush());
        REQUIRE(copy.setFileTime(clock.now().addDays(-daysAgo), QFileDevice::FileModificationTime));
    }
    QStringList copies() const
    {
        QStringList names = QDir(backups).entryList(QDir::Files, QDir::Name);
        names.removeIf([](const QString &name) { return name == "docket-20261119.db"_L1; });
        return names;
    }
};

/// One look, and the end of the backup that it may have begun.
void look(NightlyBackup &nightly)
{
    const QSignalSpy made(&nightly, &NightlyBackup::backedUp);
    const QSignalSpy failed(&nightly, &NightlyBackup::failed);
    nightly.check();
    REQUIRE(QTest::qWaitFor([&] { return !made.isEmpty() || !failed.isEmpty(); }, 10'000));
}

} // namespace

TEST_CASE("each business day has one backup, made when it has ended")
{
    Nights nights;
    NightlyBackup nightly(
        nights.file, nights.backups, nights.profile.hours, nights.clock, {14, 90});
    look(nightly);
    CHECK(nights.kept() == QStringList {u"docket-20261119.db"_s});
    const QSignalSpy made(&nightly, &NightlyBackup::backedUp);
    nightly.check();
    nights.clock.advanceMinutes(15 * 60 + 33); // 03:59, still Friday's business
    nightly.check();
    CHECK(made.isEmpty());
    nights.clock.advanceMinutes(1);
    look(nightly);
    CHECK(nights.kept() == QStringList {u"docket-20261119.db"_s, u"docket-20261120.db"_s});
}

TEST_CASE("only the newest backups are kept, and nothing else is removed")
{
    Nights nights;
    QFile other(QDir(nights.backups).filePath(u"copied-by-somebody.db"_s));
    REQUIRE(other.open(QIODevice::WriteOnly));
    NightlyBackup nightly(nights.file, nights.backups, nights.profile.hours, nights.clock, {2, 90});
    for (int day = 0; day < 4; ++day) {
        look(nightly);
        nights.clock.advanceMinutes(24 * 60);
    }
    CHECK(nights.kept() == QStringList {u"docket-20261121.db"_s, u"docket-20261122.db"_s});
    CHECK(other.exists());
}

TEST_CASE("a backup that is there is told and not made again")
{
    Nights nights;
    {
        NightlyBackup first(
            nights.file, nights.backups, nights.profile.hours, nights.clock, {14, 90});
        look(first);
    }
    QFile::remove(nights.file); // what is made now would fail
    NightlyBackup second(nights.file, nights.backups, nights.profile.hours, nights.clock, {14, 90});
    const QSignalSpy made(&second, &NightlyBackup::backedUp);
    second.check();
    CHECK(made.size() == 1);
}

TEST_CASE("a backup that failed is told and tried again in an hour")
{
    Nights nights;
    const QString missing = nights.folder.filePath(u"missing"_s);
    NightlyBackup nightly(nights.file, missing, nights.profile.hours, nights.clock, {14, 90});
    const QSignalSpy failed(&nightly, &NightlyBackup::failed);
    look(nightly);
    CHECK(failed.size() == 1);
    nights.clock.advanceMinutes(59);
    nightly.check();
    nights.clock.advanceMinutes(1);
    REQUIRE(QDir().mkpath(missing));
    look(nightly);
    CHECK(failed.size() == 1);
    CHECK(QFile::exists(QDir(missing).filePath(u"docket-20261119.db"_s)));
}

TEST_CASE("of the copies from before an update the newest two are kept")
{
    Nights nights;
    nights.addCopy(u"before-schema-9.db"_s, 30);
    nights.addCopy(u"before-schema-10.db"_s, 20);
    nights.addCopy(u"before-schema-11.db"_s, 10);
    const int days = GENERATE(90, 0);
    NightlyBackup nightly(
        nights.file, nights.backups, nights.profile.hours, nights.clock, {14, days});
    look(nightly);
    CHECK(nights.copies() == QStringList {u"before-schema-10.db"_s, u"before-schema-11.db"_s});
}

TEST_CASE("copies that no night has made go when people in them are to be forgotten")
{
    Nights nights;
    nights.addCopy(u"before-schema-10.db"_s, 91);
    nights.addCopy(u"before-schema-11.db"_s, 89);
    nights.addCopy(u"docket-20260820-012600.db.making"_s, 91);
    nights.addCopy(u"rescued-20260822-012500.db"_s, 91);
    nights.addCopy(u"rescued-20260822-012700.db"_s, 91);
    nights.addCopy(u"set-aside-20260822-012500-000.db"_s, 400);
    nights.addCopy(u"set-aside-20260822-012500-000.db-wal"_s, 91);
    nights.addCopy(u"set-aside-20260822-012700-000.db"_s, 400);
    nights.addCopy(u"set-aside-20260822-012700-000.db-wal"_s, 400);
    nights.addCopy(u"set-aside-20000101-000000-000.db"_s, 91); // the computer had no date
    nights.addCopy(u"set-aside-20000101-000000-000.db-wal"_s, 89);
    SECTION("with the night's backup, and each day from then on")
    {
        NightlyBackup nightly(
            nights.file, nights.backups, nights.profile.hours, nights.clock, {14, 90});
        look(nightly);
        CHECK(nights.copies()
            == QStringList {u"before-schema-11.db"_s, u"rescued-20260822-012700.db"_s,
                u"set-aside-20000101-000000-000.db"_s, u"set-aside-20000101-000000-000.db-wal"_s,
                u"set-aside-20260822-012700-000.db"_s, u"set-aside-20260822-012700-000.db-wal"_s});
        nights.clock.advanceMinutes(2 * 24 * 60);
        look(nightly);
        CHECK(nights.copies() == QStringList {u"docket-20261121.db"_s});
    }
    SECTION("also where the night's backup is there")
    {
        nights.addCopy(u"docket-20261119.db"_s, 0);
        NightlyBackup nightly(
            nights.file, nights.backups, nights.profile.hours, nights.clock, {14, 90});
        look(nightly);
        CHECK(nights.copies().size() == 6);
    }
    SECTION("never where nothing is forgotten")
    {
        NightlyBackup nightly(
            nights.file, nights.backups, nights.profile.hours, nights.clock, {14, 0});
        look(nightly);
        CHECK(nights.copies().size() == 11);
    }
}
