// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/printer_rules.h"
#include "support/catch.h"
#include "support/results.h"
#include "support/test_shop.h"

using namespace docket;
using namespace docket::shop;
using docket::print::Purpose;
using docket::tests::valueOf;
using namespace Qt::StringLiterals;

namespace {

Result<QList<PrinterRule>> rules(const QStringList &settings)
{
    return printerRules(valueOf(Settings::load(u"/nonexistent/settings.ini"_s, settings)));
}

Order orderOf(const QStringList &stations)
{
    Order order;
    for (const QString &station : stations) {
        OrderLine line;
        line.station = station;
        order.lines.append(line);
    }
    return order;
}

/// "grill kitchen 0,2" for each docket.
QStringList words(const QList<RoutedDocket> &dockets)
{
    QStringList result;
    for (const auto &[printer, content] : dockets) {
        QStringList lines;
        for (const int line : content.lines) {
            lines += QString::number(line);
        }
        result +=
            u"%1 %2 %3"_s.arg(printer, print::toText(content.purpose), lines.join(u',')).trimmed();
    }
    return result;
}

} // namespace

TEST_CASE("a printer with nothing but an address prints every kitchen docket once")
{
    const auto printers = valueOf(rules({u"printers/kitchen=virtual:"_s}));
    REQUIRE(printers.size() == 1);
    CHECK(printers[0].name == u"kitchen"_s);
    CHECK(printers[0].uri == u"virtual:"_s);
    CHECK(words(routed(orderOf({u"grill"_s, u"fryer"_s}), {}, printers))
        == QStringList {u"kitchen kitchen"_s});
}

TEST_CASE("lines go to the printers of their stations, and none is lost")
{
    const auto printers =
        valueOf(rules({u"printers/fry=virtual:"_s, u"printers/fry/stations=Fryer"_s,
            u"printers/grill=virtual:"_s, u"printers/grill/stations=grill, salads"_s,
            u"printers/till=virtual:"_s, u"printers/till/purpose=receipt bag"_s}));
    CHECK(words(routed(orderOf({u"grill"_s, u"fryer"_s, u"grill"_s}), {}, printers))
        == QStringList {
            u"fry kitchen 1"_s, u"grill kitchen 0,2"_s, u"till receipt"_s, u"till bag"_s});
    CHECK(words(routed(orderOf({u"grill"_s}), {}, printers))
        == QStringList {u"grill kitchen"_s, u"till receipt"_s, u"till bag"_s});
    // Nobody makes drinks: the first kitchen printer says so all the same.
    CHECK(words(routed(orderOf({u"counter"_s, u"grill"_s}), {}, printers))
        == QStringList {
            u"fry kitchen 0"_s, u"grill kitchen 1"_s, u"till receipt"_s, u"till bag"_s});
}

TEST_CASE("a printer can have its own categories of the menu")
{
    const tests::TestShop shop;
    Order order = orderOf({{}, {}});
    order.lines[0].itemId = shop.menu.menu().items.first().id;
    order.lines[1].itemId = shop.menu.menu().items.last().id;
    const auto category = shop.menu.menu().items.last().category.text();
    REQUIRE(shop.menu.menu().items.first().category.text() != category);
    const auto printers = valueOf(rules({u"printers/all=virtual:"_s, u"printers/some=virtual:"_s,
        u"printers/some/categories="_s + category}));
    CHECK(words(routed(order, shop.menu.menu(), printers))
        == QStringList {u"all kitchen"_s, u"some kitchen 1"_s});
}

TEST_CASE("copies are dockets of their own, numbered")
{
    const auto printers =
        valueOf(rules({u"printers/kitchen=virtual:"_s, u"printers/kitchen/copies=2"_s}));
    const auto dockets = routed(orderOf({u"grill"_s}), {}, printers);
    REQUIRE(dockets.size() == 2);
    CHECK(dockets[0].content.copy == 1);
    CHECK(dockets[1].content.copy == 2);
    CHECK(dockets[1].content.copies == 2);
}

TEST_CASE("what cannot be used of a printer's settings is named")
{
    struct Row {
        const char *setting;
        const char *named;
    };
    const auto row = GENERATE(Row {"printers/kitchen/copies=6", "from 1 to 5"},
        Row {"printers/kitchen/purpose=poster", "kitchen, bag or receipt"},
        Row {"printers/kitchen/purpose=", "kitchen, bag or receipt"},
        Row {"printers/kitchen/colour=red", "printers/kitchen/colour"},
        Row {"printers/kitchen/columns=40", "32, 42 or 48"},
        Row {"printers/kitchen/fallback=kitchen", "another printer"},
        Row {"printers/kitchen/fallback=cellar", "another printer"},
        Row {"printers/cellar/copies=2", "without an address"});
    const auto refused = rules({u"printers/kitchen=virtual:"_s, QString::fromLatin1(row.setting)});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::InvalidArgument);
    CHECK(refused.error().message.english().contains(QString::fromLatin1(row.named)));
}
