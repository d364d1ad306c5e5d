// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "message/twilio_sender.h"
#include "scripted_twilio.h"
#include "support/catch.h"

#include <QTest>

#include <optional>

using namespace docket::message;
using docket::test::ScriptedTwilio;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Act = ScriptedTwilio::Act;

namespace {

constexpr int sendLimitMs = 20'000;

TwilioAccount account(const ScriptedTwilio &twilio)
{
    return {u"AC0123"_s, u"t0ken"_s, u"+61491570006"_s, QUrl(twilio.url()), {}};
}

/// Sends one message and waits for what became of it.
SendOutcome sendWith(TwilioSender &sender, const QString &text = u"Hello"_s)
{
    std::optional<SendOutcome> outcome;
    const auto connection = QObject::connect(
        &sender, &Sender::finished, [&](const SendOutcome &told) { outcome = told; });
    sender.send(u"+61491570156"_s, text);
    REQUIRE(QTest::qWaitFor([&] { return outcome.has_value(); }, sendLimitMs));
    QObject::disconnect(connection);
    return *outcome;
}

} // namespace

TEST_CASE("a message is posted as Twilio's API wants it")
{
    ScriptedTwilio twilio;
    TwilioAccount settings = account(twilio);
    settings.baseUrl = QUrl(twilio.url() + u"/proxy/"_s);
    settings.statusCallback = QUrl(u"https://shop.example/v1/hooks/twilio/status"_s);
    TwilioSender sender(settings);
    const SendOutcome outcome = sendWith(sender, u"50 % & + = 李雷\nü"_s);
    CHECK(outcome.kind == SendOutcome::Kind::Accepted);
    CHECK(outcome.providerId == u"SM1"_s);
    REQUIRE(twilio.requests().size() == 1);
    const ScriptedTwilio::Request &request = twilio.requests().first();
    CHECK(request.line == "POST /proxy/2010-04-01/Accounts/AC0123/Messages.json HTTP/1.1");
    CHECK(request.header("Authorization") == "Basic QUMwMTIzOnQwa2Vu");
    CHECK(request.header("Content-Type") == "application/x-www-form-urlencoded");
    CHECK(request.body
        == "To=%2B61491570156&From=%2B61491570006"
           "&Body=50%20%25%20%26%20%2B%20%3D%20%E6%9D%8E%E9%9B%B7%0A%C3%BC"
           "&StatusCallback=https%3A%2F%2Fshop.example%2Fv1%2Fhooks%2Ftwilio%2Fstatus");
}

TEST_CASE("a Messaging Service is named as one")
{
    ScriptedTwilio twilio;
    TwilioAccount settings = account(twilio);
    settings.from = u"MG0123456789abcdef0123456789abcdef"_s;
    TwilioSender sender(settings);
    sendWith(sender);
    const auto fields = twilio.requests().first().fields();
    CHECK(fields[u"MessagingServiceSid"_s] == u"MG0123456789abcdef0123456789abcdef"_s);
    CHECK_FALSE(fields.contains(u"From"_s));
    CHECK_FALSE(fields.contains(u"StatusCallback"_s));
}

TEST_CASE("whatever a provider does, the message has an outcome and was posted once")
{
    struct Row {
        const char *what;
        ScriptedTwilio::Step step;
        SendOutcome::Kind kind;
        QString cause;
    };
    const QList<Row> rows {
        {"drops", {Act::Drop}, SendOutcome::Kind::TryLater, u"the provider cannot be reached"_s},
        {"stalls", {Act::Stall}, SendOutcome::Kind::TryLater, u"the provider does not answer"_s},
        // 201: the message exists, whatever becomes of the answer.
        {"stalls in the body", {Act::StallInBody}, SendOutcome::Kind::Accepted, {}},
        {"floods", {Act::Flood}, SendOutcome::Kind::Accepted, {}},
        {"garbage", {Act::Answer, 200, "\x00\xff{"}, SendOutcome::Kind::TryLater,
            u"the provider's answer cannot be read"_s},
        {"refuses", {Act::Answer, 400, R"({"code": 21211, "message": "Invalid number"})"},
            SendOutcome::Kind::Never, u"Invalid number (21211)"_s},
        {"asks who",
            {Act::Answer, 401, R"({"code": 20003})", "WWW-Authenticate: Basic realm=x\r\n"},
            SendOutcome::Kind::TryLater, u"the account or its token is refused (20003)"_s},
        {"redirects", {Act::Answer, 307, "", "Location: /elsewhere\r\n"},
            SendOutcome::Kind::TryLater, u"the provider answers 307"_s},
        {"is broken", {Act::Answer, 503, "busy"}, SendOutcome::Kind::TryLater,
            u"the provider answers 503"_s},
    };
    for (const Row &row : rows) {
        INFO(row.what);
        ScriptedTwilio twilio;
        TwilioSender sender(account(twilio), 300ms);
        CHECK(sendWith(sender).kind == SendOutcome::Kind::Accepted);
        twilio.script = {row.step};
        const SendOutcome outcome = sendWith(sender);
        CHECK(outcome.kind == row.kind);
        CHECK(outcome.cause == row.cause);
        CHECK(twilio.requests().size() == 2);
        CHECK(sendWith(sender).kind == SendOutcome::Kind::Accepted);
    }
}

TEST_CASE("a provider that is switched off cannot be reached")
{
    ScriptedTwilio twilio;
    TwilioSender sender(account(twilio), 2s);
    twilio.switchOff();
    const SendOutcome outcome = sendWith(sender);
    CHECK(outcome.kind == SendOutcome::Kind::TryLater);
    CHECK(outcome.cause == u"the provider cannot be reached"_s);
    twilio.switchOn();
    CHECK(sendWith(sender).kind == SendOutcome::Kind::Accepted);
}

TEST_CASE("a sender may go while it waits")
{
    ScriptedTwilio twilio;
    twilio.script = {{Act::Stall}};
    {
        TwilioSender sender(account(twilio));
        sender.send(u"+61491570156"_s, u"Hello"_s);
        REQUIRE(QTest::qWaitFor([&] { return twilio.requests().size() == 1; }, sendLimitMs));
    }
    CHECK(twilio.requests().size() == 1);
}

TEST_CASE("an account is checked before anything is sent with it")
{
    const TwilioAccount good {u"AC0123"_s, u"t0ken"_s, u"+61491570006"_s};
    CHECK(checkedAccount(good));
    const auto objection = [&](const auto &change) {
        TwilioAccount wrong = good;
        change(wrong);
        const auto checked = checkedAccount(wrong);
        return checked ? QString() : checked.error().message.english();
    };
    const QString missing = u"account, token or sender is missing"_s;
    CHECK(objection([](TwilioAccount &it) { it.accountSid.clear(); }) == missing);
    CHECK(objection([](TwilioAccount &it) { it.authToken.clear(); }) == missing);
    CHECK(objection([](TwilioAccount &it) { it.from.clear(); }) == missing);
    CHECK(objection([](TwilioAccount &it) { it.accountSid = u"../Accounts"_s; })
        == u"the account's name is not one of Twilio's"_s);
    const QString unsafe = u"the provider's address must begin with https://"_s;
    const QStringList bases {u"http://api.example"_s, u"ftp://127.0.0.1"_s, u"api.twilio.com"_s,
        u""_s, u"https://"_s, u"http://127.0.0.1.example"_s};
    for (const QString &base : bases) {
        INFO(base.toStdString());
        CHECK(objection([&](TwilioAccount &it) { it.baseUrl = QUrl(base); }) == unsafe);
    }
    for (const QString &base : {u"http://127.0.0.1:8125"_s, u"http://[::1]:8125"_s,
             u"http://localhost"_s, u"https://api.example/twilio"_s}) {
        INFO(base.toStdString());
        CHECK(objection([&](TwilioAccount &it) { it.baseUrl = QUrl(base); }).isEmpty());
    }
}

TEST_CASE("another token goes out with the next message")
{
    ScriptedTwilio twilio;
    TwilioSender sender(account(twilio));
    sendWith(sender);
    sender.useToken(u"n3w"_s);
    sendWith(sender);
    REQUIRE(twilio.requests().size() == 2);
    CHECK(twilio.requests().at(0).header("Authorization") == "Basic QUMwMTIzOnQwa2Vu");
    CHECK(twilio.requests().at(1).header("Authorization") == "Basic QUMwMTIzOm4zdw==");
}
