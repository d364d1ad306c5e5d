// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/refund_desk.h"

#include "domain/order_rights.h"
#include "domain/payment.h"
#include "domain/refund.h"
#include "known_order.h"
#include "shop/counter_sale.h"
#include "store/database.h"
#include "store/journal.h"
#include "store/payment_repository.h"
#include "store/refund_repository.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace docket::shop {

using namespace Qt::StringLiterals;

namespace {

Result<void> checkAmount(const Order &order, const QList<Refund> &earlier, Money open, Money amount)
{
    if (open <= Money()) {
        return Error {ErrorCode::Refused,
            refunded(earlier) > Money()
                ? Sentence::tr("All of %1 has been given back already.").arg(order.number.display())
                : Sentence::tr("Nothing was paid for %1.").arg(order.number.display()),
            {}};
    }
    if (amount <= Money() || amount > open) {
        return Error {ErrorCode::Refused,
            Sentence::tr("Between $0.01 and $%1 can be given back for %2.")
                .arg(open.toDecimal(), order.number.display()),
            {}};
    }
    return {};
}

Result<QJsonArray> checkedLines(const Order &order, const QList<int> &lines)
{
    QJsonArray checked;
    for (const int line : lines) {
        if (line < 0 || line >= order.lines.size()) {
            return Error {
                ErrorCode::InvalidArgument, Sentence::tr("The order has no such line."), {}};
        }
        checked.append(line);
    }
    return checked;
}

} // namespace

Result<Money> RefundDesk::openOf(const Order &order, const QList<Refund> &earlier)
{
    const Money open = refundable(order, earlier);
    if (!m_rules.notesPayments) {
        return open;
    }
    const auto payments = store::PaymentRepository(m_database).ofOrder(order.id);
    if (!payments) {
        return payments.error();
    }
    if (payments->isEmpty() && !isTakenByHand(order.provider)) {
        return open;
    }
    return std::min(open, paidOf(*payments) - refunded(earlier));
}

Result<Order> RefundDesk::refund(const RefundRequest &request)
{
    const auto reason = checkedReason(request.reason);
    if (!reason) {
        return reason.error();
    }
    auto transaction = store::Transaction::begin(m_database);
    if (!transaction) {
        return transaction.error();
    }
    store::RefundRepository refunds(m_database);
    const auto order = knownOrder(m_database, request.order);
    const auto earlier = refunds.ofOrder(request.order);
    if (!order || !earlier) {
        return order ? earlier.error() : order.error();
    }
    if (std::any_of(earlier->begin(), earlier->end(),
            [&request](const Refund &refund) { return refund.id == request.id; })) {
        return order;
    }
    const auto lines = checkedLines(*order, request.lines);
    const auto open = openOf(*order, *earlier);
    if (!open) {
        return open.error();
    }
    const auto allowed = checkAmount(*order, *earlier, *open, request.amount);
    if (!lines || !allowed) {
        return lines ? allowed.error() : lines.error();
    }
    Refund refund {request.id, m_clock.now(), m_database.actor(), *reason, request.lines,
        request.amount, gstOfRefund(*order, *earlier, request.amount), request.method};
    if (refund.method == RefundMethod::Cash) {
        refund.rounding = handedOut(*earlier, refund.amount) - refund.amount;
    }
    auto done = refunds.insert(request.order, refund);
    if (done) {
        done = store::Journal(m_database)
                   .append(refund.at, u"orderRefunded"_s, request.order, order->session,
                       {{u"reason"_s, *reason}, {u"amount"_s, refund.amount.cents()},
                           {u"gst"_s, refund.gst.cents()}, {u"lines"_s, *lines},
                           {u"method"_s, toText(refund.method)}});
    }
    if (done) {
        done = (*transaction)->commit();
    }
    if (!done) {
        return done.error();
    }
    return order;
}

} // namespace docket::shop
