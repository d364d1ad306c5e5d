// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "twilio_answer.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace docket::message {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestCause = 160;
constexpr qsizetype longestSid = 64;
constexpr int longestRetryAfterSeconds = 600;

QString shownCause(const QString &text)
{
    QString shown = text.left(longestCause);
    shown.replace(u'\n', u' ');
    shown.removeIf([](QChar character) { return !character.isPrint(); });
    return shown;
}

SendOutcome later(const QString &cause)
{
    return {SendOutcome::Kind::TryLater, {}, shownCause(cause), {}};
}

QString causeOf(const QJsonObject &json, int status)
{
    const QString message = json["message"_L1].toString();
    const int code = json["code"_L1].toInt();
    if (message.isEmpty() || code == 0) {
        return u"the provider answers %1"_s.arg(status);
    }
    return u"%1 (%2)"_s.arg(message).arg(code);
}

} // namespace

SendOutcome outcomeOf(const TwilioAnswer &answer)
{
    if (answer.status == 0) {
        return later(answer.failure);
    }
    const QJsonObject json = QJsonDocument::fromJson(answer.body).object();
    if (answer.status == 200 || answer.status == 201) {
        const QString sid = json["sid"_L1].toString();
        const bool isNamed = !sid.isEmpty() && sid.size() <= longestSid;
        if (!isNamed && answer.status == 201) {
            // It exists; sent again it would come twice. Only its delivery stays unknown.
            return {SendOutcome::Kind::Accepted, {}, {}, {}};
        }
        if (!isNamed) {
            return later(u"the provider's answer cannot be read"_s);
        }
        return {SendOutcome::Kind::Accepted, sid, {}, {}};
    }
    SendOutcome outcome = later(causeOf(json, answer.status));
    switch (answer.status) {
    case 401:
        outcome.cause = shownCause(
            u"the account or its token is refused (%1)"_s.arg(json["code"_L1].toInt(401)));
        return outcome;
    case 408:
    case 429: {
        const int seconds = std::clamp(answer.retryAfter.toInt(), 0, longestRetryAfterSeconds);
        outcome.notBefore = std::chrono::seconds(seconds);
        return outcome;
    }
    default:
        // Only Twilio's own words end a message: a proxy in between may say 403 to anything.
        if (answer.status >= 400 && answer.status < 500 && json["code"_L1].toInt() > 0) {
            outcome.kind = SendOutcome::Kind::Never;
        }
        return outcome;
    }
}

} // namespace docket::message
