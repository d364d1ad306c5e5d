// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/order.h"
#include "domain/result.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace docket::print {

/// Where a job stands. A job in Queued or Unknown still wants printing; Sending after a crash
/// becomes Unknown.
enum class JobState {
    Queued, ///< Not a byte was sent.
    Sending, ///< Committed before the first byte.
    Sent, ///< Handed over to a transport without a completion mark.
    Confirmed, ///< The printer answered the completion mark.
    Unknown, ///< Lost after the first byte: may be on paper. Printed again, marked as a possible
             ///< duplicate.
    Failed, ///< Given up by a person.
};

QString toText(JobState state);
std::optional<JobState> jobStateFromText(QStringView text);

/// One docket for one printer.
struct PrintJob {
    PrintJobId id;
    QString printer; ///< Name of the printer, e.g. "kitchen"
    Order order;
    JobState state = JobState::Queued;
    int attempts = 0; ///< Times that a first byte was sent.
    QDateTime createdAt; ///< UTC
};

/// Where the spooler's jobs live. Implemented upon the store; every change is on the disk when it
/// returns.
class JobSource {
public:
    virtual ~JobSource() = default;
    /// The oldest job of a printer in Queued, Sending or Unknown; first in, first out.
    virtual Result<std::optional<PrintJob>> nextJob(const QString &printer) = 0;
    virtual Result<void> setState(
        const PrintJobId &id, JobState state, int attempts, const QString &cause) = 0;
    /// How many jobs of a printer still want printing.
    virtual Result<int> waitingJobs(const QString &printer) = 0;
};

} // namespace docket::print
