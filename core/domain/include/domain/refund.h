// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/order.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace docket {

/// How money goes back.
enum class RefundMethod {
    Cash, ///< Out of the drawer.
    Card, ///< On the shop's own terminal: Docket only notes it.
    Other, ///< A voucher, a transfer; of earlier versions of Docket: nobody noted it.
};

/// The stored word: "cash".
QString toText(RefundMethod method);
std::optional<RefundMethod> refundMethodFromText(QStringView text);

/// Money that went back to a customer. It never changes what the order cost.
struct Refund {
    QString id; ///< Made by whoever asks for it: the same id is the same refund.
    QDateTime at; ///< UTC
    QString who;
    QString reason;
    QList<int> lines; ///< Positions of the order's lines that it was for; empty: of the order.
    Money amount;
    Money gst; ///< Contained in the amount.
    RefundMethod method = RefundMethod::Other;
    Money rounding = {}; ///< Of cash: what was handed out above (or below) the amount.

    friend bool operator==(const Refund &, const Refund &) = default;
};

Money refunded(const QList<Refund> &refunds);
/// What of the order's total has not gone back yet.
Money refundable(const Order &order, const QList<Refund> &refunds);

/// What is handed out for a further refund in cash: all that goes back in cash of an order is
/// rounded to 5 cents, not each part of it. So it comes to the same in parts as at once; of a part
/// of few cents it may be nothing.
Money handedOut(const QList<Refund> &earlier, Money amount);

/// What each line cost of the total: the total divided by the lines' full prices, so that deals and
/// surcharges are shared. To the cent; what does not divide goes to the lines that lost most of a
/// cent. Adds up to the total.
QList<Money> lineShares(const Order &order);

/// The GST in a further refund (A New Tax System (Goods and Services Tax) Act 1999, Div 19: the
/// decreasing adjustment): what has gone back of the order's GST stands to all of it as the money
/// does, half-up to the cent. A whole refund gives back all of it, however it was divided.
Money gstOfRefund(const Order &order, const QList<Refund> &earlier, Money amount);

} // namespace docket
