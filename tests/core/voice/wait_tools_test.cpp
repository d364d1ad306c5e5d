// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "test_line.h"

using docket::tests::TestLine;
using namespace Qt::StringLiterals;

namespace {

void setClock(TestLine &line, const QString &iso)
{
    line.shop.clock.set(QDateTime::fromString(iso, Qt::ISODate));
}

QString readyAt(TestLine &line)
{
    return line.tool(u"estimateReadyTime"_s)["readyAtIso"_L1].toString();
}

void placeKebabs(TestLine &line, const QString &callId)
{
    line.tool(u"quickAddItem"_s, {{u"description"_s, u"10 large lamb kebabs"_s}}, callId);
    line.tool(u"setPickupTime"_s, {{u"requestedTime"_s, u"in 40 minutes"_s}}, callId);
    const QJsonObject placed = line.tool(u"createOrder"_s, {{u"customerName"_s, u"Mai"_s}}, callId);
    REQUIRE(placed["ok"_L1].toBool());
}

} // namespace

TEST_CASE("getCurrentWaitTime says a range that grows with the kitchen's work")
{
    TestLine line;
    const QJsonObject idle = line.tool(u"getCurrentWaitTime"_s);
    CHECK(idle["ok"_L1].toBool());
    CHECK(idle["minutes"_L1].toInt() == 15);
    CHECK(idle["range"_L1].toString() == u"15-20 minutes"_s);
    CHECK(idle["message"_L1].toString() == u"The wait is about 15 to 20 minutes."_s);
    placeKebabs(line, u"a"_s);
    placeKebabs(line, u"b"_s);
    const QJsonObject busy = line.tool(u"getCurrentWaitTime"_s);
    CHECK(busy["minutes"_L1].toInt() == 60);
    CHECK(busy["range"_L1].toString() == u"60-65 minutes"_s);
    CHECK(line.tool(u"estimateReadyTime"_s)["estimatedMinutes"_L1].toInt() == 60);
    const QJsonObject hostile = line.tool(u"getCurrentWaitTime"_s, {{u"minutes"_s, -5}});
    CHECK(hostile["minutes"_L1].toInt() == 60);
    CHECK(line.tools.tool(u"getCurrentWaitTime"_s)->profile == docket::voice::Profile::Full);
}

TEST_CASE("getCurrentWaitTime of a closed shop names the next orders")
{
    TestLine line;
    setClock(line, u"2026-11-21T02:30:00+11:00"_s);
    const QJsonObject closed = line.tool(u"getCurrentWaitTime"_s);
    CHECK(closed["ok"_L1].toBool());
    CHECK(closed["message"_L1].toString()
        == u"We are closed by then. The next orders are ready 11:15 AM."_s);
}

TEST_CASE("an order that would be ready after closing is ready after the next opening")
{
    TestLine line;
    setClock(line, u"2026-11-21T01:44:00+11:00"_s); // Friday's opening ends at 2:00
    CHECK(readyAt(line) == u"2026-11-21T01:59:00+11:00"_s);
    setClock(line, u"2026-11-21T01:45:00+11:00"_s);
    CHECK(readyAt(line) == u"2026-11-21T11:15:00+11:00"_s);
    const QJsonObject late = line.tool(u"estimateReadyTime"_s);
    CHECK(late["readyAt"_L1].toString() == u"11:15 AM"_s);
    CHECK(late["message"_L1].toString()
        == u"We are closed by then. The next orders are ready 11:15 AM."_s);
    setClock(line, u"2026-11-22T21:50:00+11:00"_s); // Sunday closes at 22:00
    CHECK(line.tool(u"estimateReadyTime"_s)["message"_L1].toString()
        == u"We are closed by then. The next orders are ready tomorrow at 11:15 AM."_s);
}

TEST_CASE("a day that is closed is passed over")
{
    TestLine line;
    line.shop.profile.hours.setException(QDate(2026, 12, 25), {});
    setClock(line, u"2026-12-24T23:50:00+11:00"_s); // Thursday closes at 23:59
    CHECK(readyAt(line) == u"2026-12-26T11:15:00+11:00"_s);
}

TEST_CASE("the clocks go forward while an order is made")
{
    TestLine line;
    line.shop.profile.hours.setException(QDate(2026, 10, 3), {{11 * 60, 28 * 60}});
    setClock(line, u"2026-10-04T01:50:00+10:00"_s);
    CHECK(readyAt(line) == u"2026-10-04T03:05:00+11:00"_s);
    CHECK(line.tool(u"estimateReadyTime"_s)["readyAt"_L1].toString() == u"3:05 AM"_s);
}

TEST_CASE("the clocks go back while an order is made")
{
    TestLine line;
    line.shop.profile.hours.setException(QDate(2027, 4, 3), {{11 * 60, 28 * 60}});
    setClock(line, u"2027-04-04T02:50:00+11:00"_s);
    CHECK(readyAt(line) == u"2027-04-04T02:05:00+10:00"_s);
    setClock(line, u"2027-04-04T02:50:00+10:00"_s);
    CHECK(readyAt(line) == u"2027-04-04T03:05:00+10:00"_s);
}

TEST_CASE("an order after the clocks changed is ready after the opening on the new time")
{
    TestLine line;
    setClock(line, u"2026-10-04T01:50:00+10:00"_s); // Saturday's opening ends at 2:00
    CHECK(readyAt(line) == u"2026-10-04T11:15:00+11:00"_s);
    setClock(line, u"2027-04-04T01:50:00+11:00"_s);
    CHECK(readyAt(line) == u"2027-04-04T11:15:00+10:00"_s);
}
