// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "call_identity.h"

#include "domain/phone_number.h"
#include "voice/authentication.h"

#include <QSet>

namespace docket::voice {

using namespace Qt::StringLiterals;

QString callerFrom(const QString &spelled)
{
    // How networks dial ANONYMOUS, RESTRICTED, BLOCKED, UNKNOWN and UNAVAILABLE on a keypad: all
    // such callers would be one customer.
    static const QSet<QString> withheld {u"266696687"_s, u"7378742833"_s, u"17378742833"_s,
        u"2562533"_s, u"8656696"_s, u"86282452253"_s};
    if (spelled.isEmpty()) {
        return {};
    }
    QString digits = spelled;
    digits.removeIf([](QChar character) { return !character.isDigit(); });
    return withheld.contains(digits) ? QString() : normalizedPhone(spelled).value_or(QString());
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
    shop::CallKey key {providerOf(callId, otherwise), callId, callerFrom(caller), request.body};
    key.isFromAfar = !Authenticator::isFromThisComputer(request);
    return key;
}

} // namespace docket::voice
