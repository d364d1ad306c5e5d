// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The database's files are taken away from a running shop while callers order.
// DOCKET_REMOVALS=20 is the long form.

#include "length.h"
#include "retrying_caller.h"
#include "served_shop.h"
#include "support/catch.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <iterator>
#include <memory>

using namespace docket::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int removalLimitMs = 60'000;
constexpr int openAnew = 64; // what a service manager sees, which starts it again

struct Theft {
    const char *what;
    void (*take)(const QDir &folder);
};

const Theft thefts[] {
    {"removed",
        [](const QDir &folder) { REQUIRE(QFile::remove(folder.filePath(u"docket.db"_s))); }},
    {"renamed",
        [](const QDir &folder) {
            const QString moved = folder.filePath(u"moved.db"_s);
            QFile::remove(moved);
            REQUIRE(QFile::rename(folder.filePath(u"docket.db"_s), moved));
        }},
    {"replaced",
        [](const QDir &folder) {
            const QString data = folder.filePath(u"docket.db"_s);
            REQUIRE(QFile::remove(data));
            QFile other(data);
            REQUIRE(other.open(QIODevice::WriteOnly));
            REQUIRE(other.write("not a database") > 0);
        }},
    {"overwritten",
        [](const QDir &folder) {
            QFile data(folder.filePath(u"docket.db"_s));
            REQUIRE(data.open(QIODevice::WriteOnly));
            REQUIRE(data.write("not a database") > 0);
        }},
    {"without its journal",
        [](const QDir &folder) { REQUIRE(QFile::remove(folder.filePath(u"docket.db-wal"_s))); }},
    {"with its whole folder",
        [](const QDir &folder) {
            QDir gone(folder.path() + u"-gone"_s);
            REQUIRE(gone.removeRecursively());
            REQUIRE(QDir().rename(folder.path(), gone.path()));
        }},
};

} // namespace

TEST_CASE("a database taken away under load: every answered order is there exactly once")
{
    const int removals = length("DOCKET_REMOVALS", 6);
    const QTemporaryDir outer;
    const QDir folder(outer.filePath(u"shop"_s));
    auto shop = std::make_unique<ServedShop>(folder.path());
    Callers callers;
    constexpr int callerCount = 4;
    for (int i = 0; i < callerCount; ++i) {
        callers.push_back(std::make_unique<RetryingCaller>(
            u"caller-%1"_s.arg(i), [&shop] { return shop->url(); }));
        callers.back()->start();
    }
    qint64 longestMs = 0;
    for (int removal = 0; removal < removals; ++removal) {
        const Theft &theft = thefts[static_cast<size_t>(removal) % std::size(thefts)];
        INFO(theft.what);
        const qsizetype wanted = answeredBy(callers) + 5;
        REQUIRE(QTest::qWaitFor([&] { return answeredBy(callers) >= wanted; }, removalLimitMs));
        QElapsedTimer sinceTaken;
        sinceTaken.start();
        theft.take(folder);
        // Callers go on, and are answered, until the shop has noticed.
        CHECK(shop->waitForEnd() == openAnew);
        longestMs = std::max(longestMs, sinceTaken.elapsed());
        shop = std::make_unique<ServedShop>(folder.path());
    }
    finishAll(callers);
    REQUIRE(shop->terminate() == 0);
    checkKept(callers, folder.path());
    std::printf("%d times the files were taken away: %lld orders answered; noticed, saved and "
                "ended after %lld ms at most\n",
        removals, static_cast<long long>(answeredBy(callers)), static_cast<long long>(longestMs));
}
