// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rights.h"
#include "shop/payment_desk.h"
#include "store/database.h"
#include "store/payment_repository.h"
#include "support/catch.h"
#include "support/results.h"

using namespace docket;
using namespace docket::shop;
using docket::tests::Rights;
using docket::tests::succeed;
using docket::tests::valueOf;
using namespace Qt::StringLiterals;

namespace {

/// A bill of 35.00 that waits to be paid.
struct Till {
    Rights rights;
    PaymentDesk desk {*rights.shop.database, rights.shop.clock};

    Result<PaidOrder> pay(
        const QString &id, PaymentMethod method, qint64 amount, qint64 tendered = 0)
    {
        return desk.take({id, rights.order.id, method, Money::fromCents(amount),
            Money::fromCents(tendered), std::nullopt});
    }

    Money left()
    {
        const auto paid = valueOf(desk.paid(rights.order.id));
        return leftToPay(paid.order, paid.payments);
    }

    bool isRefusedByStore(const QString &sql) { return !rights.shop.database->execute(sql); }
};

} // namespace

TEST_CASE("a bill is paid in parts, never above what is left, and each request counts once")
{
    Till till;
    valueOf(till.pay(u"p1"_s, PaymentMethod::Card, 1000));
    valueOf(till.pay(u"p1"_s, PaymentMethod::Card, 1000)); // a second tap
    CHECK(till.left() == Money::fromCents(2500));
    const auto tooMuch = till.pay(u"p2"_s, PaymentMethod::Cash, 2505, 5000);
    REQUIRE_FALSE(tooMuch);
    CHECK(tooMuch.error().message.english() == u"Between $0.01 and $25.00 can be paid."_s);
    const auto paid = valueOf(till.pay(u"p2"_s, PaymentMethod::Cash, 2500, 5000));
    REQUIRE(paid.payments.size() == 2);
    CHECK(paid.payments.last().change == Money::fromCents(2500));
    CHECK(till.left() == Money::fromCents(0));
    CHECK_FALSE(till.pay(u"p3"_s, PaymentMethod::Card, 1));
    CHECK(till.rights.audit()
        == QStringList {uR"(caller paymentTaken {"amount":1000,"method":"card","payment":"p1"})"_s,
            uR"(caller paymentTaken {"amount":2500,"change":2500,"method":"cash","payment":"p2","rounding":0,"tendered":5000})"_s});
}

TEST_CASE("a payment that was a mistake is undone by another row, once")
{
    Till till;
    valueOf(till.pay(u"p1"_s, PaymentMethod::Cash, 3500, 5000));
    valueOf(till.desk.takeBack({u"u1"_s, u"p1"_s, u"It was a card"_s}));
    valueOf(till.desk.takeBack({u"u1"_s, u"p1"_s, u"It was a card"_s}));
    CHECK(till.left() == Money::fromCents(3500));
    const auto again = till.desk.takeBack({u"u2"_s, u"p1"_s, u"It was a card"_s});
    REQUIRE_FALSE(again);
    CHECK(again.error().message.english() == u"That payment was taken back already."_s);
    CHECK_FALSE(till.desk.takeBack({u"u3"_s, u"u1"_s, u"It was a card"_s}));
    CHECK_FALSE(till.desk.takeBack({u"u4"_s, u"nobody"_s, u"It was a card"_s}));
    CHECK_FALSE(till.desk.takeBack({u"u5"_s, u"p1"_s, u" "_s}));
    till.rights.shop.clock.advanceMinutes(1);
    valueOf(till.pay(u"p2"_s, PaymentMethod::Card, 3500));
    const auto file = till.rights.file();
    REQUIRE(file.payments.size() == 3);
    CHECK(file.payments.at(1).amount == Money::fromCents(-3500));
    CHECK(file.changes.at(1).what == u"paymentTakenBack"_s);
    CHECK(file.changes.at(1).reason == u"It was a card"_s);
}

TEST_CASE("a payment whose money was given back is not undone, too")
{
    Till till;
    Rights &rights = till.rights;
    valueOf(till.pay(u"p1"_s, PaymentMethod::Card, 1002));
    valueOf(till.pay(u"p2"_s, PaymentMethod::Cash, 2498, 2500));
    rights.shop.board->refundOrder(rights.refund(u"r1"_s, 1003));
    const auto refused = till.desk.takeBack({u"u1"_s, u"p2"_s, u"It was a mistake"_s});
    REQUIRE_FALSE(refused); // 10.02 would be left
    CHECK(refused.error().message.english()
        == u"$10.03 was given back for #001 already: the payment stays."_s);
    CHECK(till.left() == Money::fromCents(0));
    valueOf(till.desk.takeBack({u"u2"_s, u"p1"_s, u"It was a mistake"_s}));
    CHECK(till.left() == Money::fromCents(1002));
}

TEST_CASE("what was paid is kept as it was, whoever writes")
{
    Till till;
    valueOf(till.pay(u"p1"_s, PaymentMethod::Cash, 500, 500));
    CHECK(till.isRefusedByStore(u"UPDATE payment SET amount = 1"_s));
    CHECK(till.isRefusedByStore(u"DELETE FROM payment"_s));
    const QString insert =
        u"INSERT INTO payment (id, order_id, method, amount, rounding, tendered, change_given, takes_back, at, who) SELECT %1, id, %2, 0, 'x' FROM orders"_s;
    CHECK(till.isRefusedByStore(insert.arg(u"'a'"_s, u"'card', 3001, 0, 0, 0, NULL"_s)));
    CHECK(till.isRefusedByStore(insert.arg(u"'b'"_s, u"'card', 0, 0, 0, 0, NULL"_s)));
    CHECK(till.isRefusedByStore(insert.arg(u"'c'"_s, u"'cash', 100, 0, 200, 50, NULL"_s)));
    CHECK(till.isRefusedByStore(insert.arg(u"'d'"_s, u"'cash', 101, 0, 101, 0, NULL"_s)));
    CHECK(till.isRefusedByStore(insert.arg(u"'e'"_s, u"'card', -100, 0, 0, 0, NULL"_s)));
    CHECK(till.isRefusedByStore(insert.arg(u"'f'"_s, u"'cash', -400, 0, 0, 400, 'p1'"_s)));
    CHECK_FALSE(till.isRefusedByStore(insert.arg(u"'g'"_s, u"'cash', -500, 0, 0, 500, 'p1'"_s)));
    CHECK(till.isRefusedByStore(insert.arg(u"'h'"_s, u"'cash', -500, 0, 0, 500, 'p1'"_s)));
}

TEST_CASE("payments are read back by order, of open orders and between two instants")
{
    Till till;
    const auto &clock = till.rights.shop.clock;
    valueOf(till.pay(u"p1"_s, PaymentMethod::Cash, 1500, 2000));
    store::PaymentRepository payments(*till.rights.shop.database);
    const auto stored = valueOf(payments.ofOrder(till.rights.order.id));
    REQUIRE(stored.size() == 1);
    CHECK(stored.first().at == clock.now());
    CHECK(stored.first().tendered == Money::fromCents(2000));
    CHECK_FALSE(stored.first().part);
    CHECK(valueOf(payments.paidOfOpen())
        == QHash<OrderId, Money> {{till.rights.order.id, Money::fromCents(1500)}});
    QStringList read;
    const auto note = [&read](const OrderId &, const Payment &payment) { read.append(payment.id); };
    succeed(payments.forEachBetween(clock.now(), clock.now().addSecs(1), note));
    succeed(payments.forEachBetween(clock.now().addSecs(-60), clock.now(), note));
    CHECK(read == QStringList {u"p1"_s});
}

TEST_CASE("what was paid of the open orders is found without the orders of all years")
{
    Till till;
    QStringList plan;
    succeed(till.rights.shop.database->forEach(
        u"EXPLAIN QUERY PLAN "_s + store::PaymentRepository::paidOfOpenSql(), {},
        [&plan](const store::Row &row) { plan.append(row.text(3)); }));
    REQUIRE(plan.size() >= 2);
    INFO(plan.join(u'\n').toStdString());
    CHECK(plan.at(0).contains(u"orders_open"_s));
    CHECK(plan.at(1).contains(u"payment_order"_s));
}

TEST_CASE("a cancelled order takes no money, and a paid one is not made cheaper than that")
{
    Till till;
    valueOf(till.pay(u"p1"_s, PaymentMethod::Card, 3000));
    till.rights.shop.board->amendOrder(till.rights.amendment({1, 1}));
    CHECK(till.rights.refusal()
        == u"$30.00 was paid already: give money back instead of taking things off."_s);
    till.rights.shop.board->amendOrder(till.rights.amendment({2, 0}));
    CHECK(till.rights.stored().total == Money::fromCents(3000));
    till.rights.shop.board->cancelOrder(till.rights.order.id, docket::tests::why);
    const auto refused = till.pay(u"p2"_s, PaymentMethod::Card, 100);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.english() == u"Order #001 was cancelled. Bring it back first."_s);
}

TEST_CASE("who cancels a paid order is told to give the money back, and can")
{
    Till till;
    Rights &rights = till.rights;
    valueOf(till.pay(u"p1"_s, PaymentMethod::Card, 3000));
    rights.shop.board->cancelOrder(rights.order.id, docket::tests::why);
    CHECK(rights.stored().status == OrderStatus::Cancelled);
    CHECK(rights.refusal() == u"$30.00 was paid for #001: give it back."_s);
    rights.shop.board->refundOrder(rights.refund(u"r1"_s, 3001));
    CHECK(rights.refusal() == u"Between $0.01 and $30.00 can be given back for #001."_s);
    rights.shop.board->refundOrder(rights.refund(u"r2"_s, 3000));
    CHECK(rights.failed.size() == 2);
    rights.shop.board->refundOrder(rights.refund(u"r3"_s, 1));
    CHECK(rights.refusal() == u"All of #001 has been given back already."_s);
}

TEST_CASE("who cancels what nobody has paid for hears nothing of money")
{
    Till till;
    till.rights.shop.board->cancelOrder(till.rights.order.id, docket::tests::why);
    CHECK(till.rights.stored().status == OrderStatus::Cancelled);
    CHECK(till.rights.failed.isEmpty());
}

TEST_CASE("a part of the bill is paid by the one whose part it is")
{
    Till till;
    PaymentRequest request {
        u"p1"_s, till.rights.order.id, PaymentMethod::Card, Money::fromCents(100), {}, 0};
    const auto refused = till.desk.take(request);
    REQUIRE_FALSE(refused); // nobody has split this bill
    CHECK(refused.error().message.english() == u"The bill has no such part."_s);
}
