// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/counter_desk.h"
#include "store/order_repository.h"
#include "support/catch.h"
#include "support/results.h"
#include "support/test_shop.h"

#include <QSignalSpy>

using namespace docket;
using namespace docket::shop;
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
