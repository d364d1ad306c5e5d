// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/wall_clock.h"
#include "support/catch.h"
#include "support/utc.h"

using namespace docket;
using docket::tests::utc;
using namespace Qt::StringLiterals;

TEST_CASE("Wall clock: shows the zone's time before, at and after each change")
{
    const WallClock melbourne {QTimeZone("Australia/Melbourne")};
    CHECK(melbourne.isoText(utc(u"2026-10-03T15:59:59Z"_s)) == u"2026-10-04T01:59:59+10:00"_s);
    CHECK(melbourne.isoText(utc(u"2026-10-03T16:00:00Z"_s)) == u"2026-10-04T03:00:00+11:00"_s);
    CHECK(melbourne.isoText(utc(u"2027-04-03T15:59:59Z"_s)) == u"2027-04-04T02:59:59+11:00"_s);
    CHECK(melbourne.isoText(utc(u"2027-04-03T16:00:00Z"_s)) == u"2027-04-04T02:00:00+10:00"_s);
}

TEST_CASE("Wall clock: writes an offset of nothing like any other")
{
    const WallClock london {QTimeZone("Europe/London")};
    CHECK(london.isoText(utc(u"2026-12-01T18:00:00Z"_s)) == u"2026-12-01T18:00:00+00:00"_s);
    CHECK(london.isoText(utc(u"2026-07-01T18:00:00Z"_s)) == u"2026-07-01T19:00:00+01:00"_s);
    CHECK(WallClock(QTimeZone::utc()).isoText(utc(u"2026-07-01T18:00:00Z"_s))
        == u"2026-07-01T18:00:00+00:00"_s);
}

TEST_CASE("Wall clock: agrees with the zone in every year")
{
    for (const char *name : {"Australia/Melbourne", "Australia/Lord_Howe", "Europe/London",
             "America/New_York", "Asia/Kolkata", "Pacific/Apia"}) {
        const QTimeZone zone(name);
        const WallClock clock(zone);
        qint64 differences = 0;
        const QDateTime end = utc(u"2052-01-01T00:00:00Z"_s);
        for (QDateTime at = utc(u"2018-01-01T00:00:00Z"_s); at < end; at = at.addSecs(17'389)) {
            differences += clock.at(at).offsetFromUtc() == zone.offsetFromUtc(at) ? 0 : 1;
        }
        CHECK(differences == 0);
    }
}

TEST_CASE("Wall clock: the instant of a time that a change skips or repeats")
{
    const WallClock melbourne {QTimeZone("Australia/Melbourne")};
    CHECK(melbourne.instantAt(QDate(2026, 11, 20), 18 * 60) == utc(u"2026-11-20T07:00:00Z"_s));
    CHECK(melbourne.instantAt(QDate(2026, 11, 20), 26 * 60) == utc(u"2026-11-20T15:00:00Z"_s));
    CHECK(melbourne.instantAt(QDate(2026, 10, 4), 150) == utc(u"2026-10-03T16:00:00Z"_s));
    CHECK(melbourne.instantAt(QDate(2027, 4, 4), 150) == utc(u"2027-04-03T15:30:00Z"_s));
}

TEST_CASE("Wall clock: no time for no instant and no date")
{
    const WallClock melbourne {QTimeZone("Australia/Melbourne")};
    CHECK_FALSE(melbourne.at({}).isValid());
    CHECK_FALSE(melbourne.instantAt({}, 60).isValid());
}
