// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/history_desk.h"
#include "store/order_repository.h"
#include "support/catch.h"
#include "support/results.h"
#include "support/sample_order.h"
#include "support/test_shop.h"

#include <QSignalSpy>
#include <QTest>

using namespace docket;
using namespace docket::shop;
using docket::tests::sampleOrder;
using docket::tests::succeed;
using docket::tests::TestShop;
using docket::tests::valueOf;
using namespace Qt::StringLiterals;

namespace {

struct History {
    TestShop shop;
    QSignalSpy found {shop.board.get(), &Board::ordersFound};
    QSignalSpy told {shop.board.get(), &Board::orderFileTold};
    QSignalSpy failed {shop.board.get(), &Board::actionFailed};

    void put(int number, const QString &name)
    {
        Order order = sampleOrder(u"order-%1"_s.arg(number), number);
        order.customerName = name;
        order.cartVersion = number;
        succeed(store::OrderRepository(*shop.database).insert(order));
    }

    HistoryPage search(const HistoryQuery &query)
    {
        found.clear();
        shop.board->searchOrders(query);
        REQUIRE(QTest::qWaitFor([this] { return !found.isEmpty(); }));
        return found.last().first().value<HistoryPage>();
    }
};

} // namespace

TEST_CASE("orders are found through the board, with their lines")
{
    History history;
    history.put(1, u"Ann"_s);
    history.put(2, u"Tom"_s);
    const auto page = history.search({u"tom"_s});
    REQUIRE(page.orders.size() == 1);
    CHECK(page.orders.first().id == OrderId(u"order-2"_s));
    CHECK_FALSE(page.orders.first().lines.isEmpty());
    CHECK(page.query.typed == u"tom"_s);
    CHECK_FALSE(page.hasMore);
    CHECK(history.search({u"nobody"_s}).orders.isEmpty());
    CHECK(history.search({u"?!"_s}).orders.isEmpty());
    CHECK(history.search({}).orders.size() == 2);
}

TEST_CASE("a page has fifty orders, and the next one goes on")
{
    History history;
    for (int number = 1; number <= 60; ++number) {
        history.put(number, u"Tom"_s);
    }
    const auto first = history.search({u"tom"_s});
    REQUIRE(first.orders.size() == 50);
    CHECK(first.hasMore);
    CHECK(first.orders.first().number.sequence == 60);
    const auto second = history.search({u"tom"_s, first.orders.last().number});
    REQUIRE(second.orders.size() == 10);
    CHECK_FALSE(second.hasMore);
    CHECK(second.orders.first().number.sequence == 10);
}

TEST_CASE("of questions that come faster than answers the last one is answered")
{
    History history;
    history.put(1, u"Tom"_s);
    for (const auto &typed : {u"t"_s, u"to"_s, u"tom"_s}) {
        history.shop.board->searchOrders({typed});
    }
    REQUIRE(QTest::qWaitFor([&history] {
        return !history.found.isEmpty()
            && history.found.last().first().value<HistoryPage>().query.typed == u"tom"_s;
    }));
    CHECK(history.found.size() == 2);
}

TEST_CASE("an order that is not there is told")
{
    History history;
    history.shop.board->openOrderFile(OrderId(u"nothing"_s));
    REQUIRE(QTest::qWaitFor([&history] { return !history.failed.isEmpty(); }));
    CHECK(history.failed.last().at(1).value<Sentence>().english() == u"There is no such order."_s);
    CHECK(history.told.isEmpty());
}

TEST_CASE("a question asked before a restart does not hold the shop up")
{
    History history;
    history.shop.board->searchOrders({u"tom"_s});
    history.shop.history.reset();
    CHECK(history.found.isEmpty());
}
