// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/wait_score.h"
#include "support/catch.h"

#include <QTimeZone>

using docket::KeptPromise;
using docket::scorePromises;
using docket::WaitScore;
using docket::WaitTally;

namespace {

/// Promises of one evening that were ready so many seconds after (negative: before).
QList<KeptPromise> readyAfter(const QList<int> &seconds)
{
    const QDateTime promised(QDate(2026, 11, 20), QTime(7, 0), QTimeZone::utc());
    QList<KeptPromise> promises;
    for (const int each : seconds) {
        promises.append({promised, promised.addSecs(each)});
    }
    return promises;
}

} // namespace

TEST_CASE("nothing ready, nothing to score")
{
    CHECK(scorePromises({}) == WaitScore {0, 0, 0, 0});
    CHECK(scorePromises({{}, {readyAfter({0}).first().promisedAt, {}}}) == WaitScore {0, 0, 0, 0});
}

TEST_CASE("three minutes around the promise are in time")
{
    CHECK(scorePromises(readyAfter({180})) == WaitScore {1, 3, 0, 0});
    CHECK(scorePromises(readyAfter({181})) == WaitScore {1, 3, 100, 0});
    CHECK(scorePromises(readyAfter({-180})) == WaitScore {1, -3, 0, 0});
    CHECK(scorePromises(readyAfter({-181})) == WaitScore {1, -3, 0, 100});
}

TEST_CASE("the median is signed, whole minutes, and no outlier moves it")
{
    CHECK(scorePromises(readyAfter({29})).medianMinutes == 0);
    CHECK(scorePromises(readyAfter({30})).medianMinutes == 1);
    CHECK(scorePromises(readyAfter({-29})).medianMinutes == 0);
    CHECK(scorePromises(readyAfter({-30})).medianMinutes == -1);
    CHECK(scorePromises(readyAfter({60, 36'000, 120})).medianMinutes == 2);
    CHECK(scorePromises(readyAfter({60, 240, 300, -60})).medianMinutes == 3); // 2.5
}

TEST_CASE("shares are whole percents, half up")
{
    CHECK(scorePromises(readyAfter({600, 0, 0})) == WaitScore {3, 0, 33, 0});
    CHECK(scorePromises(readyAfter({600, 600, -600})) == WaitScore {3, 10, 67, 33});
    CHECK(scorePromises(readyAfter({600, 0, 0, 0, 0, 0, 0, -600})) == WaitScore {8, 0, 13, 13});
}

TEST_CASE("errors are scored in any order")
{
    CHECK(docket::scoreErrors({600'000, -600'000, 60'000, 60'000}) == WaitScore {4, 1, 25, 25});
    CHECK(docket::scoreErrors({}) == WaitScore {0, 0, 0, 0});
}

TEST_CASE("a promise that comes and goes leaves no trace")
{
    WaitTally tally;
    const auto promises = readyAfter({600, 60, 60, -600});
    for (const auto &promise : promises) {
        tally.add(promise);
    }
    CHECK(tally.score() == WaitScore {4, 1, 25, 25});
    tally.remove(promises.at(1)); // one of two alike
    CHECK(tally.score() == WaitScore {3, 1, 33, 33});
    tally.remove(promises.at(0));
    tally.remove(promises.at(0)); // not there any more
    tally.add({});
    tally.remove({});
    CHECK(tally.score() == WaitScore {2, -5, 0, 50});
}
