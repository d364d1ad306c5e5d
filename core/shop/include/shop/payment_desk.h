// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/payment.h"
#include "domain/result.h"

#include <QList>
#include <QString>

namespace docket::store {
class Database;
}

namespace docket::shop {

/// A payment was noted by mistake.
struct PaymentReturn {
    QString id; ///< Made once by whoever asks: asked twice it is done once.
    QString payment; ///< The one that it undoes.
    QString reason;

    friend bool operator==(const PaymentReturn &, const PaymentReturn &) = default;
};

/// An order, and what was paid for it so far.
struct PaidOrder {
    Order order;
    QList<Payment> payments; ///< Oldest first.
    bool isNews = false; ///< The last of them has just been written, and was not there before.
};

/// Notes what is paid for orders, in whichever way and in however many parts. How the bill is to be
/// split stands in Order::payments (split_bill.h); giving money back is a refund (refund_desk.h).
/// Engine thread only.
class PaymentDesk {
public:
    PaymentDesk(store::Database &database, const Clock &clock)
        : m_database(database), m_clock(clock)
    {
    }

    /// Writes it with its event, in the name of whoever acts, and commits; a request that came
    /// before changes nothing. Refused: as checkedPayment() does, and for a cancelled order.
    Result<PaidOrder> take(const PaymentRequest &request);
    /// The same within a transaction that stands.
    Result<PaidOrder> write(const PaymentRequest &request);
    /// Undoes a payment as a whole, once. Refused: what would be left was given back already.
    Result<PaidOrder> takeBack(const PaymentReturn &request);
    Result<PaidOrder> paid(const OrderId &order);

private:
    Result<PaidOrder> writeReturn(const PaymentReturn &request, const QString &reason);

    store::Database &m_database;
    const Clock &m_clock;
};

} // namespace docket::shop

Q_DECLARE_METATYPE(docket::shop::PaidOrder)
Q_DECLARE_METATYPE(docket::shop::PaymentReturn)
