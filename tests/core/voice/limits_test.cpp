// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "support/fixed_clock.h"
#include "support/results.h"
#include "test_line.h"
#include "voice/client_address.h"
#include "voice/rate_limiter.h"

#include <QJsonDocument>

#include <chrono>

using namespace docket;
using namespace docket::voice;
using docket::tests::FixedClock;
using docket::tests::jsonOf;
using docket::tests::resultOf;
using docket::tests::TestLine;
using docket::tests::valueOf;
using namespace Qt::StringLiterals;

namespace {

const std::pair<QByteArray, QByteArray> tunnelled {"Host", "kebab.example"};

/// How many of so many are let through.
int taken(RateLimiter &limiter, const QString &key, int wanted)
{
    int count = 0;
    for (int one = 0; one < wanted; ++one) {
        count += limiter.take(key) ? 1 : 0;
    }
    return count;
}

QString clientOf(const QString &trusted, const QString &peer, const TestLine::Headers &headers)
{
    HttpRequest request;
    request.peer = QHostAddress(peer);
    request.headers = headers;
    return valueOf(TrustedProxies::fromText(trusted)).clientOf(request).toString();
}

/// What a caller's agent hears who asks from the internet whether the shop is open.
QString isOpen(TestLine &line, const QString &toolCallId, const QString &caller,
    const QString &call = u"call"_s)
{
    const auto message =
        TestLine::toolMessage(toolCallId, u"checkOpen"_s, {}, call + u" of "_s + caller, caller);
    const QByteArray body = QJsonDocument(QJsonObject {{u"message"_s, message}}).toJson();
    const auto answer =
        line.request("POST", u"/webhook"_s, {tunnelled, {"X-Vapi-Secret", "s3cret"}}, body);
    REQUIRE(answer.status == 200);
    const auto result = resultOf(jsonOf(answer));
    return result["ok"_L1].toBool() ? u"open"_s : result["error"_L1].toString();
}

} // namespace

TEST_CASE("a minute's requests may come at once, then as many as time gives back")
{
    FixedClock clock(u"2026-11-20T12:26:00+11:00"_s);
    RateLimiter limiter(60, clock);
    CHECK(taken(limiter, u"one"_s, 100) == 60);
    CHECK(taken(limiter, u"another"_s, 10) == 10);
    clock.advanceSeconds(5);
    CHECK(taken(limiter, u"one"_s, 100) == 5);
    clock.advanceMinutes(60);
    CHECK(taken(limiter, u"one"_s, 100) == 60);
    CHECK_FALSE(limiter.take(u"another"_s, 61));
    CHECK(limiter.take(u"another"_s, 60));
}

TEST_CASE("a while may be longer than a minute")
{
    FixedClock clock(u"2026-11-20T12:26:00+11:00"_s);
    RateLimiter limiter(120, clock, std::chrono::hours(1));
    CHECK(taken(limiter, u"one"_s, 200) == 120);
    clock.advanceMinutes(1);
    CHECK(taken(limiter, u"one"_s, 200) == 2);
    clock.advanceMinutes(60);
    CHECK(taken(limiter, u"one"_s, 200) == 120);
}

TEST_CASE("a clock that is set back locks nobody out")
{
    FixedClock clock(u"2026-11-20T12:26:00+11:00"_s);
    RateLimiter limiter(60, clock);
    CHECK(taken(limiter, u"one"_s, 60) == 60);
    clock.advanceMinutes(-60);
    CHECK(taken(limiter, u"one"_s, 60) == 0);
    clock.advanceSeconds(10);
    CHECK(taken(limiter, u"one"_s, 60) == 10);
}

TEST_CASE("strangers without number are kept in a bounded table, and who is out stays out")
{
    FixedClock clock(u"2026-11-20T12:26:00+11:00"_s);
    RateLimiter limiter(3, clock);
    CHECK(taken(limiter, u"guesser"_s, 3) == 3);
    for (int stranger = 0; stranger < 10'000; ++stranger) {
        CHECK(limiter.take(QString::number(stranger)));
        CHECK(limiter.size() <= 4096);
    }
    CHECK_FALSE(limiter.take(u"guesser"_s));
    RateLimiter unlimited(0, clock);
    CHECK(taken(unlimited, u"one"_s, 5'000) == 5'000);
}

TEST_CASE("only a trusted proxy is believed about who asks")
{
    const auto forwarded = [](const QByteArray &hops) {
        return TestLine::Headers {{"X-Forwarded-For", hops}};
    };
    CHECK(clientOf({}, u"127.0.0.1"_s, forwarded("203.0.113.5")) == u"127.0.0.1"_s);
    CHECK(clientOf(u"127.0.0.1"_s, u"127.0.0.1"_s, forwarded("203.0.113.5")) == u"203.0.113.5"_s);
    CHECK(clientOf(u"127.0.0.1"_s, u"::ffff:127.0.0.1"_s, forwarded("203.0.113.5"))
        == u"203.0.113.5"_s);
    // The client wrote the first one itself.
    CHECK(clientOf(u"127.0.0.1"_s, u"127.0.0.1"_s, forwarded("198.51.100.1, 203.0.113.5"))
        == u"203.0.113.5"_s);
    CHECK(clientOf(u"127.0.0.1"_s, u"127.0.0.1"_s,
              {{"X-Forwarded-For", "198.51.100.1"}, {"x-forwarded-for", "203.0.113.5"}})
        == u"203.0.113.5"_s);
    CHECK(clientOf(u"127.0.0.1 10.0.0.0/8"_s, u"127.0.0.1"_s,
              forwarded("198.51.100.1, 203.0.113.5, 10.1.2.3"))
        == u"203.0.113.5"_s);
    CHECK(clientOf(u"127.0.0.1"_s, u"192.0.2.9"_s, forwarded("203.0.113.5")) == u"192.0.2.9"_s);
    CHECK(clientOf(u"127.0.0.1"_s, u"127.0.0.1"_s, forwarded("unknown")).isEmpty());
    CHECK(clientOf(u"127.0.0.1"_s, u"127.0.0.1"_s, {}).isEmpty());
    CHECK(clientOf(u"127.0.0.1"_s, u"127.0.0.1"_s, forwarded("203.0.113.5:51234"))
        == u"203.0.113.5"_s);
    CHECK(clientOf(u"127.0.0.1"_s, u"127.0.0.1"_s, forwarded("[2001:db8::5]:443"))
        == u"2001:db8::5"_s);
    CHECK(clientOf(u"::ffff:10.0.0.1"_s, u"10.0.0.1"_s, forwarded("203.0.113.5"))
        == u"203.0.113.5"_s);
    CHECK(clientOf(u"::1"_s, u"::1"_s, forwarded("2001:db8::5")) == u"2001:db8::5"_s);
    CHECK_FALSE(TrustedProxies::fromText(u"127.0.0.1 tunnel"_s));
    CHECK_FALSE(TrustedProxies::fromText(u"10.0.0.0/99"_s));
}

TEST_CASE("one client of IPv6 is its network")
{
    const auto key = [](const QString &address) { return limitKey(QHostAddress(address)); };
    CHECK(key(u"2001:db8:1:2::5"_s) == key(u"2001:db8:1:2:ffff::9"_s));
    CHECK(key(u"2001:db8:1:2::5"_s) != key(u"2001:db8:1:3::5"_s));
    CHECK(key(u"192.0.2.9"_s) == u"192.0.2.9"_s);
}

TEST_CASE("an address over its limit is sent away until time has passed")
{
    TestLine line({}, {3, {}});
    for (int asked = 0; asked < 3; ++asked) {
        CHECK(line.request("GET", u"/healthz"_s, {tunnelled}).status == 200);
    }
    const auto refused = line.request("GET", u"/healthz"_s, {tunnelled});
    CHECK(refused.status == 429);
    CHECK(refused.headers == QList<std::pair<QByteArray, QByteArray>> {{"Retry-After", "60"}});
    CHECK(jsonOf(refused)["error"_L1].toString().startsWith(u"Too many requests."_s));
    CHECK(line.request("GET", u"/healthz"_s).status == 200); // this computer
    line.shop.clock.advanceSeconds(60);
    CHECK(line.request("GET", u"/healthz"_s, {tunnelled}).status == 200);
}

TEST_CASE("behind a trusted tunnel each client has a limit of its own")
{
    TestLine line({}, {1, valueOf(TrustedProxies::fromText(u"127.0.0.1"_s))});
    const auto ask = [&](const QByteArray &client) {
        return line.request("GET", u"/healthz"_s, {tunnelled, {"X-Forwarded-For", client}}).status;
    };
    CHECK(ask("203.0.113.5") == 200);
    CHECK(ask("203.0.113.5") == 429);
    CHECK(ask("203.0.113.6") == 200);
}

TEST_CASE("a wrong secret costs as much as ten requests, and keeps the right one out of nothing")
{
    TestLine line({}, {20, {}});
    line.credentials.secrets = {"s3cret"};
    const auto guess = [&](const QByteArray &secret) {
        return line.request("POST", u"/webhook"_s, {tunnelled, {"X-Vapi-Secret", secret}}, "{")
            .status;
    };
    CHECK(guess("one") == 401);
    CHECK(guess("two") == 401);
    CHECK(guess("three") == 429);
    CHECK(guess("s3cret") == 400); // let in; the body is no message
    line.shop.clock.advanceSeconds(30);
    CHECK(guess("four") == 401);
}

TEST_CASE("what comes through a trusted proxy is not this computer, whatever it leaves out")
{
    TestLine line({}, {20, valueOf(TrustedProxies::fromText(u"127.0.0.1"_s))});
    CHECK(line.request("POST", u"/webhook"_s, {}, "{").status == 401);
    CHECK(line.request("POST", u"/webhook"_s, {}, "{").status == 401);
    CHECK(
        line.request("POST", u"/webhook"_s, {{"X-Forwarded-For", "127.0.0.1"}}, "{").status == 429);
}

TEST_CASE("an agent that runs in circles is stopped in its call alone")
{
    TestLine line({.perCall = 2, .perProvider = 5}, {});
    line.credentials.secrets = {"s3cret"};
    const auto tom = u"+61491570156"_s;
    const auto zoe = u"+61491570157"_s;
    const auto busy = u"That was a lot at once. Please give me a minute, then try again."_s;
    CHECK(isOpen(line, u"1"_s, tom) == u"open"_s);
    CHECK(isOpen(line, u"2"_s, tom) == u"open"_s);
    CHECK(isOpen(line, u"3"_s, tom) == busy);
    CHECK(isOpen(line, u"4"_s, zoe) == u"open"_s);
    line.shop.clock.advanceSeconds(30);
    CHECK(isOpen(line, u"5"_s, tom) == u"open"_s);
}

TEST_CASE("a caller who rings again and again is stopped, whatever the call and the provider")
{
    TestLine line({.perCall = 240, .perCaller = 3}, {});
    line.credentials.secrets = {"s3cret"};
    const auto tom = u"+61491570156"_s;
    const auto busy = u"That was a lot at once. Please give me a minute, then try again."_s;
    CHECK(isOpen(line, u"1"_s, tom, u"first"_s) == u"open"_s);
    CHECK(isOpen(line, u"2"_s, tom, u"second"_s) == u"open"_s);
    CHECK(isOpen(line, u"3"_s, tom, u"third"_s) == u"open"_s);
    CHECK(isOpen(line, u"4"_s, tom, u"fourth"_s) == busy);
    CHECK_FALSE(jsonOf(line.request("POST", u"/v1/tools/checkOpen"_s,
        {tunnelled, {"X-Vapi-Secret", "s3cret"}, {"X-Call-Id", "fifth"},
            {"X-Caller-Number", "+61491570156"}},
        "{}"))["ok"_L1]
                    .toBool());
    CHECK(isOpen(line, u"5"_s, u"+61491570157"_s) == u"open"_s);
    line.shop.clock.advanceMinutes(20);
    CHECK(isOpen(line, u"6"_s, tom, u"sixth"_s) == u"open"_s);
    CHECK(isOpen(line, u"7"_s, tom, u"seventh"_s) == busy);
}

TEST_CASE("who hides the number is limited by call alone")
{
    TestLine line({.perCaller = 1}, {});
    line.credentials.secrets = {"s3cret"};
    for (const auto *call : {"first", "second", "third"}) {
        CHECK(jsonOf(line.request("POST", u"/v1/tools/checkOpen"_s,
            {tunnelled, {"X-Vapi-Secret", "s3cret"}, {"X-Call-Id", call},
                {"X-Caller-Number", "anonymous"}},
            "{}"))["ok"_L1]
                  .toBool());
    }
}

TEST_CASE("calls from one number, as a switchboard passes them on, are limited each")
{
    TestLine line({.perCall = 1, .perProvider = 5}, {});
    line.credentials.secrets = {"s3cret"};
    const auto ask = [&](const QByteArray &callId) {
        return jsonOf(line.request("POST", u"/v1/tools/checkOpen"_s,
            {tunnelled, {"X-Vapi-Secret", "s3cret"}, {"X-Call-Id", callId},
                {"X-Caller-Number", "+61491570156"}},
            "{}"))["ok"_L1]
            .toBool();
    };
    CHECK(ask("one"));
    CHECK(ask("two"));
    CHECK_FALSE(ask("one"));
}

TEST_CASE("requests that name neither call nor number are limited as their provider's alone")
{
    TestLine line({.perCall = 1, .perProvider = 2}, {});
    line.credentials.secrets = {"s3cret"};
    const auto ask = [&](const QByteArray &body) {
        return jsonOf(line.request("POST", u"/v1/tools/checkOpen"_s,
            {tunnelled, {"X-Vapi-Secret", "s3cret"}}, body))["ok"_L1]
            .toBool();
    };
    CHECK(ask("{}"));
    CHECK(ask("{ }"));
    CHECK_FALSE(ask("{  }"));
}

TEST_CASE("a provider has a limit over all its calls")
{
    TestLine line({.perCall = 2, .perProvider = 2}, {});
    line.credentials.secrets = {"s3cret"};
    CHECK(isOpen(line, u"1"_s, u"+61491570156"_s) == u"open"_s);
    CHECK(isOpen(line, u"2"_s, u"+61491570157"_s) == u"open"_s);
    CHECK(isOpen(line, u"3"_s, u"+61491570158"_s).startsWith(u"That was a lot"_s));
}

TEST_CASE("programs on this computer have no limit")
{
    TestLine line({.perCall = 1, .perCaller = 1, .perProvider = 1}, {1, {}});
    for (int asked = 0; asked < 5; ++asked) {
        CHECK(line.tool(u"checkOpen"_s)["ok"_L1].toBool());
    }
}
