// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/payment.h"

#include <numeric>

namespace docket {

using namespace Qt::StringLiterals;

QString toText(PaymentMethod method)
{
    switch (method) {
    case PaymentMethod::Cash:
        return u"cash"_s;
    case PaymentMethod::Card:
        return u"card"_s;
    }
    Q_UNREACHABLE();
}

std::optional<PaymentMethod> paymentMethodFromText(QStringView text)
{
    for (const PaymentMethod method : {PaymentMethod::Cash, PaymentMethod::Card}) {
        if (text == toText(method)) {
            return method;
        }
    }
    return std::nullopt;
}

Money paidOf(const QList<Payment> &payments)
{
    return std::accumulate(payments.cbegin(), payments.cend(), Money(),
        [](Money sum, const Payment &payment) { return sum + payment.amount; });
}

Money leftToPay(const Order &order, const QList<Payment> &payments)
{
    return order.total - paidOf(payments);
}

Money askedFor(PaymentMethod method, Money amount, Money left)
{
    return method == PaymentMethod::Cash && amount == left ? roundedForCash(amount) : amount;
}

Money inDrawer(const Payment &payment)
{
    return payment.tendered - payment.change;
}

Result<Payment> checkedPayment(const PaymentRequest &request, Money left)
{
    if (left <= Money()) {
        return Error::refused(Sentence::tr("Nothing is left to pay."));
    }
    if (request.amount <= Money() || request.amount > left) {
        return Error::refused(
            Sentence::tr("Between $0.01 and $%1 can be paid.").arg(left.toDecimal()));
    }
    const Money asked = askedFor(request.method, request.amount, left);
    Payment payment;
    payment.id = request.id;
    payment.method = request.method;
    payment.amount = request.amount;
    payment.part = request.part;
    if (request.method == PaymentMethod::Card) {
        return request.tendered.isZero() ? Result<Payment>(payment)
                                         : Error::refused(Sentence::tr("A card gets no change."));
    }
    if (!isInCoins(asked) || !isInCoins(request.tendered)) {
        return Error::refused(Sentence::tr("Cash goes down to 5 cents."));
    }
    if (request.tendered < asked) {
        return Error::refused(
            Sentence::tr("That is not enough: it is $%1.").arg(asked.toDecimal()));
    }
    payment.rounding = asked - request.amount;
    payment.tendered = request.tendered;
    payment.change = request.tendered - asked;
    return payment;
}

Payment undoing(const Payment &payment, const QString &id)
{
    Payment undo = payment;
    undo.id = id;
    undo.amount = Money() - payment.amount;
    undo.rounding = Money() - payment.rounding;
    undo.tendered = payment.change;
    undo.change = payment.tendered;
    undo.takesBack = payment.id;
    return undo;
}

} // namespace docket
