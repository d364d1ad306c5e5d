// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dockets_again.h"
#include "domain/order_rights.h"
#include "fresh_id.h"
#include "known_order.h"
#include "print/print_job.h"
#include "shop/order_desk.h"
#include "standing_replacement.h"
#include "store/database.h"
#include "store/journal.h"
#include "store/order_repository.h"
#include "store/print_job_repository.h"
#include "store/refund_repository.h"
#include "store/ticket_mark_repository.h"

#include <algorithm>

namespace docket::shop {

using namespace Qt::StringLiterals;

namespace {

bool isReceipt(const store::PrintJobRow &job)
{
    return job.purpose == print::toText(print::Purpose::Receipt);
}

} // namespace

bool OrderDesk::wantsReceipt(const QList<store::PrintJobRow> &jobs, Receipts receipts)
{
    bool isPrinted = false;
    for (const store::PrintJobRow &job : jobs) {
        if (!isReceipt(job)) {
            continue;
        }
        const auto state = print::jobStateFromText(job.state);
        if (state == print::JobState::Queued || state == print::JobState::Unknown) {
            return false; // it is printed as the order is then
        }
        isPrinted = isPrinted || state != print::JobState::Failed || job.attempts > 0;
    }
    switch (receipts) {
    case Receipts::Stand:
        return false;
    case Receipts::AreWrong:
        return isPrinted;
    case Receipts::IfNone:
        return !isPrinted;
    }
    Q_UNREACHABLE();
}

Error OrderDesk::refusal(const Order &order, Verdict verdict)
{
    const QString number = order.number.display();
    return {ErrorCode::Refused,
        verdict == Verdict::PickedUp
            ? Sentence::tr("Order %1 was picked up already.").arg(number)
            : Sentence::tr("Order %1 was cancelled. Bring it back first.").arg(number),
        {}};
}

Result<Order> OrderDesk::byStaff(const OrderId &id, OrderChange change, const QString &why,
    const std::function<Result<Order>(Order order, const QString &reason)> &act)
{
    const auto reason = checkedReason(why);
    if (!reason) {
        return reason.error();
    }
    auto transaction = store::Transaction::begin(m_database);
    if (!transaction) {
        return transaction.error();
    }
    auto order = knownOrder(m_database, id);
    if (!order) {
        return order;
    }
    const Verdict verdict = verdictOn(change, AskedBy::Staff, order->status);
    if (verdict == Verdict::AlreadySo) {
        return order;
    }
    if (verdict != Verdict::Allowed) {
        return refusal(*order, verdict);
    }
    const auto changed = act(*std::move(order), *reason);
    if (!changed) {
        return changed;
    }
    const auto committed = (*transaction)->commit();
    return committed ? changed : committed.error();
}

Result<Order> OrderDesk::cancelByStaff(const OrderId &id, const QString &why)
{
    return byStaff(id, OrderChange::Cancel, why,
        [this](const Order &order, const QString &reason) -> Result<Order> {
            auto cancelled =
                writeMove(order.id, order.status, OrderStatus::Cancelled, {{u"reason"_s, reason}});
            if (!cancelled) {
                return cancelled;
            }
            const auto told = m_messages.tellCancelled(*cancelled);
            return told ? cancelled : told.error();
        });
}

Result<void> OrderDesk::checkReturn(const Order &order, const QDateTime &now)
{
    if (order.number.day != m_promises.profile().hours.businessDay(now)) {
        return Error {ErrorCode::Refused,
            Sentence::tr("Order %1 is of another day. Take a new one.").arg(order.number.display()),
            {}};
    }
    const auto standing = standingReplacement(m_database, order.id);
    if (!standing) {
        return standing.error();
    }
    if (*standing) {
        return Error {ErrorCode::Refused,
            Sentence::tr("It was replaced by %1.").arg((*standing)->display()), {}};
    }
    const auto refunds = store::RefundRepository(m_database).ofOrder(order.id);
    if (!refunds) {
        return refunds.error();
    }
    if (!refunds->isEmpty()) { // nothing would be left to pay of what was given back
        return Error::refused(Sentence::tr("Money went back already. Take a new order."));
    }
    return {};
}

Result<Order> OrderDesk::reopenByStaff(const OrderId &id, const QString &why)
{
    return byStaff(id, OrderChange::Reopen, why, [this](Order order, const QString &reason) {
        const auto back = writeBackOn(order, reason);
        return back ? Result<Order>(order) : back.error();
    });
}

Result<void> OrderDesk::writeBackOn(Order &order, const QString &reason)
{
    const QDateTime now = m_promises.now();
    if (const auto allowed = checkReturn(order, now); !allowed) {
        return allowed;
    }
    const QDateTime dueAt =
        std::max(order.promisedAt, now.addSecs(60 * m_rules.wait.minimumMinutes));
    order.status = OrderStatus::Received;
    order.startedAt = {};
    order.readyAt = {};
    order.closedAt = {};
    auto done = store::OrderRepository(m_database).updateStatus(order);
    if (done) {
        done = takeStock(order);
    }
    if (done) {
        done = markBackOn(order, dueAt, now);
    }
    if (done) {
        done = m_messages.tellBackOn(order, dueAt);
    }
    if (done) {
        done = printAnew(order, print::Headline::BackOn, Receipts::IfNone, now);
    }
    if (done) {
        done =
            store::Journal(m_database)
                .append(now, u"orderReopened"_s, order.id, order.session, {{u"reason"_s, reason}});
    }
    return done;
}

Result<void> OrderDesk::markBackOn(const Order &order, const QDateTime &dueAt, const QDateTime &now)
{
    store::TicketMarkRepository marks(m_database);
    if (const auto seen = marks.setSeen(order.id, u"cancelled"_s, now); !seen) {
        return seen.error();
    }
    if (const auto cleared = marks.clearLines(order.id); !cleared) {
        return cleared;
    }
    const auto unchecked = marks.clear(order.id, store::MarkKind::AllergyChecked);
    if (!unchecked) {
        return unchecked.error();
    }
    if (dueAt != order.promisedAt) {
        const auto restarted = marks.set(order.id, store::MarkKind::Restarted, dueAt);
        if (!restarted) {
            return restarted.error();
        }
    }
    return marks.tell(order.id, {u"changed"_s, {}}, now);
}

Result<void> OrderDesk::printAnew(
    const Order &order, print::Headline headline, Receipts receipts, const QDateTime &now)
{
    store::PrintJobRepository jobs(m_database);
    const auto all = jobs.ofOrder(order.id);
    if (!all) {
        return all.error();
    }
    const bool isReceiptWanted = wantsReceipt(*all, receipts);
    const auto dockets = routed(order, m_carts.menu(), m_rules.printers);
    if (headline == print::Headline::Changed) {
        for (const auto &job : emptiedDockets(*all, dockets, m_rules.printers, now)) {
            if (const auto queued = jobs.insert(job); !queued) {
                return queued;
            }
        }
    }
    for (const auto &[printer, content] : dockets) {
        const bool isInvoice = content.purpose == print::Purpose::Receipt;
        if (isInvoice && !isReceiptWanted) {
            continue;
        }
        store::PrintJobRow job {PrintJobId(freshId(now)), order.id, printer,
            print::toText(print::JobState::Queued), 0, {}, now, print::toText(content.purpose),
            content.lines, content.copy, content.copies};
        job.headline = print::toText(isInvoice ? print::Headline::None : headline);
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
    const bool isCancelled = order.status == OrderStatus::Cancelled;
    for (const store::PrintJobRow &job : *all) {
        const auto state = print::jobStateFromText(job.state);
        const bool isKept = !isCancelled && isReceipt(job);
        if (isKept || (state != print::JobState::Queued && state != print::JobState::Unknown)) {
            continue; // what is being sent ends as StoredPrintJobs says
        }
        const int attempts =
            state == print::JobState::Unknown ? std::max(1, job.attempts) : job.attempts;
        const auto discarded = jobs.update(job.id, print::toText(print::JobState::Failed), attempts,
            isCancelled ? u"the order was cancelled before it was printed"_s
                        : u"the order was changed before it was printed"_s,
            now);
        if (!discarded) {
            return discarded;
        }
    }
    if (!isCancelled) {
        return {};
    }
    for (const auto &job : cancelledDockets(order, *all, m_carts.menu(), m_rules.printers, now)) {
        if (const auto queued = jobs.insert(job); !queued) {
            return queued;
        }
    }
    return {};
}

} // namespace docket::shop
