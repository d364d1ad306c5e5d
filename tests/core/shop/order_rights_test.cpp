// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rights.h"
#include "store/database.h"
#include "store/refund_repository.h"
#include "support/catch.h"
#include "support/results.h"

#include <QTest>

using namespace docket;
using namespace docket::shop;
using docket::tests::Rights;
using docket::tests::valueOf;
using docket::tests::why;
using namespace Qt::StringLiterals;

TEST_CASE("what the kitchen has started is cancelled where it can be seen and read")
{
    Rights rights;
    rights.print();
    rights.shop.board->bump(rights.order.id, OrderStatus::Received);
    rights.shop.board->cancelOrder(rights.order.id, u" Never\npicked up "_s);
    CHECK(rights.refusal().isEmpty());
    CHECK(rights.stored().status == OrderStatus::Cancelled);
    REQUIRE(rights.shown().marks.news.has_value());
    CHECK(rights.shown().marks.news->kind == OrderNews::Kind::Cancelled);
    CHECK(rights.dockets() == QStringList {u"confirmed kitchen"_s, u"queued kitchen"_s});
    CHECK(rights.messages() == QStringList {u"confirmation"_s, u"cancelled"_s});
    CHECK(rights.audit()
        == QStringList {
            uR"(board orderCancelled {"from":"preparing","reason":"Never picked up","to":"cancelled"})"_s});
    CHECK(rights.shop.kitchen->openCount() == 0);

    rights.shop.board->cancelOrder(rights.order.id, why); // a second tap
    CHECK(rights.refusal().isEmpty());
    CHECK(rights.audit().size() == 1);
    CHECK(rights.dockets().size() == 2);
    CHECK(rights.messages().size() == 2);
}

TEST_CASE("what is not on paper yet is not printed to say that it is cancelled")
{
    Rights rights;
    rights.shop.board->cancelOrder(rights.order.id, why);
    CHECK(rights.dockets() == QStringList {u"failed kitchen"_s});
}

TEST_CASE("who got no message is told nothing")
{
    Rights rights;
    valueOf(rights.shop.database->execute(u"DELETE FROM message"_s));
    rights.shop.board->cancelOrder(rights.order.id, why);
    CHECK(rights.messages().isEmpty());
}

TEST_CASE("nothing is done without a reason, and nothing to what was picked up")
{
    Rights rights;
    rights.shop.board->cancelOrder(rights.order.id, u"  "_s);
    CHECK_FALSE(rights.refusal().isEmpty());
    CHECK(rights.stored().status == OrderStatus::Received);
    rights.shop.board->bump(rights.order.id, OrderStatus::Received);
    rights.shop.board->bump(rights.order.id, OrderStatus::Preparing);
    rights.shop.board->bump(rights.order.id, OrderStatus::Ready);
    rights.shop.board->cancelOrder(rights.order.id, why);
    CHECK(rights.refusal() == u"Order #001 was picked up already."_s);
    rights.shop.board->amendOrder(rights.amendment({1, 1}));
    CHECK(rights.refusal() == u"Order #001 was picked up already."_s);
    CHECK(rights.stored().status == OrderStatus::Collected);
    CHECK(rights.audit().isEmpty());
}

TEST_CASE("an order is changed in its lines, priced as it was sold, and the kitchen sees it")
{
    Rights rights;
    rights.print();
    rights.shop.board->bump(rights.order.id, OrderStatus::Received);
    rights.shop.board->mark(rights.order.id, {TicketMark::Kind::Done, {0}});
    const OrderAmendment wanted = rights.amendment({1, 1});
    rights.shop.board->amendOrder(wanted);
    CHECK(rights.refusal().isEmpty());
    const Order now = rights.stored();
    REQUIRE(now.lines.size() == 2);
    CHECK(now.lines.first().quantity == 1);
    CHECK(now.total == Money::fromCents(2000));
    CHECK(now.gst == Money::fromCents(182));
    CHECK(now.status == OrderStatus::Preparing);
    CHECK(rights.shown().order.total == Money::fromCents(2000));
    REQUIRE(rights.shown().marks.news.has_value());
    CHECK(rights.shown().marks.news->kind == OrderNews::Kind::Changed);
    CHECK(rights.shown().marks.doneLines.isEmpty());
    CHECK(rights.dockets() == QStringList {u"confirmed kitchen"_s, u"queued kitchen changed"_s});
    CHECK(rights.audit()
        == QStringList {
            uR"(board orderAmended {"after":2000,"before":3500,"reason":"Customer asked"})"_s});

    rights.shop.board->amendOrder(wanted); // a second tap
    CHECK(rights.refusal() == u"Somebody has just changed #001. Look at it again."_s);
    CHECK(rights.audit().size() == 1);
}

TEST_CASE("a line is taken out, and the order is found by what is left")
{
    Rights rights;
    rights.shop.board->amendOrder(rights.amendment({0, 2}));
    const Order now = rights.stored();
    REQUIRE(now.lines.size() == 1);
    CHECK(now.lines.first().title == u"Small Chips"_s);
    CHECK(now.total == Money::fromCents(1000));
    QSignalSpy found(rights.shop.board.get(), &Board::ordersFound);
    rights.shop.board->searchOrders({u"lamb"_s});
    REQUIRE(QTest::qWaitFor([&found] { return found.size() == 1; }));
    CHECK(found.last().first().value<HistoryPage>().orders.isEmpty());
    rights.shop.board->searchOrders({u"chips"_s});
    REQUIRE(QTest::qWaitFor([&found] { return found.size() == 2; }));
    CHECK(found.last().first().value<HistoryPage>().orders.size() == 1);
}

TEST_CASE("notes and time are changed without the price, and done lines stay done")
{
    Rights rights;
    rights.shop.board->bump(rights.order.id, OrderStatus::Received);
    rights.shop.board->mark(rights.order.id, {TicketMark::Kind::Done, {0}});
    OrderAmendment wanted = rights.amendment({2, 1});
    wanted.notes = u"sesame allergy"_s;
    wanted.promisedAt = wanted.promisedAt.addSecs(600);
    rights.shop.board->amendOrder(wanted);
    CHECK(rights.refusal().isEmpty());
    CHECK(rights.stored().notes == u"sesame allergy"_s);
    CHECK(rights.stored().promisedAt == wanted.promisedAt);
    CHECK(rights.stored().total == Money::fromCents(3500));
    CHECK(rights.shown().marks.doneLines == QList<int> {0});
    rights.shop.board->amendOrder(wanted); // a second tap
    CHECK(rights.audit().size() == 1);
}

TEST_CASE("notes and time that somebody else has changed meanwhile are not written over")
{
    Rights rights;
    const QString outdated = u"Somebody has just changed #001. Look at it again."_s;
    OrderAmendment first = rights.amendment({2, 1});
    OrderAmendment second = first;
    first.notes = u"no salt"_s;
    rights.shop.board->amendOrder(first);
    CHECK(rights.refusal().isEmpty());
    second.promisedAt = second.promisedAt.addSecs(600);
    rights.shop.board->amendOrder(second);
    CHECK(rights.refusal() == outdated);
    CHECK(rights.stored().notes == u"no salt"_s);

    first = rights.amendment({2, 1});
    second = first;
    first.promisedAt = first.promisedAt.addSecs(600);
    rights.shop.board->amendOrder(first);
    second.notes = u"extra napkins"_s;
    rights.shop.board->amendOrder(second);
    CHECK(rights.failed.size() == 2);
    CHECK(rights.stored().promisedAt == first.promisedAt);
    CHECK(rights.stored().notes == u"no salt"_s);
}

TEST_CASE("what cannot be an order is refused")
{
    Rights rights;
    rights.shop.board->amendOrder(rights.amendment({0, 0}));
    CHECK(rights.refusal() == u"Nothing would be left. Cancel the order instead."_s);
    rights.shop.board->amendOrder(rights.amendment({20, 1}));
    CHECK(rights.refusal() == u"An order has 20 items at most."_s);
    OrderAmendment late = rights.amendment({2, 1});
    late.promisedAt = rights.shop.clock.now().addSecs(-60);
    rights.shop.board->amendOrder(late);
    CHECK(rights.refusal() == u"That time has passed."_s);
    CHECK(rights.stored().total == Money::fromCents(3500));
    CHECK(rights.audit().isEmpty());
}

TEST_CASE("money is given back up to what the order cost, once for each request")
{
    Rights rights;
    rights.shop.board->refundOrder(rights.refund(u"r1"_s, 1000, {0}));
    rights.shop.board->refundOrder(rights.refund(u"r1"_s, 1000, {0})); // a second tap
    CHECK(rights.refusal().isEmpty());
    rights.shop.board->refundOrder(rights.refund(u"r2"_s, 2501));
    CHECK(rights.refusal() == u"Between $0.01 and $25.00 can be given back for #001."_s);
    rights.shop.board->refundOrder(rights.refund(u"r3"_s, 0));
    rights.shop.board->refundOrder(rights.refund(u"r4"_s, 2500));
    rights.shop.board->refundOrder(rights.refund(u"r5"_s, 1));
    CHECK(rights.refusal() == u"All of #001 has been given back already."_s);
    const auto refunds =
        valueOf(store::RefundRepository(*rights.shop.database).ofOrder(rights.order.id));
    REQUIRE(refunds.size() == 2);
    CHECK(refunds.first().gst == Money::fromCents(91));
    CHECK(refunds.first().lines == QList<int> {0});
    CHECK(refunds.first().who == u"board"_s);
    CHECK(refunds.last().gst == Money::fromCents(227));
    CHECK(rights.stored().total == Money::fromCents(3500));
    CHECK(rights.audit()
        == QStringList {
            uR"(board orderRefunded {"amount":1000,"gst":91,"lines":[0],"method":"cash","reason":"Cold or late"})"_s,
            uR"(board orderRefunded {"amount":2500,"gst":227,"lines":[],"method":"cash","reason":"Cold or late"})"_s});
    CHECK_FALSE(rights.shop.database->execute(u"UPDATE refund SET amount = 1"_s));
    CHECK_FALSE(rights.shop.database->execute(u"DELETE FROM refund"_s));
    rights.shop.board->amendOrder(rights.amendment({1, 1}));
    CHECK(rights.refusal()
        == u"Money went back already: give money back instead of changing what was ordered."_s);
    OrderAmendment later = rights.amendment({2, 1});
    later.notes = u"at the side door"_s;
    rights.shop.board->amendOrder(later);
    CHECK(rights.stored().notes == u"at the side door"_s);
    CHECK(rights.stored().total == Money::fromCents(3500));
}

TEST_CASE("cash that is given back in three parts is as much as was taken in one")
{
    Rights rights;
    rights.shop.board->refundOrder(rights.refund(u"r1"_s, 334));
    rights.shop.clock.advanceMinutes(1);
    rights.shop.board->refundOrder(rights.refund(u"r2"_s, 334));
    rights.shop.clock.advanceMinutes(1);
    rights.shop.board->refundOrder(rights.refund(u"r3"_s, 334));
    CHECK(rights.refusal().isEmpty());
    const auto refunds =
        valueOf(store::RefundRepository(*rights.shop.database).ofOrder(rights.order.id));
    REQUIRE(refunds.size() == 3);
    CHECK(refunds.at(0).rounding == Money::fromCents(1));
    CHECK(refunds.at(1).rounding == Money::fromCents(1));
    CHECK(refunds.at(2).rounding == Money::fromCents(-4)); // 3.30: 10.00 in all
}

TEST_CASE("once the owner has a PIN, only who may does it, in their name")
{
    Rights rights;
    rights.guard();
    rights.shop.board->cancelOrder(rights.order.id, why);
    CHECK(rights.refusal()
        == u"Only the counter and the owner may do that. Sign in under People first."_s);
    rights.shop.board->amendOrder(rights.amendment({1, 1}));
    rights.shop.board->reopenOrder(rights.order.id, why);
    rights.shop.board->refundOrder(rights.refund(u"r1"_s, 100));
    CHECK(rights.refusal() == u"Only the owner may do that. Sign in under People first."_s);
    CHECK(rights.failed.size() == 4);
    CHECK(rights.audit().isEmpty());

    QSignalSpy signedIn(rights.shop.staff.get(), &StaffDesk::changed);
    rights.shop.staff->signIn(u"owner"_s, u"2468"_s);
    REQUIRE(QTest::qWaitFor([&signedIn] { return !signedIn.isEmpty(); }));
    rights.shop.board->refundOrder(rights.refund(u"r1"_s, 100));
    rights.shop.board->cancelOrder(rights.order.id, why);
    REQUIRE(rights.audit().size() == 2);
    CHECK(rights.audit().first().startsWith(u"Nesrin orderRefunded"_s));
    CHECK(rights.audit().last().startsWith(u"Nesrin orderCancelled"_s));
}

TEST_CASE("the file of an order has all of it")
{
    Rights rights;
    rights.shop.board->refundOrder(rights.refund(u"r1"_s, 500));
    rights.shop.board->cancelOrder(rights.order.id, why);
    const OrderFile file = rights.file();
    CHECK(file.order.total == Money::fromCents(3500));
    CHECK(file.call.isCall);
    CHECK(file.call.caller == u"+61491570156"_s);
    CHECK_FALSE(file.canReopen); // money went back
    REQUIRE(file.refunds.size() == 1);
    CHECK(file.refunds.first().amount == Money::fromCents(500));
    CHECK(file.dockets.size() == 1);
    REQUIRE(file.messages.size() == 2);
    CHECK(file.messages.last().text
        == u"Lantern Street Kebabs: Sorry Tom, your order #001 was cancelled. Questions? Call (03) 5550 0142."_s);
    REQUIRE(file.changes.size() == 2);
    CHECK(file.changes.last().what == u"orderCancelled"_s);
    CHECK(file.changes.last().reason == why);
}
