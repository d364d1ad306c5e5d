// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A day of orders in minutes: what Docket holds must not grow with them.
// DOCKET_SOAK_ORDERS=50000 is the long form: ten times the busiest hour (200 orders), a day long.

#include "length.h"
#include "process_figures.h"
#include "retrying_caller.h"
#include "served_shop.h"
#include "support/catch.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <memory>

using namespace docket::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int limitPerOrderMs = 500;

void waitForOrders(const Callers &callers, int orders)
{
    REQUIRE(QTest::qWaitFor(
        [&] { return answeredBy(callers) >= orders; }, 30'000 + orders * limitPerOrderMs));
}

} // namespace

TEST_CASE("a day of orders leaves memory, files, threads and the write-ahead log as they were")
{
    const int orders = length("DOCKET_SOAK_ORDERS", 900);
    const QTemporaryDir folder;
    // No printer is asked to keep up: the orders alone are measured.
    ServedShop shop(folder.path(), {u"--set"_s, u"printers/kitchen=virtual:"_s});
    // Orders for the next hours would all be in the kitchen at once, a day's in minutes: the
    // waiting time looks at each of them, and no kitchen has 50,000 on its bench.
    Callers callers;
    constexpr int callerCount = 8;
    for (int i = 0; i < callerCount; ++i) {
        callers.push_back(std::make_unique<RetryingCaller>(
            u"caller-%1"_s.arg(i), [&shop] { return shop.url(); }, u"tomorrow at 6 pm"_s));
        callers.back()->start();
    }
    // The first third fills what is bounded: caches, known calls, the pages of the store.
    waitForOrders(callers, orders / 3);
    const ProcessFigures early = figuresOf(shop.processId());
    qint64 largestLogKib = 0;
    for (int step = 4; step <= 9; ++step) {
        waitForOrders(callers, orders * step / 9);
        largestLogKib =
            std::max(largestLogKib, QFileInfo(folder.filePath(u"docket.db-wal"_s)).size() / 1024);
    }
    const ProcessFigures late = figuresOf(shop.processId());
    for (const auto &caller : callers) {
        caller->finish();
        REQUIRE(QTest::qWaitFor([&] { return caller->isFinished(); }, 30'000));
        CHECK(caller->retries() == 0);
    }
    std::printf("%lld orders: memory %lld -> %lld KiB, threads %d -> %d, files %d -> %d, "
                "write-ahead log at most %lld KiB\n",
        static_cast<long long>(answeredBy(callers)), static_cast<long long>(early.residentKib),
        static_cast<long long>(late.residentKib), early.threads, late.threads, early.files,
        late.files, static_cast<long long>(largestLogKib));
    // An open order is a value of a few kilobytes; these stay open on purpose.
    const qint64 openOrdersKib = qint64 {orders} * 2 / 3 * 6;
    CHECK(late.residentKib - early.residentKib < 10 * 1024 + openOrdersKib);
    CHECK(late.threads <= early.threads);
    CHECK(late.files <= early.files);
    CHECK(largestLogKib < 16 * 1024);
    REQUIRE(shop.terminate() == 0);
}
