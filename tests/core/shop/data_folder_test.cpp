// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/data_folder.h"
#include "support/catch.h"
#include "support/results.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using docket::ErrorCode;
using docket::shop::DataFolder;
using docket::tests::valueOf;
using namespace Qt::StringLiterals;

TEST_CASE("an empty folder becomes the demo shop, an old one stays as it is")
{
    const QTemporaryDir parent;
    const QString path = parent.filePath(u"shop"_s);
    {
        const DataFolder folder = valueOf(DataFolder::open(path));
        CHECK(QFileInfo::exists(folder.menu()));
        CHECK(QFileInfo::exists(folder.profile()));
        CHECK_FALSE(QFileInfo::exists(folder.standIns()));
        CHECK(QFileInfo(folder.settings()).permission(QFile::ReadOther) == false);
        QFile database(folder.database());
        REQUIRE(database.open(QIODevice::WriteOnly));
        REQUIRE(QFile::remove(folder.menu()));
    }
    const DataFolder again = valueOf(DataFolder::open(path));
    CHECK_FALSE(QFileInfo::exists(again.menu()));
}

TEST_CASE("a shop that was lost but for its backups does not sell the demo")
{
    const QTemporaryDir parent;
    REQUIRE(QDir(parent.path()).mkdir(u"backups"_s));
    QFile left(
        parent.filePath(GENERATE(u"restore.json"_s, u"backups/rescued-20261120-012600.db"_s)));
    REQUIRE(left.open(QIODevice::WriteOnly));
    const DataFolder folder = valueOf(DataFolder::open(parent.path()));
    CHECK_FALSE(QFileInfo::exists(folder.menu()));
    CHECK(QFileInfo::exists(folder.profile()));
    QFile standIns(folder.standIns());
    REQUIRE(standIns.open(QIODevice::ReadOnly));
    CHECK(standIns.readAll() == "shop.json, settings.ini");
}

TEST_CASE("two running shops never share a folder")
{
    const QTemporaryDir parent;
    const DataFolder first = valueOf(DataFolder::open(parent.path()));
    const auto second = DataFolder::open(parent.path());
    REQUIRE_FALSE(second);
    CHECK(second.error().code == ErrorCode::StorageInUse);
    CHECK(second.error().message.english().contains(parent.path()));
}

TEST_CASE("a folder that cannot be made is told with its path")
{
    const QTemporaryDir parent;
    const QString blocked = parent.filePath(u"file"_s);
    QFile file(blocked);
    REQUIRE(file.open(QIODevice::WriteOnly));
    const auto opened = DataFolder::open(blocked + u"/shop"_s);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == ErrorCode::StorageReadOnly);
    CHECK(opened.error().message.english().contains(blocked));
    CHECK_FALSE(DataFolder::look(parent.path()));
}
