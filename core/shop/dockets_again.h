// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/menu.h"
#include "domain/order.h"
#include "shop/printer_rules.h"
#include "store/print_job_repository.h"

#include <QDateTime>
#include <QList>

namespace docket::shop {

/// Fresh jobs that print what earlier ones of an order did, each once, where they came out; what
/// came out at a printer that the shop has no more goes where it would go today. None earlier: as a
/// new order's. Of an order that was changed only the receipts and what was printed since count.
QList<store::PrintJobRow> docketsAgain(const Order &order, const QList<store::PrintJobRow> &earlier,
    const Menu &menu, const QList<PrinterRule> &printers, const QDateTime &now);

/// Jobs that say of a cancelled order so, for each printer that has paper of it, with the lines
/// that are that printer's as the order is now. To be inserted as they are.
QList<store::PrintJobRow> cancelledDockets(const Order &order,
    const QList<store::PrintJobRow> &jobs, const Menu &menu, const QList<PrinterRule> &printers,
    const QDateTime &now);

/// CHANGED jobs for the kitchen printers that have paper of an order of which `dockets`, those of
/// its lines as they are now, leave them nothing; none for one that has printed that already.
QList<store::PrintJobRow> emptiedDockets(const QList<store::PrintJobRow> &jobs,
    const QList<RoutedDocket> &dockets, const QList<PrinterRule> &printers, const QDateTime &now);

/// Whether the order was changed after the job was made, so that its lines are others now. Never a
/// receipt: it has all lines. `ofOrder` are all its jobs, in the order in which they were queued.
bool isOutdated(const store::PrintJobRow &job, const QList<store::PrintJobRow> &ofOrder);

/// Whether a docket for the kitchen's work, no receipt, is or may be on paper, or is just being
/// printed.
bool isOnPaper(const store::PrintJobRow &job);

} // namespace docket::shop
