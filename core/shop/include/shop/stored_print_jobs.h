// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "print/print_job.h"
#include "shop/shop_profile.h"

#include <QDateTime>

#include <chrono>
#include <utility>

namespace docket::store {
class Database;
struct PrintJobRow;
} // namespace docket::store

namespace docket::shop {

/// The spooler's jobs in the store. Each change is a transaction of its own; what the spooler moves
/// is an event in the journal. Engine thread only.
class StoredPrintJobs final : public print::JobSource {
public:
    /// A job older than `askAfter` waits until a person approves it: a printer that comes back in
    /// the morning must not make the kitchen cook yesterday. 0: never. One made before
    /// `backupAt` waits in any case: it comes out of a backup, and may be on paper. A `backupAt`
    /// that is yet to come counts for nothing: the clock was ahead.
    StoredPrintJobs(store::Database &database, const Clock &clock,
        std::chrono::minutes askAfter = {}, QDateTime backupAt = {})
        : m_database(database), m_clock(clock), m_askAfter(askAfter),
          m_backupAt(std::move(backupAt))
    {
    }

    /// Of these rules: whether the shop notes all money, so that a receipt says what is left to
    /// pay. Without them it says only what was noted.
    void useRules(const OrderRules &rules) { m_rules = &rules; }

    Result<std::optional<print::PrintJob>> nextJob(const QString &printer) override;
    Result<void> setState(
        const PrintJobId &id, print::JobState state, int attempts, const QString &cause) override;
    Result<print::JobCounts> waitingJobs(const QString &printer) override;
    Result<bool> mayMove(const PrintJobId &id, const QString &from, const QString &to) override;
    Result<int> moveWaiting(const QString &from, const QString &to) override;

    /// Jobs made before ask a person; invalid: none does.
    QDateTime madeSince() const;

private:
    Result<print::Settlement> settlementOf(const OrderId &order);
    void noteDocket(const store::PrintJobRow &job, print::JobState state);

    store::Database &m_database;
    const Clock &m_clock;
    std::chrono::minutes m_askAfter;
    QDateTime m_backupAt;
    const OrderRules *m_rules = nullptr;
};

} // namespace docket::shop
