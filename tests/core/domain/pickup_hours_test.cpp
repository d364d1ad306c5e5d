// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "said_times.h"
#include "support/catch.h"

using docket::nextServable;
using docket::OpeningHours;
using docket::OpenSpan;
using docket::PickupRefusal;
using docket::PickupRules;
using docket::understandPickupTime;
using docket::tests::at;
using docket::tests::check;
using docket::tests::fridayNoon;
using docket::tests::melbourne;
using docket::tests::rulesAt;
using docket::tests::understood;
using namespace Qt::StringLiterals;

TEST_CASE("the refusal names a time that the shop can serve")
{
    const OpeningHours hours = melbourne();
    const auto earliest = [&hours](const QString &said, const PickupRules &rules) {
        const auto answer = understandPickupTime(said, hours, rules);
        REQUIRE(std::holds_alternative<PickupRefusal>(answer));
        return std::get<PickupRefusal>(answer).earliestPossible;
    };
    CHECK(earliest(u"5 minutes"_s, rulesAt(fridayNoon)) == at(u"2026-11-20T12:36:00+11:00"_s));
    CHECK(earliest(u"3 am"_s, rulesAt(u"2026-11-16T22:55:00+11:00"_s))
        == at(u"2026-11-17T11:00:00+11:00"_s));
    CHECK(earliest(u"5 minutes"_s, rulesAt(u"2026-11-20T12:26:20+11:00"_s))
        == at(u"2026-11-20T12:37:00+11:00"_s));
    PickupRules todayOnly = rulesAt(u"2026-11-16T23:30:00+11:00"_s);
    todayOnly.daysAhead = 0;
    CHECK_FALSE(earliest(u"asap"_s, todayOnly).isValid());
    const auto never = understandPickupTime(u"6pm", OpeningHours(), rulesAt(fridayNoon));
    CHECK_FALSE(std::get<PickupRefusal>(never).earliestPossible.isValid());
}

TEST_CASE("the closing time itself is not promised")
{
    const PickupRules evening = rulesAt(u"2026-11-16T20:00:00+11:00"_s); // Monday, until 23:00
    check({{u"10:59"_s, u"Mon 16 22:59"_s}, {u"11"_s, u"closed"_s}, {u"11pm"_s, u"closed"_s},
              {u"in 3 hours"_s, u"closed"_s}},
        evening);
    PickupRules lastOrders = evening;
    lastOrders.lastMinutesBeforeClosing = 15;
    check({{u"10:45pm"_s, u"Mon 16 22:45"_s}, {u"10:46pm"_s, u"closed"_s}}, lastOrders);
}

TEST_CASE("a time of day that is over is not silently tomorrow's while the shop is open")
{
    const PickupRules evening = rulesAt(u"2026-11-16T20:00:00+11:00"_s);
    check({{u"6pm"_s, u"in the past"_s}, {u"6"_s, u"in the past"_s},
              {u"tomorrow at 6"_s, u"Tue 17 18:00"_s}, {u"9"_s, u"Mon 16 21:00"_s}},
        evening);
}

TEST_CASE("after closing a time is meant for the next opening, and asap is closed")
{
    for (const QString &now : {u"2026-11-16T23:30:00+11:00"_s, u"2026-11-16T22:55:00+11:00"_s,
             u"2026-11-17T02:00:00+11:00"_s, u"2026-11-17T08:00:00+11:00"_s}) {
        INFO(now.toStdString());
        check({{u"6pm"_s, u"Tue 17 18:00"_s}, {u"6"_s, u"Tue 17 18:00"_s},
                  {u"noon"_s, u"Tue 17 12:00"_s}, {u"10 am"_s, u"closed"_s}},
            rulesAt(now));
    }
    CHECK(understood(u"asap"_s, rulesAt(u"2026-11-16T23:30:00+11:00"_s)) == u"closed"_s);
    CHECK(understood(u"asap"_s, rulesAt(u"2026-11-17T08:00:00+11:00"_s)) == u"Tue 17 11:00"_s);
    CHECK(understood(u"in 30 minutes"_s, rulesAt(u"2026-11-16T23:30:00+11:00"_s)) == u"closed"_s);
}

TEST_CASE("after midnight the night is still tonight")
{
    const PickupRules lateNight = rulesAt(u"2026-11-21T00:30:00+11:00"_s); // Friday's night
    check({{u"1"_s, u"Sat 21 01:00"_s}, {u"half past one"_s, u"Sat 21 01:30"_s},
              {u"tonight at 1"_s, u"Sat 21 01:00"_s}, {u"tonight at 8"_s, u"Sat 21 20:00"_s},
              {u"in an hour"_s, u"Sat 21 01:30"_s}, {u"asap"_s, u"Sat 21 00:40"_s},
              {u"today at 6pm"_s, u"Sat 21 18:00"_s}},
        lateNight);
}

TEST_CASE("a time in the break is closed and the next opening of the day is found")
{
    std::array<QList<OpenSpan>, 7> week;
    week.fill({{660, 840}, {1020, 1320}});
    const OpeningHours twice(QTimeZone("Australia/Melbourne"), week);
    check({{u"3pm"_s, u"closed"_s}, {u"6"_s, u"Fri 20 18:00"_s}, {u"1"_s, u"Fri 20 13:00"_s},
              {u"in 2 hours"_s, u"closed"_s}},
        rulesAt(fridayNoon), twice);
    CHECK(
        understood(u"asap"_s, rulesAt(u"2026-11-20T13:55:00+11:00"_s), twice) == u"Fri 20 17:00"_s);
}

TEST_CASE("a busy kitchen makes a near time too soon, not another one")
{
    check({{u"1"_s, u"too soon"_s}, {u"1pm"_s, u"too soon"_s},
              {u"in half an hour"_s, u"too soon"_s}, {u"1:30"_s, u"Fri 20 13:30"_s}},
        rulesAt(fridayNoon, 50));
}

TEST_CASE("seconds on the clock neither refuse nor break a whole minute")
{
    const PickupRules rules = rulesAt(u"2026-11-20T12:26:40+11:00"_s);
    check({{u"in 10 minutes"_s, u"Fri 20 12:37"_s}, {u"in 30 minutes"_s, u"Fri 20 12:56"_s},
              {u"asap"_s, u"Fri 20 12:37"_s}},
        rules);
    const auto answer = understandPickupTime(u"in 30 minutes", melbourne(), rules);
    CHECK(std::get<QDateTime>(answer) == at(u"2026-11-20T12:56:00+11:00"_s));
}

TEST_CASE("the day on which daylight saving begins is right")
{
    // Sunday 4 October 2026: 2:00 becomes 3:00.
    const OpeningHours hours = melbourne();
    const auto instant = [&hours](const QString &said, const QString &now) {
        const auto answer = understandPickupTime(said, hours, rulesAt(now));
        REQUIRE(std::holds_alternative<QDateTime>(answer));
        return std::get<QDateTime>(answer);
    };
    CHECK(instant(u"tomorrow at noon"_s, u"2026-10-03T22:00:00+10:00"_s)
        == at(u"2026-10-04T12:00:00+11:00"_s));
    CHECK(instant(u"6pm"_s, u"2026-10-04T09:00:00+11:00"_s) == at(u"2026-10-04T18:00:00+11:00"_s));
    CHECK(instant(u"in 3 hours"_s, u"2026-10-03T22:00:00+10:00"_s)
        == at(u"2026-10-04T01:00:00+10:00"_s));
    CHECK(understood(u"2:30 am"_s, rulesAt(u"2026-10-04T01:00:00+10:00"_s)) == u"closed"_s);
    CHECK(understood(u"in 1 hour"_s, rulesAt(u"2026-10-04T01:00:00+10:00"_s)) == u"closed"_s);
}

TEST_CASE("the day on which daylight saving ends is right")
{
    // Sunday 5 April 2026: 3:00 becomes 2:00.
    const OpeningHours hours = melbourne();
    const auto instant = [&hours](const QString &said, const QString &now) {
        const auto answer = understandPickupTime(said, hours, rulesAt(now));
        REQUIRE(std::holds_alternative<QDateTime>(answer));
        return std::get<QDateTime>(answer);
    };
    CHECK(instant(u"tomorrow at noon"_s, u"2026-04-04T22:00:00+11:00"_s)
        == at(u"2026-04-05T12:00:00+10:00"_s));
    CHECK(instant(u"6:30"_s, u"2026-04-05T11:30:00+10:00"_s) == at(u"2026-04-05T18:30:00+10:00"_s));
    CHECK(instant(u"half past one"_s, u"2026-04-05T00:30:00+11:00"_s)
        == at(u"2026-04-05T01:30:00+11:00"_s));
    CHECK(understood(u"in 90 minutes"_s, rulesAt(u"2026-04-05T00:30:00+11:00"_s)) == u"closed"_s);
    CHECK(instant(u"sunday at 1"_s, u"2026-04-03T12:00:00+11:00"_s)
        == at(u"2026-04-05T13:00:00+10:00"_s));
}

TEST_CASE("the next servable time waits for the opening")
{
    const OpeningHours hours = melbourne();
    CHECK(nextServable(hours, at(fridayNoon)) == at(fridayNoon));
    CHECK(nextServable(hours, at(u"2026-11-20T12:26:01+11:00"_s))
        == at(u"2026-11-20T12:27:00+11:00"_s));
    CHECK(nextServable(hours, at(u"2026-11-16T22:59:30+11:00"_s))
        == at(u"2026-11-17T11:00:00+11:00"_s));
    CHECK(nextServable(hours, at(u"2026-11-16T22:50:00+11:00"_s), 15)
        == at(u"2026-11-17T11:00:00+11:00"_s));
    CHECK_FALSE(nextServable(hours, at(fridayNoon), 9999).isValid());
    CHECK_FALSE(nextServable(OpeningHours(), at(fridayNoon)).isValid());
    CHECK_FALSE(nextServable(hours, QDateTime()).isValid());
}
