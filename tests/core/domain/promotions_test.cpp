// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo_menu.h"
#include "domain/menu_loader.h"
#include "domain/promotions.h"
#include "support/catch.h"
#include "support/menu_with.h"

#include <vector>

using namespace docket;
using docket::tests::demoMenuWith;
using namespace Qt::StringLiterals;

namespace {

QString refusalOfMembers(const QByteArray &members)
{
    const auto menu = loadMenu(demoMenuWith(members));
    return menu ? u"loaded"_s : menu.error().message.english();
}

BusinessDay day(int month, int dayOfMonth)
{
    return BusinessDay(QDate(2026, month, dayOfMonth));
}

PromoCode november()
{
    PromoCode code;
    code.code = u"NOV"_s;
    code.percent = Percent::fromHundredths(1000);
    code.from = QDate(2026, 11, 2);
    code.to = QDate(2026, 11, 30);
    code.minimum = Money::fromCents(2000);
    return code;
}

} // namespace

TEST_CASE("discounts, codes and surcharges are read from the menu")
{
    const auto loaded = loadMenu(demoMenuWith(R"({
        "bulkDiscounts": [
            {"name": "Ten kebabs", "category": "kebabs", "size": "small", "quantity": 10, "percent": 10},
            {"name": "Sweets", "items": ["baklava", "turkish-delight"], "quantity": 6, "percent": "12.5"}],
        "promoCodes": [
            {"code": "WELCOME-10", "name": "Welcome", "percent": 10, "from": "2026-11-01", "to": "2026-11-30"},
            {"code": "FIVE", "name": "Five off", "amount": 5, "minimum": "30.00"}],
        "surcharges": [
            {"name": "Sunday surcharge", "percent": 10, "weekdays": ["sun"]},
            {"name": "Holiday surcharge", "percent": 15, "dates": ["2026-12-25", "2026-12-26"]}]})"));
    REQUIRE(loaded);
    const Menu &menu = **loaded;
    REQUIRE(menu.bulkDiscounts.size() == 2);
    CHECK(menu.bulkDiscounts.at(0).name == u"Ten kebabs"_s);
    CHECK(menu.bulkDiscounts.at(0).items.size() == 4);
    CHECK(menu.bulkDiscounts.at(0).size == SizeId(u"small"_s));
    CHECK(menu.bulkDiscounts.at(0).quantity == 10);
    CHECK(menu.bulkDiscounts.at(1).percent.hundredths() == 1250);
    CHECK(menu.bulkDiscounts.at(1).items
        == QList<ItemId> {ItemId(u"baklava"_s), ItemId(u"turkish-delight"_s)});
    REQUIRE(menu.promoCodes.size() == 2);
    CHECK(menu.promoCodes.at(0).percent.hundredths() == 1000);
    CHECK(menu.promoCodes.at(0).from == QDate(2026, 11, 1));
    CHECK(menu.promoCodes.at(0).to == QDate(2026, 11, 30));
    CHECK(menu.promoCodes.at(1).amount.cents() == 500);
    CHECK(menu.promoCodes.at(1).minimum.cents() == 3000);
    CHECK_FALSE(menu.promoCodes.at(1).to.isValid());
    REQUIRE(menu.surcharges.size() == 2);
    CHECK(menu.surcharges.at(0).weekdays == QList<int> {7});
    CHECK(menu.surcharges.at(1).dates == QList<QDate> {QDate(2026, 12, 25), QDate(2026, 12, 26)});
    CHECK(menu.promoCode(u"welcome 10") == &menu.promoCodes.at(0));
    CHECK(menu.promoCode(u"welcome") == nullptr);
    CHECK(menu.promoCode(u"") == nullptr);
}

TEST_CASE("the demo shop has no discounts but its deals, no codes and no surcharges")
{
    const auto menu = demoMenu();
    CHECK(menu->bulkDiscounts.isEmpty());
    CHECK(menu->promoCodes.isEmpty());
    CHECK(menu->surcharges.isEmpty());
}

TEST_CASE("a discount, code or surcharge that cannot work is refused with the place and the reason")
{
    struct Row {
        const char *members;
        QString message;
    };
    const std::vector<Row> rows {
        {R"({"bulkDiscounts": [{"name": "B", "category": "kebabs", "quantity": 1, "percent": 10}]})",
            u"bulkDiscounts[0] \"B\": quantity 1 is not a whole number from 2 to 1000"_s},
        {R"({"bulkDiscounts": [{"name": "B", "category": "kebabs", "quantity": 9, "percent": 100}]})",
            u"bulkDiscounts[0] \"B\": percent 100 is not a percentage above 0 and below 100, such as 10 or 12.5"_s},
        {R"({"bulkDiscounts": [{"name": "B", "category": "kebabs", "quantity": 9, "percent": "100"}]})",
            u"bulkDiscounts[0] \"B\": percent 100 is not a percentage above 0 and below 100 with at most two decimals"_s},
        {R"({"bulkDiscounts": [{"name": "B", "category": "kebabs", "quantity": 9, "percent": 1.234}]})",
            u"bulkDiscounts[0] \"B\": percent 1.234 is not a percentage above 0 and below 100 with at most two decimals"_s},
        {R"({"bulkDiscounts": [{"name": "B", "quantity": 9, "percent": 10}]})",
            u"bulkDiscounts[0] \"B\": the discount needs either a \"category\" or a list of \"items\""_s},
        {R"({"bulkDiscounts": [{"name": "B", "category": "pizza", "quantity": 9, "percent": 10}]})",
            u"bulkDiscounts[0] \"B\": there is no item of category \"pizza\""_s},
        {R"({"bulkDiscounts": [{"name": "B", "items": ["pizza"], "quantity": 9, "percent": 10}]})",
            u"bulkDiscounts[0] \"B\": there is no item \"pizza\""_s},
        {R"({"bulkDiscounts": [{"name": "B", "items": ["can"], "size": "tiny", "quantity": 9, "percent": 10}]})",
            u"bulkDiscounts[0] \"B\": there is no size \"tiny\""_s},
        {R"({"bulkDiscounts": [{"name": "B", "items": ["can"], "size": "small", "quantity": 9, "percent": 10}]})",
            u"bulkDiscounts[0] \"B\": \"Soft Drink Can (375ml)\" is not sold in size \"small\""_s},
        {R"({"promoCodes": [{"code": "A", "name": "P"}]})",
            u"promoCodes[0] \"P\": needs either a \"percent\" or an \"amount\""_s},
        {R"({"promoCodes": [{"code": "A", "name": "P", "percent": 10, "amount": 5}]})",
            u"promoCodes[0] \"P\": needs either a \"percent\" or an \"amount\""_s},
        {R"({"promoCodes": [{"code": "A", "name": "P", "amount": "-5"}]})",
            u"promoCodes[0] \"P\": amount -5 is not an amount above zero with at most two decimals"_s},
        {R"({"promoCodes": [{"code": "A", "name": "P", "percent": 10, "minimum": 0}]})",
            u"promoCodes[0] \"P\": minimum 0 is not an amount above zero, such as 12.50"_s},
        {R"({"promoCodes": [{"code": "- -", "name": "P", "percent": 10}]})",
            u"promoCodes[0] \"P\": the code \"- -\" has no letter or digit that a caller could say"_s},
        {R"({"promoCodes": [{"code": "A1", "name": "P", "percent": 10}, {"code": "a-1", "name": "Q", "amount": 1}]})",
            u"promoCodes[1] \"Q\": the code \"a-1\" sounds like \"A1\""_s},
        {R"({"promoCodes": [{"code": "A", "name": "P", "percent": 10, "to": "2026-11-31"}]})",
            u"promoCodes[0] \"P\": there is no day \"2026-11-31\"; a date is written as 2026-12-25"_s},
        {R"({"promoCodes": [{"code": "A", "name": "P", "percent": 10, "from": "2026-12-02", "to": "2026-12-01"}]})",
            u"promoCodes[0] \"P\": ends on 2026-12-01, before it begins on 2026-12-02"_s},
        {R"({"surcharges": [{"name": "S", "percent": 10}]})",
            u"surcharges[0] \"S\": is never charged; give it \"dates\" or \"weekdays\""_s},
        {R"({"surcharges": [{"name": "S", "percent": 10, "weekdays": ["sunday"]}]})",
            u"surcharges[0] \"S\": weekdays[0] \"sunday\" is not one of mon, tue, wed, thu, fri, sat, sun"_s},
        {R"({"surcharges": [{"name": "S", "percent": 10, "dates": ["25/12/2026"]}]})",
            u"surcharges[0] \"S\": there is no day \"25/12/2026\"; a date is written as 2026-12-25"_s},
        {R"({"surcharges": [{"name": "S", "percent": 0, "weekdays": ["sun"]}]})",
            u"surcharges[0] \"S\": percent 0 is not a percentage above 0 and below 100, such as 10 or 12.5"_s},
        {R"({"surcharges": {}})", u"The menu: surcharges is not a list of surcharges"_s},
    };
    for (const Row &row : rows) {
        CHECK(refusalOfMembers(row.members) == row.message);
    }
}

TEST_CASE("a code is known however it is said")
{
    for (const QString &said : {u"WELCOME-10"_s, u"welcome10"_s, u" Welcome 1 0 "_s,
             u"w.e.l.c.o.m.e. 10"_s, u"\u202Ewelcome\u202C10"_s}) {
        CHECK(promoKey(said) == u"welcome10"_s);
    }
    CHECK(promoKey(u"-- \x1b !") == QString());
    CHECK(promoKey(u"Çay") == u"çay"_s);
}

TEST_CASE("a code is good on its business days, its last one included, from its minimum on")
{
    const PromoCode code = november();
    const Money enough = Money::fromCents(2000);
    CHECK(promoRefusal(code, day(11, 1), enough) == PromoRefusal::NotYet);
    CHECK_FALSE(promoRefusal(code, day(11, 2), enough));
    CHECK_FALSE(promoRefusal(code, day(11, 30), enough));
    CHECK(promoRefusal(code, day(12, 1), enough) == PromoRefusal::Expired);
    CHECK(promoRefusal(code, day(11, 20), Money::fromCents(1999)) == PromoRefusal::BelowMinimum);
    CHECK(promoRefusal(code, BusinessDay(), enough) == PromoRefusal::NotYet);
}

TEST_CASE("no code makes an order free")
{
    PromoCode five;
    five.amount = Money::fromCents(500);
    CHECK(leastBill(five).cents() == 501);
    CHECK(promoRefusal(five, day(11, 20), Money::fromCents(500)) == PromoRefusal::BelowMinimum);
    CHECK_FALSE(promoRefusal(five, day(11, 20), Money::fromCents(501)));
    CHECK(promoDiscount(five, Money::fromCents(501)).cents() == 500);
    PromoCode nearlyAll;
    nearlyAll.percent = Percent::fromHundredths(9999);
    CHECK(promoDiscount(nearlyAll, Money::fromCents(5000)).cents() == 4999);
    CHECK(promoRefusal(nearlyAll, day(11, 20), Money()) == PromoRefusal::BelowMinimum);
}

TEST_CASE("of the surcharges of a day the highest is charged")
{
    const QList<Surcharge> surcharges {
        {u"Sunday"_s, Percent::fromHundredths(1000), {}, {Qt::Sunday}},
        {u"Holiday"_s, Percent::fromHundredths(1500), {QDate(2026, 11, 22)}, {}},
        {u"Summer"_s, Percent::fromHundredths(1000), {}, {Qt::Saturday, Qt::Sunday}},
    };
    CHECK(surchargeOn(surcharges, day(11, 20)) == nullptr);
    CHECK(surchargeOn(surcharges, day(11, 21)) == &surcharges.at(2));
    CHECK(surchargeOn(surcharges, day(11, 22)) == &surcharges.at(1));
    CHECK(surchargeOn(surcharges, day(11, 29)) == &surcharges.at(0));
    CHECK(surchargeOn(surcharges, BusinessDay()) == nullptr);
    CHECK(surchargeOn({}, day(11, 22)) == nullptr);
}
