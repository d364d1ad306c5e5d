// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a docket costs before the first byte leaves, and how a start with a long queue feels.
//
// bench_print [SECONDS OF EACH] [QUEUED JOBS]

#include "figures.h"
#include "print/docket_paper.h"
#include "print/escpos_encoder.h"
#include "print/font_search.h"
#include "print/spooler.h"
#include "shop/stored_print_jobs.h"
#include "store/database.h"
#include "store/order_repository.h"
#include "store/print_job_repository.h"
#include "support/sample_order.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTimeZone>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace docket;
using namespace docket::bench;

namespace {

double millisecondsOf(double seconds, const Order &order, const print::PrinterProfile &profile)
{
    const print::PaperSetup setup {
        profile.columns, QTimeZone("Australia/Melbourne"), u"Lantern Street Kebabs"_s};
    const print::EscPosEncoder encoder(profile);
    qsizetype bytes = 0;
    const double rate = perSecond(
        seconds, [&] { bytes += encoder.encode(print::docketPaper(order, setup)).size(); });
    return bytes > 0 ? 1000 / rate : 0;
}

/// Until the spooler knows what waits and tries the first job; -1: the store failed.
double startOf(int jobs)
{
    const QTemporaryDir folder;
    const SystemClock clock;
    auto database =
        store::Database::open(folder.filePath(u"docket.db"_s), store::Access::ReadWrite);
    if (!database) {
        return -1;
    }
    {
        auto transaction = store::Transaction::begin(**database);
        Order order = tests::sampleOrder(u"order"_s, 1);
        bool isStored = transaction && store::OrderRepository(**database).insert(order);
        store::PrintJobRepository repository(**database);
        for (int job = 0; job < jobs && isStored; ++job) {
            isStored = static_cast<bool>(repository.insert({PrintJobId(QString::number(job)),
                order.id, u"kitchen"_s, u"queued"_s, 0, {}, clock.now()}));
        }
        if (!isStored || !(*transaction)->commit()) {
            return -1;
        }
    }
    QElapsedTimer timer;
    timer.start();
    shop::StoredPrintJobs stored(**database, clock, std::chrono::minutes(120));
    print::Spooler spooler(stored, clock);
    if (!spooler.addPrinter(u"kitchen"_s, u"tcp://127.0.0.1:9"_s, {})) {
        return -1;
    }
    while (spooler.printers().value(0).waitingJobs < jobs) {
        QCoreApplication::processEvents();
    }
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// The longest of the first dockets with a script each; the texts are not those of the search.
double slowestFirstOf(const QStringList &names)
{
    double slowest = 0;
    const print::EscPosEncoder encoder(print::genericProfile());
    for (const QString &name : names) {
        Order order = tests::sampleOrder(u"rare"_s, 9);
        order.customerName = name;
        QElapsedTimer timer;
        timer.start();
        encoder.encode(print::docketPaper(order, {48, QTimeZone("Australia/Melbourne"), {}}));
        slowest = std::max(slowest, static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return slowest;
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    const double seconds = arguments.value(1, u"2"_s).toDouble();
    const int jobs = arguments.value(2, u"10000"_s).toInt();

    Order latin = tests::sampleOrder(u"latin"_s, 7);
    latin.customerName = u"Tom"_s;
    Order drawn = tests::sampleOrder(u"drawn"_s, 8);
    drawn.customerName = u"李雷"_s;
    drawn.notes = u"محمد يستلم الطلب، شكرا"_s;
    printRow(u"docket"_s, {u"ms"_s});
    // First of all: later every script is known.
    print::FontSearch search;
    double longestStep = 0;
    QElapsedTimer step;
    for (step.start(); search.step(); step.start()) {
        longestStep = std::max(longestStep, static_cast<double>(step.nsecsElapsed()) / 1e6);
    }
    printRow(u"search for the fonts of a script, the longest"_s, {number(longestStep, 1)});
    printRow(u"first docket with a script, the longest"_s,
        {number(slowestFirstOf({u"محمد"_s, u"דוד"_s, u"สมชาย"_s, u"王小明"_s, u"ゆうこ"_s,
                    u"박지민"_s, u"अनिल"_s, u"রহিম"_s, u"அருண்"_s, u"ზურაბ"_s, u"Արամ"_s, u"አበበ"_s,
                    u"सीमा 🌯"_s, u"Ayşe"_s}),
            1)});
    printRow(u"text"_s, {number(millisecondsOf(seconds, latin, print::epsonProfile()), 3)});
    printRow(
        u"drawn in part"_s, {number(millisecondsOf(seconds, drawn, print::genericProfile()), 3)});
    printRow(u"start with %1 jobs"_s.arg(jobs), {number(startOf(jobs), 1)});
    return 0;
}
