// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop_figures.h"
#include "support/catch.h"

#include <QFile>
#include <QTemporaryDir>

using docket::app::shopFigures;
using docket::print::PrinterState;
using docket::shop::QueueState;
using docket::voice::Metrics;
using namespace Qt::StringLiterals;

TEST_CASE("queue, promises, printers and database are figures")
{
    const QTemporaryDir folder;
    QFile database(folder.filePath(u"docket.db"_s));
    REQUIRE(database.open(QIODevice::WriteOnly));
    REQUIRE(database.write("12345") == 5);
    database.close();
    QueueState queue;
    queue.openOrders = 7;
    queue.wait.minutes = 25;
    queue.today = {12, -2, 8, 25};
    PrinterState kitchen;
    kitchen.name = u"kitchen"_s;
    kitchen.kind = PrinterState::Kind::PaperOut;
    kitchen.waitingJobs = 3;
    PrinterState bar;
    bar.name = u"bar"_s;
    const QByteArray text =
        Metrics().text(shopFigures(queue, {kitchen, bar}, database.fileName(), false));
    for (const char *line : {"docket_orders_open 7\n", "docket_wait_minutes 25\n",
             "docket_paused 0\n", "docket_promises_kept 12\n", "docket_promise_error_minutes -2\n",
             "docket_promises_late_percent 8\n", "docket_printer_up{printer=\"kitchen\"} 0\n",
             "docket_printer_up{printer=\"bar\"} 1\n",
             "docket_dockets_waiting{printer=\"kitchen\"} 3\n", "docket_storage_good 0\n",
             "docket_database_bytes 5\n", "docket_wal_bytes 0\n"}) {
        INFO(line);
        CHECK(text.contains(line));
    }
}
