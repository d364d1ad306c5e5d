// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/opening_hours.h"
#include "said_times.h"
#include "support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>

using docket::BusinessDay;
using docket::OpeningHours;
using docket::OpenPeriod;
using docket::OpenSpan;
using docket::Result;
using docket::tests::at;
using namespace Qt::StringLiterals;

namespace {

QJsonObject shopJson()
{
    return QJsonDocument::fromJson(R"({
        "zone": "Australia/Melbourne",
        "dayEnds": "04:00",
        "week": {
            "mon": ["11:00-23:00"], "tue": ["11:00-23:00"], "wed": ["11:00-23:00"],
            "thu": ["11:00-23:59"], "fri": ["11:00-02:00"], "sat": ["11:00-02:00"],
            "sun": ["11:00-22:00"]
        },
        "exceptions": { "2026-12-25": [], "2026-12-31": ["11:00-15:00", "18:00-03:00"] }
    })")
        .object();
}

OpeningHours shop()
{
    const Result<OpeningHours> hours = OpeningHours::fromJson(shopJson());
    REQUIRE(hours);
    return *hours;
}

QString text(const std::optional<OpenPeriod> &period)
{
    return period
        ? period->opens.toString(Qt::ISODate) + u'/' + period->closes.toString(Qt::ISODate)
        : u"none"_s;
}

QString messageFor(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    REQUIRE(document.isObject());
    const Result<OpeningHours> hours = OpeningHours::fromJson(document.object());
    return hours ? u"read"_s : hours.error().message.english() + u" @"_s + hours.error().detail;
}

OpeningHours everyDay(const OpenSpan &span, int dayEnds = 240)
{
    std::array<QList<OpenSpan>, 7> week;
    week.fill({span});
    return OpeningHours(QTimeZone("Australia/Melbourne"), week, dayEnds);
}

} // namespace

TEST_CASE("the shop is open from its opening until just before its closing")
{
    const OpeningHours hours = shop();
    const std::pair<QString, bool> cases[] = {
        {u"2026-11-16T10:59:59+11:00"_s, false}, // Monday
        {u"2026-11-16T11:00:00+11:00"_s, true},
        {u"2026-11-16T22:59:59+11:00"_s, true},
        {u"2026-11-16T23:00:00+11:00"_s, false},
        {u"2026-11-19T23:58:59+11:00"_s, true}, // Thursday
        {u"2026-11-19T23:59:00+11:00"_s, false},
        {u"2026-11-20T01:00:00+11:00"_s, false},
        {u"2026-11-21T00:00:00+11:00"_s, true}, // Friday's night
        {u"2026-11-21T01:59:59+11:00"_s, true},
        {u"2026-11-21T02:00:00+11:00"_s, false},
        {u"2026-11-22T01:59:59+11:00"_s, true}, // Saturday's night
        {u"2026-11-22T10:00:00+11:00"_s, false},
        {u"2026-11-22T21:59:59+11:00"_s, true},
        {u"2026-11-22T22:00:00+11:00"_s, false},
        {u"2026-11-23T01:00:00+11:00"_s, false},
    };
    for (const auto &[instant, open] : cases) {
        INFO(instant.toStdString());
        CHECK(hours.isOpenAt(at(instant)) == open);
    }
    CHECK_FALSE(hours.isOpenAt(QDateTime()));
}

TEST_CASE("an exception replaces its date and leaves the night before alone")
{
    const OpeningHours hours = shop();
    CHECK_FALSE(hours.isOpenAt(at(u"2026-12-25T13:00:00+11:00"_s)));
    CHECK_FALSE(hours.isOpenAt(at(u"2026-12-26T01:00:00+11:00"_s))); // Friday's night fell out
    CHECK(hours.isOpenAt(at(u"2026-12-31T14:00:00+11:00"_s)));
    CHECK_FALSE(hours.isOpenAt(at(u"2026-12-31T16:00:00+11:00"_s)));
    CHECK(hours.isOpenAt(at(u"2027-01-01T02:59:00+11:00"_s)));

    OpeningHours closedToday = shop();
    closedToday.setException(QDate(2026, 11, 21), {}); // a Saturday
    CHECK(closedToday.isOpenAt(at(u"2026-11-21T01:30:00+11:00"_s)));
    CHECK_FALSE(closedToday.isOpenAt(at(u"2026-11-21T12:00:00+11:00"_s)));
    CHECK(closedToday.spansOn(QDate(2026, 11, 21)).isEmpty());
    CHECK(closedToday.spansOn(QDate(2026, 11, 20)) == QList<OpenSpan> {{660, 1560}});
}

TEST_CASE("the next period is the first that begins after the instant")
{
    const OpeningHours hours = shop();
    const std::pair<QString, QString> cases[] = {
        {u"2026-11-20T12:26:00+11:00"_s, u"2026-11-21T00:00:00Z/2026-11-21T15:00:00Z"_s},
        {u"2026-11-20T10:59:00+11:00"_s, u"2026-11-20T00:00:00Z/2026-11-20T15:00:00Z"_s},
        {u"2026-11-20T11:00:00+11:00"_s, u"2026-11-21T00:00:00Z/2026-11-21T15:00:00Z"_s},
        {u"2026-12-24T23:59:30+11:00"_s, u"2026-12-26T00:00:00Z/2026-12-26T15:00:00Z"_s},
        {u"2026-12-31T12:00:00+11:00"_s, u"2026-12-31T07:00:00Z/2026-12-31T16:00:00Z"_s},
    };
    for (const auto &[instant, period] : cases) {
        INFO(instant.toStdString());
        CHECK(text(hours.nextPeriod(at(instant))) == period);
    }
    CHECK_FALSE(OpeningHours().nextPeriod(at(u"2026-11-20T12:26:00+11:00"_s)).has_value());
    CHECK_FALSE(hours.nextPeriod(QDateTime()).has_value());
}

TEST_CASE("a night belongs to the business day on which it began")
{
    const OpeningHours hours = shop();
    const std::pair<QString, QDate> cases[] = {
        {u"2026-11-20T12:26:00+11:00"_s, QDate(2026, 11, 20)},
        {u"2026-11-21T00:00:00+11:00"_s, QDate(2026, 11, 20)},
        {u"2026-11-21T03:59:59+11:00"_s, QDate(2026, 11, 20)},
        {u"2026-11-21T04:00:00+11:00"_s, QDate(2026, 11, 21)},
        {u"2026-10-04T03:30:00+11:00"_s, QDate(2026, 10, 3)}, // the clocks went forward at 2:00
        {u"2026-10-04T04:00:00+11:00"_s, QDate(2026, 10, 4)},
        {u"2026-04-05T02:30:00+11:00"_s, QDate(2026, 4, 4)}, // the clocks go back at 3:00
        {u"2026-04-05T02:30:00+10:00"_s, QDate(2026, 4, 4)},
        {u"2026-04-05T04:00:00+10:00"_s, QDate(2026, 4, 5)},
    };
    for (const auto &[instant, date] : cases) {
        INFO(instant.toStdString());
        CHECK(hours.businessDay(at(instant)).date() == date);
    }
}

TEST_CASE("a business day that ends in a repeated hour begins once")
{
    const OpeningHours hours = everyDay({660, 1560}, 150);
    CHECK(hours.businessDay(at(u"2026-04-05T02:29:00+11:00"_s)).date() == QDate(2026, 4, 4));
    CHECK(hours.businessDay(at(u"2026-04-05T02:31:00+11:00"_s)).date() == QDate(2026, 4, 5));
    CHECK(hours.businessDay(at(u"2026-04-05T02:15:00+10:00"_s)).date() == QDate(2026, 4, 5));
}

TEST_CASE("opening hours keep to the clock on the wall when daylight saving begins")
{
    const OpeningHours hours = shop();
    // Saturday 3 October 2026 11:00 +10:00 until Sunday 2:00, which is skipped: 3:00 +11:00.
    CHECK(text(hours.periodAt(at(u"2026-10-03T20:00:00+10:00"_s)))
        == u"2026-10-03T01:00:00Z/2026-10-03T16:00:00Z"_s);
    CHECK(text(hours.periodAt(at(u"2026-10-04T12:00:00+11:00"_s)))
        == u"2026-10-04T00:00:00Z/2026-10-04T11:00:00Z"_s);
    CHECK(hours.instantAt(QDate(2026, 10, 4), 150) == at(u"2026-10-04T03:00:00+11:00"_s));
    CHECK(hours.instantAt(QDate(2026, 10, 3), 1440 + 150) == at(u"2026-10-04T03:00:00+11:00"_s));
    CHECK(everyDay({130, 170}).periodsOn(QDate(2026, 10, 4)).isEmpty());
}

TEST_CASE("opening hours keep to the clock on the wall when daylight saving ends")
{
    const OpeningHours hours = shop();
    // Saturday 4 April 2026 11:00 +11:00 until Sunday 2:00, the first of two.
    CHECK(text(hours.periodAt(at(u"2026-04-04T20:00:00+11:00"_s)))
        == u"2026-04-04T00:00:00Z/2026-04-04T15:00:00Z"_s);
    CHECK_FALSE(hours.isOpenAt(at(u"2026-04-05T02:00:00+11:00"_s)));
    CHECK_FALSE(hours.isOpenAt(at(u"2026-04-05T02:00:00+10:00"_s)));
    CHECK(text(hours.periodAt(at(u"2026-04-05T12:00:00+10:00"_s)))
        == u"2026-04-05T01:00:00Z/2026-04-05T12:00:00Z"_s);
}

TEST_CASE("a shop that never closes is open at midnight, too")
{
    const OpeningHours hours = everyDay({0, 1440});
    CHECK(hours.isOpenAt(at(u"2026-11-20T23:59:59+11:00"_s)));
    CHECK(hours.isOpenAt(at(u"2026-11-21T00:00:00+11:00"_s)));
    CHECK(hours.isOpenAt(at(u"2026-10-04T03:00:00+11:00"_s)));
    CHECK(hours.isOpenAt(at(u"2026-04-05T02:30:00+10:00"_s)));
}

TEST_CASE("spans given by the program are put in order and joined")
{
    OpeningHours hours = shop();
    const QDate date(2026, 11, 24);
    hours.setException(
        date, {{1080, 1320}, {660, 840}, {800, 900}, {1200, 1100}, {-5, 60}, {1500, 1600}});
    CHECK(hours.spansOn(date) == QList<OpenSpan> {{660, 900}, {1080, 1320}});
    CHECK(hours.spansOn(QDate()).isEmpty());
}

TEST_CASE("opening hours read back what they wrote")
{
    OpeningHours hours = shop();
    CHECK(hours.toJson() == shopJson());
    hours.setException(QDate(2026, 11, 24), {{0, 1440}});
    hours.setException(QDate(2026, 11, 27), {{720, 9000}});
    hours.setException(QDate(2026, 11, 28), {});
    const Result<OpeningHours> again = OpeningHours::fromJson(hours.toJson());
    INFO((again ? QString() : again.error().message.english()).toStdString());
    CHECK(again);
    CHECK(hours.toJson()["exceptions"_L1]["2026-11-27"_L1] == QJsonArray {u"12:00-11:59"_s});
}

TEST_CASE("wrong opening hours are refused with the place and what was meant")
{
    const std::pair<QByteArray, QString> cases[] = {
        {R"({})", u"Opening hours: \"\" is not a time zone like \"Australia/Melbourne\". @zone"_s},
        {R"({"zone": "Melbourne", "week": {}})",
            u"Opening hours: \"Melbourne\" is not a time zone like \"Australia/Melbourne\". @zone"_s},
        {R"({"zone": "Australia/Melbourne"})", u"Opening hours: the week is missing. @week"_s},
        {R"({"zone": "Australia/Melbourne", "week": {"monday": []}})",
            u"Opening hours: \"monday\" is not a day (mon, tue, wed, thu, fri, sat, sun). @week"_s},
        {R"({"zone": "Australia/Melbourne", "week": {"mon": "11:00-23:00"}})",
            u"Opening hours: mon must be a list like [\"11:00-23:00\"], empty when closed. @week.mon"_s},
        {R"({"zone": "Australia/Melbourne", "week": {"mon": ["11-23"]}})",
            u"Opening hours: \"11-23\" on mon is not a span like \"11:00-23:00\". @week.mon[0]"_s},
        {R"({"zone": "Australia/Melbourne", "week": {"mon": ["11:00-15:00", "25:00-26:00"]}})",
            u"Opening hours: \"25:00-26:00\" on mon is not a span like \"11:00-23:00\". @week.mon[1]"_s},
        {R"({"zone": "Australia/Melbourne", "week": {"mon": [11]}})",
            u"Opening hours: \"\" on mon is not a span like \"11:00-23:00\". @week.mon[0]"_s},
        {R"({"zone": "Australia/Melbourne", "week": {"mon": ["11:00-11:00"]}})",
            u"Opening hours: \"11:00-11:00\" on mon opens and closes at the same time; a whole day is \"00:00-24:00\". @week.mon[0]"_s},
        {R"({"zone": "Australia/Melbourne", "week": {"mon": ["17:00-22:00", "11:00-17:30"]}})",
            u"Opening hours: 11:00-17:30 and 17:00-22:00 on mon overlap. @week.mon"_s},
        {R"({"zone": "Australia/Melbourne", "week": {"fri": ["11:00-02:00"], "sat": ["01:00-03:00"]}})",
            u"Opening hours: the night of fri overlaps the opening of sat. @week.sat"_s},
        {R"({"zone": "Australia/Melbourne", "week": {"sun": ["11:00-02:00"], "mon": ["01:00-03:00"]}})",
            u"Opening hours: the night of sun overlaps the opening of mon. @week.mon"_s},
        {R"({"zone": "Australia/Melbourne", "dayEnds": "14:00", "week": {}})",
            u"Opening hours: the business day must end between \"00:00\" and \"12:00\", like \"04:00\". @dayEnds"_s},
        {R"({"zone": "Australia/Melbourne", "dayEnds": 4, "week": {}})",
            u"Opening hours: the business day must end between \"00:00\" and \"12:00\", like \"04:00\". @dayEnds"_s},
        {R"({"zone": "Australia/Melbourne", "week": {}, "exceptions": []})",
            u"Opening hours: exceptions must be dates with spans, like {\"2026-12-25\": []}. @exceptions"_s},
        {R"({"zone": "Australia/Melbourne", "week": {}, "exceptions": {"25.12.2026": []}})",
            u"Opening hours: \"25.12.2026\" is not a date like \"2026-12-25\". @exceptions.25.12.2026"_s},
        {R"({"zone": "Australia/Melbourne", "week": {"fri": ["11:00-02:00"]}, "exceptions": {"2026-11-21": ["01:00-05:00"]}})",
            u"Opening hours: 2026-11-21 overlaps the night before or the next day. @exceptions.2026-11-21"_s},
        {R"({"zone": "Australia/Melbourne", "week": {}, "exception": {}})",
            u"Opening hours: \"exception\" is not known here (known: zone, dayEnds, week, exceptions). @exception"_s},
    };
    for (const auto &[json, message] : cases) {
        CHECK(messageFor(json) == message);
    }
    CHECK(
        messageFor(
            R"({"zone": "Australia/Melbourne", "week": {"mon": ["11:00-15:00", "15:00-24:00"], "tue": ["00:00-09:00"]}})")
        == u"read"_s);
}

TEST_CASE("a business day is an hour shorter when the clocks go forward")
{
    const OpeningHours hours = shop();
    const OpenPeriod friday = hours.span(BusinessDay(QDate(2026, 11, 20)));
    CHECK(friday.opens == at(u"2026-11-20T04:00:00+11:00"_s));
    CHECK(friday.closes == at(u"2026-11-21T04:00:00+11:00"_s));
    const OpenPeriod change = hours.span(BusinessDay(QDate(2026, 10, 3)));
    CHECK(change.opens == at(u"2026-10-03T04:00:00+10:00"_s));
    CHECK(change.closes == at(u"2026-10-04T04:00:00+11:00"_s));
    CHECK(hours.businessDay(change.opens) == BusinessDay(QDate(2026, 10, 3)));
    CHECK(hours.businessDay(change.closes) == BusinessDay(QDate(2026, 10, 4)));
}
