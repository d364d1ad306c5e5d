// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/payment.h"
#include "domain/refund.h"
#include "shop/live_board.h"
#include "store/payment_repository.h"
#include "store/refund_repository.h"

#include <algorithm>

namespace docket::shop {

using namespace Qt::StringLiterals;

Money LiveBoard::toPay(const Order &order)
{
    if (order.status == OrderStatus::Cancelled || !m_promises.rules().notesPayments) {
        return {};
    }
    const auto payments = store::PaymentRepository(m_database).ofOrder(order.id);
    if (!payments) {
        emit actionFailed(order.id, payments.error().message);
        return {};
    }
    return std::max(Money(), leftToPay(order, *payments));
}

void LiveBoard::tellToGiveBack(const Order &order)
{
    const auto payments = store::PaymentRepository(m_database).ofOrder(order.id);
    const auto refunds = store::RefundRepository(m_database).ofOrder(order.id);
    if (!payments || !refunds) {
        emit actionFailed({}, payments ? refunds.error().message : payments.error().message);
        return;
    }
    const Money kept = paidOf(*payments) - refunded(*refunds);
    if (kept > Money()) {
        emit actionFailed({},
            Sentence::tr("$%1 was paid for %2: give it back.")
                .arg(kept.toDecimal(), order.number.display()));
    }
}

} // namespace docket::shop
