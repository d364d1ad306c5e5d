// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "memory_messages.h"
#include "message/outbox.h"
#include "message/twilio_sender.h"
#include "scripted_twilio.h"
#include "support/catch.h"
#include "support/fixed_clock.h"

#include <QTest>

using namespace docket;
using namespace docket::message;
using docket::test::MemoryMessages;
using docket::test::ScriptedTwilio;
using docket::tests::FixedClock;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Act = ScriptedTwilio::Act;
using Kind = OutboxState::Kind;

namespace {

constexpr int outboxLimitMs = 20'000;

/// An outbox with everything around it; its clock stands still at 2026-11-20 01:26 UTC.
struct Office {
    Office() { open(); }

    static RetryRules rules()
    {
        RetryRules rules;
        rules.jitter = RetryRules::none();
        return rules;
    }

    void open()
    {
        outbox.reset();
        const TwilioAccount account {
            u"AC0123"_s, u"t0ken"_s, u"+61491570006"_s, QUrl(twilio.url()), {}};
        sender = std::make_unique<TwilioSender>(account, 300ms);
        outbox = std::make_unique<Outbox>(messages, *sender, clock, rules());
    }

    void advance(int seconds)
    {
        clock.set(clock.now().addSecs(seconds));
        outbox->wake();
    }

    bool becomes(const QString &id, MessageState state)
    {
        return QTest::qWaitFor(
            [&] { return messages.entry(id).job.state == state; }, outboxLimitMs);
    }
    /// Waits until the n-th try of a message is over.
    bool hasTried(const QString &id, int tries)
    {
        return QTest::qWaitFor(
            [&] {
                const MessageJob &job = messages.entry(id).job;
                return job.attempts == tries && job.state != MessageState::Sending;
            },
            outboxLimitMs);
    }

    FixedClock clock {u"2026-11-20T01:26:00Z"_s};
    ScriptedTwilio twilio;
    MemoryMessages messages;
    std::unique_ptr<TwilioSender> sender;
    std::unique_ptr<Outbox> outbox;
};

const ScriptedTwilio::Step busy {Act::Answer, 503, "busy"};

} // namespace

TEST_CASE("messages are sent in their order and recorded before and after")
{
    Office office;
    for (const QString &id : {u"a"_s, u"b"_s, u"c"_s}) {
        office.messages.add(id);
    }
    office.outbox->wake();
    CHECK(office.messages.entry(u"a"_s).history.isEmpty()); // Not in the caller's stack.
    REQUIRE(office.becomes(u"c"_s, MessageState::Sent));
    REQUIRE(office.twilio.requests().size() == 3);
    CHECK(office.twilio.requests().at(0).fields()[u"Body"_s] == u"Text of a"_s);
    CHECK(office.twilio.requests().at(2).fields()[u"Body"_s] == u"Text of c"_s);
    CHECK(office.messages.entry(u"a"_s).history == QStringList {u"sending"_s, u"sent"_s});
    CHECK(office.messages.entry(u"a"_s).job.attempts == 1);
    CHECK(office.messages.entry(u"c"_s).providerId == u"SM3"_s);
    CHECK(office.outbox->state().kind == Kind::Working);
}

TEST_CASE("a busy provider is tried again, later and later, and the others are not held up")
{
    Office office;
    office.messages.add(u"a"_s);
    office.twilio.script = {busy};
    office.outbox->wake();
    REQUIRE(office.hasTried(u"a"_s, 1));
    CHECK(office.messages.entry(u"a"_s).cause == u"the provider answers 503"_s);
    CHECK(office.messages.entry(u"a"_s).job.nextAttemptAt
        == QDateTime::fromString(u"2026-11-20T01:26:10Z"_s, Qt::ISODate));
    REQUIRE(QTest::qWaitFor(
        [&] { return office.outbox->state().kind == Kind::Troubled; }, outboxLimitMs));
    CHECK(office.outbox->state().waiting == 1);

    office.messages.add(u"b"_s);
    office.outbox->wake();
    REQUIRE(office.becomes(u"b"_s, MessageState::Sent));
    CHECK(office.messages.entry(u"a"_s).job.attempts == 1);
    office.twilio.script = {busy};
    office.advance(10);
    REQUIRE(office.hasTried(u"a"_s, 2));
    CHECK(office.messages.entry(u"a"_s).job.nextAttemptAt
        == QDateTime::fromString(u"2026-11-20T01:26:30Z"_s, Qt::ISODate));
    office.advance(20);
    REQUIRE(office.becomes(u"a"_s, MessageState::Sent));
    CHECK(office.messages.entry(u"a"_s).cause.isEmpty());
    CHECK(office.outbox->state().kind == Kind::Working);
    CHECK(office.outbox->state().waiting == 0);
}

TEST_CASE("fault: the failure of an SMS was silent; it is shown until a message goes")
{
    Office office;
    office.messages.add(u"a"_s, u"+61491570110"_s);
    office.twilio.script = {
        {Act::Answer, 400, R"({"code": 21610, "message": "Unsubscribed recipient"})"}};
    office.outbox->wake();
    REQUIRE(office.becomes(u"a"_s, MessageState::GivenUp));
    CHECK(office.messages.entry(u"a"_s).cause == u"Unsubscribed recipient (21610)"_s);
    REQUIRE(QTest::qWaitFor(
        [&] { return office.outbox->state().kind == Kind::GaveUp; }, outboxLimitMs));
    CHECK(office.outbox->state().to == u"+61491570110"_s);
    office.messages.add(u"b"_s);
    office.outbox->wake();
    REQUIRE(office.becomes(u"b"_s, MessageState::Sent));
    CHECK(office.outbox->state().kind == Kind::Working);
    CHECK(office.messages.entry(u"a"_s).job.attempts == 1);
}

TEST_CASE("what came too late or was tried too often is given up without another try")
{
    Office office;
    office.messages.add(u"late"_s);
    office.clock.set(office.clock.now().addSecs(3600));
    office.outbox->wake();
    REQUIRE(office.becomes(u"late"_s, MessageState::GivenUp));
    CHECK(office.messages.entry(u"late"_s).cause == u"too late to be of use"_s);
    CHECK(office.twilio.requests().isEmpty());

    office.clock.set(office.clock.now().addSecs(-3600));
    office.messages.add(u"often"_s);
    office.messages.entry(u"often"_s).job.attempts = 9;
    office.twilio.script = {busy};
    office.outbox->wake();
    REQUIRE(office.becomes(u"often"_s, MessageState::GivenUp));
    CHECK(office.messages.entry(u"often"_s).job.attempts == 10);
    CHECK(office.messages.entry(u"often"_s).cause == u"the provider answers 503"_s);
}

TEST_CASE("a next try after the message's time gives it up now")
{
    Office office;
    office.messages.add(u"a"_s);
    office.clock.set(office.clock.now().addSecs(3595));
    office.twilio.script = {busy};
    office.outbox->wake();
    REQUIRE(office.becomes(u"a"_s, MessageState::GivenUp));
    CHECK(office.messages.entry(u"a"_s).job.attempts == 1);
}

TEST_CASE("after five failures in a row nothing is sent for a minute, then one")
{
    Office office;
    for (const QString &id : {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s, u"g"_s}) {
        office.messages.add(id);
    }
    office.twilio.script = QList<ScriptedTwilio::Step>(6, busy);
    office.outbox->wake();
    REQUIRE(office.hasTried(u"e"_s, 1));
    office.advance(59);
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    CHECK(office.twilio.requests().size() == 5);
    // Half-open: the first that fails opens it again.
    office.advance(1);
    REQUIRE(QTest::qWaitFor([&] { return office.twilio.script.isEmpty(); }, outboxLimitMs));
    REQUIRE(office.hasTried(u"f"_s, 1));
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    CHECK(office.twilio.requests().size() == 6);
    CHECK(office.messages.entry(u"g"_s).job.attempts == 0);
    office.advance(60);
    for (const QString &id : {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s, u"g"_s}) {
        CHECK(office.becomes(id, MessageState::Sent));
    }
    CHECK(office.twilio.requests().size() == 13);
}

TEST_CASE("whatever ends a connection, each message is sent in the end")
{
    Office office;
    office.messages.add(u"a"_s);
    office.twilio.script = {{Act::Drop}, {Act::Stall}, {Act::Drop}, {Act::Answer, 200, "<html>"}};
    for (int tries = 1; tries <= 4; ++tries) {
        office.outbox->wake();
        REQUIRE(office.hasTried(u"a"_s, tries));
        office.clock.set(office.clock.now().addSecs(100));
    }
    office.outbox->wake();
    REQUIRE(office.becomes(u"a"_s, MessageState::Sent));
    CHECK(office.messages.entry(u"a"_s).job.attempts == 5);
}

TEST_CASE("a crash while sending loses no message")
{
    Office office;
    office.messages.add(u"a"_s);
    office.messages.add(u"b"_s);
    office.twilio.script = {{Act::Stall}};
    office.outbox->wake();
    REQUIRE(QTest::qWaitFor([&] { return office.twilio.requests().size() == 1; }, outboxLimitMs));
    CHECK(office.messages.entry(u"a"_s).job.state == MessageState::Sending);
    office.open();
    office.outbox->wake();
    REQUIRE(office.becomes(u"b"_s, MessageState::Sent));
    CHECK(office.messages.entry(u"a"_s).job.state == MessageState::Sent);
    CHECK(office.messages.entry(u"a"_s).job.attempts == 2);
    CHECK(office.messages.entry(u"b"_s).job.attempts == 1);
}

TEST_CASE("an outcome that cannot be recorded is kept until it can")
{
    Office office;
    office.messages.add(u"a"_s);
    office.outbox->wake();
    REQUIRE(QTest::qWaitFor([&] { return office.twilio.requests().size() == 1; }, outboxLimitMs));
    office.messages.failure =
        Error {ErrorCode::StorageFull, Sentence::verbatim(u"The disk is full."_s), {}};
    int failures = 0;
    QObject::connect(office.outbox.get(), &Outbox::messageSourceFailed, [&] { ++failures; });
    REQUIRE(QTest::qWaitFor(
        [&] { return office.outbox->state().kind == Kind::StorageError; }, outboxLimitMs));
    CHECK(failures == 1);
    CHECK(office.outbox->state().cause == u"The disk is full."_s);
    office.messages.failure.reset();
    office.outbox->wake();
    REQUIRE(office.becomes(u"a"_s, MessageState::Sent));
    CHECK(office.twilio.requests().size() == 1);
    REQUIRE(QTest::qWaitFor(
        [&] { return office.outbox->state().kind == Kind::Working; }, outboxLimitMs));
}

TEST_CASE("stopping lets the message under way come to its end and begins no other")
{
    Office office;
    office.messages.add(u"a"_s);
    office.messages.add(u"b"_s);
    bool isStopped = false;
    QObject::connect(office.outbox.get(), &Outbox::stopped, [&] { isStopped = true; });
    office.outbox->wake();
    REQUIRE(office.becomes(u"a"_s, MessageState::Sending));
    office.outbox->stop();
    REQUIRE(QTest::qWaitFor([&] { return isStopped; }, outboxLimitMs));
    CHECK(office.messages.entry(u"a"_s).job.state == MessageState::Sent);
    office.outbox->wake();
    QCoreApplication::processEvents();
    CHECK(office.messages.entry(u"b"_s).job.attempts == 0);

    Office idle;
    isStopped = false;
    QObject::connect(idle.outbox.get(), &Outbox::stopped, [&] { isStopped = true; });
    idle.outbox->stop();
    CHECK(QTest::qWaitFor([&] { return isStopped; }, outboxLimitMs));
}
