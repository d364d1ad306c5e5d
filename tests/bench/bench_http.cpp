// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What Docket costs over the wire, as ratios to a bare server in the same run.
//
// bench_http [--seconds S] [--rounds N] [--stored N,N,...] [--sync-ms MS]
//   --seconds  of each load (default 3)
//   --rounds   of which the median is told (default 5)
//   --stored   orders that are in the store before (default 0,100000)
//   --sync-ms  by which each sync of both servers is slower: what a machine's disk answers from a
//              cache takes a shop's disk milliseconds (default 0)

#include "figures.h"
#include "load.h"
#include "order_body.h"
#include "served.h"
#include "support/stored_orders.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;
using namespace docket;
using namespace docket::bench;

namespace {

constexpr int connections = 16;

/// One that only reads: the price of a cart that was filled before.
QByteArray readBody()
{
    return toolCallMessage(u"reader"_s, {toolCall(u"r1"_s, u"priceCart"_s, {})});
}

std::unique_ptr<Served> serveDocket(const QString &folder)
{
    return std::make_unique<Served>(QStringLiteral(DOCKETCTL_PROGRAM),
        QStringList {u"serve"_s, u"--data-dir"_s, folder, u"--listen"_s, u"127.0.0.1:0"_s,
            u"--clock"_s, u"2026-11-20T12:26:00+11:00"_s, u"--set"_s,
            u"server/maxConnections=512"_s});
}

struct Plan {
    double seconds = 3;
    int rounds = 5;
};

/// Docket and the bare server in turns, so that both meet the same machine.
void compare(const QString &name, const Plan &plan, const QUrl &docket, const QUrl &bare,
    const std::function<QByteArray()> &body)
{
    QList<double> docketRates;
    QList<double> bareRates;
    QList<double> ratios;
    QList<double> latencies;
    qint64 failures = 0;
    for (int round = 0; round < plan.rounds; ++round) {
        const LoadResult ours = post(docket, connections, plan.seconds, body);
        const LoadResult theirs = post(bare, connections, plan.seconds, body);
        failures += ours.failures + theirs.failures;
        docketRates.append(ours.perSecond());
        bareRates.append(theirs.perSecond());
        ratios.append(ours.perSecond() / theirs.perSecond());
        latencies.append(quantile(ours.latenciesMs, 0.99));
    }
    printRow(name,
        {number(median(docketRates)), number(median(bareRates)), number(median(ratios), 2),
            number(median(latencies), 1) + u" ms"_s, QString::number(failures)});
}

bool measure(int stored, const Plan &plan)
{
    const QTemporaryDir folder;
    const QTemporaryDir bareFolder;
    {
        // The shop is made by its first start.
        if (!serveDocket(folder.path())->isReady()) {
            return false;
        }
    }
    // Without the demo's printer: a docket is two more commits, after the answer.
    QFile::remove(folder.filePath(u"settings.ini"_s));
    if (const auto filled = tests::storeOrders(folder.path(), stored); !filled) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(filled.error().detail));
        return false;
    }
    const auto docket = serveDocket(folder.path());
    const Served bare(QStringLiteral(REFERENCE_PROGRAM), {bareFolder.path()});
    if (!docket->isReady() || !bare.isReady()) {
        return false;
    }
    std::printf("\n%d orders stored before; started in %lld ms\n", stored,
        static_cast<long long>(docket->startMs()));
    printRow({}, {u"Docket/s"_s, u"bare/s"_s, u"ratio"_s, u"p99"_s, u"failures"_s});
    const QUrl hook = docket->url(u"/webhook"_s);
    post(hook, 1, 0.2, [] {
        return toolCallMessage(u"reader"_s,
            {toolCall(u"fill"_s, u"quickAddItem"_s, {{u"description"_s, u"large lamb kebab"_s}})});
    });
    compare(
        u"read (priceCart) against a bare answer"_s, plan, hook, bare.url(u"/plain"_s), readBody);
    compare(u"order (4 tools, synced) against 1 insert"_s, plan, hook, bare.url(u"/insert"_s),
        orderBody);
    const QList<LoadResult> both =
        post({{hook, connections, orderBody}, {hook, 2, readBody}}, plan.seconds * 2);
    printRow(u"read while orders come in"_s,
        {number(both.at(1).perSecond()), {}, {},
            number(quantile(both.at(1).latenciesMs, 0.99), 1) + u" ms"_s,
            QString::number(both.at(1).failures)});
    return true;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"seconds"_s, u"Of each load."_s, u"S"_s, u"3"_s},
        {u"rounds"_s, u"Of which the median is told."_s, u"N"_s, u"5"_s},
        {u"stored"_s, u"Orders in the store before."_s, u"N,N"_s, u"0,100000"_s},
        {u"sync-ms"_s, u"By which each sync is slower."_s, u"MS"_s, u"0"_s}});
    parser.addHelpOption();
    parser.process(application);
    const Plan plan {parser.value(u"seconds"_s).toDouble(), parser.value(u"rounds"_s).toInt()};
    if (parser.value(u"sync-ms"_s).toDouble() > 0) {
        // For the servers: this program syncs nothing.
        qputenv("DOCKET_SYNC_MS", parser.value(u"sync-ms"_s).toUtf8());
        qputenv("LD_PRELOAD", SLOW_SYNC);
    }
    for (const QString &stored : parser.value(u"stored"_s).split(u',')) {
        if (!measure(stored.toInt(), plan)) {
            std::fputs("a server did not start\n", stderr);
            return 1;
        }
    }
    return 0;
}
