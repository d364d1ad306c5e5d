// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "served_shop.h"
#include "support/catch.h"

#include <QFile>
#include <QTemporaryDir>

using docket::tests::ProgramRun;
using docket::tests::runDocketctl;
using docket::tests::ServedShop;
using namespace Qt::StringLiterals;

namespace {

QByteArray exported(const QString &folder, const QString &format)
{
    const ProgramRun run =
        runDocketctl({u"export"_s, u"menu"_s, u"--format"_s, format, u"--data-dir"_s, folder});
    INFO(run.errors.toStdString());
    CHECK(run.exitCode == 0);
    return run.output;
}

} // namespace

TEST_CASE("the menu is exported as it is sold, and a table of it is imported again")
{
    const QTemporaryDir folder;
    ServedShop shop(folder.path());
    QFile menu(folder.filePath(u"menu.json"_s));
    REQUIRE(menu.open(QIODevice::ReadOnly));
    CHECK(exported(folder.path(), u"json"_s) == menu.readAll());
    CHECK(exported(folder.path(), u"pdf"_s).startsWith("%PDF-"));
    CHECK(exported(folder.path(), u"allergens"_s).startsWith("%PDF-"));

    QByteArray table = exported(folder.path(), u"csv"_s);
    table.replace(",10.00,15.00,,\r\n", ",10.00,15.50,,\r\n");
    QFile csv(folder.filePath(u"menu.csv"_s));
    REQUIRE(csv.open(QIODevice::WriteOnly));
    REQUIRE(csv.write(table) == table.size());
    csv.close();
    const ProgramRun run =
        runDocketctl({u"import"_s, u"menu"_s, csv.fileName(), u"--data-dir"_s, folder.path()});
    INFO(run.errors.toStdString());
    CHECK(run.exitCode == 0);
    CHECK(exported(folder.path(), u"json"_s).contains("\"large\": 15.5"));
}

TEST_CASE("an export that is not known is refused")
{
    const QTemporaryDir folder;
    CHECK(runDocketctl({u"export"_s, u"menu"_s, u"--format"_s, u"xls"_s}).exitCode == 2);
    CHECK(runDocketctl({u"export"_s, u"menu"_s, u"--data-dir"_s, folder.path()}).exitCode == 1);
}
