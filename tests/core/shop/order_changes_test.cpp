// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/order_desk.h"
#include "shop/payment_desk.h"
#include "store/order_repository.h"
#include "store/print_job_repository.h"
#include "store/session_repository.h"
#include "support/catch.h"
#include "support/menu_with.h"
#include "support/results.h"
#include "support/test_shop.h"

#include <QSignalSpy>

using namespace docket;
using namespace docket::shop;
using docket::tests::demoMenuWith;
using docket::tests::succeed;
using docket::tests::TestShop;
using docket::tests::valueOf;
using namespace Qt::StringLiterals;

namespace {

const CallKey call {u"vapi"_s, u"changes-1"_s, u"+61491570156"_s, {}};

/// Does something in the call; kept when it answers true.
void change(
    TestShop &shop, const CallKey &key, const std::function<bool(CallScope &, CallSession &)> &work)
{
    succeed(shop.calls->message(key, [&](CallScope &scope) {
        valueOf(scope.change({}, u"tool"_s, [&](CallSession &session) {
            return CallScope::Outcome {{}, work(scope, session)};
        }));
    }));
}

void add(TestShop &shop, const CallKey &key, const QString &said)
{
    change(shop, key, [&](CallScope &, CallSession &session) {
        const auto lines = shop.menu.listener().hear(said);
        succeed(shop.carts->add(session, std::get<QList<CartLine>>(lines)));
        if (!session.pickupAt.isValid()) {
            session.pickupAt = shop.clock.now().addSecs(45 * 60);
        }
        return true;
    });
}

Result<PlacedOrder> place(TestShop &shop, const CallKey &key, const QString &notes = {})
{
    std::optional<Result<PlacedOrder>> placed;
    change(shop, key, [&](CallScope &scope, CallSession &session) {
        placed = shop.orders->place(scope, session, {u"Tom"_s, {}, notes});
        return static_cast<bool>(*placed) || session.wantsPerson;
    });
    return *placed;
}

Order placed(TestShop &shop, const QString &said = u"large lamb kebab no onion"_s)
{
    add(shop, call, said);
    return valueOf(place(shop, call)).order;
}

CallSession stored(TestShop &shop, const QString &callId = u"changes-1"_s)
{
    return *valueOf(store::SessionRepository(*shop.database).byCall(u"vapi"_s, callId));
}

OrderStatus statusOf(TestShop &shop, const OrderId &id)
{
    return valueOf(store::OrderRepository(*shop.database).byId(id))->status;
}

Result<ReopenedOrder> reopen(TestShop &shop, const CallKey &key, const OrderId &id)
{
    std::optional<Result<ReopenedOrder>> reopened;
    change(shop, key, [&](CallScope &scope, CallSession &session) {
        reopened = shop.orders->reopen(scope, session, id, u"one more"_s);
        return static_cast<bool>(*reopened) || session.wantsPerson;
    });
    return *reopened;
}

/// Paid by card at the counter, 15.00.
void pay(TestShop &shop, const OrderId &order)
{
    PaymentDesk desk(*shop.database, shop.clock);
    valueOf(
        desk.take({u"p1"_s, order, PaymentMethod::Card, Money::fromCents(1500), {}, std::nullopt}));
}

} // namespace

TEST_CASE("a cancelled order leaves the board after the commit, and is not placed again")
{
    TestShop shop;
    const Order order = placed(shop);
    QSignalSpy changed(&shop.events, &ShopEvents::orderChanged);
    change(shop, call, [&](CallScope &scope, CallSession &session) {
        const Order cancelled = valueOf(shop.orders->cancel(scope, session, order.id, u"ill"_s));
        CHECK(cancelled.status == OrderStatus::Cancelled);
        CHECK(changed.isEmpty());
        return true;
    });
    REQUIRE(changed.size() == 1);
    CHECK(shop.kitchen->openCount() == 0);
    CHECK(statusOf(shop, order.id) == OrderStatus::Cancelled);
    CHECK(stored(shop).cart.lines.isEmpty());
    CHECK(place(shop, call).error().detail == u"cart"_s);

    change(shop, call, [&](CallScope &scope, CallSession &session) {
        CHECK(shop.orders->cancel(scope, session, order.id, {}));
        return true;
    });
    CHECK(changed.size() == 1);
    shop.restart();
    CHECK(shop.kitchen->openCount() == 0);
}

TEST_CASE("a cancellation that is undone is not told")
{
    TestShop shop;
    const Order order = placed(shop);
    QSignalSpy changed(&shop.events, &ShopEvents::orderChanged);
    change(shop, call, [&](CallScope &scope, CallSession &session) {
        valueOf(shop.orders->cancel(scope, session, order.id, {}));
        return false;
    });
    CHECK(changed.isEmpty());
    CHECK(statusOf(shop, order.id) == OrderStatus::Received);
}

TEST_CASE("what the kitchen has started is not cancelled: a person is called")
{
    TestShop shop;
    const Order order = placed(shop);
    valueOf(shop.orders->move(order.id, OrderStatus::Received, OrderStatus::Preparing));
    QSignalSpy wanted(&shop.events, &ShopEvents::personWanted);
    change(shop, call, [&](CallScope &scope, CallSession &session) {
        const auto refused = shop.orders->cancel(scope, session, order.id, u"too late"_s);
        CHECK(refused.error().code == ErrorCode::Conflict);
        CHECK(session.wantsPerson);
        return true;
    });
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.at(0).at(0).toString() == u"+61491570156"_s);
    CHECK(wanted.at(0).at(1).toString() == u"#001: wants to cancel (too late)"_s);
    CHECK(statusOf(shop, order.id) == OrderStatus::Preparing);
    CHECK(stored(shop).wantsPerson);
}

TEST_CASE("what was paid for stays as it is for its caller: a person is called")
{
    TestShop shop;
    const CallKey later {u"vapi"_s, u"changes-2"_s, u"+61491570156"_s, {}};
    const QString sentence =
        u"Order #001 has been paid for, so it stays as it is. I have asked the shop to see to it."_s;
    const Order order = placed(shop);
    QSignalSpy wanted(&shop.events, &ShopEvents::personWanted);
    QString heard;
    SECTION("when it is to be cancelled")
    {
        pay(shop, order.id);
        change(shop, call, [&](CallScope &scope, CallSession &session) {
            const auto refused = shop.orders->cancel(scope, session, order.id, u"ill"_s);
            CHECK(refused.error().code == ErrorCode::Conflict);
            CHECK(refused.error().message.english() == sentence);
            return true;
        });
        heard = u"#001 ($15.00 paid): wants to cancel (ill)"_s;
    }
    SECTION("when it is to be changed")
    {
        pay(shop, order.id);
        const auto refused = reopen(shop, later, order.id);
        CHECK(refused.error().code == ErrorCode::Conflict);
        CHECK(refused.error().message.english() == sentence);
        heard = u"#001 ($15.00 paid): wants a change (one more)"_s;
    }
    SECTION("when it was paid while it was being changed")
    {
        valueOf(reopen(shop, later, order.id));
        pay(shop, order.id);
        add(shop, later, u"a coke"_s);
        const auto refused = place(shop, later);
        CHECK(refused.error().code == ErrorCode::Conflict);
        CHECK(refused.error().message.english() == sentence);
        heard = u"#001 ($15.00 paid): wants a change"_s;
    }
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.at(0).at(1).toString() == heard);
    CHECK(statusOf(shop, order.id) == OrderStatus::Received);
    CHECK(valueOf(store::OrderRepository(*shop.database).open()).size() == 1);
}

TEST_CASE("a payment that was taken back does not stand in the caller's way")
{
    TestShop shop;
    const Order order = placed(shop);
    pay(shop, order.id);
    PaymentDesk desk(*shop.database, shop.clock);
    valueOf(desk.takeBack({u"u1"_s, u"p1"_s, u"It was another order"_s}));
    change(shop, call, [&](CallScope &scope, CallSession &session) {
        valueOf(shop.orders->cancel(scope, session, order.id, {}));
        return true;
    });
    CHECK(statusOf(shop, order.id) == OrderStatus::Cancelled);
}

TEST_CASE("a picked up order is not cancelled, and nobody is called for it")
{
    TestShop shop;
    const Order order = placed(shop);
    valueOf(shop.orders->move(order.id, OrderStatus::Received, OrderStatus::Preparing));
    valueOf(shop.orders->move(order.id, OrderStatus::Preparing, OrderStatus::Ready));
    valueOf(shop.orders->move(order.id, OrderStatus::Ready, OrderStatus::Collected));
    change(shop, call, [&](CallScope &scope, CallSession &session) {
        const auto refused = shop.orders->cancel(scope, session, order.id, {});
        CHECK(refused.error().code == ErrorCode::Refused);
        CHECK_FALSE(session.wantsPerson);
        return false;
    });
}

TEST_CASE("a changed order takes the place of the first in one step")
{
    TestShop shop;
    const CallKey later {u"vapi"_s, u"changes-2"_s, u"+61491570156"_s, {}};
    const Order first = placed(shop);
    valueOf(reopen(shop, later, first.id));
    CHECK(statusOf(shop, first.id) == OrderStatus::Received);
    CHECK(stored(shop, u"changes-2"_s).pickupAt == first.promisedAt);

    shop.restart(); // what was begun survives
    add(shop, later, u"a coke"_s);
    QSignalSpy changed(&shop.events, &ShopEvents::orderChanged);
    const Order second = valueOf(place(shop, later, u"ring the bell"_s)).order;
    CHECK(second.number.full() == u"20261120-002"_s);
    CHECK(second.total == Money::fromCents(1700));
    CHECK(second.lines.first().without == QStringList {u"onion"_s});
    CHECK(second.notes == u"Replaces #001. ring the bell"_s);
    CHECK_FALSE(second.possibleDuplicate);
    CHECK(statusOf(shop, first.id) == OrderStatus::Cancelled);
    CHECK(changed.size() == 1);
    CHECK(shop.kitchen->openCount() == 1);

    CHECK(valueOf(place(shop, later)).alreadyPlaced);
    valueOf(reopen(shop, later, second.id));
    add(shop, later, u"a water"_s);
    CHECK(valueOf(place(shop, later)).order.notes == u"Replaces #002. ring the bell"_s);
    CHECK(shop.kitchen->openCount() == 1);
}

TEST_CASE("a change that is not placed leaves the order as it was")
{
    TestShop shop;
    const CallKey later {u"vapi"_s, u"changes-2"_s, u"+61491570156"_s, {}};
    const Order first = placed(shop);
    valueOf(reopen(shop, later, first.id));
    change(shop, later, [&](CallScope &, CallSession &session) {
        shop.carts->clear(session);
        return true;
    });
    add(shop, later, u"a water"_s);
    CHECK(valueOf(place(shop, later)).order.notes.isEmpty());
    CHECK(statusOf(shop, first.id) == OrderStatus::Received);
    CHECK(shop.kitchen->openCount() == 2);
}

TEST_CASE("when the kitchen starts meanwhile, the change is not placed and nothing is doubled")
{
    TestShop shop;
    const CallKey later {u"vapi"_s, u"changes-2"_s, u"+61491570156"_s, {}};
    const Order first = placed(shop);
    valueOf(reopen(shop, later, first.id));
    valueOf(shop.orders->move(first.id, OrderStatus::Received, OrderStatus::Preparing));
    QSignalSpy wanted(&shop.events, &ShopEvents::personWanted);
    CHECK(place(shop, later).error().code == ErrorCode::Conflict);
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.at(0).at(1).toString() == u"#001: wants a change"_s);
    CHECK(valueOf(store::OrderRepository(*shop.database).open()).size() == 1);
    CHECK(statusOf(shop, first.id) == OrderStatus::Preparing);
}

TEST_CASE("cancelling a reopened order empties the cart that would bring it back")
{
    TestShop shop;
    const CallKey later {u"vapi"_s, u"changes-2"_s, u"+61491570156"_s, {}};
    const Order first = placed(shop);
    valueOf(reopen(shop, later, first.id));
    change(shop, later, [&](CallScope &scope, CallSession &session) {
        valueOf(shop.orders->cancel(scope, session, first.id, {}));
        return true;
    });
    CHECK(stored(shop, u"changes-2"_s).cart.lines.isEmpty());
    CHECK(stored(shop, u"changes-2"_s).replaces.isEmpty());
    CHECK(shop.kitchen->openCount() == 0);
}

TEST_CASE("an order that is changed from a hidden number keeps its own")
{
    TestShop shop;
    const CallKey hidden {u"vapi"_s, u"changes-2"_s, {}, {}};
    const Order first = placed(shop);
    valueOf(reopen(shop, hidden, first.id));
    CHECK(valueOf(place(shop, hidden)).order.customerPhone == u"+61491570156"_s);
}

TEST_CASE("a changed order keeps how its bill was to come about")
{
    TestShop shop;
    succeed(shop.menu.take(
        demoMenuWith(R"({"promoCodes": [{"code": "TENTH", "name": "A tenth", "percent": 10}]})")));
    const CallKey later {u"vapi"_s, u"changes-2"_s, u"+61491570156"_s, {}};
    add(shop, call, u"large lamb kebab"_s);
    change(shop, call, [](CallScope &, CallSession &session) {
        session.promoCode = u"TENTH"_s;
        session.payments = {{u"Tom"_s, Money::fromCents(850)}, {u"Priya"_s, Money::fromCents(500)}};
        return true;
    });
    const Order first = valueOf(place(shop, call)).order;
    valueOf(reopen(shop, later, first.id));
    add(shop, later, u"small chips"_s);
    const Order second = valueOf(place(shop, later)).order;
    CHECK(second.total == Money::fromCents(1800));
    CHECK(second.promoCode == u"TENTH"_s);
    CHECK(second.payments
        == QList<PaymentPart> {
            {u"Tom"_s, Money::fromCents(1300)}, {u"Priya"_s, Money::fromCents(500)}});
}

TEST_CASE("an order is reopened once, and not over other items")
{
    TestShop shop;
    const CallKey later {u"vapi"_s, u"changes-2"_s, u"+61491570156"_s, {}};
    const Order first = placed(shop);
    add(shop, later, u"a water"_s);
    CHECK(reopen(shop, later, first.id).error().code == ErrorCode::Conflict);
    CHECK(stored(shop, u"changes-2"_s).cart.itemCount() == 1);
    const CallKey third {u"vapi"_s, u"changes-3"_s, u"+61491570156"_s, {}};
    valueOf(reopen(shop, third, first.id));
    valueOf(reopen(shop, third, first.id));
    CHECK(stored(shop, u"changes-3"_s).cart.itemCount() == 1);
}

TEST_CASE("the notes of a call are joined to those of the order, each said once")
{
    TestShop shop;
    add(shop, call, u"small chips"_s);
    change(shop, call, [](CallScope &, CallSession &session) {
        session.notes = u"nuts"_s;
        return true;
    });
    const Order order = valueOf(place(shop, call, u"no walnuts; Nuts"_s)).order;
    CHECK(order.notes == u"nuts; no walnuts"_s);
    CHECK(stored(shop).notes.isEmpty());
}

TEST_CASE("a change that is given up leaves nothing of its order for the next one")
{
    TestShop shop;
    add(shop, call, u"large lamb kebab"_s);
    const Order first = valueOf(place(shop, call, u"nut allergy"_s)).order;
    valueOf(reopen(shop, call, first.id));
    CHECK(stored(shop).notes == u"nut allergy"_s);
    change(shop, call, [&](CallScope &, CallSession &session) {
        shop.carts->clear(session);
        return true;
    });
    CHECK(stored(shop).notes.isEmpty());
    CHECK_FALSE(stored(shop).pickupAt.isValid());
    add(shop, call, u"small chips"_s);
    CHECK(valueOf(place(shop, call)).order.notes.isEmpty());
    CHECK(statusOf(shop, first.id) == OrderStatus::Received);
}

TEST_CASE("a big order can be changed: its own work does not stand in its way")
{
    TestShop shop;
    const Order first = placed(shop, u"18 large lamb kebabs"_s);
    shop.kitchen->apply(first);
    valueOf(reopen(shop, call, first.id));
    const auto changed = place(shop, call);
    REQUIRE(changed);
    CHECK(changed->order.promisedAt == first.promisedAt);
    CHECK(statusOf(shop, first.id) == OrderStatus::Cancelled);
}

TEST_CASE("an order that was cancelled meanwhile is not said to be placed")
{
    TestShop shop;
    const Order first = placed(shop);
    valueOf(shop.orders->move(first.id, OrderStatus::Received, OrderStatus::Cancelled));
    const auto again = place(shop, call);
    REQUIRE_FALSE(again);
    CHECK(again.error().code == ErrorCode::Conflict);
    CHECK(again.error().message.english().contains(u"#001 has been cancelled"_s));
    add(shop, call, u"small chips"_s);
    CHECK(valueOf(place(shop, call)).order.number.sequence == 2);
}

TEST_CASE("placing again with another note says that it came too late")
{
    TestShop shop;
    add(shop, call, u"large lamb kebab"_s);
    valueOf(place(shop, call, u"side door"_s));
    CHECK(valueOf(place(shop, call, u"side door"_s)).notice.isEmpty());
    const auto late = valueOf(place(shop, call, u"nut allergy"_s));
    CHECK(late.alreadyPlaced);
    CHECK(late.notice.contains(u"has not reached it"_s));
}

TEST_CASE("a docket that still waits for its printer is not printed for a cancelled order")
{
    TestShop shop;
    const Order first = placed(shop);
    store::PrintJobRepository jobs(*shop.database);
    REQUIRE(valueOf(jobs.nextWaiting(u"kitchen"_s)).has_value());
    valueOf(reopen(shop, call, first.id));
    const Order second = valueOf(place(shop, call)).order;
    const auto waiting = valueOf(jobs.nextWaiting(u"kitchen"_s));
    REQUIRE(waiting.has_value());
    CHECK(waiting->order == second.id);
    CHECK(valueOf(jobs.waiting(u"kitchen"_s)) == 1);
    const auto discarded = valueOf(jobs.ofOrder(first.id));
    REQUIRE(discarded.size() == 1);
    CHECK(discarded.first().state == u"failed"_s);
    CHECK(discarded.first().cause.contains(u"cancelled"_s));
}
