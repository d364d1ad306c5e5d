// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/day_score.h"
#include "support/catch.h"
#include "support/sample_order.h"

#include <QTimeZone>

using namespace docket;
using docket::shop::DayScore;
using docket::tests::sampleOrder;
using namespace Qt::StringLiterals;

namespace {

OpeningHours melbourne()
{
    return {QTimeZone("Australia/Melbourne"), {}};
}

/// Promised for 13:11 in Melbourne and ready so many minutes later.
Order ready(const QString &id, int minutesLate)
{
    Order order = sampleOrder(id);
    order.status = OrderStatus::Ready;
    order.readyAt = order.promisedAt.addSecs(60 * minutesLate);
    return order;
}

QDateTime local(const char *iso)
{
    return QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate).toUTC();
}

/// One of a long day: each is ready a second after the one before.
Order readyAfter(int seconds)
{
    Order order = ready(QString::number(seconds), 0);
    order.readyAt = order.readyAt.addSecs(seconds);
    return order;
}

} // namespace

TEST_CASE("each order counts once, as it became ready last")
{
    const OpeningHours hours = melbourne();
    const QDateTime now = local("2026-11-20T14:00:00+11:00");
    DayScore score(hours);
    score.reset({}, now);
    CHECK(score.score(now) == WaitScore {0, 0, 0, 0});
    score.apply(sampleOrder(), now);
    CHECK(score.score(now).count == 0);
    score.apply(ready(u"a"_s, 2), now);
    score.apply(ready(u"b"_s, 8), now);
    CHECK(score.score(now) == WaitScore {2, 5, 50, 0});
    Order collected = ready(u"b"_s, 8);
    collected.status = OrderStatus::Collected;
    score.apply(collected, now);
    CHECK(score.score(now) == WaitScore {2, 5, 50, 0});
    Order recalled = ready(u"b"_s, 8);
    recalled.status = OrderStatus::Preparing;
    recalled.readyAt = {};
    score.apply(recalled, now);
    CHECK(score.score(now) == WaitScore {1, 2, 0, 0});
    score.apply(ready(u"b"_s, 12), now);
    CHECK(score.score(now) == WaitScore {2, 7, 50, 0});
}

TEST_CASE("the score goes on past midnight and begins anew with the business day")
{
    const OpeningHours hours = melbourne();
    DayScore score(hours);
    const Order order = ready(u"a"_s, 5);
    score.reset(
        {{order.id, {order.promisedAt, order.readyAt}}}, local("2026-11-20T14:00:00+11:00"));
    CHECK(score.score(local("2026-11-21T03:59:00+11:00")).count == 1);
    CHECK(score.score(local("2026-11-21T04:00:00+11:00")).count == 0);
    // Somebody brings back what was collected yesterday.
    score.apply(order, local("2026-11-21T11:00:00+11:00"));
    CHECK(score.score(local("2026-11-21T11:00:00+11:00")).count == 0);
}

TEST_CASE("a day of more orders than anybody makes is scored whole")
{
    const OpeningHours hours = melbourne();
    const QDateTime now = local("2026-11-20T14:00:00+11:00");
    DayScore score(hours);
    score.reset({}, now);
    for (int order = 0; order < 6000; ++order) {
        score.apply(readyAfter(order), now);
    }
    CHECK(score.score(now).count == 6000);
    // One of the last is taken back as ever.
    Order recalled = readyAfter(5999);
    recalled.readyAt = {};
    score.apply(recalled, now);
    CHECK(score.score(now).count == 5999);
}
