// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/live_board.h"
#include "store/database.h"

namespace docket::shop {

bool LiveBoard::mayDo(const OrderId &order, Right right)
{
    const auto allowed = m_staff != nullptr ? m_staff->allowed(right) : Result<void>();
    if (!allowed) {
        emit actionFailed(order, allowed.error().message);
        return false;
    }
    return true;
}

void LiveBoard::tellChange(const OrderId &id, const Result<Order> &changed)
{
    if (!changed) {
        emit actionFailed(id, changed.error().message);
        return;
    }
    emit m_events.orderChanged(*changed); // the board hears it, too, and who counts what is left
}

void LiveBoard::cancelOrder(const docket::OrderId &order, const QString &reason)
{
    if (mayDo(order, Right::CancelOrder)) {
        const store::ActingAs named(m_database, actor());
        const auto cancelled = m_orders.cancelByStaff(order, reason);
        tellChange(order, cancelled);
        if (cancelled) {
            tellToGiveBack(*cancelled);
        }
    }
}

void LiveBoard::reopenOrder(const docket::OrderId &order, const QString &reason)
{
    if (mayDo(order, Right::ReopenOrder)) {
        const store::ActingAs named(m_database, actor());
        tellChange(order, m_orders.reopenByStaff(order, reason));
    }
}

void LiveBoard::amendOrder(const docket::shop::OrderAmendment &amendment)
{
    if (mayDo(amendment.order, Right::ChangeOrder)) {
        const store::ActingAs named(m_database, actor());
        tellChange(amendment.order, m_orders.amend(amendment));
    }
}

void LiveBoard::refundOrder(const docket::shop::RefundRequest &request)
{
    if (!mayDo(request.order, Right::Refund)) {
        return;
    }
    const store::ActingAs named(m_database, actor());
    const auto order = m_refunds.refund(request);
    if (order) {
        // Nothing of the order is another: the kitchen and the day's score do not hear of it.
        emit ticketChanged(ticket(*order));
    } else {
        emit actionFailed(request.order, order.error().message);
    }
}

} // namespace docket::shop
