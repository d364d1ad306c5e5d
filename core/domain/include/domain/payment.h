// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/money.h"
#include "domain/order.h"
#include "domain/result.h"

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>

namespace docket {

enum class PaymentMethod {
    Cash,
    Card, ///< On the shop's own terminal: Docket only notes it.
};

/// The stored word: "cash".
QString toText(PaymentMethod method);
std::optional<PaymentMethod> paymentMethodFromText(QStringView text);

/// Money that was taken for an order, or a payment that was noted by mistake and is taken back:
/// then every amount counts the other way. It never changes what the order cost.
struct Payment {
    QString id; ///< Made by whoever asks for it: the same id is the same payment.
    PaymentMethod method = PaymentMethod::Cash;
    Money amount; ///< What it settles of the order's total.
    Money rounding; ///< Of cash that ends the bill: what was paid above (or below) the amount.
    Money tendered; ///< Cash that was handed over.
    Money change; ///< Cash that was handed back.
    std::optional<int> part; ///< Position in Order::payments: whose part of the bill it is.
    QString takesBack; ///< The payment that it undoes; empty: it is money taken.
    QDateTime at; ///< UTC
    QString who;

    friend bool operator==(const Payment &, const Payment &) = default;
};

/// What a person asks for.
struct PaymentRequest {
    QString id; ///< Made once by whoever asks: asked twice it is one payment.
    OrderId order;
    PaymentMethod method = PaymentMethod::Cash;
    Money amount; ///< What it is to settle of what is left to pay.
    Money tendered; ///< Cash that is handed over; of a card: nothing.
    std::optional<int> part = {}; ///< Position in Order::payments.

    friend bool operator==(const PaymentRequest &, const PaymentRequest &) = default;
};

Money paidOf(const QList<Payment> &payments);
/// What of the order's total nobody has paid yet; negative where the order has become cheaper.
Money leftToPay(const Order &order, const QList<Payment> &payments);
/// What the method asks for an amount out of what is left to pay: cash that ends the bill is
/// rounded to 5 cents (ACCC: on the total, for cash only), every other amount stays.
Money askedFor(PaymentMethod method, Money amount, Money left);
/// What went into the drawer, or came out of it.
Money inDrawer(const Payment &payment);

/// The payment as it is kept, with rounding and change; time and person are the caller's to fill.
/// Refused: nothing or more than is left; cash that is too little, or in coins that there are not
/// (an amount that does not end the bill is of 5 cents, too); a card with cash.
Result<Payment> checkedPayment(const PaymentRequest &request, Money left);

/// The payment that undoes another.
Payment undoing(const Payment &payment, const QString &id);

} // namespace docket

Q_DECLARE_METATYPE(docket::Payment)
Q_DECLARE_METATYPE(docket::PaymentRequest)
