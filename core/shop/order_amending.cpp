// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/menu_loader.h"
#include "domain/order_rights.h"
#include "lines_again.h"
#include "shop/order_desk.h"
#include "shop/split_bill.h"
#include "sold_lines.h"
#include "store/database.h"
#include "store/journal.h"
#include "store/order_repository.h"
#include "store/refund_repository.h"
#include "store/stock_repository.h"
#include "store/ticket_mark_repository.h"

#include <QMap>

#include <algorithm>
#include <functional>
#include <numeric>
#include <utility>

namespace docket::shop {

using namespace Qt::StringLiterals;

namespace {

QList<int> quantitiesOf(const Order &order)
{
    QList<int> quantities;
    for (const OrderLine &line : order.lines) {
        quantities.append(line.quantity);
    }
    return quantities;
}

/// Somebody else has changed what the person saw, and not to what the person wants.
bool isOutdated(const Order &order, const OrderAmendment &amendment)
{
    const bool isOtherNotes = order.notes != amendment.seenNotes && order.notes != amendment.notes;
    const bool isOtherTime =
        order.promisedAt != amendment.seenPromisedAt && order.promisedAt != amendment.promisedAt;
    return amendment.seen != quantitiesOf(order) || isOtherNotes || isOtherTime;
}

bool asksForMore(const OrderAmendment &amendment)
{
    return !std::equal(amendment.quantities.begin(), amendment.quantities.end(),
        amendment.seen.begin(), amendment.seen.end(), std::less_equal<>());
}

Error refused(const QString &words)
{
    return {ErrorCode::Refused, words, {}};
}

/// The order's lines in other quantities; none of a line: without it.
QList<OrderLine> linesWith(const Order &order, const QList<int> &quantities)
{
    QList<OrderLine> lines;
    for (qsizetype index = 0; index < quantities.size(); ++index) {
        if (quantities.at(index) > 0) {
            OrderLine line = order.lines.at(index);
            line.quantity = quantities.at(index);
            lines.append(line);
        }
    }
    return lines;
}

} // namespace

Result<void> OrderDesk::checkAmendment(const Order &order, const OrderAmendment &amendment) const
{
    const Verdict verdict = verdictOn(OrderChange::Amend, AskedBy::Staff, order.status);
    if (verdict != Verdict::Allowed) {
        return refusal(order, verdict);
    }
    if (isOutdated(order, amendment)) {
        return Error {ErrorCode::Conflict,
            u"Somebody has just changed %1. Look at it again."_s.arg(order.number.display()), {}};
    }
    const QList<int> &wanted = amendment.quantities;
    const int units = std::accumulate(wanted.begin(), wanted.end(), 0);
    const bool isInRange = wanted.size() == order.lines.size()
        && std::all_of(wanted.begin(), wanted.end(),
            [this](int quantity) { return quantity >= 0 && quantity <= m_rules.maximumItems; });
    if (!isInRange || units > m_rules.maximumItems) {
        return refused(u"An order has %1 items at most."_s.arg(m_rules.maximumItems));
    }
    if (units == 0) {
        return refused(u"Nothing would be left. Cancel the order instead."_s);
    }
    if (amendment.promisedAt != order.promisedAt && amendment.promisedAt < m_promises.now()) {
        return refused(u"That time has passed."_s);
    }
    return {};
}

Result<void> OrderDesk::priceAnew(Order &order, const QList<int> &quantities)
{
    const auto content = store::MenuVersionRepository(m_database).content(order.menuVersion);
    if (!content) {
        return content.error();
    }
    const auto menu = *content ? loadMenu(**content) : Error {ErrorCode::NotFound, {}, {}};
    if (!menu) {
        return refused(
            u"The menu that it was sold under is gone. Cancel it and take a new order."_s);
    }
    const auto lines = linesWith(order, quantities);
    const LinesAgain again = linesAgain(**menu, lines);
    if (again.lines.size() != lines.size()) {
        return refused(again.changes.join(u' '));
    }
    CallSession session;
    session.cart.lines = again.lines;
    session.promoCode = order.promoCode;
    session.pickupAt = order.promisedAt;
    session.payments = order.payments;
    session.dealsAccepted = std::any_of(order.lines.cbegin(), order.lines.cend(),
        [](const OrderLine &line) { return !line.deal.isEmpty(); });
    PriceRules rules = m_carts.priceRules(session);
    rules.orderedOn = order.number.day;
    const PricedCart priced = priceCart(**menu, session.cart, rules);
    if (priced.total <= Money()) {
        return refused(u"That order would have no price."_s);
    }
    order.lines = soldLines(**menu, session.cart, priced);
    order.subtotal = priced.subtotal;
    order.gst = priced.gst;
    order.total = priced.total;
    order.savings = priced.savings;
    order.breakdown = priced.breakdown;
    order.promoCode = priced.promoCode;
    order.payments = settledBill(session, priced.total, order.customerName).parts;
    return {};
}

Result<Order> OrderDesk::amend(const OrderAmendment &asked)
{
    const auto reason = checkedReason(asked.reason);
    const auto notes = checkedNotes(asked.notes);
    if (!reason || !notes) {
        return reason ? notes.error() : reason.error();
    }
    OrderAmendment amendment = asked;
    amendment.notes = *notes;
    auto transaction = store::Transaction::begin(m_database);
    if (!transaction) {
        return transaction.error();
    }
    const auto found = wanted(amendment.order);
    if (!found) {
        return found;
    }
    if (const auto allowed = checkAmendment(*found, amendment); !allowed) {
        return allowed.error();
    }
    Order order = *found;
    order.notes = amendment.notes;
    order.promisedAt = amendment.promisedAt;
    const bool isOtherLines = amendment.quantities != amendment.seen;
    if (!isOtherLines && order.notes == found->notes && order.promisedAt == found->promisedAt) {
        return order; // a second tap
    }
    if (isOtherLines) {
        if (const auto priced = priceAnew(order, amendment.quantities); !priced) {
            return priced.error();
        }
    }
    if (order.status == OrderStatus::Ready && asksForMore(amendment)) {
        const auto moved = writeMove(order.id, OrderStatus::Ready, OrderStatus::Preparing, {});
        if (!moved) {
            return moved;
        }
        order.status = moved->status;
        order.readyAt = moved->readyAt;
    }
    auto done = writeAmended(*found, order, *reason, isOtherLines);
    if (done) {
        done = (*transaction)->commit();
    }
    return done ? Result<Order>(order) : done.error();
}

Result<void> OrderDesk::takeDifference(const Order &before, const Order &order)
{
    store::StockRepository stock(m_database);
    QMap<QString, std::pair<QString, int>> difference; // by item: its name, and how many more
    for (const OrderLine &line : before.lines) {
        auto &[name, quantity] = difference[line.itemId.text()];
        name = line.item;
        quantity -= line.quantity;
    }
    for (const OrderLine &line : order.lines) {
        auto &[name, quantity] = difference[line.itemId.text()];
        name = line.item;
        quantity += line.quantity;
    }
    const auto left = stock.left();
    if (!left) {
        return left.error();
    }
    for (auto item = difference.cbegin(); item != difference.cend(); ++item) {
        const auto &[name, quantity] = *item;
        const ItemId id(item.key());
        if (quantity < 0) {
            if (const auto given = stock.giveBack(order.id, id, -quantity); !given) {
                return given;
            }
        }
        const auto taken = quantity > 0 ? stock.take(order.id, id, quantity) : Result<bool>(true);
        if (!taken) {
            return taken.error();
        }
        if (!*taken) {
            return tooFewLeft(name, left->value(id));
        }
    }
    return {};
}

Result<void> OrderDesk::writeAmended(
    const Order &before, const Order &order, const QString &reason, bool isOtherLines)
{
    const auto earlier = store::RefundRepository(m_database).ofOrder(order.id);
    if (!earlier) {
        return earlier.error();
    }
    if (isOtherLines && !earlier->isEmpty()) {
        return refused(
            u"Money went back already: give money back instead of changing what was ordered."_s);
    }
    const QDateTime now = m_promises.now();
    store::TicketMarkRepository marks(m_database);
    auto done = isOtherLines ? marks.clearLines(order.id) : Result<void>();
    if (done && order.notes != before.notes) {
        const auto cleared = marks.clear(order.id, store::MarkKind::AllergyChecked);
        done = cleared ? Result<void>() : cleared.error();
    }
    if (done && order.promisedAt != before.promisedAt) {
        const auto cleared = marks.clear(order.id, store::MarkKind::Restarted);
        done = cleared ? Result<void>() : cleared.error();
    }
    store::OrderRepository orders(m_database);
    if (done) {
        done = orders.amend(order);
    }
    if (done && isOtherLines) {
        done = orders.replaceLines(order);
    }
    if (done && isOtherLines) {
        done = takeDifference(before, order);
    }
    if (done) {
        done = marks.tell(order.id, {u"changed"_s, {}}, now);
    }
    if (done) {
        done = withdrawDockets(order, now);
    }
    if (done) {
        done = printAnew(order, print::Headline::Changed,
            order.total == before.total ? Receipts::Stand : Receipts::AreWrong, now);
    }
    if (done) {
        done = store::Journal(m_database)
                   .append(now, u"orderAmended"_s, order.id, order.session,
                       {{u"reason"_s, reason}, {u"before"_s, before.total.cents()},
                           {u"after"_s, order.total.cents()}});
    }
    return done;
}

} // namespace docket::shop
