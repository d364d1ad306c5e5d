// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/session_repository.h"
#include "support/catch.h"
#include "support/results.h"
#include "test_line.h"

using namespace docket;
using docket::tests::jsonOf;
using docket::tests::TestLine;
using docket::tests::valueOf;
using namespace Qt::StringLiterals;

namespace {

const QString initPath = u"/v1/hooks/elevenlabs/init"_s;
const QString postCallPath = u"/v1/hooks/elevenlabs/post-call"_s;

QJsonObject tool(TestLine &line, const QString &name, const QByteArray &body,
    const TestLine::Headers &headers = {})
{
    const auto response = line.request("POST", u"/v1/tools/"_s + name, headers, body);
    REQUIRE(response.status == 200);
    return jsonOf(response);
}

std::optional<CallSession> elevenLabsSession(TestLine &line, const QString &callId)
{
    return valueOf(store::SessionRepository(*line.shop.database).byCall(u"elevenlabs"_s, callId));
}

} // namespace

TEST_CASE("an ElevenLabs conversation begins with what the agent should know")
{
    TestLine line;
    const QJsonObject answer = jsonOf(line.request("POST", initPath, {},
        R"({"caller_id": "+61491570156", "agent_id": "agent_1", "called_number": "+61355500142",
            "call_sid": "CA1"})"));
    CHECK(answer["type"_L1].toString() == u"conversation_initiation_client_data"_s);
    const QJsonObject variables = answer["dynamic_variables"_L1].toObject();
    CHECK(variables["shopName"_L1].toString() == u"Lantern Street Kebabs"_s);
    CHECK(variables["closingTime"_L1].toString() == u"tomorrow at 2:00 AM"_s);
    CHECK(variables["callerNumber"_L1].toString() == u"0491 570 156"_s);
    CHECK(line.request("POST", initPath, {}, "{}").status == 200);
    CHECK(line.request("POST", initPath, {}, R"({"caller_id": ["x"]})").status == 200);
}

TEST_CASE("tools and post-call webhook of one conversation are one call")
{
    TestLine line;
    const QByteArray ids =
        R"("system__conversation_id": "conv_1", "system__caller_id": "+61491570157")";
    const QJsonObject added =
        tool(line, u"quickAddItem"_s, R"({"description": "small chips", )" + ids + "}");
    CHECK(added["cartSize"_L1].toInt() == 1);
    CHECK(tool(line, u"getCartState"_s, "{" + ids + "}")["itemCount"_L1].toInt() == 1);
    REQUIRE(elevenLabsSession(line, u"conv_1"_s).has_value());
    CHECK(elevenLabsSession(line, u"conv_1"_s)->caller == u"+61491570157"_s);

    const auto response = line.request("POST", postCallPath, {},
        R"({"type": "post_call_transcription", "event_timestamp": 1795137960, "data": {
            "agent_id": "agent_1", "conversation_id": "conv_1", "status": "done",
            "transcript": [{"role": "agent", "message": "Hello!"},
                {"role": "agent", "message": null, "tool_calls": [{}]},
                {"role": "user", "message": "Small chips"}],
            "metadata": {"termination_reason": "Client ended call",
                "phone_call": {"external_number": "+61491570157"}},
            "analysis": {"transcript_summary": "Wanted chips."}}})");
    CHECK(response.status == 200);
    const auto session = elevenLabsSession(line, u"conv_1"_s);
    CHECK(session->outcome == CallOutcome::Abandoned);
    CHECK(session->transcript == u"Agent: Hello!\nUser: Small chips"_s);
    CHECK(session->summary == u"Wanted chips."_s);
    CHECK(session->endedReason == u"Client ended call"_s);
}

TEST_CASE("a conversation that called no tool is kept with its number")
{
    TestLine line;
    line.request("POST", postCallPath, {},
        R"({"type": "post_call_transcription", "data": {"conversation_id": "conv_2",
            "metadata": {"phone_call": {"external_number": "0491 570 158"}}}})");
    REQUIRE(elevenLabsSession(line, u"conv_2"_s).has_value());
    CHECK(elevenLabsSession(line, u"conv_2"_s)->caller == u"+61491570158"_s);
    CHECK(elevenLabsSession(line, u"conv_2"_s)->outcome == CallOutcome::Nothing);
}

TEST_CASE("other post-call webhooks are acknowledged, broken ones refused")
{
    TestLine line;
    for (const char *body : {R"({"type": "post_call_audio", "data": {"full_audio": "UklGRg=="}})",
             R"({"type": "call_initiation_failure", "data": {}})", R"({"type": 7})", "{}"}) {
        INFO(body);
        CHECK(line.request("POST", postCallPath, {}, body).status == 200);
    }
    for (const char *body : {"", "{", "null", R"({"type": "post_call_transcription"})",
             R"({"type": "post_call_transcription", "data": [1]})",
             R"({"type": "post_call_transcription", "data": {"conversation_id": 7}})"}) {
        INFO(body);
        CHECK(line.request("POST", postCallPath, {}, body).status == 400);
    }
    CHECK(line.request("POST", postCallPath, {},
                  R"({"type": "post_call_transcription", "data": {"conversation_id": "conv_3",
                  "transcript": {"role": 1}, "metadata": [], "analysis": "x"}})")
              .status
        == 200);
}
