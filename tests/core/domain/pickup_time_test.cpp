// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/pickup_time.h"
#include "support/catch.h"

#include <QElapsedTimer>

using docket::nextServable;
using docket::OpeningHours;
using docket::OpenSpan;
using docket::PickupRefusal;
using docket::PickupRules;
using docket::understandPickupTime;
using namespace Qt::StringLiterals;

namespace {

struct Case {
    QString said;
    QString meant; ///< Local time, or why not.
};

OpeningHours melbourne()
{
    return OpeningHours(QTimeZone("Australia/Melbourne"),
        {QList<OpenSpan> {{660, 1380}}, QList<OpenSpan> {{660, 1380}},
            QList<OpenSpan> {{660, 1380}}, QList<OpenSpan> {{660, 1439}},
            QList<OpenSpan> {{660, 1560}}, QList<OpenSpan> {{660, 1560}},
            QList<OpenSpan> {{660, 1320}}});
}

QDateTime at(const QString &iso)
{
    const QDateTime instant = QDateTime::fromString(iso, Qt::ISODate);
    REQUIRE(instant.isValid());
    return instant.toUTC();
}

PickupRules rulesAt(const QString &iso, int earliestMinutes = 10)
{
    const QDateTime now = at(iso);
    return {now, now.addSecs(60LL * earliestMinutes)};
}

QString whyText(PickupRefusal::Why why)
{
    switch (why) {
    case PickupRefusal::Why::NotUnderstood:
        return u"not understood"_s;
    case PickupRefusal::Why::TooSoon:
        return u"too soon"_s;
    case PickupRefusal::Why::Closed:
        return u"closed"_s;
    case PickupRefusal::Why::TooFarAhead:
        return u"too far ahead"_s;
    case PickupRefusal::Why::InThePast:
        return u"in the past"_s;
    }
    return {};
}

QString localText(const OpeningHours &hours, const QDateTime &instant)
{
    const QDateTime local = hours.local(instant);
    return local.toString(u"ddd d HH:mm"_s);
}

QString understood(
    const QString &said, const PickupRules &rules, const OpeningHours &hours = melbourne())
{
    const auto answer = understandPickupTime(said, hours, rules);
    if (const auto *instant = std::get_if<QDateTime>(&answer)) {
        return localText(hours, *instant);
    }
    const auto &refusal = std::get<PickupRefusal>(answer);
    if (refusal.earliestPossible.isValid()) {
        CHECK(hours.isOpenAt(refusal.earliestPossible));
        CHECK(refusal.earliestPossible >= rules.earliest);
    }
    return whyText(refusal.why);
}

void check(const std::initializer_list<Case> &cases, const PickupRules &rules,
    const OpeningHours &hours = melbourne())
{
    for (const Case &row : cases) {
        INFO(row.said.toStdString());
        CHECK(understood(row.said, rules, hours) == row.meant);
    }
}

const QString fridayNoon = u"2026-11-20T12:26:00+11:00"_s;

} // namespace

TEST_CASE("a delay counts from now")
{
    check(
        {
            {u"in 30 minutes"_s, u"Fri 20 12:56"_s},
            {u"30 minutes"_s, u"Fri 20 12:56"_s},
            {u"in 30 mins"_s, u"Fri 20 12:56"_s},
            {u"30min"_s, u"Fri 20 12:56"_s},
            {u"30 m"_s, u"Fri 20 12:56"_s},
            {u"In 30 Minutes, please."_s, u"Fri 20 12:56"_s},
            {u"in thirty minutes"_s, u"Fri 20 12:56"_s},
            {u"in 30 minutes' time"_s, u"Fri 20 12:56"_s},
            {u"30 minutes from now"_s, u"Fri 20 12:56"_s},
            {u"in about 30 minutes or so"_s, u"Fri 20 12:56"_s},
            {u"give me 30 minutes"_s, u"Fri 20 12:56"_s},
            {u"in half an hour"_s, u"Fri 20 12:56"_s},
            {u"half an hour"_s, u"Fri 20 12:56"_s},
            {u"half hour"_s, u"Fri 20 12:56"_s},
            {u"a half hour"_s, u"Fri 20 12:56"_s},
            {u"½ hour"_s, u"Fri 20 12:56"_s},
            {u"in 20"_s, u"Fri 20 12:46"_s},
            {u"in twenty please"_s, u"Fri 20 12:46"_s},
            {u"in 20 I'll be there"_s, u"Fri 20 12:46"_s},
            {u"in the next half hour"_s, u"Fri 20 12:56"_s},
            {u"I can come to get it in about 20 minutes"_s, u"Fri 20 12:46"_s},
            {u"20 min"_s, u"Fri 20 12:46"_s},
            {u"twenty-five minutes"_s, u"Fri 20 12:51"_s},
            {u"quarter of an hour"_s, u"Fri 20 12:41"_s},
            {u"in a quarter of an hour"_s, u"Fri 20 12:41"_s},
            {u"three quarters of an hour"_s, u"Fri 20 13:11"_s},
            {u"in 1 hour"_s, u"Fri 20 13:26"_s},
            {u"an hour"_s, u"Fri 20 13:26"_s},
            {u"in an hour's time"_s, u"Fri 20 13:26"_s},
            {u"1hr"_s, u"Fri 20 13:26"_s},
            {u"in an hour and a half"_s, u"Fri 20 13:56"_s},
            {u"hour and a half"_s, u"Fri 20 13:56"_s},
            {u"one and a half hours"_s, u"Fri 20 13:56"_s},
            {u"1½ hours"_s, u"Fri 20 13:56"_s},
            {u"1.5 hours"_s, u"Fri 20 13:56"_s},
            {u"an hour and a quarter"_s, u"Fri 20 13:41"_s},
            {u"in an hour and 15 minutes"_s, u"Fri 20 13:41"_s},
            {u"1 hour 15 minutes"_s, u"Fri 20 13:41"_s},
            {u"1h 15m"_s, u"Fri 20 13:41"_s},
            {u"1h15"_s, u"Fri 20 13:41"_s},
            {u"an hour fifteen"_s, u"Fri 20 13:41"_s},
            {u"ninety minutes"_s, u"Fri 20 13:56"_s},
            {u"one hundred and twenty minutes"_s, u"Fri 20 14:26"_s},
            {u"2 hours"_s, u"Fri 20 14:26"_s},
            {u"in a couple of hours"_s, u"Fri 20 14:26"_s},
            {u"two and a half hours"_s, u"Fri 20 14:56"_s},
            {u"10 to 15 minutes"_s, u"Fri 20 12:41"_s},
            {u"10-15 minutes"_s, u"Fri 20 12:41"_s},
            {u"in 5 to 10 minutes"_s, u"Fri 20 12:36"_s},
            {u"13 hours"_s, u"Sat 21 01:26"_s},
        },
        rulesAt(fridayNoon));
}

TEST_CASE("an hour without am or pm is the next one within opening hours")
{
    check(
        {
            {u"6"_s, u"Fri 20 18:00"_s},
            {u"six"_s, u"Fri 20 18:00"_s},
            {u"at 6"_s, u"Fri 20 18:00"_s},
            {u"for six please"_s, u"Fri 20 18:00"_s},
            {u"I'd like to pick it up at six, thanks"_s, u"Fri 20 18:00"_s},
            {u"6 o'clock"_s, u"Fri 20 18:00"_s},
            {u"six o’clock"_s, u"Fri 20 18:00"_s},
            {u"6ish"_s, u"Fri 20 18:00"_s},
            {u"6:30"_s, u"Fri 20 18:30"_s},
            {u"6.30"_s, u"Fri 20 18:30"_s},
            {u"6 30"_s, u"Fri 20 18:30"_s},
            {u"630"_s, u"Fri 20 18:30"_s},
            {u"six thirty"_s, u"Fri 20 18:30"_s},
            {u"six-thirty"_s, u"Fri 20 18:30"_s},
            {u"six twenty five"_s, u"Fri 20 18:25"_s},
            {u"six oh five"_s, u"Fri 20 18:05"_s},
            {u"half past six"_s, u"Fri 20 18:30"_s},
            {u"half past 6"_s, u"Fri 20 18:30"_s},
            {u"half six"_s, u"Fri 20 18:30"_s},
            {u"quarter past six"_s, u"Fri 20 18:15"_s},
            {u"a quarter past six"_s, u"Fri 20 18:15"_s},
            {u"quarter to seven"_s, u"Fri 20 18:45"_s},
            {u"ten past six"_s, u"Fri 20 18:10"_s},
            {u"twenty-five to seven"_s, u"Fri 20 18:35"_s},
            {u"10 minutes past 6"_s, u"Fri 20 18:10"_s},
            {u"5 minutes to 7"_s, u"Fri 20 18:55"_s},
            {u"quarter to one"_s, u"Fri 20 12:45"_s},
            {u"1"_s, u"Fri 20 13:00"_s},
            {u"11"_s, u"Fri 20 23:00"_s},
            {u"12"_s, u"Sat 21 00:00"_s},
            {u"half twelve"_s, u"too soon"_s},
            {u"twelve forty five"_s, u"Fri 20 12:45"_s},
        },
        rulesAt(fridayNoon));
}

TEST_CASE("a time with its half of the day is exactly that")
{
    check(
        {
            {u"6pm"_s, u"Fri 20 18:00"_s},
            {u"6 PM"_s, u"Fri 20 18:00"_s},
            {u"6 p.m."_s, u"Fri 20 18:00"_s},
            {u"at around 7pm"_s, u"Fri 20 19:00"_s},
            {u"6:30 PM"_s, u"Fri 20 18:30"_s},
            {u"06:30 PM"_s, u"Fri 20 18:30"_s},
            {u"6 30 pm"_s, u"Fri 20 18:30"_s},
            {u"six thirty p m"_s, u"Fri 20 18:30"_s},
            {u"quarter to 7 pm"_s, u"Fri 20 18:45"_s},
            {u"18:45"_s, u"Fri 20 18:45"_s},
            {u"1830"_s, u"Fri 20 18:30"_s},
            {u"eighteen thirty"_s, u"Fri 20 18:30"_s},
            {u"eighteen hundred hours"_s, u"Fri 20 18:00"_s},
            {u"twenty thirty"_s, u"Fri 20 20:30"_s},
            {u"18:45:00"_s, u"Fri 20 18:45"_s},
            {u"01:30"_s, u"Sat 21 01:30"_s},
            {u"00:30"_s, u"Sat 21 00:30"_s},
            {u"1 am"_s, u"Sat 21 01:00"_s},
            {u"12 am"_s, u"Sat 21 00:00"_s},
            {u"quarter to 12 am"_s, u"Fri 20 23:45"_s},
            {u"midnight"_s, u"Sat 21 00:00"_s},
            {u"24:00"_s, u"Sat 21 00:00"_s},
            {u"half past midnight"_s, u"Sat 21 00:30"_s},
            {u"quarter to midnight"_s, u"Fri 20 23:45"_s},
            {u"ten past noon"_s, u"in the past"_s},
            {u"6 in the evening"_s, u"Fri 20 18:00"_s},
            {u"3 in the afternoon"_s, u"Fri 20 15:00"_s},
            {u"11 at night"_s, u"Fri 20 23:00"_s},
            {u"1 in the morning"_s, u"Sat 21 01:00"_s},
        },
        rulesAt(fridayNoon));
}

TEST_CASE("a day goes before or after its time")
{
    check(
        {
            {u"tomorrow at 6pm"_s, u"Sat 21 18:00"_s},
            {u"tomorrow at 6"_s, u"Sat 21 18:00"_s},
            {u"tomorrow at 1"_s, u"Sat 21 13:00"_s},
            {u"6 tomorrow"_s, u"Sat 21 18:00"_s},
            {u"noon tomorrow"_s, u"Sat 21 12:00"_s},
            {u"tomorrow at noon"_s, u"Sat 21 12:00"_s},
            {u"tomorrow midnight"_s, u"Sun 22 00:00"_s},
            {u"tomorrow morning at 11"_s, u"Sat 21 11:00"_s},
            {u"tomorrow night at 1"_s, u"Sun 22 01:00"_s},
            {u"tomorrow"_s, u"Sat 21 11:00"_s},
            {u"tomorrow afternoon"_s, u"Sat 21 12:00"_s},
            {u"day after tomorrow at 7"_s, u"Sun 22 19:00"_s},
            {u"in 2 days at 6pm"_s, u"Sun 22 18:00"_s},
            {u"today at 6"_s, u"Fri 20 18:00"_s},
            {u"later"_s, u"not understood"_s},
            {u"today"_s, u"Fri 20 12:36"_s},
            {u"tonight at 8"_s, u"Fri 20 20:00"_s},
            {u"8 tonight"_s, u"Fri 20 20:00"_s},
            {u"midnight tonight"_s, u"Sat 21 00:00"_s},
            {u"12 tonight"_s, u"Sat 21 00:00"_s},
            {u"1 am tonight"_s, u"Sat 21 01:00"_s},
            {u"tonight"_s, u"Fri 20 17:00"_s},
            {u"this evening"_s, u"Fri 20 15:00"_s},
            {u"this evening at 7"_s, u"Fri 20 19:00"_s},
            {u"this arvo at 3"_s, u"Fri 20 15:00"_s},
            {u"friday at 7"_s, u"Fri 20 19:00"_s},
            {u"friday at 11am"_s, u"Fri 27 11:00"_s},
            {u"on saturday 6pm"_s, u"Sat 21 18:00"_s},
            {u"this Saturday at six"_s, u"Sat 21 18:00"_s},
            {u"saturday night at 1"_s, u"Sun 22 01:00"_s},
            {u"sunday"_s, u"Sun 22 11:00"_s},
            {u"Mon 12:30"_s, u"Mon 23 12:30"_s},
            {u"thursday 11pm"_s, u"Thu 26 23:00"_s},
            {u"the 21st at 6"_s, u"Sat 21 18:00"_s},
            {u"21 November at 6pm"_s, u"Sat 21 18:00"_s},
            {u"November 21st, 6pm"_s, u"Sat 21 18:00"_s},
            {u"Saturday the 21st at 6"_s, u"Sat 21 18:00"_s},
            {u"6pm, Saturday 21 November"_s, u"Sat 21 18:00"_s},
            {u"tomorrow, Saturday, at 6"_s, u"Sat 21 18:00"_s},
            {u"Friday the 21st at 6"_s, u"not understood"_s},
            {u"2026-11-21 at 6pm"_s, u"Sat 21 18:00"_s},
            {u"2026-11-21"_s, u"Sat 21 11:00"_s},
        },
        rulesAt(fridayNoon));
}

TEST_CASE("a timestamp that a program wrote is that instant")
{
    check(
        {
            {u"2026-11-20T18:30:00+11:00"_s, u"Fri 20 18:30"_s},
            {u"2026-11-20T07:30:00Z"_s, u"Fri 20 18:30"_s},
            {u"2026-11-20T07:30:00.000Z"_s, u"Fri 20 18:30"_s},
            {u"2026-11-20T18:30:00"_s, u"Fri 20 18:30"_s},
            {u"2026-11-20 18:30"_s, u"Fri 20 18:30"_s},
            {u"2026-11-20T11:30:00"_s, u"in the past"_s},
            {u"2026-11-20T11:30:00+11:00"_s, u"in the past"_s},
            {u"2027-11-20T18:30:00+11:00"_s, u"too far ahead"_s},
            {u"2026-13-20T18:30:00+11:00"_s, u"not understood"_s},
        },
        rulesAt(fridayNoon));
}

TEST_CASE("as soon as possible is what the kitchen can do")
{
    check(
        {
            {u"asap"_s, u"Fri 20 12:51"_s},
            {u"ASAP please"_s, u"Fri 20 12:51"_s},
            {u"as soon as possible"_s, u"Fri 20 12:51"_s},
            {u"as soon as you can"_s, u"Fri 20 12:51"_s},
            {u"now"_s, u"Fri 20 12:51"_s},
            {u"right now"_s, u"Fri 20 12:51"_s},
            {u"straight away"_s, u"Fri 20 12:51"_s},
            {u"the earliest possible"_s, u"Fri 20 12:51"_s},
            {u"whenever it's ready"_s, u"Fri 20 12:51"_s},
            {u"asap tomorrow"_s, u"Sat 21 11:00"_s},
        },
        rulesAt(fridayNoon, 25));
}

TEST_CASE("a time that cannot be kept is refused with its reason")
{
    check(
        {
            {u"5 minutes"_s, u"too soon"_s},
            {u"in 0 minutes"_s, u"too soon"_s},
            {u"in 9 minutes"_s, u"too soon"_s},
            {u"in 10 minutes"_s, u"Fri 20 12:36"_s},
            {u"12:30"_s, u"too soon"_s},
            {u"90000 minutes"_s, u"too far ahead"_s},
            {u"in 9999999999999 hours"_s, u"too far ahead"_s},
            {u"in 9999999 weeks at 6pm"_s, u"too far ahead"_s},
            {u"in 8 days"_s, u"too far ahead"_s},
            {u"in 2 weeks at 6pm"_s, u"too far ahead"_s},
            {u"25 december at 6pm"_s, u"too far ahead"_s},
            {u"3 am"_s, u"closed"_s},
            {u"5 am"_s, u"closed"_s},
            {u"2 am"_s, u"closed"_s},
            {u"in 14 hours"_s, u"closed"_s},
            {u"tomorrow at 9 am"_s, u"closed"_s},
            {u"sunday at 10pm"_s, u"closed"_s},
            {u"thursday at midnight"_s, u"closed"_s},
            {u"yesterday"_s, u"in the past"_s},
            {u"yesterday at 6"_s, u"in the past"_s},
            {u"last night"_s, u"in the past"_s},
            {u"last friday at 6pm"_s, u"in the past"_s},
            {u"10 minutes ago"_s, u"in the past"_s},
            {u"11 am"_s, u"in the past"_s},
            {u"noon"_s, u"in the past"_s},
            {u"today at noon"_s, u"in the past"_s},
            {u"this morning at 11"_s, u"in the past"_s},
        },
        rulesAt(fridayNoon));
}

TEST_CASE("what is no time, or more than one, is not understood")
{
    check(
        {
            {u""_s, u"not understood"_s},
            {u"   "_s, u"not understood"_s},
            {u"please"_s, u"not understood"_s},
            {u"99pm"_s, u"not understood"_s},
            {u"13pm"_s, u"not understood"_s},
            {u"25:00"_s, u"not understood"_s},
            {u"6:60"_s, u"not understood"_s},
            {u"6:3"_s, u"not understood"_s},
            {u"6:"_s, u"Fri 20 18:00"_s},
            {u"99"_s, u"not understood"_s},
            {u"-5 minutes"_s, u"not understood"_s},
            {u"6 or 7"_s, u"not understood"_s},
            {u"6-7pm"_s, u"not understood"_s},
            {u"5 to 6 to 7"_s, u"not understood"_s},
            {u"6 to 7"_s, u"not understood"_s},
            {u"between 6 and 7"_s, u"not understood"_s},
            {u"five to"_s, u"not understood"_s},
            {u"ten past"_s, u"not understood"_s},
            {u"half past"_s, u"not understood"_s},
            {u"before 6"_s, u"not understood"_s},
            {u"not at 6"_s, u"not understood"_s},
            {u"tomorrow friday"_s, u"not understood"_s},
            {u"6 am tonight"_s, u"not understood"_s},
            {u"in 30 minutes at 6"_s, u"not understood"_s},
            {u"asap at 6"_s, u"not understood"_s},
            {u"two kebabs"_s, u"not understood"_s},
            {u"am"_s, u"not understood"_s},
            {u"half"_s, u"not understood"_s},
            {u"the 32nd at 6"_s, u"not understood"_s},
            {u"31 february at 6"_s, u"not understood"_s},
            {u"6'; DROP TABLE orders; --"_s, u"not understood"_s},
            {u"<b>6</b>"_s, u"not understood"_s},
            {u"６pm"_s, u"Fri 20 18:00"_s},
            {u"٦"_s, u"Fri 20 18:00"_s},
        },
        rulesAt(fridayNoon));
}

TEST_CASE("hostile text is refused at once")
{
    const PickupRules rules = rulesAt(fridayNoon);
    QElapsedTimer timer;
    timer.start();
    for (const QString &said : {QString(100'000, u'6'), QString(100'000, u' '),
             u"half past "_s.repeated(10'000), u"in "_s.repeated(30'000), QString(100'000, u'\0'),
             QString(100'000, QChar(0xD800)), u"a "_s.repeated(80), u"1."_s.repeated(80),
             u"and "_s.repeated(40), QString(160, u'9'), QString(160, QChar(0xFDFA))}) {
        CHECK(understood(said, rules) == u"not understood"_s);
    }
    CHECK(timer.elapsed() < 2000);
}

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
