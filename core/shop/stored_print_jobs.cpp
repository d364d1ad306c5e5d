// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/stored_print_jobs.h"

#include "dockets_again.h"
#include "domain/trail.h"
#include "store/database.h"
#include "store/journal.h"
#include "store/order_repository.h"
#include "store/payment_repository.h"
#include "store/print_job_repository.h"
#include "store/refund_repository.h"

#include <algorithm>

namespace docket::shop {

using namespace Qt::StringLiterals;

Result<std::optional<print::PrintJob>> StoredPrintJobs::nextJob(const QString &printer)
{
    const auto row = store::PrintJobRepository(m_database).nextWaiting(printer, madeSince());
    if (!row) {
        return row.error();
    }
    if (!*row) {
        return std::optional<print::PrintJob>();
    }
    const auto page = print::Page::fromText((*row)->page);
    auto order = page ? Result<std::optional<Order>>(Order())
                      : store::OrderRepository(m_database).byId((*row)->order);
    if (!order) {
        return order.error();
    }
    const auto settlement =
        page ? Result<print::Settlement>(print::Settlement()) : settlementOf((*row)->order);
    if (!settlement) {
        return settlement.error();
    }
    const auto state = print::jobStateFromText((*row)->state);
    const auto purpose = print::purposeFromText((*row)->purpose);
    if (!*order || !state || !purpose) {
        return Error {ErrorCode::StorageDamaged, Sentence::tr("A print job cannot be read."),
            (*row)->id.text()};
    }
    return std::optional(print::PrintJob {(*row)->id, printer, std::move(**order), *state,
        (*row)->attempts, (*row)->createdAt,
        {*purpose, (*row)->lines, (*row)->copy, (*row)->copies, (*row)->isReprint,
            (*row)->movedFrom, print::headlineFromText((*row)->headline)},
        page, *settlement});
}

Result<print::Settlement> StoredPrintJobs::settlementOf(const OrderId &order)
{
    const auto payments = store::PaymentRepository(m_database).ofOrder(order);
    const auto refunds = store::RefundRepository(m_database).ofOrder(order);
    if (!payments || !refunds) {
        return payments ? refunds.error() : payments.error();
    }
    return print::Settlement {*payments, *refunds, m_rules != nullptr && m_rules->notesPayments};
}

Result<void> StoredPrintJobs::setState(
    const PrintJobId &id, print::JobState state, int attempts, const QString &cause)
{
    auto transaction = store::Transaction::begin(m_database);
    if (!transaction) {
        return transaction.error();
    }
    store::PrintJobRepository jobs(m_database);
    const auto row = jobs.byId(id);
    if (!row) {
        return row.error();
    }
    if (state == print::JobState::Sending && *row
        && (*row)->state == print::toText(print::JobState::Failed)) {
        return Error {
            ErrorCode::Conflict, Sentence::tr("This docket is not wanted any more."), id.text()};
    }
    bool isTooLate = false;
    if (*row && (state == print::JobState::Queued || state == print::JobState::Unknown)) {
        const auto ofOrder = jobs.ofOrder((*row)->order);
        if (!ofOrder) {
            return ofOrder.error();
        }
        isTooLate = isOutdated(**row, *ofOrder);
    }
    const auto updated = isTooLate
        ? jobs.update(id, print::toText(print::JobState::Failed), attempts,
            u"the order was changed before it was printed"_s, m_clock.now())
        : jobs.update(id, print::toText(state), attempts, cause, m_clock.now());
    if (!updated) {
        return updated.error();
    }
    const auto committed = (*transaction)->commit();
    if (committed && *row) {
        noteDocket(**row, isTooLate ? print::JobState::Failed : state);
    }
    return committed;
}

void StoredPrintJobs::noteDocket(const store::PrintJobRow &job, print::JobState state)
{
    if (!isTrailKept() || state == print::JobState::Sending) {
        return;
    }
    const auto call = store::OrderRepository(m_database).sessionOf(job.order);
    noteTrail(u"docket"_s, call && !call->isEmpty() ? call->text() : job.order.text(),
        {{u"orderId"_s, job.order.text()}, {u"job"_s, job.id.text()}, {u"printer"_s, job.printer},
            {u"state"_s, print::toText(state)}});
}

Result<print::JobCounts> StoredPrintJobs::waitingJobs(const QString &printer)
{
    const auto counts = store::PrintJobRepository(m_database).counts(printer, madeSince());
    if (!counts) {
        return counts.error();
    }
    return print::JobCounts {counts->waiting, counts->oldestSince, counts->asking};
}

Result<bool> StoredPrintJobs::mayMove(const PrintJobId &id, const QString &from, const QString &to)
{
    const auto movable = store::PrintJobRepository(m_database).movable(from, to, madeSince());
    if (!movable) {
        return movable.error();
    }
    return std::any_of(movable->begin(), movable->end(),
        [&id](const store::PrintJobRow &job) { return job.id == id; });
}

Result<int> StoredPrintJobs::moveWaiting(const QString &from, const QString &to)
{
    store::PrintJobRepository jobs(m_database);
    auto movable = jobs.movable(from, to, madeSince());
    if (!movable) {
        return movable.error();
    }
    movable->removeIf([](const store::PrintJobRow &job) { return job.state == "sending"_L1; });
    if (movable->isEmpty()) {
        return 0;
    }
    auto transaction = store::Transaction::begin(m_database);
    if (!transaction) {
        return transaction.error();
    }
    for (const auto &job : *movable) {
        if (const auto moved = jobs.move(job.id, to, m_clock.now()); !moved) {
            return moved.error();
        }
        const auto noted = store::Journal(m_database)
                               .append(m_clock.now(), u"docketMoved"_s, job.order, {},
                                   {{u"job"_s, job.id.text()}, {u"from"_s, from}, {u"to"_s, to},
                                       {u"by"_s, u"fallback"_s}});
        if (!noted) {
            return noted.error();
        }
    }
    if (const auto committed = (*transaction)->commit(); !committed) {
        return committed.error();
    }
    return static_cast<int>(movable->size());
}

QDateTime StoredPrintJobs::madeSince() const
{
    const QDateTime now = m_clock.now();
    const QDateTime old = m_askAfter.count() == 0
        ? QDateTime()
        : now.addSecs(-std::chrono::seconds(m_askAfter).count());
    // The clock was ahead when the backup came back: every new docket would wait for that moment.
    const bool isAhead = m_backupAt > now;
    return m_backupAt.isValid() && !isAhead && (!old.isValid() || old < m_backupAt) ? m_backupAt
                                                                                    : old;
}

} // namespace docket::shop
