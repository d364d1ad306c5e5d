// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "call_identity.h"

#include "domain/phone_number.h"

namespace docket::voice {

using namespace Qt::StringLiterals;

QString callerFrom(const QString &spelled)
{
    return normalizedPhone(spelled).value_or(QString());
}

QString providerOf(const QString &callId, const QString &otherwise)
{
    if (callId.startsWith("conv_"_L1)) {
        return u"elevenlabs"_s;
    }
    return callId.startsWith("call_"_L1) ? u"retell"_s : otherwise;
}

shop::CallKey callFromHeaders(const HttpRequest &request, const QString &otherwise)
{
    const QString callId = QString::fromUtf8(request.header("X-Call-Id")).trimmed();
    const QString caller = QString::fromUtf8(request.header("X-Caller-Number")).trimmed();
    return {providerOf(callId, otherwise), callId, callerFrom(caller), request.body};
}

} // namespace docket::voice
