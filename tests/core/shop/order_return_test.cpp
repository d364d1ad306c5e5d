// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rights.h"
#include "shop/payment_desk.h"
#include "store/message_repository.h"
#include "support/catch.h"
#include "support/results.h"

using namespace docket;
using namespace docket::shop;
using docket::tests::Rights;
using docket::tests::succeed;
using docket::tests::valueOf;
using docket::tests::why;
using namespace Qt::StringLiterals;

TEST_CASE("a cancelled order is final for its caller, and a person brings it back the same day")
{
    Rights rights;
    rights.print();
    rights.shop.board->cancelOrder(rights.order.id, why);
    rights.inCall([&](CallScope &scope, CallSession &session) {
        const auto again = rights.shop.orders->reopen(scope, session, rights.order.id, {});
        REQUIRE_FALSE(again);
        CHECK(again.error().message.english()
            == u"Order #001 was cancelled. Would you like a new one?"_s);
    });
    rights.shop.clock.advanceMinutes(40);
    rights.shop.board->reopenOrder(rights.order.id, u"Cancelled by mistake"_s);
    CHECK(rights.refusal().isEmpty());
    const Order back = rights.stored();
    CHECK(back.status == OrderStatus::Received);
    CHECK_FALSE(back.closedAt.isValid());
    CHECK(back.total == Money::fromCents(3500));
    REQUIRE(rights.shown().marks.news.has_value());
    CHECK(rights.shown().marks.news->kind == OrderNews::Kind::Changed);
    CHECK(rights.shown().dueAt() == rights.shop.clock.now().addSecs(10 * 60));
    CHECK(rights.dockets().last() == u"queued kitchen back-on"_s);
    CHECK(rights.audit().last() == uR"(board orderReopened {"reason":"Cancelled by mistake"})"_s);
    CHECK(rights.shop.kitchen->openCount() == 1);

    rights.shop.board->reopenOrder(rights.order.id, why); // a second tap
    CHECK(rights.audit().size() == 2);
    rights.shop.board->cancelOrder(rights.order.id, why);
    rights.shop.clock.advanceMinutes(24 * 60);
    rights.shop.board->reopenOrder(rights.order.id, why);
    CHECK(rights.refusal() == u"Order #001 is of another day. Take a new one."_s);
    CHECK(rights.stored().status == OrderStatus::Cancelled);
}

TEST_CASE("an order is not brought back beside the one that took its place")
{
    Rights rights;
    const Order second = rights.replace(rights.order.id);
    const Order third = rights.replace(second.id);
    REQUIRE(rights.stored().status == OrderStatus::Cancelled);
    CHECK_FALSE(rights.file().canReopen);
    rights.shop.board->reopenOrder(rights.order.id, why);
    CHECK(rights.refusal() == u"It was replaced by #003."_s);
    CHECK(rights.stored().status == OrderStatus::Cancelled);
    rights.shop.board->cancelOrder(third.id, why);
    CHECK(rights.file().canReopen);
    rights.shop.board->reopenOrder(rights.order.id, why);
    CHECK(rights.stored().status == OrderStatus::Received);
}

TEST_CASE("an order whose money went back is not brought back for nothing")
{
    Rights rights;
    const OrderId id = rights.order.id;
    valueOf(PaymentDesk(*rights.shop.database, rights.shop.clock)
                .take({u"p1"_s, id, PaymentMethod::Card, Money::fromCents(3500), {}, {}}));
    rights.shop.board->cancelOrder(id, why);
    CHECK(rights.file().canReopen);
    rights.shop.board->refundOrder(rights.refund(u"r1"_s, 3500));
    CHECK_FALSE(rights.file().canReopen);
    rights.shop.board->reopenOrder(id, why);
    CHECK(rights.refusal() == u"Money went back already. Take a new order."_s);
    CHECK(rights.stored().status == OrderStatus::Cancelled);
    CHECK(rights.shop.kitchen->openCount() == 0);
}

TEST_CASE("who was told of a cancellation hears that the order is on again")
{
    Rights rights;
    const auto states = [&rights] {
        QStringList rows;
        for (const auto &row :
            valueOf(store::MessageRepository(*rights.shop.database).ofOrder(rights.order.id))) {
            rows.append(u"%1 %2"_s.arg(row.kind, row.state));
        }
        return rows;
    };
    rights.shop.board->cancelOrder(rights.order.id, why);
    rights.shop.board->reopenOrder(rights.order.id, why);
    QStringList expected {u"confirmation queued"_s, u"cancelled given-up"_s};
    CHECK(states() == expected);
    rights.shop.board->cancelOrder(rights.order.id, why);
    expected.append(u"cancelled queued"_s);
    CHECK(states() == expected);

    store::MessageRepository messages(*rights.shop.database);
    auto sent = valueOf(messages.ofOrder(rights.order.id)).last();
    sent.state = u"sent"_s;
    succeed(messages.update(sent, rights.shop.clock.now()));
    rights.shop.board->reopenOrder(rights.order.id, why);
    expected.last() = u"cancelled sent"_s;
    expected.append(u"confirmation queued"_s);
    CHECK(states() == expected);
    CHECK(valueOf(messages.ofOrder(rights.order.id)).last().body
        == u"Lantern Street Kebabs: Tom, your order #001 is on again. Ready 1:11 PM. Questions? Call (03) 5550 0142."_s);
    rights.shop.board->cancelOrder(rights.order.id, why);
    expected.append(u"cancelled queued"_s);
    CHECK(states() == expected);
}

TEST_CASE("a changed time is what the board counts to")
{
    Rights rights;
    rights.shop.board->cancelOrder(rights.order.id, why);
    rights.shop.clock.advanceMinutes(40);
    rights.shop.board->reopenOrder(rights.order.id, why);
    const QDateTime now = rights.shop.clock.now();
    CHECK(rights.shown().dueAt() == now.addSecs(10 * 60));
    OrderAmendment later = rights.amendment({2, 1});
    later.promisedAt = now.addSecs(30 * 60);
    rights.shop.board->amendOrder(later);
    CHECK(rights.refusal().isEmpty());
    CHECK(rights.shown().dueAt() == now.addSecs(30 * 60));
}

TEST_CASE("a ready order that gets more is in the making again, one that gets less stays ready")
{
    Rights rights;
    rights.shop.board->bump(rights.order.id, OrderStatus::Received);
    rights.shop.board->bump(rights.order.id, OrderStatus::Preparing);
    rights.shop.board->amendOrder(rights.amendment({1, 1}));
    CHECK(rights.stored().status == OrderStatus::Ready);
    rights.shop.board->amendOrder(rights.amendment({1, 2}));
    CHECK(rights.refusal().isEmpty());
    CHECK(rights.stored().status == OrderStatus::Preparing);
    CHECK_FALSE(rights.stored().readyAt.isValid());
    CHECK(rights.shown().order.status == OrderStatus::Preparing);
    CHECK(rights.stored().total == Money::fromCents(2500));
}
