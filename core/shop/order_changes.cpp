// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lines_again.h"
#include "order_notes.h"
#include "shop/order_desk.h"
#include "store/database.h"
#include "store/order_repository.h"
#include "store/payment_repository.h"

namespace docket::shop {

using namespace Qt::StringLiterals;

Result<Order> OrderDesk::changeable(CallScope &scope, CallSession &session, const OrderId &id,
    OrderChange change, const QString &wish)
{
    auto found = store::OrderRepository(m_database).byId(id);
    if (!found) {
        scope.noteFailure(found.error());
        return found.error();
    }
    if (!*found) {
        return Error {
            ErrorCode::NotFound, Sentence::verbatim(u"There is no such order."_s), id.text()};
    }
    const Order &order = **found;
    const QString number = order.number.display();
    switch (const Verdict verdict = verdictOn(change, AskedBy::Caller, order.status)) {
    case Verdict::Allowed:
        return unpaid(scope, session, order, wish);
    case Verdict::AlreadySo:
        return order;
    case Verdict::PickedUp:
        return refusal(order, verdict);
    case Verdict::Cancelled:
    case Verdict::NotForCallers:
        return Error {ErrorCode::Refused,
            Sentence::verbatim(u"Order %1 was cancelled. Would you like a new one?"_s.arg(number)),
            {}};
    case Verdict::Started:
        break;
    }
    if (const auto called = scope.callPerson(session, u"%1: %2"_s.arg(number, wish)); !called) {
        return called.error();
    }
    return Error {ErrorCode::Conflict,
        order.status == OrderStatus::Ready
            ? Sentence::verbatim(
                u"Order %1 is ready already, so it stays as it is. I have asked the shop to see to it."_s
                    .arg(number))
            : Sentence::verbatim(
                u"The kitchen has started order %1, so it stays as it is. I have asked the shop to see to it."_s
                    .arg(number)),
        {}};
}

Result<Order> OrderDesk::unpaid(
    CallScope &scope, CallSession &session, const Order &order, const QString &wish)
{
    const auto payments = store::PaymentRepository(m_database).ofOrder(order.id);
    if (!payments) {
        scope.noteFailure(payments.error());
        return payments.error();
    }
    const Money paid = paidOf(*payments);
    if (paid <= Money()) {
        return order;
    }
    const QString number = order.number.display();
    const QString reason = u"%1 ($%2 paid): %3"_s.arg(number, paid.toDecimal(), wish);
    if (const auto called = scope.callPerson(session, reason); !called) {
        return called.error();
    }
    return Error {ErrorCode::Conflict,
        Sentence::verbatim(
            u"Order %1 has been paid for, so it stays as it is. I have asked the shop to see to it."_s
                .arg(number)),
        {}};
}

Result<Order> OrderDesk::withdraw(CallScope &scope, CallSession &session, const OrderId &id,
    const QJsonObject &details, const QString &wish)
{
    auto order = changeable(scope, session, id, OrderChange::Cancel, wish);
    if (!order || order->status == OrderStatus::Cancelled) {
        return order;
    }
    auto cancelled = writeMove(id, OrderStatus::Received, OrderStatus::Cancelled, details);
    if (!cancelled) {
        scope.noteFailure(cancelled.error());
        return cancelled;
    }
    scope.noteChanged(*cancelled);
    return cancelled;
}

Result<Order> OrderDesk::cancel(
    CallScope &scope, CallSession &session, const OrderId &id, const QString &reason)
{
    auto order = withdraw(scope, session, id, {{u"reason"_s, reason}},
        reason.isEmpty() ? u"wants to cancel"_s : u"wants to cancel (%1)"_s.arg(reason));
    if (!order) {
        return order;
    }
    const bool isOrderedCart = order->session == session.id
        && order->cartVersion == session.cart.version
        && session.cart.version == session.orderedCartVersion;
    // Placing such a cart again would answer with the cancelled order, or bring it back.
    if (isOrderedCart || session.replaces == id) {
        m_carts.clear(session);
        session.pickupAt = {};
    }
    return order;
}

Result<ReopenedOrder> OrderDesk::reopen(
    CallScope &scope, CallSession &session, const OrderId &id, const QString &wish)
{
    const auto order = changeable(scope, session, id, OrderChange::Amend,
        wish.isEmpty() ? u"wants to change the order"_s : u"wants a change (%1)"_s.arg(wish));
    if (!order) {
        return order.error();
    }
    const LinesAgain again = linesAgain(m_carts.menu(), order->lines);
    if (session.replaces == id && session.hasUnorderedCart()) {
        return ReopenedOrder {*order, again.changesInEnglish()}; // an interrupted agent asks twice
    }
    if (session.hasUnorderedCart()) {
        return Error {ErrorCode::Conflict,
            Sentence::verbatim(
                u"There are other items in the cart. Place them first, or clear the cart."_s),
            {}};
    }
    if (again.lines.isEmpty()) {
        return Error {ErrorCode::Refused,
            Sentence::verbatim(
                again.changesInEnglish().join(u' ') + u" The order stays as it is."_s),
            {}};
    }
    if (const auto added = m_carts.add(session, again.lines); !added) {
        return added.error();
    }
    session.replaces = id;
    session.pickupAt = order->promisedAt;
    session.notes = joinedNotes(notesOfReplaced(order->notes), session.notes);
    if (!order->promoCode.isEmpty()) {
        session.promoCode = order->promoCode;
    }
    session.dealsAccepted = std::any_of(order->lines.cbegin(), order->lines.cend(),
        [](const OrderLine &line) { return !line.deal.isEmpty(); });
    session.payments = order->payments; // settled with the new total when it is placed
    session.isSplitEqually = false;
    return ReopenedOrder {*order, again.changesInEnglish()};
}

} // namespace docket::shop
