// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo_menu.h"
#include "domain/menu_csv.h"
#include "domain/menu_import.h"
#include "domain/menu_loader.h"
#include "support/catch.h"
#include "support/menu_with.h"
#include "support/results.h"

using namespace docket;
using docket::tests::demoMenuWith;
using docket::tests::valueOf;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const Menu> readBack(const QByteArray &csv)
{
    return valueOf(loadMenu(valueOf(menuFromCsv(csv))));
}

} // namespace

TEST_CASE("a menu goes through a table and comes back as it was")
{
    CHECK(readBack(menuCsv(*demoMenu()))->isSameAs(*demoMenu()));
    const auto menu = valueOf(loadMenu(demoMenuWith(R"({
        "bulkDiscounts": [{"name": "Party", "category": "kebabs", "quantity": 10, "percent": 12.5}],
        "promoCodes": [{"code": "HI", "name": "=Hi; \"you\"", "amount": 2.5, "from": "2026-12-01"}],
        "surcharges": [{"name": "Sunday", "percent": 10, "weekdays": ["sun"]}]})")));
    CHECK(readBack(menuCsv(*menu))->isSameAs(*menu));
}

TEST_CASE("a table has a row for each thing and a column for each price")
{
    const QByteArray bytes = menuCsv(*demoMenu());
    CHECK(bytes.startsWith("\xEF\xBB\xBF")); // spreadsheets need it to see UTF-8
    const QString csv = QString::fromUtf8(bytes);
    CHECK(csv.startsWith(u"kind,in,id,category,name,price,words,"_s));
    CHECK(
        csv.section(u"\r\n"_s, 0, 0).endsWith(u"price small,price large,price 250g,price 500g"_s));
    CHECK(csv.contains(u"\r\noption,salads,olives,,olives,1.00,olive,"_s));
    CHECK(csv.contains(u",10.00,15.00,,\r\n"_s));
}

TEST_CASE("a table is read as spreadsheets save it")
{
    QByteArray csv = menuCsv(*demoMenu());
    csv.replace(",10.00,15.00,,\r\n", ",\"10,5\",15,,\r\n");
    csv.replace(",true,", ",TRUE,");
    csv += ",,,,,\r\n";
    const auto menu = readBack(csv);
    CHECK(menu->items.first().price(SizeId(u"small"_s)) == Money::fromCents(1050));
    CHECK(menu->items.first().price(SizeId(u"large"_s)) == Money::fromCents(1500));
    const auto small = valueOf(menuFromCsv(
        "kind;id;name;category;price;currency\nmenu;;;;;AUD\ncategory;c;C;;;\nitem;i;Pie;c;5,5;\n"));
    CHECK(valueOf(loadMenu(small))->items.first().prices.first().price == Money::fromCents(550));
}

TEST_CASE("what is wrong in a table is told with its row")
{
    const auto refusal = [](const QByteArray &csv) {
        const auto read = menuFromCsv(csv);
        return read ? QString() : read.error().message.english();
    };
    const QByteArray start = "kind,id,name,category,price,available,currency\nmenu,,,,,,AUD\n";
    CHECK(refusal(start + "pie,a,A,,,,\n") == u"Row 3: there is no kind \"pie\""_s);
    CHECK(refusal(start + "item,a,A,c,5,perhaps,\n")
        == u"Row 3: available takes true or false, not \"perhaps\""_s);
    CHECK(refusal("kind,colour\nitem,red\n") == u"Row 2: there is no column \"colour\""_s);
    CHECK(refusal(start + "option,a,A,,,,\n") == u"Row 3: there are no options \"\" above"_s);
    CHECK(refusal(start + "category,c,C,,,,\nitem,a,A,c,x,,\n").contains(u"\"A\""_s));
    CHECK(refusal("kind,price,name,price\nmenu,,,\n")
        == u"Row 1: the column \"price\" stands twice"_s);
    CHECK(refusal(start + "category,c,\"Hot\" food,,,,\n")
        == u"Row 3: there is more after the closing quote of \"Hot\""_s);
    CHECK(refusal(start + "category,c,\"C,,,,\nitem,a,A,c,5,,\n")
        == u"Row 3: the quote before \"C,,,,\nitem,a,A,c,5,,\n\" is never closed"_s);
}

TEST_CASE("a table that was cut off is refused wherever it was cut")
{
    const QByteArray whole = menuCsv(*demoMenu());
    const qsizetype end = whole.lastIndexOf("\r\nend") + 5;
    REQUIRE(end > 5);
    for (qsizetype length = 1; length < end; length += 97) {
        INFO(length);
        CHECK_FALSE(menuFromCsv(whole.first(length)));
    }
    const qsizetype lastRow = whole.lastIndexOf("\r\n", end - 6);
    for (qsizetype length = lastRow; length < end; ++length) {
        INFO(length);
        CHECK_FALSE(menuFromCsv(whole.first(length)));
    }
    CHECK(menuFromCsv(whole.first(end))); // as a spreadsheet that ends without a newline
    CHECK_FALSE(menuFromCsv(whole + "item,,pie,,Pie,5\r\n"));

    const QByteArray small =
        "kind,id,name,category,price,currency\nmenu,,,,,AUD\ncategory,c,C,,,\nitem,i,Pie,c,5.50";
    CHECK_FALSE(menuFromCsv(small)); // 5.5 or 5.50?
    CHECK(menuFromCsv(small + '\n'));
    CHECK(menuFromCsv(small + "\nend"));
}

TEST_CASE("an import takes a table like any other menu")
{
    const auto imported = valueOf(importMenu(menuCsv(*demoMenu())));
    CHECK(valueOf(loadMenu(imported.json))->isSameAs(*demoMenu()));
    CHECK(imported.findings.isEmpty());
}
