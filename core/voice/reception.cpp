// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "voice/reception.h"

namespace docket::voice {

using namespace Qt::StringLiterals;

namespace {

HttpResponse wrongMethod(const QByteArray &allowed)
{
    HttpResponse response =
        HttpResponse::error(405, u"This address takes %1."_s.arg(QString::fromLatin1(allowed)));
    response.headers.append({"Allow", allowed});
    return response;
}

} // namespace

HttpResponse Reception::answer(const HttpRequest &request)
{
    if (request.path == "/healthz"_L1) {
        return request.method == "GET" || request.method == "HEAD"
            ? HttpResponse::json(200, R"({"status":"ok"})")
            : wrongMethod("GET");
    }
    if (request.path == "/webhook"_L1 || request.path == "/v1/hooks/vapi"_L1) {
        return request.method == "POST" ? webhook(request) : wrongMethod("POST");
    }
    return HttpResponse::error(404, u"There is nothing here."_s);
}

HttpResponse Reception::webhook(const HttpRequest &request)
{
    if (!m_authenticator.admits(request)) {
        return HttpResponse::error(401, u"The secret is missing or wrong."_s);
    }
    return m_vapi.answer(request);
}

} // namespace docket::voice
