// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rights.h"
#include "shop/clearing_desk.h"
#include "support/catch.h"
#include "support/results.h"

using namespace docket;
using namespace docket::shop;
using docket::tests::Rights;
using docket::tests::valueOf;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// A shop that clears its board of one order.
struct Clearing : Rights {
    /// From now on it is so long after the order's promise.
    void waitAfterPromise(std::chrono::minutes past)
    {
        const qint64 ahead = shop.clock.now().secsTo(order.promisedAt) / 60;
        shop.clock.advanceMinutes(static_cast<int>(ahead + past.count()));
    }
    int open() const { return shop.kitchen->openCount(); }

    ClearingDesk desk {*shop.kitchen, *shop.orders, shop.events, shop.clock, 12h};
};

} // namespace

TEST_CASE("an order that nobody bumped leaves the board half a day after its promise")
{
    Clearing test;
    const QStringList messages = test.messages();
    test.waitAfterPromise(12h - 5min);
    CHECK(valueOf(test.desk.clearSome()) == 0);
    CHECK(test.stored().status == OrderStatus::Received);

    test.shop.clock.advanceMinutes(10);
    CHECK(valueOf(test.desk.clearSome()) == 1);
    CHECK(test.stored().status == OrderStatus::Collected);
    CHECK(test.stored().closedAt == test.shop.clock.now());
    CHECK(test.shown().order.status == OrderStatus::Collected);
    CHECK(test.open() == 0);
    // Nobody has seen it ready: it says nothing about the kitchen, and no customer is told.
    CHECK_FALSE(test.stored().readyAt.isValid());
    CHECK(test.messages() == messages);
    CHECK(valueOf(test.desk.clearSome()) == 0);
}

TEST_CASE("an order that left the board by itself can be brought back")
{
    Clearing test;
    test.waitAfterPromise(13h);
    REQUIRE(valueOf(test.desk.clearSome()) == 1);
    test.shop.board->bringBack(test.order.id, RecalledTimer::Restart);
    CHECK(test.refusal().isEmpty());
    CHECK(test.stored().status == OrderStatus::Preparing);
    // Somebody works on it now, however old its promise is.
    CHECK(valueOf(test.desk.clearSome()) == 0);
    test.shop.clock.advanceMinutes(13 * 60);
    CHECK(valueOf(test.desk.clearSome()) == 1);
}

TEST_CASE("an order for later is not cleared before its own time")
{
    Clearing test;
    test.waitAfterPromise(-60min);
    CHECK(valueOf(test.desk.clearSome()) == 0);
    CHECK(test.open() == 1);
}
