// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/result.h"
#include "print/spooler.h"
#include "shop/menu_desk.h"
#include "shop/printer_rules.h"
#include "shop/printing_report.h"
#include "shop/stored_print_jobs.h"

#include <QObject>
#include <QString>

namespace docket::store {
class Database;
struct PrintJobRow;
} // namespace docket::store

namespace docket::shop {

/// What people do about dockets: look, help a printer, let an old one print, move, discard, print
/// again. Each change is one transaction with its event. Engine thread only.
class PrintDesk final : public QObject {
    Q_OBJECT

public:
    PrintDesk(store::Database &database, const Clock &clock, const MenuDesk &menu,
        const StoredPrintJobs &jobs, print::Spooler &spooler, const QList<PrinterRule> &printers);

    Result<PrintingReport> report();
    /// Somebody has helped the printer: it is tried at once.
    void retry(const QString &printer) { m_spooler.retry(printer); }
    /// An old docket is wanted all the same.
    Result<void> approve(const PrintJobId &job);
    /// To another printer, headed as its backup. One that may be on paper already says so there.
    Result<void> move(const PrintJobId &job, const QString &printer);
    /// Never printed. The reason is a person's, and kept.
    Result<void> discard(const PrintJobId &job, const QString &reason);
    /// All dockets of an order again, where they came out, each marked if it may be on paper. What
    /// came out at a printer that the shop has no more goes where it would go today. Conflict: one
    /// of them still waits.
    Result<void> reprint(const OrderId &order);
    /// The same by the number on the docket: "42" or "#042" is the latest order with that number,
    /// "20261120-042" the one of that day.
    Result<void> reprint(const QString &number);

signals:
    /// A printer or its dockets are not as they were: report() tells.
    void changed();
    void paperPrinted(const QString &printer, const docket::print::Paper &paper);

private:
    /// A job that still wants printing and is not under way any more.
    Result<store::PrintJobRow> takeBack(const PrintJobId &job);
    Result<void> moveTakenBack(const PrintJobId &job, const QString &printer);
    Result<void> discardTakenBack(const PrintJobId &job, const QString &reason);
    /// Wakes the spooler for what has changed; also when it failed, because what was taken back
    /// waits again.
    Result<void> finish(const Result<void> &done);

    store::Database &m_database;
    const Clock &m_clock;
    const MenuDesk &m_menu;
    const StoredPrintJobs &m_jobs;
    print::Spooler &m_spooler;
    const QList<PrinterRule> &m_printers;
};

} // namespace docket::shop
