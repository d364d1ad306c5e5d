// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dockets_again.h"
#include "domain/order_rights.h"
#include "fresh_id.h"
#include "print/print_job.h"
#include "shop/order_desk.h"
#include "store/database.h"
#include "store/journal.h"
#include "store/order_repository.h"
#include "store/print_job_repository.h"
#include "store/ticket_mark_repository.h"

namespace docket::shop {

using namespace Qt::StringLiterals;

Result<Order> OrderDesk::wanted(const OrderId &id)
{
    const auto found = store::OrderRepository(m_database).byId(id);
    if (!found) {
        return found.error();
    }
    if (!*found) {
        return Error {ErrorCode::NotFound, u"There is no such order."_s, id.text()};
    }
    return **found;
}

Error OrderDesk::refusal(const Order &order, Verdict verdict)
{
    const QString number = order.number.display();
    return {ErrorCode::Refused,
        verdict == Verdict::PickedUp
            ? u"Order %1 was picked up already."_s.arg(number)
            : u"Order %1 was cancelled. Bring it back first."_s.arg(number),
        {}};
}

Result<Order> OrderDesk::cancelByStaff(const OrderId &id, const QString &why)
{
    const auto reason = checkedReason(why);
    if (!reason) {
        return reason.error();
    }
    auto transaction = store::Transaction::begin(m_database);
    if (!transaction) {
        return transaction.error();
    }
    const auto order = wanted(id);
    if (!order) {
        return order;
    }
    const Verdict verdict = verdictOn(OrderChange::Cancel, AskedBy::Staff, order->status);
    if (verdict == Verdict::AlreadySo) {
        return order;
    }
    if (verdict != Verdict::Allowed) {
        return refusal(*order, verdict);
    }
    auto cancelled = writeMove(id, order->status, OrderStatus::Cancelled, {{u"reason"_s, *reason}});
    if (!cancelled) {
        return cancelled;
    }
    auto done = m_messages.tellCancelled(*cancelled);
    if (done) {
        done = (*transaction)->commit();
    }
    return done ? cancelled : done.error();
}

Result<Order> OrderDesk::reopenByStaff(const OrderId &id, const QString &why)
{
    const auto reason = checkedReason(why);
    if (!reason) {
        return reason.error();
    }
    auto transaction = store::Transaction::begin(m_database);
    if (!transaction) {
        return transaction.error();
    }
    auto order = wanted(id);
    if (!order) {
        return order;
    }
    const Verdict verdict = verdictOn(OrderChange::Reopen, AskedBy::Staff, order->status);
    if (verdict == Verdict::AlreadySo) {
        return order;
    }
    if (verdict != Verdict::Allowed) {
        return refusal(*order, verdict);
    }
    const QDateTime now = m_promises.now();
    if (order->number.day != m_promises.profile().hours.businessDay(now)) {
        return Error {ErrorCode::Refused,
            u"Order %1 is of another day. Take a new one."_s.arg(order->number.display()), {}};
    }
    order->status = OrderStatus::Received;
    order->startedAt = {};
    order->readyAt = {};
    order->closedAt = {};
    auto done = store::OrderRepository(m_database).updateStatus(*order);
    if (done) {
        done = takeStock(*order);
    }
    if (done) {
        done = markBackOn(*order, now);
    }
    if (done) {
        done = printAnew(*order, print::Headline::BackOn, now);
    }
    if (done) {
        done = store::Journal(m_database)
                   .append(now, u"orderReopened"_s, id, order->session, {{u"reason"_s, *reason}});
    }
    if (done) {
        done = (*transaction)->commit();
    }
    return done ? order : done.error();
}

Result<void> OrderDesk::markBackOn(const Order &order, const QDateTime &now)
{
    store::TicketMarkRepository marks(m_database);
    if (const auto seen = marks.setSeen(order.id, u"cancelled"_s, now); !seen) {
        return seen.error();
    }
    if (const auto cleared = marks.clearLines(order.id); !cleared) {
        return cleared;
    }
    const QDateTime earliest = now.addSecs(60 * m_rules.wait.minimumMinutes);
    if (order.promisedAt < earliest) {
        const auto restarted = marks.set(order.id, store::MarkKind::Restarted, earliest);
        if (!restarted) {
            return restarted.error();
        }
    }
    return marks.tell(order.id, {u"changed"_s, {}}, now);
}

Result<void> OrderDesk::printAnew(
    const Order &order, print::Headline headline, const QDateTime &now)
{
    store::PrintJobRepository jobs(m_database);
    for (const auto &[printer, content] : routed(order, m_carts.menu(), m_rules.printers)) {
        if (content.purpose == print::Purpose::Receipt) {
            continue;
        }
        store::PrintJobRow job {PrintJobId(freshId(now)), order.id, printer,
            print::toText(print::JobState::Queued), 0, {}, now, print::toText(content.purpose),
            content.lines, content.copy, content.copies};
        job.headline = print::toText(headline);
        if (const auto queued = jobs.insert(job); !queued) {
            return queued;
        }
    }
    return {};
}

Result<void> OrderDesk::withdrawDockets(const Order &order, const QDateTime &now)
{
    store::PrintJobRepository jobs(m_database);
    const auto all = jobs.ofOrder(order.id);
    if (!all) {
        return all.error();
    }
    QList<store::PrintJobRow> onPaper;
    for (const store::PrintJobRow &job : *all) {
        if (isOnPaper(job)) {
            onPaper.append(job);
        }
        if (job.state != print::toText(print::JobState::Queued)) {
            continue;
        }
        const auto discarded =
            jobs.update(job.id, print::toText(print::JobState::Failed), job.attempts,
                order.status == OrderStatus::Cancelled
                    ? u"the order was cancelled before it was printed"_s
                    : u"the order was changed before it was printed"_s,
                now);
        if (!discarded) {
            return discarded;
        }
    }
    if (onPaper.isEmpty() || order.status != OrderStatus::Cancelled) {
        return {};
    }
    for (store::PrintJobRow job :
        docketsAgain(order, onPaper, m_carts.menu(), m_rules.printers, now)) {
        job.isReprint = false; // it says CANCELLED, and that is news
        if (const auto queued = jobs.insert(job); !queued) {
            return queued;
        }
    }
    return {};
}

} // namespace docket::shop
