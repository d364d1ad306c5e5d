// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/stored_messages.h"
#include "store/message_repository.h"
#include "support/catch.h"
#include "support/results.h"
#include "test_line.h"
#include "voice/twilio_status.h"

using namespace docket;
using namespace docket::voice;
using docket::message::MessageState;
using docket::tests::succeed;
using docket::tests::TestLine;
using docket::tests::valueOf;
using namespace Qt::StringLiterals;

namespace {

/// A shop whose one message Twilio knows as "SM1".
struct StatusLine : TestLine {
    StatusLine()
    {
        shop.messageRules.channel = shop::MessageRules::Channel::Working;
        shop.messageRules.menuUrl = u"https://lantern.example/menu"_s;
        tool(u"sendMenuLink"_s);
        shop::StoredMessages stored(*shop.database, shop.clock);
        const MessageId id = valueOf(stored.nextMessage())->id;
        succeed(stored.record(id, {MessageState::Sent, 1, shop.clock.now(), u"SM1"_s, {}}));
    }

    HttpResponse report(
        const QByteArray &body, const QByteArray &signature, const QByteArray &method = "POST")
    {
        HttpRequest request;
        request.method = method;
        request.path = u"/v1/hooks/twilio/status"_s;
        request.body = body;
        request.peer = QHostAddress(u"203.0.113.9"_s);
        if (!signature.isEmpty()) {
            request.headers.append({"X-Twilio-Signature", signature});
        }
        return reception.answer(request);
    }
    QString state()
    {
        return valueOf(store::MessageRepository(*shop.database).ofProvider(u"SM1"_s))->state;
    }
};

} // namespace

// The expected signatures were made with Python's hmac, not with this code.
TEST_CASE("signatures as Twilio makes them")
{
    CHECK(twilioSignature("12345", "https://example.com/myapp.php?foo=1&bar=2",
              {{"To", "+61491570006"}, {"Digits", "1234"}, {"CallSid", "CA1234567890ABCDE"},
                  {"From", "+61491570156"}, {"Caller", "+61491570156"}})
        == "jlzcqpXf2XAsKUoL2h9ClF7LY4o=");
    CHECK(twilioSignature(
              "12345", "https://example.com/x", formFields("Empty=&Body=50+%25+%26+%C3%BC"))
        == "rr530twNj445gm8QFEWZoOU+WFw=");
    CHECK(twilioSignature("12345", "https://example.com/x", formFields("A=2&A=1&A=2"))
        == "9nQKacgkuQIX5aDLmltCwScwtp4=");
    CHECK(twilioSignature("t0ken", "https://shop.example/v1/hooks/twilio/status", {})
        == "BWDExJgCpotzALyxU1kEkiWSBrQ=");
}

TEST_CASE("a form is decoded field by field")
{
    using Fields = QList<std::pair<QByteArray, QByteArray>>;
    CHECK(formFields("") == Fields {});
    CHECK(formFields("a=1&b") == Fields {{"a", "1"}, {"b", ""}});
    CHECK(formFields("a+b=c%3Dd%26e&&=x") == Fields {{"a b", "c=d&e"}, {"", "x"}});
    CHECK(formFields("a=%zz%2") == Fields {{"a", QByteArray::fromPercentEncoding("%zz%2")}});
}

TEST_CASE("a delivery that is reported is kept")
{
    StatusLine line;
    const auto answer =
        line.report("MessageSid=SM1&MessageStatus=delivered&To=%2B61491570156&From=%2B61491570006"
                    "&AccountSid=AC0123",
            "ykQr1TsbW1A1up/U8c8pUb0wE20=");
    CHECK(answer.status == 200);
    CHECK(line.state() == u"delivered"_s);
}

TEST_CASE("a message that did not arrive is kept with its cause")
{
    StatusLine line;
    CHECK(line.report("MessageSid=SM1&MessageStatus=undelivered&ErrorCode=30005",
                  "Z3wCj2RKJUO1SPtE6LAx3jD6Z34=")
              .status
        == 200);
    CHECK(line.state() == u"failed"_s);
    CHECK(valueOf(store::MessageRepository(*line.shop.database).ofProvider(u"SM1"_s))->cause
        == u"undelivered (30005)"_s);
}

TEST_CASE("a message under way and one that is not known are acknowledged")
{
    StatusLine line;
    CHECK(line.report("MessageSid=SM1&MessageStatus=sent", "JNeWXuoQbDCK3+Tk6zuwXN+nHUg=").status
        == 200);
    CHECK(line.report("MessageSid=SM999&MessageStatus=delivered", "ZiPGV/m+epm1fKA7cqT5WtKvZTQ=")
              .status
        == 200);
    CHECK(line.state() == u"sent"_s);
}

TEST_CASE("without the right signature nothing is believed")
{
    StatusLine line;
    const QByteArray body = "MessageSid=SM1&MessageStatus=delivered";
    const QByteArray right = "EzVRoML/JU1xMotlrqkpH+bA8FQ=";
    for (const QByteArray &wrong : {QByteArray(), QByteArray("x"), QByteArray("EzVRoML"),
             right.toLower(), QByteArray("JNeWXuoQbDCK3+Tk6zuwXN+nHUg="), right + "="}) {
        INFO(wrong.toStdString());
        CHECK(line.report(body, wrong).status == 403);
    }
    CHECK(line.report(body + "&MessageStatus=failed", right).status == 403);
    CHECK(line.report(body, right, "GET").status == 405);
    CHECK(line.state() == u"sent"_s);
    for (const auto &[url, token] :
        {std::pair {u""_s, u"t0ken"_s}, std::pair {u"https://shop.example"_s, u""_s},
            std::pair {u"https://other.example"_s, u"t0ken"_s}}) {
        TwilioStatus status(*line.shop.messages, url, {token});
        HttpRequest request;
        request.body = body;
        request.headers.append({"X-Twilio-Signature", right});
        CHECK(status.answer(request).status == 403);
    }
    CHECK(line.report(body, right).status == 200);
    CHECK(line.state() == u"delivered"_s);
}

TEST_CASE("reports with the old token are believed beside the new one until that is ended")
{
    StatusLine line;
    const QByteArray body = "MessageSid=SM999&MessageStatus=delivered";
    const QByteArray byOld = "ZiPGV/m+epm1fKA7cqT5WtKvZTQ=";
    const QByteArray byNew = "ZbZFYSZE09cOIoMkesdoRCQuT9A=";
    CHECK(line.report(body, byNew).status == 403);
    line.twilio.useTokens({u"n3w"_s, u"t0ken"_s});
    line.book.noteNewSecret(shop::Proof::Twilio);
    CHECK(line.report(body, byOld).status == 200);
    const QDateTime now = line.shop.clock.now();
    CHECK(line.book.lastUsed(shop::Proof::Twilio, 2) == QList<QDateTime> {QDateTime(), now});
    CHECK(line.report(body, byNew).status == 200);
    CHECK(line.book.lastUsed(shop::Proof::Twilio, 2) == QList<QDateTime> {now, now});
    line.twilio.useTokens({u"n3w"_s});
    CHECK(line.report(body, byOld).status == 403);
    CHECK(line.report(body, byNew).status == 200);
}

TEST_CASE("the address for Twilio is the public one, however it is written")
{
    StatusLine line;
    const auto url = [&](const QString &publicUrl) {
        return TwilioStatus(*line.shop.messages, publicUrl, {}).url();
    };
    CHECK(url(u"https://shop.example"_s) == "https://shop.example/v1/hooks/twilio/status");
    CHECK(url(u" https://shop.example// "_s) == "https://shop.example/v1/hooks/twilio/status");
    CHECK(url({}).isEmpty());
}
