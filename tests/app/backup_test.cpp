// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Backups as an owner meets them: with the real programs.

#include "served_shop.h"
#include "support/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using docket::tests::runDocketctl;
using docket::tests::ServedShop;
using namespace Qt::StringLiterals;

namespace {

QByteArray verified(const QString &folder)
{
    return runDocketctl({u"verify"_s, u"--data-dir"_s, folder}).output.simplified();
}

void damage(const QString &path)
{
    QFile::remove(path + u"-wal"_s); // it would bring good pages back
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.write(QByteArray(8192, 'x')) == 8192);
}

} // namespace

TEST_CASE("a copy made while the shop runs brings its orders back")
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"copy.db"_s);
    const QString data = folder.filePath(u"shop"_s);
    {
        ServedShop shop(data);
        CHECK(shop.placeOrder(u"call-1"_s) == u"20261120-001"_s);
        const auto made = runDocketctl({u"backup"_s, copy, u"--data-dir"_s, data});
        CHECK(made.exitCode == 0);
        CHECK(runDocketctl({u"backup"_s, copy, u"--data-dir"_s, data}).exitCode == 1);
        CHECK(shop.placeOrder(u"call-2"_s) == u"20261120-002"_s);
        const auto refused = runDocketctl({u"restore"_s, copy, u"--data-dir"_s, data});
        CHECK(refused.exitCode == 1);
        CHECK(refused.errors.contains("runs already"));
    }
    CHECK(verified(data).contains("2 orders"));
    const auto restored = runDocketctl({u"restore"_s, copy, u"--data-dir"_s, data});
    CHECK(restored.exitCode == 0);
    CHECK(restored.output.contains("Orders in it: 1."));
    CHECK(verified(data).contains("1 orders"));
    ServedShop shop(data);
    CHECK(shop.placeOrder(u"call-3"_s) == u"20261120-003"_s); // 002 is on paper
}

TEST_CASE("a shop with a damaged database takes orders again from its last backup")
{
    const QTemporaryDir folder;
    const QString data = folder.filePath(u"shop"_s);
    const QDir backups(data + u"/backups"_s);
    {
        ServedShop shop(data);
        shop.placeOrder(u"call-1"_s);
    }
    {
        // The next morning: the backup of the day before is made.
        ServedShop shop(data, {u"--clock"_s, u"2026-11-21T11:05:00+11:00"_s});
        REQUIRE(QTest::qWaitFor([&] { return backups.exists(u"docket-20261120.db"_s); }, 10'000));
        shop.placeOrder(u"call-2"_s);
    }
    damage(data + u"/docket.db"_s);
    CHECK(runDocketctl({u"verify"_s, u"--data-dir"_s, data}).exitCode == 1);
    ServedShop shop(data, {u"--clock"_s, u"2026-11-21T11:30:00+11:00"_s});
    CHECK(shop.placeOrder(u"call-3"_s) == u"20261121-001"_s);
    CHECK(verified(data).contains("2 orders"));
    CHECK(backups.entryList({u"set-aside-*.db"_s}).size() == 1);
}

TEST_CASE("a wrong use of backup and restore is told")
{
    CHECK(runDocketctl({u"backup"_s}).exitCode == 2);
    CHECK(runDocketctl({u"restore"_s, u"a"_s, u"b"_s}).exitCode == 2);
    const QTemporaryDir folder;
    CHECK(runDocketctl({u"backup"_s, folder.filePath(u"x.db"_s), u"--data-dir"_s, folder.path()})
              .exitCode
        == 1);
}
