// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "twilio_answer.h"

using namespace docket::message;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

TEST_CASE("what each of Twilio's answers means for a message")
{
    using Kind = SendOutcome::Kind;
    struct Row {
        TwilioAnswer answer;
        Kind kind;
        QString providerId;
        QString cause;
    };
    const QList<Row> rows {
        {{201, R"({"sid": "SM0a1b", "status": "queued"})", {}, {}}, Kind::Accepted, u"SM0a1b"_s,
            {}},
        {{200, R"({"sid": "SM0a1b", "status": "queued"})", {}, {}}, Kind::Accepted, u"SM0a1b"_s,
            {}},
        {{200, "<html>Welcome to the airport</html>", {}, {}}, Kind::TryLater, {},
            u"the provider's answer cannot be read"_s},
        {{200, R"({"sid": 7})", {}, {}}, Kind::TryLater, {},
            u"the provider's answer cannot be read"_s},
        {{201, "", {}, {}}, Kind::Accepted, {}, {}},
        {{201, R"({"sid": ")" + QByteArray(65, 'S') + R"("})", {}, {}}, Kind::Accepted, {}, {}},
        {{202, R"({"sid": "SM0a1b"})", {}, {}}, Kind::TryLater, {}, u"the provider answers 202"_s},
        {{302, "", {}, {}}, Kind::TryLater, {}, u"the provider answers 302"_s},
        {{400, R"({"code": 21211, "message": "Invalid 'To' Phone Number", "status": 400})", {}, {}},
            Kind::Never, {}, u"Invalid 'To' Phone Number (21211)"_s},
        {{400, R"({"code": 21610, "message": "Attempt to send to unsubscribed recipient"})", {},
             {}},
            Kind::Never, {}, u"Attempt to send to unsubscribed recipient (21610)"_s},
        {{400, R"({"code": 21614, "message": "a\u0007b\nc"})", {}, {}}, Kind::Never, {},
            u"ab c (21614)"_s},
        {{401, R"({"code": 20003, "message": "Authenticate"})", {}, {}}, Kind::TryLater, {},
            u"the account or its token is refused (20003)"_s},
        {{403, "<html>Forbidden by your router</html>", {}, {}}, Kind::TryLater, {},
            u"the provider answers 403"_s},
        {{404, R"({"code": 20404, "message": "Not found"})", {}, {}}, Kind::Never, {},
            u"Not found (20404)"_s},
        {{429, R"({"code": 20429, "message": "Too Many Requests"})", {}, {}}, Kind::TryLater, {},
            u"Too Many Requests (20429)"_s},
        {{500, R"({"code": 20500, "message": "Internal Server Error"})", {}, {}}, Kind::TryLater,
            {}, u"Internal Server Error (20500)"_s},
        {{503, "", {}, {}}, Kind::TryLater, {}, u"the provider answers 503"_s},
        {{0, {}, {}, u"the provider cannot be reached"_s}, Kind::TryLater, {},
            u"the provider cannot be reached"_s},
    };
    for (const Row &row : rows) {
        INFO(row.answer.status << " " << row.answer.body.toStdString());
        const SendOutcome outcome = outcomeOf(row.answer);
        CHECK(outcome.kind == row.kind);
        CHECK(outcome.providerId == row.providerId);
        CHECK(outcome.cause == row.cause);
        CHECK(outcome.notBefore == 0ms);
    }
}

TEST_CASE("a provider that asks for a pause gets it, within reason")
{
    const auto pause = [](int status, const QByteArray &retryAfter) {
        return outcomeOf({status, "", retryAfter, {}}).notBefore;
    };
    CHECK(pause(429, "30") == 30s);
    CHECK(pause(429, "") == 0s);
    CHECK(pause(429, "-5") == 0s);
    CHECK(pause(429, "Fri, 20 Nov 2026 01:30:00 GMT") == 0s);
    CHECK(pause(429, "999999") == 600s);
    CHECK(pause(400, "30") == 0s);
}

TEST_CASE("a long cause is cut")
{
    const QByteArray body = R"({"code": 21606, "message": ")" + QByteArray(5000, 'w') + R"("})";
    CHECK(outcomeOf({400, body, {}, {}}).cause == QString(160, u'w'));
}
