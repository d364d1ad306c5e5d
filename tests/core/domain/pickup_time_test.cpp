// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "said_times.h"
#include "support/catch.h"

using docket::PickupRules;
using docket::tests::check;
using docket::tests::fridayNoon;
using docket::tests::rulesAt;
using docket::tests::understood;
using namespace Qt::StringLiterals;

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

TEST_CASE("hostile text is not understood")
{
    const PickupRules rules = rulesAt(fridayNoon);
    for (const QString &said : {QString(100'000, u'6'), QString(100'000, u' '),
             u"half past "_s.repeated(10'000), u"in "_s.repeated(30'000), QString(100'000, u'\0'),
             QString(100'000, QChar(0xD800)), u"a "_s.repeated(80), u"1."_s.repeated(80),
             u"and "_s.repeated(40), QString(160, u'9'), QString(160, QChar(0xFDFA))}) {
        CHECK(understood(said, rules) == u"not understood"_s);
    }
}
