// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cents.h"
#include "domain/refund.h"
#include "support/catch.h"

using namespace docket;
using docket::tests::cents;
using namespace Qt::StringLiterals;

namespace {

/// Lines at their full prices, sold together for less.
Order order(const QList<std::pair<int, qint64>> &lines, qint64 total, qint64 gst)
{
    Order order;
    for (const auto &[quantity, price] : lines) {
        OrderLine line;
        line.quantity = quantity;
        line.unitPrice = cents(price);
        order.lines.append(line);
    }
    order.total = cents(total);
    order.gst = cents(gst);
    return order;
}

Refund gone(qint64 amount, qint64 gst)
{
    Refund refund;
    refund.amount = cents(amount);
    refund.gst = cents(gst);
    return refund;
}

} // namespace

TEST_CASE("what is not refunded yet can be")
{
    const Order meal = order({{1, 1500}, {1, 900}, {1, 350}}, 2500, 227);
    CHECK(refundable(meal, {}) == cents(2500));
    CHECK(refundable(meal, {gone(1000, 91), gone(1, 0)}) == cents(1499));
    CHECK(refundable(meal, {gone(2500, 227)}) == cents(0));
}

TEST_CASE("a deal's lines share its price to the cent")
{
    CHECK(lineShares(order({{1, 1500}, {1, 900}, {1, 350}}, 2500, 227))
        == QList {cents(1364), cents(818), cents(318)});
    CHECK(lineShares(order({{1, 100}, {1, 100}, {1, 100}}, 100, 9))
        == QList {cents(34), cents(33), cents(33)});
    CHECK(lineShares(order({{2, 1500}, {1, 500}}, 3500, 318)) == QList {cents(3000), cents(500)});
    CHECK(lineShares(order({{1, 1000}}, 1100, 100)) == QList {cents(1100)});
    CHECK(lineShares(order({{1, 1000}, {1, 0}}, 1000, 91)) == QList {cents(1000), cents(0)});
}

TEST_CASE("the GST of a refund follows the money, and all of it is all of it")
{
    const Order sold = order({{1, 2500}}, 2500, 227);
    CHECK(gstOfRefund(sold, {}, cents(2500)) == cents(227));
    CHECK(gstOfRefund(sold, {}, cents(1000)) == cents(91));
    CHECK(gstOfRefund(sold, {gone(1000, 91)}, cents(1500)) == cents(136));
    const Order small = order({{1, 10}}, 10, 1);
    CHECK(gstOfRefund(small, {}, cents(5)) == cents(1)); // half a cent goes up
    CHECK(gstOfRefund(small, {gone(5, 1)}, cents(5)) == cents(0));
    CHECK(gstOfRefund(order({{1, 300}}, 300, 0), {}, cents(300)) == cents(0));
}

TEST_CASE("cash that goes back in parts comes to what it would be at once")
{
    const auto inCash = [](qint64 amount) {
        Refund refund = gone(amount, 0);
        refund.method = RefundMethod::Cash;
        return refund;
    };
    CHECK(handedOut({}, cents(1002)) == cents(1000));
    CHECK(handedOut({}, cents(334)) == cents(335));
    CHECK(handedOut({inCash(334)}, cents(334)) == cents(335));
    CHECK(handedOut({inCash(334), inCash(334)}, cents(334)) == cents(330));
    CHECK(handedOut({inCash(332)}, cents(1)) == cents(5));
    CHECK(handedOut({inCash(333)}, cents(1)) == cents(0)); // the coin is out already
    CHECK(handedOut({gone(333, 0)}, cents(334)) == cents(335)); // another way: no coins
}
