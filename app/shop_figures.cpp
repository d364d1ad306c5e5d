// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop_figures.h"

#include <QFileInfo>

namespace docket::app {

using namespace Qt::StringLiterals;

namespace {

bool isUp(print::PrinterState::Kind kind)
{
    using Kind = print::PrinterState::Kind;
    return kind == Kind::Ready || kind == Kind::Printing || kind == Kind::Untried;
}

} // namespace

QList<voice::Gauge> shopFigures(const shop::QueueState &queue,
    const QList<print::PrinterState> &printers, const QString &databaseFile, bool isStorageGood)
{
    voice::Gauge up {
        "docket_printer_up", "1: the printer takes dockets, or was not tried yet.", {}};
    voice::Gauge waiting {"docket_dockets_waiting", "Dockets that wait for a printer.", {}};
    for (const print::PrinterState &printer : printers) {
        const QByteArray label = voice::metricLabel("printer", printer.name);
        up.values.append({label, isUp(printer.kind) ? 1 : 0});
        waiting.values.append({label, printer.waitingJobs});
    }
    return {
        {"docket_orders_open", "Orders that are not closed.", {{{}, queue.openOrders}}},
        {"docket_wait_minutes", "What a caller hears now.", {{{}, queue.wait.minutes}}},
        {"docket_paused", "1: no orders by phone.", {{{}, queue.isPaused ? 1 : 0}}},
        {"docket_promises_kept", "Orders that became ready today.", {{{}, queue.today.count}}},
        {"docket_promise_error_minutes", "Median of ready after promised, today.",
            {{{}, queue.today.medianMinutes}}},
        {"docket_promises_late_percent", "Ready late, of today's.",
            {{{}, queue.today.latePercent}}},
        up,
        waiting,
        {"docket_storage_good", "0: orders cannot be stored.", {{{}, isStorageGood ? 1 : 0}}},
        {"docket_database_bytes", "Size of the database.", {{{}, QFileInfo(databaseFile).size()}}},
        {"docket_wal_bytes", "Size of its write-ahead log.",
            {{{}, QFileInfo(databaseFile + u"-wal"_s).size()}}},
    };
}

} // namespace docket::app
