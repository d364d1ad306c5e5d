// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo_menu.h"
#include "domain/sale_window.h"
#include "domain/service_state.h"
#include "support/catch.h"

using namespace docket;
using namespace Qt::StringLiterals;

namespace {

/// November 2026: the 20th is a Friday.
QDateTime at(int day, int hour, int minute = 0)
{
    return {QDate(2026, 11, day), QTime(hour, minute)};
}

const QList<SaleWindow> lunch {{{1, 2, 3, 4, 5}, QTime(11, 0), QTime(15, 0)}};
const QList<SaleWindow> late {{{5, 6}, QTime(22, 0), QTime(2, 0)}};

} // namespace

TEST_CASE("hours begin on their minute and end before it")
{
    CHECK_FALSE(isWithin(lunch, at(20, 10, 59)));
    CHECK(isWithin(lunch, at(20, 11)));
    CHECK(isWithin(lunch, at(20, 14, 59)));
    CHECK_FALSE(isWithin(lunch, at(20, 15)));
    CHECK_FALSE(isWithin(lunch, at(21, 12))); // Saturday
    CHECK(isWithin({}, at(21, 3)));
    CHECK(isWithin({{{}, QTime(7, 0), QTime(9, 0)}}, at(22, 8)));
}

TEST_CASE("hours over midnight belong to the day on which they began")
{
    CHECK_FALSE(isWithin(late, at(20, 1))); // Thursday's night
    CHECK(isWithin(late, at(20, 23)));
    CHECK(isWithin(late, at(21, 1, 59))); // Friday's
    CHECK_FALSE(isWithin(late, at(21, 2)));
    CHECK(isWithin(late, at(22, 1))); // Saturday's
    CHECK_FALSE(isWithin(late, at(22, 23))); // Sunday
    CHECK_FALSE(isWithin(late, at(23, 1)));
    CHECK(isWithin({{{5}, QTime(18, 0), QTime(0, 0)}}, at(20, 23, 59)));
    CHECK_FALSE(isWithin({{{5}, QTime(18, 0), QTime(0, 0)}}, at(21, 0)));
}

TEST_CASE("hours that end when they begin never open")
{
    const QList<SaleWindow> never {{{}, QTime(11, 0), QTime(11, 0)}};
    CHECK(never.first().neverOpens());
    for (int hour = 0; hour < 24; ++hour) {
        CHECK_FALSE(isWithin(never, at(20, hour)));
    }
    CHECK_FALSE(late.first().neverOpens());
}

TEST_CASE("hours are said as people say them")
{
    CHECK(spokenWindows(lunch) == u"Monday to Friday from 11 AM to 3 PM"_s);
    CHECK(spokenWindows(late) == u"Friday and Saturday from 10 PM to 2 AM"_s);
    CHECK(spokenWindows({{{1, 3, 4, 5, 7}, QTime(7, 30), QTime(0, 0)}})
        == u"Monday, Wednesday to Friday and Sunday from 7:30 AM to midnight"_s);
    CHECK(spokenWindows({{{}, QTime(7, 0), QTime(11, 0)}, {{7}, QTime(12, 0), QTime(14, 0)}})
        == u"from 7 AM to 11 AM, and Sunday from 12 PM to 2 PM"_s);
}

TEST_CASE("a time is read as files write it")
{
    CHECK(wallTime(u"07:00"_s) == QTime(7, 0));
    CHECK(wallTime(u"7:05"_s) == QTime(7, 5));
    CHECK(wallTime(u"24:00"_s) == QTime(0, 0));
    CHECK_FALSE(wallTime(u"25:00"_s).isValid());
    CHECK_FALSE(wallTime(u"7 am"_s).isValid());
}

TEST_CASE("an item is sold at its own hours, else at its category's")
{
    Menu menu = *demoMenu();
    menu.categories[0].hours = lunch;
    menu.items[0].hours = late;
    menu.settle();
    SaleConditions conditions;
    CHECK(notSold(menu, conditions).isEmpty()); // nobody knows the time
    conditions.local = at(20, 12);
    const auto atNoon = notSold(menu, conditions);
    REQUIRE(atNoon.size() == 1);
    CHECK(atNoon.first().what.item == ItemId(u"kebab-lamb"_s));
    CHECK(atNoon.first().soldWhen == u"Friday and Saturday from 10 PM to 2 AM"_s);
    conditions.local = at(20, 23);
    const auto atNight = notSold(menu, conditions);
    CHECK(atNight.size() == 3);
    CHECK(atNight.first().what.item == ItemId(u"kebab-chicken"_s));
    const Menu sold = menuWithout(menu, atNight);
    CHECK(sold.version != menu.version);
    CHECK(notSoldSentence(*sold.item(ItemId(u"kebab-mix"_s))).english()
        == u"Sorry, we sell the Mix Kebab only Monday to Friday from 11 AM to 3 PM."_s);
    CHECK(sold.item(ItemId(u"kebab-lamb"_s))->available);
}

TEST_CASE("what is counted is sold out at none")
{
    SaleConditions conditions;
    conditions.left = {{{ItemId(u"ayran"_s), {}, {}}, 0}, {{ItemId(u"can"_s), {}, {}}, 1}};
    conditions.soldOut = {{{ItemId(u"chips"_s), {}, {}}, {}, {}}};
    const auto gone = notSold(*demoMenu(), conditions);
    REQUIRE(gone.size() == 2);
    CHECK(gone.last().what.item == ItemId(u"ayran"_s));
    CHECK(notSoldSentence(*menuWithout(*demoMenu(), gone).item(ItemId(u"ayran"_s))).english()
        == u"Sorry, we are sold out of the Ayran (Yoghurt Drink)."_s);
}
