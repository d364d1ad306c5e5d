// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/order_desk.h"
#include "store/order_repository.h"
#include "support/catch.h"
#include "support/results.h"
#include "support/test_shop.h"

using namespace docket;
using namespace docket::shop;
using docket::tests::succeed;
using docket::tests::TestShop;
using docket::tests::valueOf;
using namespace Qt::StringLiterals;

namespace {

/// Runs place() in a call of its own, with a cart and a pick-up time as given.
Result<PlacedOrder> place(TestShop &shop, const QString &said, int pickupInMinutes,
    const OrderRequest &request, const QString &caller = u"+61491570156"_s)
{
    static int calls = 0;
    std::optional<Result<PlacedOrder>> placed;
    const CallKey key {u"vapi"_s, u"order-desk-%1"_s.arg(++calls), caller, {}};
    succeed(shop.calls->message(key, [&](CallScope &scope) {
        const auto work = [&](CallSession &session) {
            if (!said.isEmpty()) {
                const auto lines = shop.menu.listener().hear(said);
                succeed(shop.carts->add(session, std::get<QList<CartLine>>(lines)));
            }
            if (pickupInMinutes != 0) {
                session.pickupAt = shop.clock.now().addSecs(60 * pickupInMinutes);
            }
            placed = shop.orders->place(scope, session, request);
            return CallScope::Outcome {{}, static_cast<bool>(*placed)};
        };
        valueOf(scope.change({}, u"createOrder"_s, work));
    }));
    return *placed;
}

Order placedOrder(TestShop &shop, const QString &said = u"large lamb kebab no onion and a coke"_s)
{
    return valueOf(place(shop, said, 45, {u"Tom"_s, u"0491 570 156"_s, {}})).order;
}

} // namespace

TEST_CASE("an order keeps lines, names and prices as they were sold")
{
    TestShop shop;
    const Order order = placedOrder(shop);
    CHECK(order.total == Money::fromCents(1700));
    CHECK(order.gst == Money::fromCents(155));
    CHECK(order.subtotal == Money::fromCents(1545));
    CHECK(order.savings == Money::fromCents(150));
    CHECK(order.number.full() == u"20261120-001"_s);
    REQUIRE(order.lines.size() == 2);
    CHECK(order.lines.at(0).item == u"Lamb Kebab"_s);
    CHECK(order.lines.at(0).size == u"large"_s);
    CHECK(order.lines.at(0).names(u"salads") == QStringList {u"lettuce"_s, u"tomato"_s});
    CHECK(order.lines.at(0).without == QStringList {u"onion"_s});
    CHECK_FALSE(order.lines.at(0).deal.isEmpty());
    CHECK(order.lines.at(1).names(u"brand") == QStringList {u"coca-cola"_s});
}

TEST_CASE("an order says what it still needs, and nothing is stored")
{
    TestShop shop;
    const auto needs = [](const Result<PlacedOrder> &placed) {
        REQUIRE_FALSE(placed);
        CHECK(placed.error().code == ErrorCode::Incomplete);
        return placed.error().detail;
    };
    CHECK(needs(place(shop, {}, 45, {u"Tom"_s, {}, {}})) == u"cart"_s);
    CHECK(needs(place(shop, u"small chips"_s, 0, {u"Tom"_s, {}, {}})) == u"pickupTime"_s);
    CHECK(needs(place(shop, u"small chips"_s, -1, {u"Tom"_s, {}, {}})) == u"pickupTime"_s);
    CHECK(needs(place(shop, u"small chips"_s, 45, {u"  "_s, {}, {}})) == u"customerName"_s);
    CHECK_FALSE(place(shop, u"small chips"_s, 45, {u"Tom\x1b"_s, {}, {}}));
    CHECK_FALSE(place(shop, u"small chips"_s, 45, {u"Tom"_s, {}, QString(501, u'x')}));
    CHECK(valueOf(store::OrderRepository(*shop.database).open()).isEmpty());
    CHECK(placedOrder(shop).number.sequence == 1);
}

TEST_CASE("the caller's number comes from the line, not from what was said")
{
    TestShop shop;
    const OrderRequest request {u"Tom"_s, u"0491 570 159"_s, {}};
    CHECK(valueOf(place(shop, u"small chips"_s, 45, request)).order.customerPhone
        == u"+61491570156"_s);
    CHECK(valueOf(place(shop, u"small chips"_s, 45, request, {})).order.customerPhone
        == u"+61491570159"_s);
    const OrderRequest escape {u"Tom"_s, u"\x1b@12"_s, {}};
    CHECK(valueOf(place(shop, u"small chips"_s, 45, escape, {})).order.customerPhone.isEmpty());
    const OrderRequest odd {u"Tom"_s, u"room 12"_s, {}};
    CHECK(valueOf(place(shop, u"small chips"_s, 45, odd, {})).order.customerPhone == u"room 12"_s);
}

TEST_CASE("a second order of one number within five minutes is marked, not refused")
{
    TestShop shop;
    CHECK_FALSE(placedOrder(shop).possibleDuplicate);
    shop.clock.advanceMinutes(4);
    CHECK(placedOrder(shop).possibleDuplicate);
    shop.clock.advanceMinutes(6);
    CHECK_FALSE(placedOrder(shop).possibleDuplicate);
}

TEST_CASE("after midnight the business day goes on until its end")
{
    TestShop shop;
    shop.clock.set(QDateTime::fromString(u"2026-11-21T01:10:00+11:00"_s, Qt::ISODate));
    CHECK(placedOrder(shop).number.full() == u"20261120-001"_s);
    shop.clock.set(QDateTime::fromString(u"2026-11-21T11:10:00+11:00"_s, Qt::ISODate));
    CHECK(placedOrder(shop).number.full() == u"20261121-001"_s);
}

TEST_CASE("the kitchen moves an order on and back, and each time is kept")
{
    TestShop shop;
    const Order order = placedOrder(shop);
    shop.clock.advanceMinutes(5);
    Order moved =
        valueOf(shop.orders->move(order.id, OrderStatus::Received, OrderStatus::Preparing));
    CHECK(moved.startedAt == order.placedAt.addSecs(5 * 60));
    shop.clock.advanceMinutes(6);
    moved = valueOf(shop.orders->move(order.id, OrderStatus::Preparing, OrderStatus::Ready));
    CHECK(moved.readyAt == order.placedAt.addSecs(11 * 60));
    moved = valueOf(shop.orders->move(order.id, OrderStatus::Ready, OrderStatus::Collected));
    CHECK(moved.closedAt.isValid());
    moved = valueOf(shop.orders->move(order.id, OrderStatus::Collected, OrderStatus::Ready));
    CHECK_FALSE(moved.closedAt.isValid());
    CHECK(moved.readyAt == order.placedAt.addSecs(11 * 60));
    CHECK(valueOf(store::OrderRepository(*shop.database).byId(order.id))->status
        == OrderStatus::Ready);
}

TEST_CASE("a double tap and an unlawful step change nothing")
{
    TestShop shop;
    const Order order = placedOrder(shop);
    valueOf(shop.orders->move(order.id, OrderStatus::Received, OrderStatus::Preparing));
    const auto second = shop.orders->move(order.id, OrderStatus::Received, OrderStatus::Preparing);
    REQUIRE_FALSE(second);
    CHECK(second.error().code == ErrorCode::Conflict);
    const auto jump = shop.orders->move(order.id, OrderStatus::Preparing, OrderStatus::Collected);
    REQUIRE_FALSE(jump);
    CHECK(jump.error().code == ErrorCode::InvalidArgument);
    CHECK_FALSE(
        shop.orders->move(OrderId(u"nobody"_s), OrderStatus::Received, OrderStatus::Preparing));
    CHECK(valueOf(store::OrderRepository(*shop.database).byId(order.id))->status
        == OrderStatus::Preparing);
}

TEST_CASE("more items than the shop takes are handed over to a person")
{
    TestShop shop;
    CallSession session;
    const auto twenty = std::get<QList<CartLine>>(shop.menu.listener().hear(u"20 small chips"_s));
    const auto one = std::get<QList<CartLine>>(shop.menu.listener().hear(u"a coke"_s));
    succeed(shop.carts->add(session, twenty));
    const auto refused = shop.carts->add(session, one);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.english().contains(u"person"_s));
    CHECK(session.cart.lines.size() == 1);
}

TEST_CASE("an order keeps when a caller would have been told that it is ready")
{
    TestShop shop;
    Order order = placedOrder(shop);
    CHECK(order.estimatedAt == order.placedAt.addSecs(15 * 60));
    CHECK(valueOf(store::OrderRepository(*shop.database).byId(order.id))->estimatedAt
        == order.placedAt.addSecs(15 * 60));
    order = placedOrder(shop, u"20 large lamb kebabs"_s);
    CHECK(order.estimatedAt == order.placedAt.addSecs(35 * 60));
    shop.clock.set(QDateTime::fromString(u"2026-11-21T01:50:00+11:00"_s, Qt::ISODate));
    order = placedOrder(shop);
    CHECK(order.estimatedAt == QDateTime::fromString(u"2026-11-21T11:15:00+11:00"_s, Qt::ISODate));
}

namespace {

int leftOf(TestShop &shop, const Sellable &what)
{
    for (const SellableEntry &entry : shop.service->sellables()) {
        if (entry.what == what) {
            return entry.left.value_or(-1);
        }
    }
    return -1;
}

int ayransLeft(TestShop &shop)
{
    return leftOf(shop, {ItemId(u"ayran"_s), {}, {}});
}

/// A call that waits with this in its cart.
CallKey callWith(TestShop &shop, const QString &id, const QString &said)
{
    const CallKey key {u"vapi"_s, id, u"+61491570157"_s, {}};
    succeed(shop.calls->message(key, [&](CallScope &scope) {
        valueOf(scope.change({}, u"add"_s, [&](CallSession &session) {
            const auto lines = shop.menu.listener().hear(said);
            succeed(shop.carts->add(session, std::get<QList<CartLine>>(lines)));
            session.pickupAt = shop.clock.now().addSecs(60 * 45);
            return CallScope::Outcome {{}, true};
        }));
    }));
    return key;
}

Result<PlacedOrder> placeIn(TestShop &shop, const CallKey &key)
{
    std::optional<Result<PlacedOrder>> placed;
    succeed(shop.calls->message(key, [&](CallScope &scope) {
        valueOf(scope.change({}, u"createOrder"_s, [&](CallSession &session) {
            placed = shop.orders->place(scope, session, {u"Sam"_s, {}, {}});
            return CallScope::Outcome {{}, static_cast<bool>(*placed)};
        }));
    }));
    return *placed;
}

void cancelIn(TestShop &shop, const CallKey &key, const OrderId &order)
{
    succeed(shop.calls->message(key, [&](CallScope &scope) {
        valueOf(scope.change({}, u"cancelOrder"_s, [&](CallSession &session) {
            valueOf(shop.orders->cancel(scope, session, order, {}));
            return CallScope::Outcome {{}, true};
        }));
    }));
}

} // namespace

TEST_CASE("of two orders for the last one exactly one gets it")
{
    TestShop shop;
    succeed(shop.service->countLeft({ItemId(u"ayran"_s), {}, {}}, 1));
    const CallKey first = callWith(shop, u"first"_s, u"an ayran"_s);
    const CallKey second = callWith(shop, u"second"_s, u"small chips and an ayran"_s);
    valueOf(placeIn(shop, first));
    CHECK(ayransLeft(shop) == 0);
    const auto late = placeIn(shop, second);
    REQUIRE_FALSE(late);
    CHECK(late.error().code == ErrorCode::Refused);
    CHECK(late.error().message.english()
        == u"Sorry, we have just sold out of the Ayran (Yoghurt Drink)."_s);
    CHECK(valueOf(store::OrderRepository(*shop.database).open()).size() == 1);
    CHECK_FALSE(shop.menu.menu().item(ItemId(u"ayran"_s))->available);
}

TEST_CASE("nobody gets more than is left, and what is refused takes nothing")
{
    TestShop shop;
    succeed(shop.service->countLeft({ItemId(u"ayran"_s), {}, {}}, 3));
    const CallKey first = callWith(shop, u"first"_s, u"two ayran"_s);
    const CallKey second = callWith(shop, u"second"_s, u"two ayran"_s);
    valueOf(placeIn(shop, first));
    const auto late = placeIn(shop, second);
    REQUIRE_FALSE(late);
    CHECK(
        late.error().message.english() == u"Sorry, we have only one Ayran (Yoghurt Drink) left."_s);
    CHECK(ayransLeft(shop) == 1);
    CallSession session;
    const auto lines = shop.menu.listener().hear(u"two ayran");
    const auto added = shop.carts->add(session, std::get<QList<CartLine>>(lines));
    REQUIRE_FALSE(added);
    CHECK(added.error().message.english()
        == u"Sorry, we have only one Ayran (Yoghurt Drink) left."_s);
}

TEST_CASE("an option that is counted runs out wherever it is chosen")
{
    const Sellable haloumi {{}, GroupId(u"extras"_s), OptionId(u"haloumi"_s)};
    TestShop shop;
    succeed(shop.service->countLeft(haloumi, 3));
    const CallKey first =
        callWith(shop, u"first"_s, u"two small lamb kebabs with haloumi and a small chips"_s);
    const CallKey second = callWith(shop, u"second"_s, u"two large lamb hsp with haloumi"_s);
    const Order order = valueOf(placeIn(shop, first)).order;
    CHECK(leftOf(shop, haloumi) == 1);
    const auto late = placeIn(shop, second);
    REQUIRE_FALSE(late);
    CHECK(late.error().message.english() == u"Sorry, we have only one haloumi left."_s);
    CHECK(leftOf(shop, haloumi) == 1);

    valueOf(place(shop, u"small falafel kebab with haloumi"_s, 45, {u"Last"_s, {}, {}}));
    CHECK(leftOf(shop, haloumi) == 0);
    CHECK_FALSE(shop.menu.menu().option(haloumi.group, haloumi.option)->available);
    CHECK(shop.menu.menu().item(ItemId(u"kebab-lamb"_s))->available);
    const auto lines = shop.menu.listener().hear(u"small lamb kebab with haloumi");
    CHECK(std::holds_alternative<LineRefusal>(lines));

    cancelIn(shop, first, order.id);
    CHECK(leftOf(shop, haloumi) == 2);
    CHECK(shop.menu.menu().option(haloumi.group, haloumi.option)->available);
}

TEST_CASE("an option that is renamed after its sale is given back all the same")
{
    const Sellable haloumi {{}, GroupId(u"extras"_s), OptionId(u"haloumi"_s)};
    TestShop shop;
    succeed(shop.service->countLeft(haloumi, 5));
    const CallKey call = callWith(shop, u"first"_s, u"two small lamb kebabs with haloumi"_s);
    const Order order = valueOf(placeIn(shop, call)).order;
    CHECK(leftOf(shop, haloumi) == 3);
    QByteArray menu = shop.menu.content();
    menu.replace("\"name\": \"haloumi\"", "\"name\": \"grilled cheese\"");
    succeed(shop.menu.take(menu));
    shop.board->amendOrder({order.id, u"Customer asked"_s, {2}, {1}, order.notes, order.promisedAt,
        order.notes, order.promisedAt});
    CHECK(leftOf(shop, haloumi) == 4);
}

TEST_CASE("a cancelled order gives back what it took, once")
{
    TestShop shop;
    valueOf(place(shop, u"an ayran"_s, 45, {u"Before"_s, {}, {}})); // nobody counted yet
    succeed(shop.service->countLeft({ItemId(u"ayran"_s), {}, {}}, 3));
    const CallKey key = callWith(shop, u"first"_s, u"two ayran"_s);
    const Order order = valueOf(placeIn(shop, key)).order;
    CHECK(ayransLeft(shop) == 1);
    for (int time = 0; time < 2; ++time) {
        cancelIn(shop, key, order.id);
        CHECK(ayransLeft(shop) == 3);
    }
    for (const Order &open : valueOf(store::OrderRepository(*shop.database).open())) {
        cancelIn(shop, key, open.id);
    }
    CHECK(ayransLeft(shop) == 3); // the first order had taken none of them
}
