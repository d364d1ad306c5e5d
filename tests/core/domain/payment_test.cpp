// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cents.h"
#include "domain/payment.h"
#include "support/catch.h"
#include "support/results.h"

using namespace docket;
using docket::tests::cents;
using docket::tests::valueOf;
using namespace Qt::StringLiterals;

namespace {

PaymentRequest cash(qint64 amount, qint64 tendered)
{
    return {u"p"_s, OrderId(u"o"_s), PaymentMethod::Cash, cents(amount), cents(tendered)};
}

PaymentRequest card(qint64 amount)
{
    return {u"p"_s, OrderId(u"o"_s), PaymentMethod::Card, cents(amount), {}};
}

QString refusal(const PaymentRequest &request, qint64 left)
{
    const auto payment = checkedPayment(request, cents(left));
    return payment ? QString() : payment.error().message.english();
}

} // namespace

TEST_CASE("cash that ends the bill is rounded to five cents, and change is given on that")
{
    struct Row {
        qint64 left;
        qint64 tendered;
        qint64 rounding;
        qint64 change;
    };
    for (const Row &row :
        {Row {3400, 5000, 0, 1600}, Row {3401, 5000, -1, 1600}, Row {3402, 3400, -2, 0},
            Row {3403, 5000, 2, 1595}, Row {3404, 3405, 1, 0}, Row {3406, 3500, -1, 95},
            Row {3407, 3500, -2, 95}, Row {3408, 3500, 2, 90}, Row {2, 0, -2, 0}}) {
        INFO(row.left);
        const auto payment = valueOf(checkedPayment(cash(row.left, row.tendered), cents(row.left)));
        CHECK(payment.amount == cents(row.left));
        CHECK(payment.rounding == cents(row.rounding));
        CHECK(payment.change == cents(row.change));
        CHECK(payment.tendered == cents(row.tendered));
    }
}

TEST_CASE("a card pays to the cent, and gets no change")
{
    const auto payment = valueOf(checkedPayment(card(3402), cents(3402)));
    CHECK(payment.amount == cents(3402));
    CHECK(payment.rounding == cents(0));
    CHECK(inDrawer(payment) == cents(0));
    PaymentRequest withCash = card(1000);
    withCash.tendered = cents(2000);
    CHECK(refusal(withCash, 3402) == u"A card gets no change."_s);
}

TEST_CASE("a part is paid exactly; only the end of the bill is rounded")
{
    const auto part = valueOf(checkedPayment(cash(1165, 2000), cents(3402)));
    CHECK(part.rounding == cents(0));
    CHECK(part.change == cents(835));
    CHECK(inDrawer(part) == cents(1165));
    CHECK(refusal(cash(1167, 2000), 3402) == u"Cash goes down to 5 cents."_s);
    CHECK(valueOf(checkedPayment(card(1167), cents(3402))).amount == cents(1167));
    CHECK(valueOf(checkedPayment(cash(1167, 1165), cents(1167))).rounding == cents(-2));
}

TEST_CASE("what cannot be paid is refused")
{
    CHECK(refusal(cash(0, 5000), 3400) == u"Between $0.01 and $34.00 can be paid."_s);
    CHECK(refusal(cash(-100, 5000), 3400) == u"Between $0.01 and $34.00 can be paid."_s);
    CHECK(refusal(card(3401), 3400) == u"Between $0.01 and $34.00 can be paid."_s);
    CHECK(refusal(cash(100, 100), 0) == u"Nothing is left to pay."_s);
    CHECK(refusal(cash(3400, 3395), 3400) == u"That is not enough: it is $34.00."_s);
    CHECK(refusal(cash(3403, 3400), 3403) == u"That is not enough: it is $34.05."_s);
    CHECK(refusal(cash(3400, 3401), 3400) == u"Cash goes down to 5 cents."_s);
}

TEST_CASE("what is left falls with each payment, and rises with one that is taken back")
{
    Order order;
    order.total = cents(3402);
    const Payment first = valueOf(checkedPayment(card(1402), cents(3402)));
    const Payment second = valueOf(checkedPayment(cash(2000, 5000), cents(2000)));
    CHECK(leftToPay(order, {}) == cents(3402));
    CHECK(leftToPay(order, {first}) == cents(2000));
    CHECK(leftToPay(order, {first, second}) == cents(0));
    const Payment undo = undoing(second, u"undo"_s);
    CHECK(undo.takesBack == u"p"_s);
    CHECK(inDrawer(undo) == cents(-2000));
    CHECK(leftToPay(order, {first, second, undo}) == cents(2000));
}

TEST_CASE("methods are stored as words")
{
    CHECK(toText(PaymentMethod::Cash) == u"cash"_s);
    CHECK(paymentMethodFromText(u"card"_s) == PaymentMethod::Card);
    CHECK_FALSE(paymentMethodFromText(u"cheque"_s));
}
