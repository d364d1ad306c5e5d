// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Docket is killed again and again while callers order. DOCKET_KILLS=200 DOCKET_STORED=100000 is
// the long form.

#include "length.h"
#include "retrying_caller.h"
#include "served_shop.h"
#include "support/catch.h"
#include "support/results.h"
#include "support/stored_orders.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <vector>

using namespace docket::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int loadLimitMs = 60'000;

} // namespace

TEST_CASE("killed again and again under load, every answered order is there exactly once")
{
    const int kills = length("DOCKET_KILLS", 6);
    const int stored = length("DOCKET_STORED", 200);
    const QTemporaryDir folder;
    auto shop = std::make_unique<ServedShop>(folder.path());
    REQUIRE(shop->terminate() == 0);
    succeed(storeOrders(folder.path(), stored));
    shop = std::make_unique<ServedShop>(folder.path());

    Callers callers;
    constexpr int callerCount = 8;
    for (int i = 0; i < callerCount; ++i) {
        callers.push_back(std::make_unique<RetryingCaller>(
            u"caller-%1"_s.arg(i), [&shop] { return shop->url(); }));
        callers.back()->start();
    }

    QRandomGenerator random(20261120);
    QList<qint64> firstAnswersMs;
    for (int kill = 0; kill < kills; ++kill) {
        // While one caller has its answer, the others' orders are in every state there is.
        const qsizetype wanted = answeredBy(callers) + random.bounded(1, 15);
        REQUIRE(QTest::qWaitFor([&] { return answeredBy(callers) >= wanted; }, loadLimitMs));
        shop->kill();
        QElapsedTimer sinceStart;
        sinceStart.start();
        std::vector<std::unique_ptr<QSignalSpy>> answers;
        for (const auto &caller : callers) {
            answers.push_back(
                std::make_unique<QSignalSpy>(caller.get(), &RetryingCaller::orderAnswered));
        }
        shop = std::make_unique<ServedShop>(folder.path());
        REQUIRE(QTest::qWaitFor(
            [&answers] {
                return std::any_of(answers.cbegin(), answers.cend(),
                    [](const auto &spy) { return !spy->isEmpty(); });
            },
            loadLimitMs));
        firstAnswersMs.append(sinceStart.elapsed());
    }
    finishAll(callers);
    REQUIRE(shop->terminate() == 0);

    checkKept(callers, folder.path());
    int retries = 0;
    for (const auto &caller : callers) {
        retries += caller->retries();
    }
    CHECK(retries > 0);
    std::sort(firstAnswersMs.begin(), firstAnswersMs.end());
    std::printf("%d kills, %d orders stored before: %lld orders answered, %d messages sent again; "
                "from start to first answer %lld ms (median), at most %lld ms\n",
        kills, stored, static_cast<long long>(answeredBy(callers)), retries,
        static_cast<long long>(firstAnswersMs.at(firstAnswersMs.size() / 2)),
        static_cast<long long>(firstAnswersMs.constLast()));
}
