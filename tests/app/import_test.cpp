// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "served_shop.h"
#include "support/catch.h"
#include "support/files.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using docket::tests::contentOf;
using docket::tests::ProgramRun;
using docket::tests::runDocketctl;
using docket::tests::ServedShop;
using docket::tests::write;
using namespace Qt::StringLiterals;

namespace {

const QByteArray pieMenu = R"({
  "currency": "AUD",
  "categories": {
    "pies": [
      { "name": "Beef Pie", "sizes": { "small": 5.0, "large": 8.0 } },
      { "name": "Leek Pie", "sizes": { "small": 4.5, "large": 7.0 } }
    ]
  },
  "synonyms": { "pasty": "pie", "chips": "INVALID_ITEM", "pasty": "pies" }
})";

ProgramRun import(const QString &file, const QString &folder, const QStringList &options = {})
{
    return runDocketctl(
        QStringList {u"import"_s, u"menu"_s, file, u"--data-dir"_s, folder} + options);
}

void checkRefused(const ProgramRun &run, const QByteArray &says)
{
    INFO(run.errors.toStdString());
    CHECK(run.exitCode == 1);
    CHECK(run.output.isEmpty());
    CHECK(run.errors.contains(says));
    CHECK(run.errors.trimmed().count('\n') == 0);
}

} // namespace

TEST_CASE("an imported menu is sold from the next start, and the one of before is kept")
{
    const QTemporaryDir files;
    const QTemporaryDir folder;
    const QString menu = files.filePath(u"menu.json"_s);
    const QString sold = folder.filePath(u"menu.json"_s);
    write(menu, pieMenu);
    QByteArray before;
    {
        ServedShop shop(folder.path());
        before = contentOf(sold);

        const ProgramRun dry = import(menu, folder.path(), {u"--dry-run"_s});
        INFO(dry.output.toStdString());
        CHECK(dry.exitCode == 0);
        CHECK(dry.output.contains("“chips” for “INVALID_ITEM”"));
        CHECK(dry.output.contains("on line 9 as \"pie\" and here as \"pies\""));
        CHECK(dry.output.contains("In the menu: 2 items in 1 categories, 0 deals"));
        CHECK(dry.output.contains("nothing was changed"));
        CHECK(contentOf(sold) == before);
        CHECK_FALSE(QFile::exists(folder.filePath(u"menu.before-import.json"_s)));

        const ProgramRun run = import(menu, folder.path());
        INFO(run.errors.toStdString());
        CHECK(run.exitCode == 0);
        CHECK(run.output.contains("sells the new menu within a second"));
        CHECK(contentOf(folder.filePath(u"menu.before-import.json"_s)) == before);
        const auto item =
            shop.tool(u"call-1"_s, u"quickAddItem"_s, {{u"description"_s, u"small chips"_s}});
        CHECK(item["ok"_L1].toBool()); // the running shop sells what it sold
        CHECK(shop.terminate() == 0);
    }
    {
        ServedShop shop(folder.path());
        const auto item = shop.tool(
            u"call-2"_s, u"quickAddItem"_s, {{u"description"_s, u"2 large beef pasties"_s}});
        CHECK(item["ok"_L1].toBool());
        CHECK(shop.tool(u"call-2"_s, u"priceCart"_s)["total"_L1].toDouble() == 16.0);
    }
    // A second import keeps its own copy.
    QByteArray dearer = pieMenu;
    dearer.replace("8.0", "9.0");
    write(menu, dearer);
    const QByteArray first = contentOf(sold);
    const ProgramRun run = import(menu, folder.path());
    CHECK(run.exitCode == 0);
    CHECK_FALSE(run.output.contains("within a second"));
    CHECK(contentOf(folder.filePath(u"menu.before-import.json"_s)) == before);
    CHECK(contentOf(folder.filePath(u"menu.before-import-2.json"_s)) == first);
    // What Docket wrote it also takes, and the same menu again changes nothing.
    const ProgramRun same = import(sold, folder.path());
    CHECK(same.exitCode == 0);
    CHECK(same.output.contains("nothing was changed"));
    CHECK_FALSE(QFile::exists(folder.filePath(u"menu.before-import-3.json"_s)));
}

TEST_CASE("a file that is no menu is refused with the reason, and the old menu stays")
{
    const QTemporaryDir files;
    const QTemporaryDir folder;
    const QString sold = folder.filePath(u"menu.json"_s);
    const QString menu = files.filePath(u"menu.json"_s);
    write(sold, "the old menu");

    QFile large(menu);
    REQUIRE(large.open(QIODevice::WriteOnly));
    REQUIRE(large.resize(50LL * 1024 * 1024));
    large.close();
    checkRefused(import(menu, folder.path()), "16 MB");

    write(menu, {});
    checkRefused(import(menu, folder.path()), "empty");
    write(menu, pieMenu.first(pieMenu.indexOf("\"Leek")));
    checkRefused(import(menu, folder.path()), "Line 6");
    const QString text = QString::fromUtf8(pieMenu);
    QByteArray wide("\xff\xfe");
    for (const QChar character : text) {
        wide.append(static_cast<char>(character.unicode() & 0xff));
        wide.append('\0');
    }
    write(menu, wide);
    checkRefused(import(menu, folder.path()), "UTF-8");
    write(menu, QByteArray(1'000'000, '['));
    checkRefused(import(menu, folder.path()), "Line 1");
    write(menu, R"({"categories": {"pies": {"name": "Beef Pie"}}})");
    checkRefused(import(menu, folder.path()), "pies");
    checkRefused(import(files.filePath(u"none.json"_s), folder.path()), "no file");
    checkRefused(import(files.path(), folder.path()), "not a file");

    CHECK(contentOf(sold) == "the old menu");
    CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList {u"menu.json"_s});
}

TEST_CASE("a folder that cannot take the menu is told, and wrong usage is the user's")
{
    const QTemporaryDir files;
    const QString menu = files.filePath(u"menu.json"_s);
    write(menu, pieMenu);
    const ProgramRun blocked = import(menu, files.filePath(u"menu.json/shop"_s));
    CHECK(blocked.exitCode == 1);
    CHECK(blocked.errors.contains("cannot be written"));
    CHECK(runDocketctl({u"import"_s}).exitCode == 2);
    CHECK(runDocketctl({u"import"_s, u"menu"_s}).exitCode == 2);
    CHECK(runDocketctl({u"import"_s, u"orders"_s, menu}).exitCode == 2);
    CHECK(runDocketctl({u"import"_s, u"menu"_s, menu, u"--twice"_s}).exitCode == 2);
    const ProgramRun help = runDocketctl({u"import"_s, u"--help"_s});
    CHECK(help.exitCode == 0);
    CHECK(help.output.startsWith("Usage: docketctl import [options]"));
}
