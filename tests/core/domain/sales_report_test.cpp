// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/sales_report.h"
#include "support/catch.h"
#include "support/sample_order.h"
#include "support/utc.h"

using namespace docket;
using docket::tests::sampleOrder;
using docket::tests::utc;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone melbourneZone("Australia/Melbourne");

/// 17.00 at 12:26 in Melbourne, started after 2 minutes, ready 7 minutes later: 36 before the
/// promise.
Order madeOrder()
{
    Order order = sampleOrder();
    order.startedAt = order.placedAt.addSecs(120);
    order.readyAt = order.placedAt.addSecs(540);
    order.status = OrderStatus::Ready;
    return order;
}

} // namespace

TEST_CASE("a day adds its orders up, each line by its share of the total")
{
    DayFigures day;
    const WallClock clock(melbourneZone);
    day.add(madeOrder(), clock);
    Order counter = madeOrder();
    counter.provider = u"counter"_s;
    counter.placedAt = utc(u"2026-11-20T14:05:00Z"_s); // 01:05 of the same night
    counter.startedAt = {};
    counter.readyAt = {};
    day.add(counter, clock);
    Order cancelled = madeOrder();
    cancelled.status = OrderStatus::Cancelled;
    day.add(cancelled, clock);
    CHECK(day.sold == Takings {2, Money::fromCents(3400)});
    CHECK(day.cancelled == Takings {1, Money::fromCents(1700)});
    CHECK(day.gst == Money::fromCents(310));
    CHECK(day.savings == Money::fromCents(300));
    CHECK(day.hours.at(12) == Takings {1, Money::fromCents(1700)});
    CHECK(day.hours.at(1) == Takings {1, Money::fromCents(1700)});
    CHECK(day.channels.value(u"vapi"_s) == Takings {1, Money::fromCents(1700)});
    CHECK(day.channels.value(u"counter"_s) == Takings {1, Money::fromCents(1700)});
    REQUIRE(day.items.size() == 2);
    CHECK(day.items.value({u"kebab-lamb"_s, u"large"_s})
        == ItemSales {u"Large Lamb Kebab"_s, 2, Money::fromCents(2756)});
    CHECK(day.items.value({u"can"_s, QString()})
        == ItemSales {u"Soft Drink Can (375ml)"_s, 2, Money::fromCents(644)});
    CHECK(day.waited == QList<qint32> {120'000});
    CHECK(day.made == QList<qint32> {420'000});
    CHECK(day.promiseErrors == QList<qint32> {-2'160'000});
}

TEST_CASE("the hour is the wall's, also when the clocks change")
{
    // 2026-10-04 02:00 becomes 03:00; 2026-04-05 03:00 becomes 02:00.
    const WallClock clock(melbourneZone);
    const QList<std::pair<QString, size_t>> cases {{u"2026-10-03T15:59:00Z"_s, 1},
        {u"2026-10-03T16:00:00Z"_s, 3}, {u"2026-04-04T15:30:00Z"_s, 2},
        {u"2026-04-04T16:30:00Z"_s, 2}, {u"2026-04-04T17:00:00Z"_s, 3}};
    for (const auto &[placed, hour] : cases) {
        DayFigures day;
        Order order = sampleOrder();
        order.placedAt = utc(placed);
        day.add(order, clock);
        INFO(placed.toStdString());
        CHECK(day.hours.at(hour).orders == 1);
    }
}

TEST_CASE("a day's figures are kept as they are, for their zone only")
{
    DayFigures day;
    day.add(madeOrder(), WallClock(melbourneZone));
    day.calls = {9, 6, 2, 0};
    const QByteArray bytes = day.toBytes(melbourneZone);
    CHECK(DayFigures::fromBytes(bytes, melbourneZone) == day);
    CHECK(DayFigures::fromBytes(bytes, QTimeZone("Australia/Perth")) == std::nullopt);
    CHECK(DayFigures::fromBytes(bytes.chopped(1), melbourneZone) == std::nullopt);
    CHECK(DayFigures::fromBytes({}, melbourneZone) == std::nullopt);
    // The first format counted what is sold by hand among the answered calls.
    REQUIRE(bytes.startsWith(QByteArray::fromHex("00000002")));
    CHECK(DayFigures::fromBytes(QByteArray::fromHex("00000001") + bytes.mid(4), melbourneZone)
        == std::nullopt);
}

TEST_CASE("a report adds days up")
{
    DayFigures friday;
    friday.add(madeOrder(), WallClock(melbourneZone));
    friday.calls = {4, 2, 1, 1};
    DayFigures saturday = friday;
    Order late = madeOrder();
    late.total = Money::fromCents(1001);
    late.lines = {late.lines.last()};
    late.readyAt = late.promisedAt.addSecs(600);
    saturday.add(late, WallClock(melbourneZone));
    const ReportDays days {BusinessDay(QDate(2026, 11, 20)), BusinessDay(QDate(2026, 11, 21))};
    SalesReportBuilder builder(days);
    builder.add(days.from, friday);
    builder.add(days.to, saturday);
    const SalesReport report = builder.take();
    CHECK(report.days == days);
    CHECK(report.sold == Takings {3, Money::fromCents(4401)});
    CHECK(report.average() == Money::fromCents(1467));
    CHECK(report.weekdays.at(4) == Takings {1, Money::fromCents(1700)});
    CHECK(report.weekdays.at(5) == Takings {2, Money::fromCents(2701)});
    CHECK(report.weekdays.at(0).orders == 0);
    REQUIRE(report.items.size() == 2);
    CHECK(report.items.first() == ItemSales {u"Large Lamb Kebab"_s, 2, Money::fromCents(2756)});
    CHECK(
        report.items.last() == ItemSales {u"Soft Drink Can (375ml)"_s, 3, Money::fromCents(1645)});
    CHECK(report.promises == WaitScore {3, -36, 33, 67});
    CHECK(report.waited == Spread {3, 120, 120});
    CHECK(report.calls == CallFigures {8, 4, 2, 2});
    CHECK(report.orderedPercent() == 67);
    CHECK_FALSE(report.isEmpty());
    CHECK(SalesReport().isEmpty());
    CHECK(SalesReport().average() == Money());
    CHECK(SalesReport().orderedPercent() == 0);
}

TEST_CASE("half took no longer than the median, nine of ten no longer than the rest")
{
    CHECK(spreadOf({}) == Spread {0, 0, 0});
    CHECK(spreadOf({1500}) == Spread {1, 2, 2});
    CHECK(spreadOf({4000, 1000, 3000, 2000}) == Spread {4, 3, 4});
    CHECK(spreadOf({10'000, 9000, 8000, 7000, 6000, 5000, 4000, 3000, 2000, 1000})
        == Spread {10, 6, 9});
}

TEST_CASE("days as people call them")
{
    const auto days = [](ReportSpan span, QDate today) {
        const ReportDays meant = daysOf(span, BusinessDay(today));
        return std::pair(meant.from.date(), meant.to.date());
    };
    const QDate friday(2026, 11, 20);
    CHECK(days(ReportSpan::Today, friday) == std::pair(friday, friday));
    CHECK(
        days(ReportSpan::Yesterday, friday) == std::pair(QDate(2026, 11, 19), QDate(2026, 11, 19)));
    CHECK(days(ReportSpan::ThisWeek, friday) == std::pair(QDate(2026, 11, 16), friday));
    CHECK(days(ReportSpan::ThisWeek, QDate(2026, 11, 16))
        == std::pair(QDate(2026, 11, 16), QDate(2026, 11, 16)));
    CHECK(days(ReportSpan::Last7Days, friday) == std::pair(QDate(2026, 11, 14), friday));
    CHECK(days(ReportSpan::Last28Days, friday) == std::pair(QDate(2026, 10, 24), friday));
    CHECK(days(ReportSpan::ThisMonth, friday) == std::pair(QDate(2026, 11, 1), friday));
    CHECK(days(ReportSpan::ThisYear, friday) == std::pair(QDate(2026, 1, 1), friday));
    CHECK(daysOf(ReportSpan::Last28Days, BusinessDay(friday)).count() == 28);
}
