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
    OrderId order;
    QString printer;
    QString state;
    int attempts = 0;
    QString cause;
    QDateTime createdAt;
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
    /// The oldest job of a printer in queued, sending or unknown.
    Result<std::optional<PrintJobRow>> nextWaiting(const QString &printer);
    Result<int> waiting(const QString &printer);
    /// How many jobs wait, by the name of their printer; also of printers that are no more.
    Result<QMap<QString, int>> waitingByPrinter();
    Result<QList<PrintJobRow>> ofOrder(const OrderId &order);

private:
    Database &m_database;
};

} // namespace docket::store
