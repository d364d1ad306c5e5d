// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/order.h"
#include "domain/payment.h"
#include "domain/refund.h"
#include "domain/result.h"
#include "print/page.h"

#include <QDateTime>
#include <QList>
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

/// What a docket is for; it decides what stands on it.
enum class Purpose {
    Kitchen, ///< Everything that the cook must know.
    Bag, ///< A slip for the bag: number, name, what is in it.
    Receipt, ///< The customer's tax invoice.
};

QString toText(Purpose purpose);
std::optional<Purpose> purposeFromText(QStringView text);

/// Why an order is printed anew, on top of its dockets. A cancelled order says so by itself.
enum class Headline { None, Changed, BackOn };

/// The stored word; empty: None.
QString toText(Headline headline);
Headline headlineFromText(QStringView text);

/// Alone in JobContent::lines: the printer has none of the order's lines any more.
constexpr int noLine = -1;

/// What is printed of an order, and why here.
struct JobContent {
    Purpose purpose = Purpose::Kitchen;
    QList<int> lines; ///< Positions of the order's lines; empty: all of them. See noLine.
    int copy = 1; ///< Of `copies`, from 1.
    int copies = 1;
    bool isReprint = false; ///< A person asked for it again.
    QString movedFrom; ///< The printer that it was meant for; empty: this one.
    Headline headline = Headline::None;

    friend bool operator==(const JobContent &, const JobContent &) = default;
};

/// What was paid for an order and what went back, as it stands when the docket is printed.
struct Settlement {
    QList<Payment> payments; ///< Oldest first, with those that were taken back.
    QList<Refund> refunds; ///< Oldest first.
    bool isNoted = false; ///< The shop notes all money: what is left to pay is known.

    friend bool operator==(const Settlement &, const Settlement &) = default;
};

/// One docket, or one page, for one printer.
struct PrintJob {
    PrintJobId id;
    QString printer; ///< Name of the printer, e.g. "kitchen"
    Order order;
    JobState state = JobState::Queued;
    int attempts = 0; ///< Times that a first byte was sent.
    QDateTime createdAt; ///< UTC
    JobContent content = {};
    std::optional<Page> page = {}; ///< Instead of the order.
    Settlement settlement = {}; ///< Of the order.
};

/// The jobs of one printer that want printing.
struct JobCounts {
    int waiting = 0;
    QDateTime oldestSince; ///< UTC: when the oldest of them was made; invalid if there is none.
    int asking = 0; ///< So old that a person must say whether they are printed; none of the above.

    friend bool operator==(const JobCounts &, const JobCounts &) = default;
};

/// Where the spooler's jobs live. Implemented upon the store; every change is on the disk when it
/// returns.
class JobSource {
public:
    virtual ~JobSource() = default;
    /// The oldest job of a printer in Queued, Sending or Unknown; first in, first out. Jobs that
    /// ask a person are left out.
    virtual Result<std::optional<PrintJob>> nextJob(const QString &printer) = 0;
    /// Conflict for Sending: it was withdrawn meanwhile and must not be printed.
    virtual Result<void> setState(
        const PrintJobId &id, JobState state, int attempts, const QString &cause) = 0;
    virtual Result<JobCounts> waitingJobs(const QString &printer) = 0;
    /// Whether moveWaiting() would take a job of `from` along, if it is given up first.
    virtual Result<bool> mayMove(const PrintJobId &id, const QString &from, const QString &to) = 0;
    /// Gives what waits for a printer (Queued or Unknown) to its fallback, except what asks a
    /// person or was meant for the fallback in the first place. \return how many.
    virtual Result<int> moveWaiting(const QString &from, const QString &to) = 0;
};

} // namespace docket::print
