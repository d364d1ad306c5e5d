// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "voice/reception.h"

#include "voice/addresses.h"

namespace docket::voice {

using namespace Qt::StringLiterals;
using shop::DoorVerdict;

namespace {

constexpr qsizetype costOfAGuess = 10;
constexpr auto healthPath = "/healthz"_L1;

/// The one name below a path: "checkOpen" of "/v1/tools/checkOpen"; empty for anything else.
QString nameBelow(QLatin1StringView path, const QString &wanted)
{
    const QString name = wanted.startsWith(path) ? wanted.mid(path.size()) : QString();
    return name.contains(u'/') ? QString() : name;
}

/// The agent that posts to a path; nothing: none does.
std::optional<shop::Sender> agentAt(const QString &path)
{
    if (path == webhookPath || path == vapiPath) {
        return shop::Sender::Vapi;
    }
    if (!nameBelow(plainTools, path).isEmpty()) {
        return shop::Sender::Tools;
    }
    if (path == retellPath || !nameBelow(retellFunctions, path).isEmpty()) {
        return shop::Sender::Retell;
    }
    if (path == initiationPath || path == postCallPath) {
        return shop::Sender::ElevenLabs;
    }
    if (path == mcpPath) {
        return shop::Sender::Mcp;
    }
    return std::nullopt;
}

HttpResponse wrongMethod(const QByteArray &allowed)
{
    HttpResponse response =
        HttpResponse::error(405, u"This address takes %1."_s.arg(QString::fromLatin1(allowed)));
    response.headers.append({"Allow", allowed});
    return response;
}

HttpResponse notAdmitted()
{
    HttpResponse response = HttpResponse::error(401, u"The secret is missing or wrong."_s);
    response.headers.emplaceBack("WWW-Authenticate", "Bearer");
    return response;
}

HttpResponse tooMany()
{
    HttpResponse response =
        HttpResponse::error(429, u"Too many requests. Wait a minute, then try again."_s);
    response.headers.emplaceBack("Retry-After", "60");
    return response;
}

HttpResponse nothingHere()
{
    return HttpResponse::error(404, u"There is nothing here."_s);
}

} // namespace

HttpResponse Reception::answer(const HttpRequest &request)
{
    HttpRequest seen = request;
    seen.peer = m_proxies.clientOf(request);
    Routed routed = route(seen);
    // Whoever has the right secret is never sent away for what others did at the same address: all
    // calls of a provider, or of a tunnel, come from one.
    const int status = routed.response.status;
    const bool isStranger =
        status == 401 || status == 404 || status == 405 || request.path == healthPath;
    if (isStranger && !Authenticator::isFromThisComputer(seen)) {
        const auto cost = status == 401 ? costOfAGuess : qsizetype {1};
        if (!m_limiter.take(limitKey(seen.peer), cost)) {
            routed.response = tooMany();
            if (routed.visit) {
                routed.visit->verdict = DoorVerdict::OverLimit;
            }
        }
    }
    if (routed.visit) {
        routed.visit->client = textOf(seen.peer);
        m_frontEnds.book.note(*routed.visit);
    }
    return routed.response;
}

QString Reception::textOf(const QHostAddress &client)
{
    if (client != m_client) {
        m_client = client;
        m_clientText = client.toString();
    }
    return m_clientText;
}

Reception::Routed Reception::route(const HttpRequest &request)
{
    const bool isGet = request.method == "GET" || request.method == "HEAD";
    const bool isPost = request.method == "POST";
    if (request.path == healthPath) {
        return {isGet ? HttpResponse::json(200, R"({"status":"ok"})") : wrongMethod("GET")};
    }
    if (request.path == "/v1/orders"_L1 && m_authenticator.hasAdmin()) {
        return {isGet ? orders(request) : wrongMethod("GET")};
    }
    if (request.path == "/metrics"_L1) {
        return {isGet ? figures(request) : wrongMethod("GET")};
    }
    if (const auto sender = agentAt(request.path)) {
        return isPost ? post(request, *sender) : Routed {wrongMethod("POST")};
    }
    if (request.path == twilioStatusPath) {
        return isPost ? twilio(request) : Routed {wrongMethod("POST")};
    }
    return {nothingHere()};
}

Reception::Routed Reception::post(const HttpRequest &request, shop::Sender sender)
{
    const Judgement judgement = sender == shop::Sender::Retell
        ? m_authenticator.judgeRetell(request)
        : request.path == postCallPath ? m_authenticator.judgeElevenLabs(request)
                                       : m_authenticator.judge(request);
    return {judgement.isLetIn() ? answerAdmitted(request, sender) : notAdmitted(),
        shop::Visit {sender, judgement.verdict, {}, judgement.proof, judgement.secret,
            judgement.signedAtMs, request.header("Date")}};
}

HttpResponse Reception::answerAdmitted(const HttpRequest &request, shop::Sender sender)
{
    switch (sender) {
    case shop::Sender::Vapi:
        return m_frontEnds.vapi.answer(request);
    case shop::Sender::Tools:
        return m_frontEnds.tools.answer(request, nameBelow(plainTools, request.path));
    case shop::Sender::Retell:
        return request.path == retellPath
            ? m_frontEnds.retell.answer(request)
            : m_frontEnds.retell.answerFunction(request, nameBelow(retellFunctions, request.path));
    case shop::Sender::ElevenLabs:
        return request.path == postCallPath ? m_frontEnds.elevenLabs.postCall(request)
                                            : m_frontEnds.elevenLabs.initiation(request);
    case shop::Sender::Mcp:
        return m_frontEnds.mcp.answer(request);
    case shop::Sender::Twilio:
        break; // proves itself otherwise
    }
    return nothingHere();
}

Reception::Routed Reception::twilio(const HttpRequest &request)
{
    Routed routed {m_frontEnds.twilio.answer(request),
        shop::Visit {
            shop::Sender::Twilio, DoorVerdict::LetIn, {}, {}, 0, {}, request.header("Date")}};
    if (const auto token = m_frontEnds.twilio.signedWith(request)) {
        routed.visit->proof = shop::Proof::Twilio;
        routed.visit->secret = *token;
    }
    if (routed.response.status == 403) {
        routed.visit->verdict = !m_frontEnds.twilio.isSetUp() ? DoorVerdict::NotSetUp
            : request.header("X-Twilio-Signature").isEmpty()  ? DoorVerdict::NoSecret
                                                              : DoorVerdict::WrongSecret;
    }
    return routed;
}

HttpResponse Reception::orders(const HttpRequest &request)
{
    const Judgement judgement = m_authenticator.judgeAdmin(request);
    if (!judgement.isLetIn()) {
        return notAdmitted();
    }
    m_frontEnds.book.noteUse(*judgement.proof, judgement.secret);
    return m_frontEnds.orders.answer();
}

HttpResponse Reception::figures(const HttpRequest &request) const
{
    if (!m_authenticator.admitsAdmin(request) && !Authenticator::isFromThisComputer(request)) {
        return notAdmitted();
    }
    return {200, m_frontEnds.figures(), "text/plain; version=0.0.4; charset=utf-8", {}};
}

} // namespace docket::voice
