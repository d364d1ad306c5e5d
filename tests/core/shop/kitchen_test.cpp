// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/kitchen.h"
#include "support/catch.h"

#include <QTimeZone>

using namespace docket;
using docket::shop::Kitchen;
using docket::shop::OrderRules;
using namespace Qt::StringLiterals;

namespace {

/// Minutes after 18:00 in Melbourne.
QDateTime at(int minute)
{
    return QDateTime(QDate(2026, 11, 20), QTime(7, 0), QTimeZone::utc()).addSecs(60 * minute);
}

Order kebabs(int number, int quantity, int promised)
{
    Order order;
    order.id = OrderId(QString::number(number));
    order.placedAt = at(0);
    order.promisedAt = at(promised);
    OrderLine line;
    line.station = u"grill"_s;
    line.quantity = quantity;
    line.prepSeconds = 180;
    order.lines = {line};
    return order;
}

Order started(Order order, int minute)
{
    order.status = OrderStatus::Preparing;
    order.startedAt = at(minute);
    return order;
}

Order made(Order order, int start, int ready)
{
    order = started(std::move(order), start);
    order.status = OrderStatus::Ready;
    order.readyAt = at(ready);
    return order;
}

/// Takes an order in and says what is left of it at the grill.
int secondsLeft(Kitchen &kitchen, const Order &order, int minute)
{
    kitchen.apply(order);
    int left = 0;
    for (const WaitingOrder &waiting : kitchen.load(at(minute)).orders) {
        left += waiting.seconds.value(u"grill"_s);
    }
    return left;
}

struct Shop {
    Shop() { rules.hands = {{u"grill"_s, 2}, {u"fryer"_s, 1}}; }

    OrderRules rules;
    Kitchen kitchen {rules};
};

} // namespace

TEST_CASE("an order in the making is partly done, but never all")
{
    Shop shop;
    Kitchen &kitchen = shop.kitchen;
    CHECK(secondsLeft(kitchen, kebabs(1, 4, 20), 0) == 720);
    CHECK(secondsLeft(kitchen, started(kebabs(1, 4, 20), 0), 0) == 720);
    CHECK(secondsLeft(kitchen, started(kebabs(1, 4, 20), 0), 2) == 480); // two pairs of hands
    CHECK(secondsLeft(kitchen, started(kebabs(1, 4, 20), 0), 40) == 144);
    CHECK(secondsLeft(kitchen, started(kebabs(1, 4, 20), 3), 2) == 720); // the clock went back
    CHECK(secondsLeft(kitchen, made(kebabs(1, 4, 20), 0, 7), 7) == 0);
}

TEST_CASE("orders in the making share the hands")
{
    Shop shop;
    shop.kitchen.apply(started(kebabs(1, 2, 20), 0));
    CHECK(secondsLeft(shop.kitchen, started(kebabs(2, 2, 20), 0), 3) == 360);
}

TEST_CASE("stations without work and orders that nobody bumped")
{
    Shop shop;
    shop.kitchen.apply(kebabs(1, 2, 20));
    KitchenLoad load = shop.kitchen.load(at(0));
    REQUIRE(load.stations.size() == 2);
    CHECK(load.stations.at(0).name == u"fryer"_s);
    CHECK(load.stations.at(1).name == u"grill"_s);
    CHECK(load.stations.at(1).hands == 2);
    REQUIRE(load.orders.size() == 1);
    CHECK(load.orders.at(0).dueSeconds == 1200);
    CHECK(shop.kitchen.load(at(80)).orders.size() == 1);
    CHECK(shop.kitchen.load(at(81)).orders.isEmpty());
}

TEST_CASE("the pace is learned by what becomes ready, unlearned by a recall, and forgotten")
{
    Shop shop;
    Kitchen &kitchen = shop.kitchen;
    for (int number = 1; number <= 6; ++number) {
        const Order order = kebabs(number, 2, 20);
        kitchen.apply(started(order, 6 * number));
        CHECK(kitchen.pace(at(6 * number)).samples == number - 1);
        kitchen.apply(made(order, 6 * number, 6 * number + 6)); // for three minutes each
    }
    CHECK(kitchen.pace(at(42)) == KitchenPace {175, 6});
    Order collected = made(kebabs(6, 2, 20), 36, 42);
    collected.status = OrderStatus::Collected;
    kitchen.apply(collected);
    CHECK(kitchen.pace(at(42)) == KitchenPace {175, 6});
    kitchen.apply(started(kebabs(6, 2, 20), 36));
    CHECK(kitchen.pace(at(42)).samples == 5);
    kitchen.apply(collected);
    CHECK(kitchen.pace(at(42 + 90)) == KitchenPace {175, 6});
    CHECK(kitchen.pace(at(42 + 91)) == KitchenPace {100, 0});
    CHECK(kitchen.startBy(kebabs(7, 4, 60)) == at(60).addSecs(-630)); // 360 s at this pace
}

TEST_CASE("after a restart the kitchen knows its pace from the last orders")
{
    Shop shop;
    QList<Order> before;
    for (int number = 1; number <= 40; ++number) {
        Order order = made(kebabs(number, 2, 20), 6 * number - 240, 6 * number - 234);
        order.status = OrderStatus::Collected;
        before.append(order);
    }
    shop.kitchen.reset({kebabs(50, 1, 30)}, before);
    CHECK(shop.kitchen.openCount() == 1);
    CHECK(shop.kitchen.pace(at(10)) == KitchenPace {188, 16}); // the last ninety minutes
    shop.kitchen.reset({}, {});
    CHECK(shop.kitchen.pace(at(10)) == KitchenPace {100, 0});
}

TEST_CASE("a caller who has not ordered yet hears the time of the usual order")
{
    Shop shop;
    CHECK(shop.kitchen.estimate(at(0), {}).minutes == 15);
    for (int number = 1; number <= 5; ++number) {
        shop.kitchen.apply(kebabs(number, 4, 5 * number));
    }
    const WaitEstimate usual = shop.kitchen.estimate(at(0), {});
    const WaitEstimate same = shop.kitchen.estimate(at(0), {{u"grill"_s, 720}});
    CHECK(usual.minutes == same.minutes);
    CHECK(usual.minutes == 45); // 6 * 6 minutes and the lead
    CHECK(usual.openOrders == 5);
    CHECK(usual.slowestStation == u"grill"_s);
    CHECK(shop.kitchen.estimate(at(0), {{u"fryer"_s, 150}}).minutes == 15);
}
