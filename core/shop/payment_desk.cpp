// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/payment_desk.h"

#include "domain/order_rights.h"
#include "domain/refund.h"
#include "known_order.h"
#include "store/database.h"
#include "store/journal.h"
#include "store/payment_repository.h"
#include "store/refund_repository.h"

#include <QJsonObject>

#include <algorithm>

namespace docket::shop {

using namespace Qt::StringLiterals;

namespace {

const Payment *find(const QList<Payment> &payments, const QString &id)
{
    const auto found = std::find_if(payments.cbegin(), payments.cend(),
        [&id](const Payment &payment) { return payment.id == id; });
    return found == payments.cend() ? nullptr : &*found;
}

bool isTakenBack(const QList<Payment> &payments, const QString &id)
{
    return std::any_of(payments.cbegin(), payments.cend(),
        [&id](const Payment &payment) { return payment.takesBack == id; });
}

QJsonObject detailsOf(const Payment &payment)
{
    QJsonObject details {{u"payment"_s, payment.id}, {u"method"_s, toText(payment.method)},
        {u"amount"_s, payment.amount.cents()}};
    if (payment.method == PaymentMethod::Cash) {
        details.insert(u"rounding"_s, payment.rounding.cents());
        details.insert(u"tendered"_s, payment.tendered.cents());
        details.insert(u"change"_s, payment.change.cents());
    }
    if (!payment.takesBack.isEmpty()) {
        details.insert(u"takesBack"_s, payment.takesBack);
    }
    return details;
}

} // namespace

Result<PaidOrder> PaymentDesk::paid(const OrderId &id)
{
    const auto order = knownOrder(m_database, id);
    const auto payments = store::PaymentRepository(m_database).ofOrder(id);
    if (!order || !payments) {
        return order ? payments.error() : order.error();
    }
    return PaidOrder {*order, *payments, false};
}

Result<PaidOrder> PaymentDesk::take(const PaymentRequest &request)
{
    auto transaction = store::Transaction::begin(m_database);
    if (!transaction) {
        return transaction.error();
    }
    auto taken = write(request);
    if (!taken) {
        return taken;
    }
    const auto committed = (*transaction)->commit();
    return committed ? taken : committed.error();
}

Result<PaidOrder> PaymentDesk::write(const PaymentRequest &request)
{
    auto stands = paid(request.order);
    if (!stands || find(stands->payments, request.id) != nullptr) {
        return stands;
    }
    const Order &order = stands->order;
    if (order.status == OrderStatus::Cancelled) {
        return Error {ErrorCode::Refused,
            Sentence::tr("Order %1 was cancelled. Bring it back first.")
                .arg(order.number.display()),
            {}};
    }
    if (request.part && (*request.part < 0 || *request.part >= order.payments.size())) {
        return Error {ErrorCode::InvalidArgument, Sentence::tr("The bill has no such part."), {}};
    }
    auto payment = checkedPayment(request, leftToPay(order, stands->payments));
    if (!payment) {
        return payment.error();
    }
    payment->at = m_clock.now();
    payment->who = m_database.actor();
    auto done = store::PaymentRepository(m_database).insert(order.id, *payment);
    if (done) {
        done = store::Journal(m_database)
                   .append(payment->at, u"paymentTaken"_s, order.id, order.session,
                       detailsOf(*payment));
    }
    if (!done) {
        return done.error();
    }
    stands->payments.append(*payment);
    stands->isNews = true;
    return stands;
}

Result<PaidOrder> PaymentDesk::takeBack(const PaymentReturn &request)
{
    const auto reason = checkedReason(request.reason);
    if (!reason) {
        return reason.error();
    }
    auto transaction = store::Transaction::begin(m_database);
    if (!transaction) {
        return transaction.error();
    }
    auto undone = writeReturn(request, *reason);
    if (!undone) {
        return undone;
    }
    const auto committed = (*transaction)->commit();
    return committed ? undone : committed.error();
}

Result<PaidOrder> PaymentDesk::writeReturn(const PaymentReturn &request, const QString &reason)
{
    store::PaymentRepository payments(m_database);
    const auto order = payments.orderOf(request.payment);
    if (!order || !*order) {
        return order ? Error {ErrorCode::NotFound, Sentence::tr("There is no such payment."),
                   request.payment}
                     : order.error();
    }
    auto stands = paid(**order);
    if (!stands || find(stands->payments, request.id) != nullptr) {
        return stands;
    }
    const Payment *payment = find(stands->payments, request.payment);
    if (!payment->takesBack.isEmpty() || isTakenBack(stands->payments, payment->id)) {
        return Error {ErrorCode::Refused, Sentence::tr("That payment was taken back already."), {}};
    }
    const auto refunds = store::RefundRepository(m_database).ofOrder(stands->order.id);
    if (!refunds) {
        return refunds.error();
    }
    const Money givenBack = refunded(*refunds);
    if (paidOf(stands->payments) - payment->amount < givenBack) {
        return Error {ErrorCode::Refused,
            Sentence::tr("$%1 was given back for %2 already: the payment stays.")
                .arg(givenBack.toDecimal(), stands->order.number.display()),
            {}};
    }
    Payment undo = undoing(*payment, request.id);
    undo.at = m_clock.now();
    undo.who = m_database.actor();
    QJsonObject details = detailsOf(undo);
    details.insert(u"reason"_s, reason);
    auto done = payments.insert(stands->order.id, undo);
    if (done) {
        done = store::Journal(m_database)
                   .append(undo.at, u"paymentTakenBack"_s, stands->order.id, stands->order.session,
                       details);
    }
    if (!done) {
        return done.error();
    }
    stands->payments.append(undo);
    stands->isNews = true;
    return stands;
}

} // namespace docket::shop
