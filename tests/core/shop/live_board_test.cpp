// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/live_board.h"
#include "support/catch.h"
#include "support/results.h"
#include "support/test_shop.h"

#include <QSignalSpy>
#include <QTest>

using namespace docket;
using namespace docket::shop;
using docket::tests::succeed;
using docket::tests::TestShop;
using docket::tests::valueOf;
using namespace Qt::StringLiterals;

namespace {

Order placeOrder(TestShop &shop, const QString &said, int pickupInMinutes)
{
    static int calls = 0;
    Order order;
    const CallKey key {u"vapi"_s, u"board-%1"_s.arg(++calls), {}, {}};
    succeed(shop.calls->message(key, [&](CallScope &scope) {
        valueOf(scope.change({}, u"createOrder"_s, [&](CallSession &session) {
            succeed(shop.carts->add(
                session, std::get<QList<CartLine>>(shop.menu.listener().hear(said))));
            session.pickupAt = shop.clock.now().addSecs(60 * pickupInMinutes);
            order = valueOf(shop.orders->place(scope, session, {u"Tom"_s, {}, {}})).order;
            return CallScope::Outcome {{}, true};
        }));
    }));
    return order;
}

} // namespace

TEST_CASE("a placed order appears on the board and in the waiting time")
{
    TestShop shop;
    const QSignalSpy placed(shop.board.get(), &Board::orderPlaced);
    QSignalSpy queue(shop.board.get(), &Board::queueChanged);
    const Order order = placeOrder(shop, u"10 large lamb kebabs"_s, 40);
    REQUIRE(placed.size() == 1);
    const auto ticket = placed.first().first().value<Ticket>();
    CHECK(ticket.order.id == order.id);
    CHECK(ticket.startBy < order.promisedAt);
    REQUIRE_FALSE(queue.isEmpty());
    const auto state = queue.last().first().value<QueueState>();
    CHECK(state.open);
    CHECK(state.openOrders == 1);
    CHECK(state.wait.minutes > 15);
    CHECK(state.wait.slowestStation == u"grill"_s);
}

TEST_CASE("a rush of orders tells the waiting time a few times, the last of it at the end")
{
    TestShop shop;
    QSignalSpy queue(shop.board.get(), &Board::queueChanged);
    for (int placed = 1; placed <= 5; ++placed) {
        placeOrder(shop, u"small chips"_s, 30);
    }
    REQUIRE(
        QTest::qWaitFor([&] { return queue.last().first().value<QueueState>().openOrders == 5; }));
    CHECK(queue.size() < 5);
}

TEST_CASE("bump, recall and a collected one back")
{
    TestShop shop;
    const Order order = placeOrder(shop, u"small chips"_s, 30);
    const QSignalSpy changed(shop.board.get(), &Board::ticketChanged);
    const auto last = [&] { return changed.last().first().value<Ticket>().order.status; };
    shop.board->bump(order.id, OrderStatus::Received);
    CHECK(last() == OrderStatus::Preparing);
    shop.board->recall(order.id, OrderStatus::Preparing);
    CHECK(last() == OrderStatus::Received);
    shop.board->bump(order.id, OrderStatus::Received);
    shop.board->bump(order.id, OrderStatus::Preparing);
    shop.board->bump(order.id, OrderStatus::Ready);
    CHECK(last() == OrderStatus::Collected);
    shop.board->bringBack(order.id, RecalledTimer::Keep);
    CHECK(last() == OrderStatus::Ready);
}

TEST_CASE("two people tapping at once bump once")
{
    TestShop shop;
    const Order order = placeOrder(shop, u"small chips"_s, 30);
    const QSignalSpy changed(shop.board.get(), &Board::ticketChanged);
    const QSignalSpy failed(shop.board.get(), &Board::actionFailed);
    shop.board->bump(order.id, OrderStatus::Received);
    shop.board->bump(order.id, OrderStatus::Received);
    CHECK(changed.last().first().value<Ticket>().order.status == OrderStatus::Preparing);
    CHECK(failed.isEmpty());
}

TEST_CASE("after a restart the board holds the open orders by promise")
{
    TestShop shop;
    const Order late = placeOrder(shop, u"small chips"_s, 60);
    const Order soon = placeOrder(shop, u"a coke"_s, 20);
    const Order done = placeOrder(shop, u"a water"_s, 15);
    shop.board->bump(done.id, OrderStatus::Received);
    shop.board->bump(done.id, OrderStatus::Preparing);
    shop.board->bump(done.id, OrderStatus::Ready);
    shop.restart();
    const QSignalSpy reset(shop.board.get(), &Board::ticketsReset);
    shop.board->refresh();
    REQUIRE(reset.size() == 1);
    const auto tickets = reset.first().first().value<QList<Ticket>>();
    REQUIRE(tickets.size() == 2);
    CHECK(tickets.at(0).order.id == soon.id);
    CHECK(tickets.at(1).order.id == late.id);
}

TEST_CASE("what was written and lost leaves the kitchen, even when the store cannot be read")
{
    TestShop shop;
    const Order stays = placeOrder(shop, u"small chips"_s, 30);
    const QSignalSpy failed(shop.board.get(), &Board::actionFailed);
    valueOf(shop.database->execute(u"ALTER TABLE orders RENAME TO unreadable"_s));
    Order fresh = stays;
    fresh.id = OrderId(u"fresh"_s);
    emit shop.events.orderWritten(fresh);
    CHECK(shop.kitchen->openCount() == 2);
    Order cancelled = stays;
    cancelled.status = OrderStatus::Cancelled;
    emit shop.events.orderWritten(cancelled);
    fresh.promisedAt = fresh.promisedAt.addSecs(600);
    emit shop.events.orderWritten(fresh); // changed by its second message
    CHECK(shop.kitchen->openCount() == 1);

    emit shop.events.writtenLost();
    REQUIRE(shop.kitchen->openCount() == 1);
    CHECK(shop.kitchen->openOrders().first().id == stays.id);
    CHECK(shop.kitchen->openOrders().first().status == OrderStatus::Received);
    CHECK(failed.isEmpty());

    emit shop.events.orderWritten(cancelled);
    emit shop.events.orderChanged(cancelled); // on the disk this time
    emit shop.events.orderWritten(fresh);
    emit shop.events.writtenLost();
    CHECK(shop.kitchen->openCount() == 0);
}

TEST_CASE("what can be trusted is told when it changes, and again on request")
{
    TestShop shop;
    QSignalSpy trust(shop.board.get(), &Board::trustChanged);
    const TrustItem offline {
        u"printer/kitchen"_s, TrustItem::Level::Bad, u"offline"_s, {u"no answer"_s}};
    shop.board->setTrust(offline);
    shop.board->setTrust(offline);
    CHECK(trust.size() == 1);
    shop.board->refresh();
    CHECK(trust.size() == 2);
    CHECK(trust.last().first().value<TrustItem>() == offline);
}

TEST_CASE("an order that nobody bumped does not slow the kitchen for ever")
{
    TestShop shop;
    placeOrder(shop, u"20 large lamb kebabs"_s, 60);
    CHECK(shop.promises->queue().wait.minutes > 15);
    shop.clock.advanceMinutes(60 + 61);
    CHECK(shop.promises->queue().wait.minutes == 15);
}

TEST_CASE("how promises were kept today goes with the queue, also after a restart")
{
    TestShop shop;
    const Order order = placeOrder(shop, u"small chips"_s, 30);
    const auto today = [&shop] {
        QSignalSpy queue(shop.board.get(), &Board::queueChanged);
        shop.board->refresh();
        return queue.last().first().value<QueueState>().today;
    };
    CHECK(today() == WaitScore {0, 0, 0, 0});
    shop.clock.advanceMinutes(34);
    shop.board->bump(order.id, OrderStatus::Received);
    shop.board->bump(order.id, OrderStatus::Preparing);
    CHECK(today() == WaitScore {1, 4, 100, 0});
    shop.board->bump(order.id, OrderStatus::Ready);
    shop.restart();
    CHECK(today() == WaitScore {1, 4, 100, 0});
    shop.board->bringBack(order.id, RecalledTimer::Keep);
    shop.board->recall(order.id, OrderStatus::Ready);
    CHECK(today() == WaitScore {0, 0, 0, 0});
    shop.board->bump(order.id, OrderStatus::Preparing);
    CHECK(today().count == 1);
    shop.clock.advanceMinutes(24 * 60);
    CHECK(today().count == 0);
    shop.restart();
    CHECK(today().count == 0);
}

TEST_CASE("after a restart the kitchen knows how fast it was")
{
    TestShop shop;
    for (int count = 0; count < 5; ++count) {
        const Order order = placeOrder(shop, u"large lamb kebab"_s, 30);
        shop.board->bump(order.id, OrderStatus::Received);
        shop.clock.advanceMinutes(6);
        shop.board->bump(order.id, OrderStatus::Preparing);
        shop.board->bump(order.id, OrderStatus::Ready);
    }
    CHECK(shop.kitchen->pace(shop.clock.now()) == KitchenPace {171, 5});
    shop.restart();
    CHECK(shop.kitchen->pace(shop.clock.now()) == KitchenPace {171, 5});
}

TEST_CASE("only what asks to be seen is acknowledged")
{
    TestShop shop;
    const QSignalSpy seen(shop.board.get(), &LiveBoard::acknowledged);
    TrustItem item {u"clock"_s, TrustItem::Level::Bad, u"jumped"_s, {u"3600"_s}};
    shop.board->setTrust(item);
    shop.board->acknowledge(u"clock"_s);
    CHECK(seen.isEmpty());
    item.asksToBeSeen = true;
    shop.board->setTrust(item);
    shop.board->acknowledge(u"clock"_s);
    REQUIRE(seen.size() == 1);
    CHECK(seen.first().first().toString() == u"clock"_s);
}
