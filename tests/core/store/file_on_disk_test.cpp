// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/file_on_disk.h"
#include "support/catch.h"
#include "support/files.h"

#include <QFile>
#include <QTemporaryDir>

using docket::store::identityOf;
using docket::store::stampOf;
using docket::tests::write;
using namespace Qt::StringLiterals;

TEST_CASE("a name stands for the same file until that is removed, renamed or replaced")
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(u"docket.db"_s);
    CHECK_FALSE(identityOf(file));
    write(file, "orders");
    const auto known = identityOf(file);
    REQUIRE(known);
    write(file, "more orders");
    CHECK(identityOf(file) == known);
    CHECK(docket::store::syncFile(file));
    CHECK(docket::store::syncFolder(dir.path()));

    const QString moved = dir.filePath(u"moved.db"_s);
    REQUIRE(QFile::rename(file, moved));
    CHECK_FALSE(identityOf(file));
    CHECK(identityOf(moved) == known);
    write(file, "another one");
    CHECK(identityOf(file).has_value());
    CHECK(identityOf(file) != known);
    CHECK_FALSE(docket::store::syncFile(dir.filePath(u"none.db"_s)));
}

TEST_CASE("a file that is written into shows it")
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(u"docket.db"_s);
    CHECK_FALSE(stampOf(file));
    write(file, "orders");
    const auto left = stampOf(file);
    REQUIRE(left);
    CHECK(left->identity == identityOf(file));
    CHECK(left->size == 6);
    CHECK(docket::tests::contentOf(file) == "orders");
    CHECK(stampOf(file) == left);
    write(file, "more orders");
    CHECK(stampOf(file) != left);
    CHECK(stampOf(file)->identity == left->identity);
}
