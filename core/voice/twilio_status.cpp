// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "voice/twilio_status.h"

#include "domain/slow_hash.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include <algorithm>
#include <optional>

namespace docket::voice {

using namespace Qt::StringLiterals;
using message::MessageState;

namespace {

constexpr qsizetype longestCause = 40;

QByteArray decoded(QByteArray text)
{
    return QByteArray::fromPercentEncoding(text.replace('+', ' '));
}

QByteArray valueOf(const QList<std::pair<QByteArray, QByteArray>> &fields, const char *name)
{
    for (const auto &[key, value] : fields) {
        if (key == name) {
            return value;
        }
    }
    return {};
}

/// What a status ends with; nullopt while the message is under way.
std::optional<MessageState> stateOf(const QByteArray &status)
{
    if (status == "delivered" || status == "read") {
        return MessageState::Delivered;
    }
    if (status == "undelivered" || status == "failed" || status == "canceled") {
        return MessageState::Failed;
    }
    return std::nullopt;
}

QString causeOf(const QByteArray &status, const QByteArray &code)
{
    const bool isNumber = !code.isEmpty()
        && std::all_of(code.cbegin(), code.cend(), [](char c) { return c >= '0' && c <= '9'; });
    const QString word = QString::fromLatin1(status);
    return isNumber ? u"%1 (%2)"_s.arg(word, QString::fromLatin1(code.left(longestCause))) : word;
}

} // namespace

QList<std::pair<QByteArray, QByteArray>> formFields(const QByteArray &body)
{
    QList<std::pair<QByteArray, QByteArray>> fields;
    for (const QByteArray &field : body.split('&')) {
        if (field.isEmpty()) {
            continue;
        }
        const qsizetype equals = field.indexOf('=');
        fields.append(equals < 0
                ? std::pair {decoded(field), QByteArray()}
                : std::pair {decoded(field.left(equals)), decoded(field.mid(equals + 1))});
    }
    return fields;
}

QByteArray twilioSignature(const QByteArray &authToken, const QByteArray &url,
    const QList<std::pair<QByteArray, QByteArray>> &fields)
{
    QList<std::pair<QByteArray, QByteArray>> sorted = fields;
    std::sort(sorted.begin(), sorted.end());
    sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
    QByteArray text = url;
    for (const auto &[key, value] : std::as_const(sorted)) {
        text += key + value;
    }
    return QMessageAuthenticationCode::hash(text, authToken, QCryptographicHash::Sha1).toBase64();
}

TwilioStatus::TwilioStatus(
    shop::MessageDesk &messages, const QString &publicUrl, const QStringList &authTokens)
    : m_messages(messages)
{
    useTokens(authTokens);
    QString base = publicUrl.trimmed();
    while (base.endsWith(u'/')) {
        base.chop(1);
    }
    if (!base.isEmpty()) {
        m_url = (base + twilioStatusPath).toUtf8();
    }
}

void TwilioStatus::useTokens(const QStringList &authTokens)
{
    m_authTokens.clear();
    for (const QString &token : authTokens) {
        if (!token.trimmed().isEmpty()) {
            m_authTokens.append(token.trimmed().toUtf8());
        }
    }
}

std::optional<qsizetype> TwilioStatus::signedWith(const HttpRequest &request) const
{
    constexpr qsizetype longestReport = 16 * 1024; // a stranger's body is not worth reading
    const QByteArray signature = request.header("X-Twilio-Signature");
    if (!isSetUp() || signature.isEmpty() || request.body.size() > longestReport) {
        return std::nullopt;
    }
    const auto fields = formFields(request.body);
    std::optional<qsizetype> known;
    for (qsizetype place = 0; place < m_authTokens.size(); ++place) {
        // All are tried: how long it takes tells nothing.
        if (isSameSecret(signature, twilioSignature(m_authTokens.at(place), m_url, fields))) {
            known = place;
        }
    }
    return known;
}

HttpResponse TwilioStatus::answer(const HttpRequest &request)
{
    if (!signedWith(request)) {
        return HttpResponse::error(403, u"The signature is missing or wrong."_s);
    }
    const auto fields = formFields(request.body);
    const QByteArray status = valueOf(fields, "MessageStatus");
    if (const auto state = stateOf(status)) {
        const QString cause = *state == MessageState::Failed
            ? causeOf(status, valueOf(fields, "ErrorCode"))
            : QString();
        const auto noted = m_messages.noteDelivery(
            QString::fromUtf8(valueOf(fields, "MessageSid")), *state, cause);
        if (!noted) {
            return HttpResponse::error(503, u"That cannot be kept at the moment."_s);
        }
    }
    return HttpResponse::json(200, "{}");
}

} // namespace docket::voice
