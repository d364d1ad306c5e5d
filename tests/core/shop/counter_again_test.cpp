// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "heard.h"
#include "shop/counter_desk.h"
#include "store/order_repository.h"
#include "support/catch.h"
#include "support/results.h"
#include "support/test_shop.h"

#include <QFile>
#include <QSignalSpy>

#include <utility>

using namespace docket;
using namespace docket::shop;
using docket::tests::succeed;
using docket::tests::TestShop;
using docket::tests::valueOf;
using namespace Qt::StringLiterals;

namespace {

struct WatchedCounter {
    TestShop shop;
    QSignalSpy sent {shop.counter.get(), &Counter::saleSent};
    QSignalSpy refused {shop.counter.get(), &Counter::saleRefused};
    QSignalSpy failed {shop.counter.get(), &Counter::failed};
    QSignalSpy held {shop.counter.get(), &Counter::heldListed};
    QSignalSpy found {shop.counter.get(), &Counter::customersFound};
    QSignalSpy again {shop.counter.get(), &Counter::orderFound};

    CounterSale kebab(const QString &id) const
    {
        CounterSale sale;
        sale.id = id;
        sale.lines = {
            counterLine(*shop.menu.menu().item(ItemId(u"kebab-lamb"_s)), SizeId(u"large"_s))};
        sale.name = u"Larry"_s;
        sale.phone = u"0491 570 156"_s;
        return sale;
    }
    void send(const CounterSale &sale, qint64 total)
    {
        shop.counter->send(sale, Money::fromCents(total), {});
    }
    QList<Order> open() { return valueOf(store::OrderRepository(*shop.database).open()); }
    SaleAgain orderAgain(const OrderId &order)
    {
        shop.counter->orderAgain(order);
        return again.isEmpty() ? SaleAgain() : again.last().first().value<SaleAgain>();
    }
    void replaceMenu(const QList<std::pair<QByteArray, QByteArray>> &edits)
    {
        QFile file(u":/docket/demo/menu.json"_s);
        REQUIRE(file.open(QIODevice::ReadOnly));
        QByteArray menu = file.readAll();
        for (const auto &[from, to] : edits) {
            INFO(from.toStdString());
            REQUIRE(menu.contains(from));
            menu.replace(from, to);
        }
        succeed(shop.menu.take(menu));
    }
};

} // namespace

TEST_CASE("a sale that is an order takes nothing more, and says so")
{
    WatchedCounter till;
    till.send(till.kebab(u"sale-1"_s), 1500);
    REQUIRE(till.sent.size() == 1);
    const bool isDearer = GENERATE(false, true);
    CounterSale later = till.kebab(u"sale-1"_s);
    if (isDearer) {
        later.lines.first().quantity = 2;
    } else {
        later.lines.first().chosen.first().options.removeOne(OptionId(u"onion"_s));
    }
    till.send(later, isDearer ? 3000 : 1500);
    CHECK(till.sent.size() == 1);
    REQUIRE(till.refused.size() == 1);
    CHECK(till.refused.last().at(1).value<Sentence>().english()
        == u"This was sent before, as order #001. Take what is new as another sale."_s);
    CHECK(till.open().size() == 1);
    CHECK(till.open().first().total == Money::fromCents(1500));
    till.send(till.kebab(u"sale-1"_s), 1500); // the second half of a double tap
    CHECK(till.sent.size() == 2);
}

TEST_CASE("a sale that is an order is not put aside")
{
    WatchedCounter till;
    till.send(till.kebab(u"sale-1"_s), 1500);
    CounterSale later = till.kebab(u"sale-1"_s);
    later.channel = HandChannel::Phone;
    till.shop.counter->hold(later);
    CHECK(till.held.last().first().value<QList<HeldSale>>().isEmpty());
    REQUIRE(till.failed.size() == 1);
    CHECK(till.failed.last().first().value<Sentence>().english()
        == u"This was sent before and is an order: it cannot be put on hold."_s);
}

TEST_CASE("a customer is found by name or number only")
{
    WatchedCounter till;
    till.send(till.kebab(u"sale-1"_s), 1500);
    const auto names = [&till](const QString &typed) {
        till.shop.counter->findCustomers(typed);
        QStringList found;
        for (const auto &customer : till.found.last().at(1).value<QList<CounterCustomer>>()) {
            found.append(customer.name);
        }
        return found;
    };
    const QStringList larry {u"Larry"_s};
    CHECK(names(u"la"_s) == larry);
    CHECK(names(u"0491570156"_s) == larry);
    CHECK(names(u"+61 491 570 156"_s) == larry);
    CHECK(names(u"56"_s) == larry);
    CHECK(names(u"lamb"_s).isEmpty());
    CHECK(names(u"001"_s).isEmpty());
    CHECK(names(u"l"_s).isEmpty());
    CHECK(names(u"6"_s).isEmpty());
    CHECK(names(u"%%"_s).isEmpty());
}

TEST_CASE("what somebody has ordered is sold again, to the letter and under their name")
{
    WatchedCounter till;
    CounterSale sale = till.kebab(u"sale-1"_s);
    sale.lines.first().chosen.first().options.removeOne(OptionId(u"onion"_s));
    sale.lines.first().note = u"cut in half"_s;
    till.send(sale, 1500);
    REQUIRE(till.open().size() == 1);
    const OrderId id = till.open().first().id;
    const SaleAgain again = till.orderAgain(id);
    CHECK(again == SaleAgain {id, u"Larry"_s, u"+61491570156"_s, sale.lines, {}});
    CounterSale next;
    next.id = u"sale-2"_s;
    next.lines = again.lines;
    next.name = again.name;
    next.phone = again.phone;
    till.send(next, 1500);
    REQUIRE(till.open().size() == 2);
    CHECK(till.open().last().lines == till.open().first().lines);
    CHECK(till.open().last().lines.first().without == QStringList {u"onion"_s});
    CHECK(till.open().last().customerPhone == u"+61491570156"_s);
}

TEST_CASE("what has changed since somebody ordered is told with it")
{
    WatchedCounter till;
    CounterSale sale = till.kebab(u"sale-1"_s);
    sale.name.clear();
    sale.lines.append(
        counterLine(*till.shop.menu.menu().item(ItemId(u"ayran"_s)), SizeId(QString())));
    till.send(sale, 1850);
    REQUIRE(till.open().size() == 1);
    till.replaceMenu(
        {{R"("name": "Lamb Kebab", "variant": "lamb", "prices": { "small": 10, "large": 15 })",
             R"("name": "Lamb Kebab", "variant": "lamb", "prices": { "small": 10, "large": 16 })"},
            {R"({ "id": "ayran", "category": "drinks",)",
                R"({ "id": "ayran", "category": "drinks", "available": false,)"}});
    const SaleAgain again = till.orderAgain(till.open().first().id);
    CHECK(again.name.isEmpty());
    CHECK(again.lines == QList {sale.lines.first()});
    QStringList changes;
    for (const Sentence &change : again.changes) {
        changes.append(change.english());
    }
    CHECK(changes
        == QStringList {u"The Large Lamb Kebab is $16.00 now, it was $15.00."_s,
            u"We are sold out of the Ayran (Yoghurt Drink)."_s});
}

TEST_CASE("what a caller must not get is told to the kitchen again")
{
    WatchedCounter till;
    const CallKey key {u"vapi"_s, u"call-1"_s, u"+61491570156"_s, {}};
    succeed(till.shop.calls->message(key, [&](CallScope &scope) {
        valueOf(scope.change({}, u"createOrder"_s, [&](CallSession &session) {
            succeed(till.shop.carts->add(
                session, tests::heard(till.shop, u"large lamb kebab no onion no chilli"_s)));
            session.pickupAt = till.shop.clock.now().addSecs(45 * 60);
            valueOf(till.shop.orders->place(scope, session, {u"Tom"_s, {}, {}}));
            return CallScope::Outcome {{}, true};
        }));
    }));
    REQUIRE(till.open().size() == 1);
    CHECK(till.open().first().lines.first().without == QStringList {u"onion"_s, u"chilli"_s});
    const SaleAgain again = till.orderAgain(till.open().first().id);
    REQUIRE(again.lines.size() == 1);
    CHECK(again.name == u"Tom"_s);
    CHECK(again.lines.first().note == u"no chilli"_s);
    const LineOutcome line = cartLine(till.shop.menu.menu(), again.lines.first());
    REQUIRE(std::holds_alternative<CartLine>(line));
    CHECK(std::get<CartLine>(line).without == QStringList {u"onion"_s});
}

TEST_CASE("an order that nobody knows is not sold again")
{
    WatchedCounter till;
    till.orderAgain(OrderId(u"none"_s));
    CHECK(till.again.isEmpty());
    REQUIRE(till.failed.size() == 1);
    CHECK(till.failed.last().first().value<Sentence>().english() == u"There is no such order."_s);
}
