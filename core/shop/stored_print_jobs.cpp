// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/stored_print_jobs.h"

#include "store/database.h"
#include "store/order_repository.h"
#include "store/print_job_repository.h"

namespace docket::shop {

using namespace Qt::StringLiterals;

Result<std::optional<print::PrintJob>> StoredPrintJobs::nextJob(const QString &printer)
{
    const auto row = store::PrintJobRepository(m_database).nextWaiting(printer);
    if (!row) {
        return row.error();
    }
    if (!*row) {
        return std::optional<print::PrintJob>();
    }
    auto order = store::OrderRepository(m_database).byId((*row)->order);
    if (!order) {
        return order.error();
    }
    const auto state = print::jobStateFromText((*row)->state);
    if (!*order || !state) {
        return Error {
            ErrorCode::StorageDamaged, u"A print job cannot be read."_s, (*row)->id.text()};
    }
    return std::optional(print::PrintJob {
        (*row)->id, printer, std::move(**order), *state, (*row)->attempts, (*row)->createdAt});
}

Result<void> StoredPrintJobs::setState(
    const PrintJobId &id, print::JobState state, int attempts, const QString &cause)
{
    auto transaction = store::Transaction::begin(m_database);
    if (!transaction) {
        return transaction.error();
    }
    const auto updated = store::PrintJobRepository(m_database)
                             .update(id, print::toText(state), attempts, cause, m_clock.now());
    if (!updated) {
        return updated.error();
    }
    return (*transaction)->commit();
}

Result<int> StoredPrintJobs::waitingJobs(const QString &printer)
{
    return store::PrintJobRepository(m_database).waiting(printer);
}

} // namespace docket::shop
