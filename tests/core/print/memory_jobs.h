// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/print_job.h"

#include <QList>

#include <optional>

namespace docket::test {

/// Jobs in memory, with every change on record.
class MemoryJobs final : public print::JobSource {
public:
    void add(const QString &printer, int sequence, print::JobState state = print::JobState::Queued,
        int attempts = 0);

    Result<std::optional<print::PrintJob>> nextJob(const QString &printer) override;
    Result<void> setState(
        const PrintJobId &id, print::JobState state, int attempts, const QString &cause) override;
    Result<print::JobCounts> waitingJobs(const QString &printer) override;
    Result<bool> mayMove(const PrintJobId &id, const QString &from, const QString &to) override;
    Result<int> moveWaiting(const QString &from, const QString &to) override;

    const print::PrintJob &job(int sequence) const;
    /// The states that a job went through, as words.
    QStringList history(int sequence) const;
    /// The docket numbers in the order in which they were done.
    QList<int> done() const { return m_done; }

    std::optional<int> changesUntilFailure; ///< So many changes are taken before it fails.
    std::optional<Error> failure; ///< While set, every call fails with it.
    int counts = 0; ///< How often somebody asked how many wait.

private:
    QList<print::PrintJob> m_jobs;
    QList<std::pair<PrintJobId, print::JobState>> m_changes;
    QList<int> m_done;
};

} // namespace docket::test
