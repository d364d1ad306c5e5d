// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/order_desk.h"

#include "counted_stock.h"
#include "domain/phone_number.h"
#include "fresh_id.h"
#include "known_order.h"
#include "order_notes.h"
#include "print/print_job.h"
#include "shop/promo_codes.h"
#include "shop/split_bill.h"
#include "sold_lines.h"
#include "store/database.h"
#include "store/journal.h"
#include "store/order_repository.h"
#include "store/print_job_repository.h"
#include "store/stock_repository.h"
#include "store/ticket_mark_repository.h"

#include <QMap>

#include <algorithm>
#include <utility>

namespace docket::shop {

using namespace Qt::StringLiterals;

namespace {

// A promise holds while the caller says the name; beyond that the kitchen has the last word.
constexpr int promiseGraceMinutes = 5;

/// The number that the order can be reached under: the line's own, else what was said.
QString phoneOf(const CallSession &session, const QString &said, const QString &region)
{
    if (!session.caller.isEmpty()) {
        return session.caller;
    }
    if (const auto number = normalizedPhone(said, region)) {
        return *number;
    }
    constexpr qsizetype longest = 40;
    const auto visible = checkedNotes(said);
    return visible ? visible->left(longest) : QString();
}

Error incomplete(const Sentence &message, const QString &needs)
{
    return {ErrorCode::Incomplete, message, needs};
}

} // namespace

Result<PlacedOrder> OrderDesk::place(
    CallScope &scope, CallSession &session, const OrderRequest &request)
{
    auto placed = tryPlace(scope, session, request);
    if (!placed && isStorageFailure(placed.error().code)) {
        scope.noteFailure(placed.error());
    }
    return placed;
}

Result<PlacedOrder> OrderDesk::tryPlace(
    CallScope &scope, CallSession &session, const OrderRequest &request)
{
    store::OrderRepository orders(m_database);
    if (session.hasOrderedCart()) {
        auto first = orders.ofCart(session.id, session.cart.version);
        if (!first) {
            return first.error();
        }
        if (*first && (*first)->status == OrderStatus::Cancelled) {
            return Error {ErrorCode::Conflict,
                Sentence::tr(
                    "Order %1 has been cancelled. To order again, please tell me the items again.")
                    .arg((*first)->number.display()),
                {}};
        }
        if (*first) {
            const auto notes = checkedNotes(request.notes);
            const bool isNew = notes && !(*first)->notes.contains(*notes);
            return PlacedOrder {**first, true,
                isNew ? u"The order had been placed before: this note has not reached it."_s
                      : QString()};
        }
    }
    if (session.cart.lines.isEmpty()) {
        return incomplete(
            Sentence::tr("There is nothing in the order yet. What would you like?"), u"cart"_s);
    }
    if (const auto allowed = m_carts.checkAge(session, session.cart.lines); !allowed) {
        return allowed.error();
    }
    const QDateTime now = m_promises.now();
    if (!session.pickupAt.isValid()) {
        return incomplete(Sentence::tr("When would you like to pick it up?"), u"pickupTime"_s);
    }
    // The kitchen has filled up, the cart has grown or time has passed since the promise was made.
    const QDateTime earliest = m_promises.earliest(session);
    if (session.pickupAt < earliest.addSecs(-60 * promiseGraceMinutes)) {
        return incomplete(
            Sentence::tr(
                "The kitchen cannot make it by then any more. When else would you like to pick it up?"),
            u"pickupTime"_s);
    }
    if (request.customerName.trimmed().isEmpty()) {
        return incomplete(Sentence::tr("What name is the order under?"), u"customerName"_s);
    }
    auto name = checkedCustomerName(request.customerName);
    if (!name) {
        return name.error();
    }
    auto notes = checkedNotes(joinedNotes(session.notes, request.notes));
    if (!notes) {
        return notes.error();
    }
    const PricedCart priced = m_carts.price(session);
    if (priced.total <= Money()) {
        return Error {ErrorCode::Refused,
            Sentence::tr("That order has no price. I will pass you on to a person."), {}};
    }

    Order order;
    order.id = OrderId(freshId(now));
    order.number.day = m_promises.profile().hours.businessDay(now);
    const auto sequence = nextNumber(order.number.day);
    if (!sequence) {
        return sequence.error();
    }
    order.number.sequence = *sequence;
    order.provider = session.provider;
    order.callId = session.callId;
    order.session = session.id;
    order.cartVersion = session.cart.version;
    order.menuVersion = m_carts.menu().version;
    order.customerName = *name;
    order.customerPhone = phoneOf(session, request.customerPhone, m_promises.profile().region);
    order.notes = *notes;
    order.lines = soldLines(m_carts.menu(), session.cart, priced);
    order.subtotal = priced.subtotal;
    order.gst = priced.gst;
    order.total = priced.total;
    order.savings = priced.savings;
    order.breakdown = priced.breakdown;
    order.promoCode = priced.promoCode;
    const SettledBill settled = settledBill(session, priced.total, *name);
    order.payments = settled.parts;
    order.placedAt = now;
    order.promisedAt = session.pickupAt;
    order.estimatedAt = m_promises.readyAt(m_promises.estimate(session));
    std::optional<OrderNumber> replacedNumber;
    if (!session.replaces.isEmpty()) {
        const auto replaced = withdraw(scope, session, session.replaces,
            {{u"reason"_s, u"replaced by %1"_s.arg(order.number.full())},
                {u"replacedBy"_s, order.number.full()}},
            u"wants a change"_s);
        if (!replaced) {
            return replaced.error();
        }
        replacedNumber = replaced->number;
        order.notes = notesOfReplacement(replaced->number, order.notes);
        if (order.customerPhone.isEmpty()) {
            order.customerPhone = replaced->customerPhone;
        }
    }
    if (order.customerPhone.startsWith(u'+')) {
        const auto repeated =
            orders.placedSince(order.customerPhone, now.addSecs(-60 * m_rules.duplicateMinutes));
        if (!repeated) {
            return repeated.error();
        }
        order.possibleDuplicate = *repeated;
    }
    session.orderedCartVersion = session.cart.version;
    session.outcome = CallOutcome::Ordered;
    session.replaces = {};
    session.notes.clear();
    if (const auto kept = scope.keepRow(session); !kept) {
        return kept.error();
    }
    if (const auto stored = store(order); !stored) {
        return stored.error();
    }
    m_lastNumber = m_database.isGrouping() ? LastNumber {order.number, m_database.undone()}
                                           : LastNumber(); // it may still be undone
    if (replacedNumber) {
        const auto told = store::TicketMarkRepository(m_database)
                              .tell(order.id, {u"changed"_s, replacedNumber->full()}, now);
        if (!told) {
            return told.error();
        }
    }
    scope.notePlaced(order);
    const QStringList notices {lapsedPromoCode(m_carts, session, priced), settled.notice};
    return PlacedOrder {order, false, notices.join(u' ').trimmed(), replacedNumber};
}

Result<int> OrderDesk::nextNumber(const BusinessDay &day)
{
    // The orders of the group before may still be on their way to the disk: to ask the store would
    // be to wait for them.
    if (m_database.isGrouping() && m_lastNumber.number.day == day
        && m_lastNumber.undone == m_database.undone()) {
        return m_lastNumber.number.sequence + 1;
    }
    const auto next = store::OrderRepository(m_database).nextSequence(day);
    return next ? std::max(*next, m_usedNumbers.value(day.compact()) + 1) : next;
}

Result<void> OrderDesk::store(const Order &order)
{
    if (const auto inserted = store::OrderRepository(m_database).insert(order); !inserted) {
        return inserted.error();
    }
    if (const auto taken = takeStock(order); !taken) {
        return taken;
    }
    store::PrintJobRepository jobs(m_database);
    for (const auto &[printer, content] : routed(order, m_carts.menu(), m_rules.printers)) {
        const auto queued = jobs.insert({PrintJobId(freshId(order.placedAt)), order.id, printer,
            print::toText(print::JobState::Queued), 0, {}, order.placedAt,
            print::toText(content.purpose), content.lines, content.copy, content.copies});
        if (!queued) {
            return queued.error();
        }
    }
    return store::Journal(m_database)
        .append(order.placedAt, u"orderPlaced"_s, order.id, order.session,
            {{u"number"_s, order.number.full()}, {u"total"_s, order.total.cents()}});
}

Result<void> OrderDesk::takeStock(const Order &order)
{
    if (!m_carts.hasCounts()) {
        return {}; // not even to be looked for: the store may be busy
    }
    store::StockRepository stock(m_database);
    const auto left = stock.left();
    if (!left) {
        return left.error();
    }
    // One that comes back may have been sold under another menu, with other names.
    const Menu &sold = m_carts.menu();
    const auto earlier = order.menuVersion == sold.version
        ? Result<std::shared_ptr<const Menu>>(nullptr)
        : menuOf(order);
    const Menu &menu = earlier && *earlier != nullptr ? **earlier : sold;
    const CountedUses wanted = countedIn(order.lines, menu, *left);
    for (auto use = wanted.cbegin(); use != wanted.cend(); ++use) {
        const auto taken = stock.take(order.id, use.key(), *use);
        if (!taken) {
            return taken.error();
        }
        if (!*taken) {
            return tooFewLeft(use.key(), left->value(use.key()), menu);
        }
    }
    return {};
}

Result<Order> OrderDesk::move(const OrderId &id, OrderStatus seen, OrderStatus to)
{
    auto transaction = store::Transaction::begin(m_database);
    if (!transaction) {
        return transaction.error();
    }
    auto moved = writeMove(id, seen, to, {});
    if (!moved) {
        return moved;
    }
    if (const auto committed = (*transaction)->commit(); !committed) {
        return committed.error();
    }
    return moved;
}

Result<Order> OrderDesk::clear(const OrderId &id, OrderStatus seen)
{
    auto transaction = store::Transaction::begin(m_database);
    if (!transaction) {
        return transaction.error();
    }
    const auto found = wantedAs(id, seen);
    if (!found) {
        return found;
    }
    Order order = *found;
    const QDateTime now = m_promises.now();
    order.status = OrderStatus::Collected;
    order.closedAt = now;
    if (const auto updated = store::OrderRepository(m_database).updateStatus(order); !updated) {
        return updated.error();
    }
    const auto noted =
        store::Journal(m_database)
            .append(now, u"orderMoved"_s, order.id, order.session,
                {{u"from"_s, toText(seen)}, {u"to"_s, toText(order.status)}, {u"by"_s, u"time"_s}});
    if (!noted) {
        return noted.error();
    }
    if (const auto committed = (*transaction)->commit(); !committed) {
        return committed.error();
    }
    return order;
}

Result<Order> OrderDesk::wantedAs(const OrderId &id, OrderStatus seen)
{
    auto order = knownOrder(m_database, id);
    if (order && order->status != seen) {
        return Error {ErrorCode::Conflict,
            Sentence::tr("Somebody moved %1 already.").arg(order->number.display()),
            toText(order->status)};
    }
    return order;
}

Result<Order> OrderDesk::writeMove(
    const OrderId &id, OrderStatus seen, OrderStatus to, const QJsonObject &details)
{
    const auto found = wantedAs(id, seen);
    if (!found) {
        return found;
    }
    Order order = *found;
    if (!canBecome(seen, to)) {
        return Error {ErrorCode::InvalidArgument,
            Sentence::tr("%1 cannot go from %2 to %3.")
                .arg(order.number.display(), toText(seen), toText(to)),
            {}};
    }
    const QDateTime now = m_promises.now();
    order.status = to;
    switch (to) {
    case OrderStatus::Received:
        order.startedAt = {};
        order.readyAt = {};
        order.closedAt = {};
        break;
    case OrderStatus::Preparing:
        if (!order.startedAt.isValid()) {
            order.startedAt = now;
        }
        order.readyAt = {};
        order.closedAt = {};
        break;
    case OrderStatus::Ready:
        if (!order.readyAt.isValid()) {
            order.readyAt = now;
        }
        order.closedAt = {};
        break;
    case OrderStatus::Collected:
    case OrderStatus::Cancelled:
        order.closedAt = now;
        break;
    }
    if (const auto updated = store::OrderRepository(m_database).updateStatus(order); !updated) {
        return updated.error();
    }
    if (to == OrderStatus::Cancelled) {
        const auto given = store::StockRepository(m_database).giveBack(order.id);
        if (!given) {
            return given.error();
        }
        if (const auto withdrawn = withdrawDockets(order, now); !withdrawn) {
            return withdrawn.error();
        }
        const auto told =
            store::TicketMarkRepository(m_database)
                .tell(order.id, {u"cancelled"_s, details.value("replacedBy"_L1).toString()}, now);
        if (!told) {
            return told.error();
        }
    }
    QJsonObject event = details;
    event.insert(u"from"_s, toText(seen));
    event.insert(u"to"_s, toText(to));
    const auto noted =
        store::Journal(m_database).append(now, u"orderMoved"_s, order.id, order.session, event);
    if (!noted) {
        return noted.error();
    }
    if (to == OrderStatus::Ready) {
        if (const auto told = m_messages.tellReady(order); !told) {
            return told.error();
        }
    }
    return order;
}

} // namespace docket::shop
