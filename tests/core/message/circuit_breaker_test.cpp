// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "circuit_breaker.h"
#include "support/catch.h"

#include <QTimeZone>

using namespace docket::message;
using namespace std::chrono_literals;

namespace {

QDateTime at(int minute, int second)
{
    return {QDate(2026, 11, 20), QTime(1, minute, second), QTimeZone::utc()};
}

} // namespace

TEST_CASE("five failures in a row open the breaker for a minute, then one try decides")
{
    CircuitBreaker breaker(RetryRules {});
    for (int failure = 0; failure < 4; ++failure) {
        breaker.noteFailure(at(0, failure));
        CHECK_FALSE(breaker.restsUntil().isValid());
    }
    breaker.noteFailure(at(0, 4));
    CHECK(breaker.restsUntil() == at(1, 4));
    // Half-open: the first failure opens it again, the first success closes it.
    breaker.noteFailure(at(1, 10));
    CHECK(breaker.restsUntil() == at(2, 10));
    breaker.noteSuccess();
    CHECK_FALSE(breaker.restsUntil().isValid());
    breaker.noteFailure(at(3, 0));
    CHECK_FALSE(breaker.restsUntil().isValid());
}

TEST_CASE("a success between them keeps the breaker closed")
{
    CircuitBreaker breaker(RetryRules {});
    for (int round = 0; round < 10; ++round) {
        for (int failure = 0; failure < 4; ++failure) {
            breaker.noteFailure(at(round, failure));
        }
        breaker.noteSuccess();
    }
    CHECK_FALSE(breaker.restsUntil().isValid());
}

TEST_CASE("the delay doubles up to its longest and is spread over its second half")
{
    RetryRules rules;
    rules.jitter = RetryRules::none();
    CHECK(rules.delayAfter(1) == 10s);
    CHECK(rules.delayAfter(2) == 20s);
    CHECK(rules.delayAfter(3) == 40s);
    CHECK(rules.delayAfter(6) == 320s);
    CHECK(rules.delayAfter(7) == 600s);
    CHECK(rules.delayAfter(1000) == 600s);
    qint64 asked = 0;
    rules.jitter = [&](qint64 most) {
        asked = most;
        return qint64 {0};
    };
    CHECK(rules.delayAfter(1) == 5s);
    CHECK(asked == 5000);
    for (int draw = 0; draw < 100; ++draw) {
        const qint64 drawn = RetryRules::spread()(3);
        CHECK((drawn >= 0 && drawn <= 3));
    }
}
