// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "counted_stock.h"
#include "domain/menu_loader.h"
#include "domain/order_rights.h"
#include "domain/payment.h"
#include "lines_again.h"
#include "shop/order_desk.h"
#include "shop/split_bill.h"
#include "sold_lines.h"
#include "store/database.h"
#include "store/journal.h"
#include "store/order_repository.h"
#include "store/payment_repository.h"
#include "store/refund_repository.h"
#include "store/stock_repository.h"
#include "store/ticket_mark_repository.h"

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
    if (isOutdated(order, amendment)) {
        return Error {ErrorCode::Conflict,
            Sentence::tr("Somebody has just changed %1. Look at it again.")
                .arg(order.number.display()),
            {}};
    }
    const QList<int> &wanted = amendment.quantities;
    const int units = std::accumulate(wanted.begin(), wanted.end(), 0);
    const bool isInRange = wanted.size() == order.lines.size()
        && std::all_of(wanted.begin(), wanted.end(),
            [this](int quantity) { return quantity >= 0 && quantity <= m_rules.maximumItems; });
    if (!isInRange || units > m_rules.maximumItems) {
        return Error::refused(
            Sentence::tr("An order has %1 items at most.").arg(m_rules.maximumItems));
    }
    if (units == 0) {
        return Error::refused(Sentence::tr("Nothing would be left. Cancel the order instead."));
    }
    if (amendment.promisedAt != order.promisedAt && amendment.promisedAt < m_promises.now()) {
        return Error::refused(Sentence::tr("That time has passed."));
    }
    return {};
}

Result<std::shared_ptr<const Menu>> OrderDesk::menuOf(const Order &order)
{
    const auto content = store::MenuVersionRepository(m_database).content(order.menuVersion);
    if (!content) {
        return content.error();
    }
    return *content ? loadMenu(**content) : Error {ErrorCode::NotFound, {}, {}};
}

Result<void> OrderDesk::priceAnew(Order &order, const QList<int> &quantities)
{
    const auto menu = menuOf(order);
    if (!menu && isStorageFailure(menu.error().code)) {
        return menu.error();
    }
    if (!menu) {
        return Error::refused(Sentence::tr(
            "The menu that it was sold under is gone. Cancel it and take a new order."));
    }
    const auto lines = linesWith(order, quantities);
    const LinesAgain again = linesAgain(**menu, lines);
    if (again.lines.size() != lines.size()) {
        return Error::refused(Sentence::joined(again.changes));
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
        return Error::refused(Sentence::tr("That order would have no price."));
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
    const auto notes = checkedNotes(asked.notes);
    if (!notes) {
        return notes.error();
    }
    OrderAmendment amendment = asked;
    amendment.notes = *notes;
    return byStaff(asked.order, OrderChange::Amend, asked.reason,
        [&](const Order &order, const QString &reason) {
            return amended(order, amendment, reason);
        });
}

Result<Order> OrderDesk::amended(
    const Order &before, const OrderAmendment &amendment, const QString &reason)
{
    if (const auto allowed = checkAmendment(before, amendment); !allowed) {
        return allowed.error();
    }
    Order order = before;
    order.notes = amendment.notes;
    order.promisedAt = amendment.promisedAt;
    const bool isOtherLines = amendment.quantities != amendment.seen;
    if (!isOtherLines && order.notes == before.notes && order.promisedAt == before.promisedAt) {
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
    const auto written = writeAmended(before, order, reason, isOtherLines);
    return written ? Result<Order>(order) : written.error();
}

Result<void> OrderDesk::takeDifference(const Order &before, const Order &order)
{
    store::StockRepository stock(m_database);
    const auto left = stock.left();
    if (!left) {
        return left.error();
    }
    if (left->isEmpty()) {
        return {};
    }
    const auto menu = menuOf(order);
    if (!menu) {
        return menu.error();
    }
    CountedUses difference = countedIn(order.lines, **menu, *left);
    const CountedUses had = countedIn(before.lines, **menu, *left);
    for (auto use = had.cbegin(); use != had.cend(); ++use) {
        difference[use.key()] -= *use;
    }
    for (auto use = difference.cbegin(); use != difference.cend(); ++use) {
        if (*use < 0) {
            if (const auto given = stock.giveBack(order.id, use.key(), -*use); !given) {
                return given;
            }
        }
        const auto taken = *use > 0 ? stock.take(order.id, use.key(), *use) : Result<bool>(true);
        if (!taken) {
            return taken.error();
        }
        if (!*taken) {
            return tooFewLeft(use.key(), left->value(use.key()), **menu);
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
        return Error::refused(Sentence::tr(
            "Money went back already: give money back instead of changing what was ordered."));
    }
    const auto payments = store::PaymentRepository(m_database).ofOrder(order.id);
    if (!payments) {
        return payments.error();
    }
    if (leftToPay(order, *payments) < Money()) {
        return Error::refused(
            Sentence::tr("$%1 was paid already: give money back instead of taking things off.")
                .arg(paidOf(*payments).toDecimal()));
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
