// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "memory_jobs.h"

#include "sample_orders.h"
#include "support/catch.h"

#include <algorithm>

namespace docket::test {

using namespace Qt::StringLiterals;
using print::JobState;
using print::PrintJob;

namespace {

PrintJobId idOf(int sequence)
{
    return PrintJobId(QString::number(sequence));
}

bool wantsPrinting(const PrintJob &job)
{
    return job.state == JobState::Queued || job.state == JobState::Sending
        || job.state == JobState::Unknown;
}

} // namespace

void MemoryJobs::add(const QString &printer, int sequence, JobState state, int attempts)
{
    m_jobs.append({idOf(sequence), printer, plainOrder(sequence), state, attempts,
        plainOrder(sequence).placedAt.addSecs(sequence), {}});
}

Result<std::optional<PrintJob>> MemoryJobs::nextJob(const QString &printer)
{
    if (failure) {
        return *failure;
    }
    for (const auto &job : m_jobs) {
        if (job.printer == printer && wantsPrinting(job)) {
            return std::optional(job);
        }
    }
    return std::optional<PrintJob>();
}

Result<void> MemoryJobs::setState(
    const PrintJobId &id, JobState state, int attempts, const QString &)
{
    if (changesUntilFailure && (*changesUntilFailure)-- == 0) {
        failure =
            Error {ErrorCode::StorageUnavailable, Sentence::verbatim(u"The store is gone."_s), {}};
    }
    if (failure) {
        return *failure;
    }
    for (auto &job : m_jobs) {
        if (job.id == id) {
            job.state = state;
            job.attempts = attempts;
            m_changes.append({id, state});
            if (!wantsPrinting(job)) {
                m_done.append(job.order.number.sequence);
            }
            return {};
        }
    }
    return Error {ErrorCode::NotFound, {}, id.text()};
}

Result<print::JobCounts> MemoryJobs::waitingJobs(const QString &printer)
{
    if (failure) {
        return *failure;
    }
    ++counts;
    print::JobCounts waiting;
    for (const auto &job : m_jobs) {
        if (job.printer == printer && wantsPrinting(job)) {
            ++waiting.waiting;
            waiting.oldestSince =
                waiting.oldestSince.isValid() ? waiting.oldestSince : job.createdAt;
        }
    }
    return waiting;
}

Result<bool> MemoryJobs::mayMove(const PrintJobId &id, const QString &from, const QString &to)
{
    if (failure) {
        return *failure;
    }
    return std::any_of(m_jobs.begin(), m_jobs.end(), [&](const PrintJob &job) {
        return job.id == id && job.printer == from && job.content.movedFrom != to;
    });
}

Result<int> MemoryJobs::moveWaiting(const QString &from, const QString &to)
{
    if (failure) {
        return *failure;
    }
    int moved = 0;
    for (auto &job : m_jobs) {
        const bool waits = job.state == JobState::Queued || job.state == JobState::Unknown;
        if (job.printer == from && waits && job.content.movedFrom != to) {
            job.printer = to;
            job.content.movedFrom = job.content.movedFrom.isEmpty() ? from : job.content.movedFrom;
            ++moved;
        }
    }
    return moved;
}

const PrintJob &MemoryJobs::job(int sequence) const
{
    const auto found = std::find_if(m_jobs.begin(), m_jobs.end(),
        [&](const PrintJob &job) { return job.id == idOf(sequence); });
    REQUIRE(found != m_jobs.end());
    return *found;
}

QStringList MemoryJobs::history(int sequence) const
{
    QStringList result;
    for (const auto &[id, state] : m_changes) {
        if (id == idOf(sequence)) {
            result += toText(state);
        }
    }
    return result;
}

} // namespace docket::test
