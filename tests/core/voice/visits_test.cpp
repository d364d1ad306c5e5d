// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "support/results.h"
#include "test_line.h"

#include <QMessageAuthenticationCode>

using namespace docket::shop;
using docket::tests::TestLine;
using docket::tests::valueOf;
using namespace Qt::StringLiterals;

namespace {

SenderVisits visitsOf(const TestLine &line, Sender sender)
{
    return line.book.senders().at(static_cast<int>(sender));
}

/// As Retell signs.
QByteArray retellSignature(const QByteArray &body, const QByteArray &ms, const QByteArray &key)
{
    return "v=" + ms + ",d="
        + QMessageAuthenticationCode::hash(body + ms, key, QCryptographicHash::Sha256).toHex();
}

} // namespace

TEST_CASE("every path of an agent is noted under the name of who posts there")
{
    TestLine line;
    const QList<std::pair<QString, Sender>> paths {{u"/webhook"_s, Sender::Vapi},
        {u"/v1/hooks/vapi"_s, Sender::Vapi}, {u"/v1/hooks/retell"_s, Sender::Retell},
        {u"/v1/hooks/retell/checkOpen"_s, Sender::Retell},
        {u"/v1/hooks/elevenlabs/init"_s, Sender::ElevenLabs},
        {u"/v1/hooks/elevenlabs/post-call"_s, Sender::ElevenLabs},
        {u"/v1/tools/checkOpen"_s, Sender::Tools}, {u"/mcp"_s, Sender::Mcp}};
    for (const auto &[path, sender] : paths) {
        line.request("POST", path, {}, "{}");
        line.request("GET", path);
    }
    line.request("GET", u"/healthz"_s);
    line.request("POST", u"/elsewhere"_s);
    CHECK(visitsOf(line, Sender::Vapi).letIn == 2);
    CHECK(visitsOf(line, Sender::Retell).letIn == 2);
    CHECK(visitsOf(line, Sender::ElevenLabs).letIn == 2);
    CHECK(visitsOf(line, Sender::Tools).letIn == 1);
    CHECK(visitsOf(line, Sender::Mcp).letIn == 1);
    CHECK_FALSE(visitsOf(line, Sender::Twilio).lastAt.isValid());
    CHECK(visitsOf(line, Sender::Vapi).address == u"127.0.0.1"_s);
}

TEST_CASE("what a request was told at the door is noted")
{
    TestLine line({}, {3, valueOf(docket::voice::TrustedProxies::fromText(u"127.0.0.1"_s))});
    const auto verdict = [&](const TestLine::Headers &headers) {
        TestLine::Headers all = headers;
        all.emplaceBack("X-Forwarded-For", "203.0.113.5");
        line.request("POST", u"/webhook"_s, all, "{}");
        return visitsOf(line, Sender::Vapi).verdict;
    };
    CHECK(verdict({}) == DoorVerdict::OverLimit); // a guess costs ten of three
    CHECK(visitsOf(line, Sender::Vapi).address == u"203.0.113.5"_s);
    line.credentials.secrets = {"new", "old"};
    CHECK(verdict({{"X-Vapi-Secret", "old"}}) == DoorVerdict::LetIn);
    CHECK(line.book.lastUsed(Proof::Secret, 2)
        == QList<QDateTime> {QDateTime(), line.shop.clock.now()});
    CHECK(visitsOf(line, Sender::Vapi).letIn == 1);
    CHECK(visitsOf(line, Sender::Vapi).sentAway == 1);
}

TEST_CASE("a request that is sent away is told apart from one that forgot its secret")
{
    TestLine line;
    const auto verdict = [&](const TestLine::Headers &headers) {
        line.request("POST", u"/webhook"_s, headers, "{}");
        return visitsOf(line, Sender::Vapi).verdict;
    };
    CHECK(verdict({{"Via", "1.1 tunnel"}}) == DoorVerdict::NotSetUp);
    line.credentials.bearers = {"t0ken"};
    CHECK(verdict({}) == DoorVerdict::NoSecret);
    CHECK(verdict({{"Authorization", "Bearer wrong"}}) == DoorVerdict::WrongSecret);
    CHECK(verdict({{"X-Vapi-Secret", "t0ken"}}) == DoorVerdict::WrongSecret);
    CHECK(verdict({{"Authorization", "Bearer t0ken"}}) == DoorVerdict::LetIn);
    CHECK(visitsOf(line, Sender::Vapi).sentAway == 4);
}

TEST_CASE("a signature tells how far its maker's clock is off, also when it is refused for it")
{
    TestLine line; // 2026-11-20T01:26:00Z is 1795137960000
    line.credentials.retellKeys = {"new-key", "key_1"};
    const auto visit = [&](const QByteArray &ms, const QByteArray &key) {
        line.request("POST", u"/v1/hooks/retell"_s,
            {{"X-Retell-Signature", retellSignature("{}", ms, key)}}, "{}");
        return visitsOf(line, Sender::Retell);
    };
    CHECK(visit("1795137962000", "key_1").verdict == DoorVerdict::LetIn);
    CHECK(visitsOf(line, Sender::Retell).clockAheadMs == 2000);
    CHECK(visit("1795137360000", "key_1").verdict == DoorVerdict::TooOld);
    CHECK(visitsOf(line, Sender::Retell).clockAheadMs == -600'000);
    CHECK(visit("1795137360000", "key_2").verdict == DoorVerdict::WrongSecret);
    CHECK_FALSE(visitsOf(line, Sender::Retell).clockAheadMs);
    CHECK(line.book.lastUsed(Proof::Retell, 2)
        == QList<QDateTime> {QDateTime(), line.shop.clock.now()});
}

TEST_CASE("reports of messages are noted, too")
{
    TestLine line;
    const auto verdict = [&](const TestLine::Headers &headers) {
        line.request("POST", u"/v1/hooks/twilio/status"_s, headers, "MessageSid=SM1");
        return visitsOf(line, Sender::Twilio).verdict;
    };
    CHECK(verdict({}) == DoorVerdict::NoSecret);
    CHECK(verdict({{"X-Twilio-Signature", "wrong"}}) == DoorVerdict::WrongSecret);
    const QByteArray right = docket::voice::twilioSignature(
        "t0ken", "https://shop.example/v1/hooks/twilio/status", {{"MessageSid", "SM1"}});
    CHECK(verdict({{"X-Twilio-Signature", right}}) == DoorVerdict::LetIn);
}
