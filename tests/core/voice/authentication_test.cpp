// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "support/fixed_clock.h"
#include "test_line.h"
#include "voice/authentication.h"

using docket::tests::FixedClock;
using docket::tests::TestLine;
using docket::voice::Authenticator;
using docket::voice::Credentials;
using docket::voice::HttpRequest;
using namespace Qt::StringLiterals;

namespace {

HttpRequest from(const char *address, QList<std::pair<QByteArray, QByteArray>> headers = {})
{
    HttpRequest request;
    request.peer = QHostAddress(QString::fromLatin1(address));
    request.headers = std::move(headers);
    return request;
}

bool isAuthentic(const HttpRequest &request, const Credentials &credentials)
{
    const FixedClock clock(u"2026-11-20T12:26:00+11:00"_s);
    return Authenticator(credentials, clock).admits(request);
}

} // namespace

TEST_CASE("without a secret only this computer may post")
{
    const Credentials none;
    CHECK(isAuthentic(from("127.0.0.1"), none));
    CHECK(isAuthentic(from("::1"), none));
    CHECK_FALSE(isAuthentic(from("192.0.2.9"), none));
    CHECK_FALSE(isAuthentic(from("192.0.2.9", {{"X-Vapi-Secret", ""}}), none));
    CHECK_FALSE(isAuthentic(from("127.0.0.1", {{"Origin", "https://page.example"}}), none));
    CHECK(isAuthentic(from("127.0.0.1", {{"Host", "127.0.0.1:8000"}}), none));
}

TEST_CASE("without a secret a tunnel that ends on this computer lets nobody in")
{
    const Credentials none;
    CHECK_FALSE(isAuthentic(from("127.0.0.1", {{"X-Forwarded-For", "203.0.113.5"}}), none));
    CHECK_FALSE(isAuthentic(from("127.0.0.1", {{"CF-Connecting-IP", "203.0.113.5"}}), none));
    CHECK_FALSE(isAuthentic(from("127.0.0.1", {{"Via", "1.1 tunnel"}}), none));
    CHECK_FALSE(isAuthentic(
        from("127.0.0.1", {{"X-Forwarded-For", ""}, {"X-Forwarded-For", "203.0.113.5"}}), none));
    CHECK_FALSE(isAuthentic(from("127.0.0.1", {{"Host", "kebab.example"}}), none));
}

TEST_CASE("with a secret everybody must know one of them")
{
    const Credentials two {{"old", "new"}, {}, "Authorization"};
    CHECK(isAuthentic(from("192.0.2.9", {{"x-vapi-secret", "old"}}), two));
    CHECK(isAuthentic(from("192.0.2.9", {{"X-VAPI-SECRET", "new"}}), two));
    for (const char *wrong : {"", "ol", "oldold", "OLD", "old,new"}) {
        INFO(wrong);
        CHECK_FALSE(isAuthentic(from("127.0.0.1", {{"X-Vapi-Secret", wrong}}), two));
    }
    CHECK_FALSE(isAuthentic(from("127.0.0.1"), two));
}

TEST_CASE("an empty secret never matches an empty header")
{
    const Credentials empty {{""}, {""}, "Authorization"};
    CHECK_FALSE(isAuthentic(from("127.0.0.1", {{"X-Vapi-Secret", ""}}), empty));
    CHECK_FALSE(isAuthentic(from("127.0.0.1", {{"Authorization", "Bearer "}}), empty));
}

TEST_CASE("a bearer token is taken from its header")
{
    const Credentials standard {{}, {"t0ken"}, "Authorization"};
    CHECK(isAuthentic(from("192.0.2.9", {{"authorization", "Bearer t0ken"}}), standard));
    CHECK(isAuthentic(from("192.0.2.9", {{"authorization", "bearer t0ken"}}), standard));
    CHECK_FALSE(isAuthentic(from("192.0.2.9", {{"authorization", "t0ken"}}), standard));
    CHECK_FALSE(isAuthentic(from("192.0.2.9", {{"authorization", "Basic t0ken"}}), standard));
    const Credentials own {{}, {"t0ken"}, "X-Shop-Token"};
    CHECK(isAuthentic(from("192.0.2.9", {{"X-Shop-Token", "Bearer t0ken"}}), own));
    CHECK_FALSE(isAuthentic(from("192.0.2.9", {{"Authorization", "Bearer t0ken"}}), own));
}

TEST_CASE("a wrong secret is refused before the body is read")
{
    TestLine line;
    line.credentials.secrets = {"s3cret"};
    CHECK(line.post("{", "wrong").status == 401);
    CHECK(line.post("{").status == 401);
    CHECK(line.post("{", "s3cret").status == 400);
}
