// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/result.h"
#include "store/database.h"

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace docket::store {

/// A print job as it is stored. `state` is one of queued, sending, sent, confirmed, unknown,
/// failed; the words belong to the print room, which this room does not see.
struct PrintJobRow {
    PrintJobId id;
    OrderId order; ///< Empty: it prints a page.
    QString printer;
    QString state;
    int attempts = 0;
    QString cause;
    QDateTime createdAt;
    QString purpose = QStringLiteral("kitchen"); ///< Or bag, receipt.
    QList<int> lines = {}; ///< Positions of the order's lines; empty: all; -1 alone: none.
    int copy = 1;
    int copies = 1;
    bool isReprint = false;
    QString movedFrom = {}; ///< The printer that it was meant for; empty: this one.
    QDateTime approvedAt = {}; ///< UTC: when a person let an old job print; invalid: nobody did.
    QString headline = {}; ///< changed, back-on; empty: none.
    QString page = {}; ///< What is printed without an order; belongs to the print room, too.

    /// Queued, sending or unknown.
    bool wantsPrinting() const
    {
        return state == QLatin1String("queued") || state == QLatin1String("sending")
            || state == QLatin1String("unknown");
    }
};

/// How many jobs of a printer want printing.
struct PrintJobCounts {
    int waiting = 0;
    QDateTime oldestSince; ///< UTC; invalid: none waits.
    int asking = 0; ///< Made before the limit and not approved; none of `waiting`.
};

/// A job beside what a person knows its order by.
struct ListedPrintJob {
    PrintJobRow job;
    QString businessDay; ///< "20261120"
    int sequence = 0;
    QString customerName;
    QDateTime changedAt; ///< UTC
};

/// Print jobs, first in, first out per printer. Writing needs an open Transaction, begun by the
/// caller.
class PrintJobRepository {
public:
    explicit PrintJobRepository(Database &database) : m_database(database) { }

    /// Appends a queued job.
    Result<void> insert(const PrintJobRow &job);
    Result<void> update(const PrintJobId &id, const QString &state, int attempts,
        const QString &cause, const QDateTime &at);
    /// The oldest job of a printer in queued, sending or unknown. Those made before `madeSince`
    /// wait for a person to approve them and are left out, except one that was being sent: what
    /// became of it must be settled first.
    Result<std::optional<PrintJobRow>> nextWaiting(
        const QString &printer, const QDateTime &madeSince = {});
    Result<PrintJobCounts> counts(const QString &printer, const QDateTime &madeSince);
    Result<std::optional<PrintJobRow>> byId(const PrintJobId &id);
    Result<void> approve(const PrintJobId &id, const QDateTime &at);
    /// What waits is as if nobody had approved it, and what was being sent is unknown: for a
    /// backup, whose paper may have come out long ago.
    Result<void> forgetApprovals();
    /// To another printer. It remembers the one that it was meant for, until it is back there.
    Result<void> move(const PrintJobId &id, const QString &printer, const QDateTime &at);
    /// What waits for a printer or is being sent, was made since and was not meant for `to` in the
    /// first place, the oldest first.
    Result<QList<PrintJobRow>> movable(
        const QString &printer, const QString &to, const QDateTime &madeSince);
    /// What waits, the oldest first, so many at most.
    Result<QList<ListedPrintJob>> listWaiting(int limit);
    /// What was printed last, the latest first.
    Result<QList<ListedPrintJob>> listPrinted(int limit);
    Result<int> waiting(const QString &printer);
    /// How many jobs wait, by the name of their printer; also of printers that are no more.
    Result<QMap<QString, int>> waitingByPrinter();
    Result<QList<PrintJobRow>> ofOrder(const OrderId &order);

private:
    Database &m_database;
};

} // namespace docket::store
