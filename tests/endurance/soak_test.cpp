// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A day of orders in minutes, made and collected as they come: what Docket holds must not grow with
// them. DOCKET_SOAK_ORDERS=50000 is the long form: ten times the busiest hour (200 orders), a day
// long.

#include "engine_thread.h"
#include "length.h"
#include "process_figures.h"
#include "retrying_caller.h"
#include "shop/board.h"
#include "support/catch.h"
#include "support/results.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <memory>

using namespace docket;
using namespace docket::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int limitPerOrderMs = 500;

void waitForOrders(const Callers &callers, int orders)
{
    REQUIRE(QTest::qWaitFor(
        [&] { return answeredBy(callers) >= orders; }, 30'000 + orders * limitPerOrderMs));
}

/// Bumps every order as soon as the board tells of it, until its customer has it. It works in the
/// engine's thread; `collected` counts.
void bumpAll(shop::Board &board, std::atomic<int> &collected)
{
    const auto bump = [&board, &collected](const shop::Ticket &ticket) {
        if (ticket.order.status == OrderStatus::Collected) {
            ++collected;
        } else {
            board.bump(ticket.order.id, ticket.order.status);
        }
    };
    QObject::connect(&board, &shop::Board::orderPlaced, &board, bump, Qt::QueuedConnection);
    QObject::connect(&board, &shop::Board::ticketChanged, &board, bump, Qt::QueuedConnection);
}

} // namespace

TEST_CASE("a day of orders leaves memory, files, threads and the write-ahead log as they were")
{
    const int orders = length("DOCKET_SOAK_ORDERS", 900);
    const QTemporaryDir folder;
    app::RunOptions options;
    options.dataFolder = folder.path();
    options.port = 0;
    options.clockStart = QDateTime::fromString(u"2026-11-20T12:26:00+11:00"_s, Qt::ISODate);
    // No printer is asked to keep up: the orders alone are measured.
    options.settings = QStringList {u"printers/kitchen=virtual:"_s};
    app::EngineThread engine;
    succeed(engine.start(options));
    const QUrl url = engine.shop().url().resolved(QUrl(u"/webhook"_s));
    std::atomic<int> collected = 0;
    bumpAll(engine.shop().board(), collected);
    Callers callers;
    constexpr int callerCount = 8;
    for (int i = 0; i < callerCount; ++i) {
        callers.push_back(
            std::make_unique<RetryingCaller>(u"caller-%1"_s.arg(i), [&url] { return url; }));
        callers.back()->start();
    }
    // The first third fills what is bounded: caches, known calls, the pages of the store.
    waitForOrders(callers, orders / 3);
    const ProcessFigures early = figuresOf(QCoreApplication::applicationPid());
    qint64 largestLogKib = 0;
    for (int step = 4; step <= 9; ++step) {
        waitForOrders(callers, orders * step / 9);
        largestLogKib =
            std::max(largestLogKib, QFileInfo(folder.filePath(u"docket.db-wal"_s)).size() / 1024);
    }
    const ProcessFigures late = figuresOf(QCoreApplication::applicationPid());
    finishAll(callers);
    for (const auto &caller : callers) {
        CHECK(caller->retries() == 0);
    }
    REQUIRE(QTest::qWaitFor([&] { return collected >= answeredBy(callers); }, 30'000));
    CHECK(collected == answeredBy(callers));
    std::printf("%lld orders, all collected: memory %lld -> %lld KiB, threads %d -> %d, files %d "
                "-> %d, write-ahead log at most %lld KiB\n",
        static_cast<long long>(answeredBy(callers)), static_cast<long long>(early.residentKib),
        static_cast<long long>(late.residentKib), early.threads, late.threads, early.files,
        late.files, static_cast<long long>(largestLogKib));
    // The callers live in this process, too: each notes its answers.
    const qint64 notesKib = qint64 {orders} * 2 / 3 / 2;
    CHECK(late.residentKib - early.residentKib < 10 * 1024 + notesKib);
    CHECK(late.threads <= early.threads);
    CHECK(late.files <= early.files);
    CHECK(largestLogKib < 16 * 1024);
}
