// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "print/print_job.h"

namespace docket::store {
class Database;
}

namespace docket::shop {

/// The spooler's jobs in the store. Each change is a transaction of its own. Engine thread only.
class StoredPrintJobs final : public print::JobSource {
public:
    StoredPrintJobs(store::Database &database, const Clock &clock)
        : m_database(database), m_clock(clock)
    {
    }

    Result<std::optional<print::PrintJob>> nextJob(const QString &printer) override;
    Result<void> setState(
        const PrintJobId &id, print::JobState state, int attempts, const QString &cause) override;
    Result<int> waitingJobs(const QString &printer) override;

private:
    store::Database &m_database;
    const Clock &m_clock;
};

} // namespace docket::shop
