// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "voice/plain_tools.h"

#include "call_identity.h"
#include "json_body.h"

namespace docket::voice {

using namespace Qt::StringLiterals;

HttpResponse PlainTools::answer(const HttpRequest &request, const QString &tool)
{
    if (m_switchboard.tools().tool(tool) == nullptr) {
        return HttpResponse::error(404, u"There is no such tool."_s);
    }
    // Some agents send no body where a tool takes no arguments.
    auto arguments = objectFrom(request.body.trimmed().isEmpty() ? QByteArray("{}") : request.body);
    if (!arguments) {
        return notAnObject();
    }
    shop::CallKey key = callFromHeaders(request, u"tools"_s);
    const QString conversation = arguments->take("system__conversation_id"_L1).toString().trimmed();
    const QString caller = arguments->take("system__caller_id"_L1).toString();
    if (key.callId.isEmpty() && !conversation.isEmpty()) {
        key.callId = conversation;
        key.provider = u"elevenlabs"_s;
    }
    if (key.caller.isEmpty()) {
        key.caller = callerFrom(caller);
    }
    const QString id = QString::fromUtf8(request.header("X-Tool-Call-Id")).trimmed();
    return HttpResponse::json(
        200, m_switchboard.run(key, RequestedCall {id, tool, *arguments}).json);
}

} // namespace docket::voice
