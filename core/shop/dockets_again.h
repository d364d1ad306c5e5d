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
/// new order's. Of an order that was changed only what was printed of it since counts.
QList<store::PrintJobRow> docketsAgain(const Order &order, const QList<store::PrintJobRow> &earlier,
    const Menu &menu, const QList<PrinterRule> &printers, const QDateTime &now);

/// Whether a docket for the kitchen's work, no receipt, is on paper or just being printed.
bool isOnPaper(const store::PrintJobRow &job);

} // namespace docket::shop
