// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "voice/reception.h"

namespace docket::voice {

using namespace Qt::StringLiterals;

namespace {

constexpr auto retellPath = "/v1/hooks/retell"_L1;
constexpr auto retellFunctions = "/v1/hooks/retell/"_L1;
constexpr auto plainTools = "/v1/tools/"_L1;
constexpr auto initiationPath = "/v1/hooks/elevenlabs/init"_L1;
constexpr auto postCallPath = "/v1/hooks/elevenlabs/post-call"_L1;
constexpr auto mcpPath = "/mcp"_L1;

constexpr qsizetype costOfAGuess = 10;
constexpr auto healthPath = "/healthz"_L1;

/// The one name below a path: "checkOpen" of "/v1/tools/checkOpen"; empty for anything else.
QString nameBelow(QLatin1StringView path, const QString &wanted)
{
    const QString name = wanted.startsWith(path) ? wanted.mid(path.size()) : QString();
    return name.contains(u'/') ? QString() : name;
}

bool isForAgents(const QString &path)
{
    return path == "/webhook"_L1 || path == "/v1/hooks/vapi"_L1 || path == retellPath
        || path == initiationPath || path == postCallPath || path == mcpPath
        || !nameBelow(retellFunctions, path).isEmpty() || !nameBelow(plainTools, path).isEmpty();
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
    const HttpResponse response = route(seen);
    // Whoever has the right secret is never sent away for what others did at the same address: all
    // calls of a provider, or of a tunnel, come from one.
    const bool isStranger = response.status == 401 || response.status == 404
        || response.status == 405 || request.path == healthPath;
    if (!isStranger || Authenticator::isFromThisComputer(seen)) {
        return response;
    }
    const auto cost = response.status == 401 ? costOfAGuess : qsizetype {1};
    return m_limiter.take(limitKey(seen.peer), cost) ? response : tooMany();
}

HttpResponse Reception::route(const HttpRequest &request)
{
    const bool isGet = request.method == "GET" || request.method == "HEAD";
    if (request.path == healthPath) {
        return isGet ? HttpResponse::json(200, R"({"status":"ok"})") : wrongMethod("GET");
    }
    if (request.path == "/v1/orders"_L1 && m_authenticator.hasAdmin()) {
        return isGet ? orders(request) : wrongMethod("GET");
    }
    if (request.path == "/metrics"_L1) {
        return isGet ? figures(request) : wrongMethod("GET");
    }
    if (isForAgents(request.path)) {
        return request.method == "POST" ? post(request) : wrongMethod("POST");
    }
    if (request.path == twilioStatusPath) {
        return request.method == "POST" ? m_frontEnds.twilio.answer(request) : wrongMethod("POST");
    }
    return nothingHere();
}

HttpResponse Reception::post(const HttpRequest &request)
{
    const QString function = nameBelow(retellFunctions, request.path);
    if (request.path == retellPath || !function.isEmpty()) {
        if (!m_authenticator.admitsRetell(request)) {
            return notAdmitted();
        }
        return function.isEmpty() ? m_frontEnds.retell.answer(request)
                                  : m_frontEnds.retell.answerFunction(request, function);
    }
    if (request.path == postCallPath) {
        return m_authenticator.admitsElevenLabs(request) ? m_frontEnds.elevenLabs.postCall(request)
                                                         : notAdmitted();
    }
    if (!m_authenticator.admits(request)) {
        return notAdmitted();
    }
    if (request.path == initiationPath) {
        return m_frontEnds.elevenLabs.initiation(request);
    }
    if (request.path == mcpPath) {
        return m_frontEnds.mcp.answer(request);
    }
    const QString tool = nameBelow(plainTools, request.path);
    return tool.isEmpty() ? m_frontEnds.vapi.answer(request)
                          : m_frontEnds.tools.answer(request, tool);
}

HttpResponse Reception::orders(const HttpRequest &request) const
{
    return m_authenticator.admitsAdmin(request) ? m_frontEnds.orders.answer() : notAdmitted();
}

HttpResponse Reception::figures(const HttpRequest &request) const
{
    if (!m_authenticator.admitsAdmin(request) && !Authenticator::isFromThisComputer(request)) {
        return notAdmitted();
    }
    return {200, m_frontEnds.figures(), "text/plain; version=0.0.4; charset=utf-8", {}};
}

} // namespace docket::voice
