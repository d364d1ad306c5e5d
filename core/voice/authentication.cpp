// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "voice/authentication.h"

#include "domain/slow_hash.h"

#include <QMessageAuthenticationCode>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace docket::voice {

using namespace Qt::StringLiterals;

namespace {

constexpr int toleranceMinutes = 5;
constexpr int elevenLabsToleranceMinutes = 30;

/// A page open in this computer's browser can post here as well; agents send no Origin. The Model
/// Context Protocol has a rule of its own for it.
bool isFromWebPage(const HttpRequest &request)
{
    return request.path != "/mcp"_L1 && !request.header("Origin").isEmpty();
}

bool isOneOf(const QByteArray &given, const QList<QByteArray> &secrets)
{
    bool isKnown = false;
    for (const QByteArray &secret : secrets) {
        // No early end: which of the secrets it was shows in no time.
        isKnown |= !secret.isEmpty() && isSameSecret(given, secret);
    }
    return isKnown && !given.isEmpty();
}

QByteArray bearerToken(const QByteArray &header)
{
    constexpr char scheme[] = "bearer ";
    constexpr qsizetype schemeLength = sizeof(scheme) - 1;
    if (header.left(schemeLength).compare(scheme, Qt::CaseInsensitive) != 0) {
        return {};
    }
    return header.mid(schemeLength).trimmed();
}

/// The signatures of a message under each of the keys.
QList<QByteArray> signatures(const QByteArray &message, const QList<QByteArray> &keys,
    QCryptographicHash::Algorithm algorithm, SignatureEncoding encoding)
{
    QList<QByteArray> made;
    for (const QByteArray &key : keys) {
        if (!key.isEmpty()) {
            const QByteArray code = QMessageAuthenticationCode::hash(message, key, algorithm);
            made.append(encoding == SignatureEncoding::Hex ? code.toHex() : code.toBase64());
        }
    }
    return made;
}

/// In one pass: what stands in a body is not replaced again.
QByteArray filledIn(
    const QByteArray &format, const HttpRequest &request, const QByteArray &timestamp)
{
    const std::pair<QByteArray, QByteArray> fields[] {
        {"{timestamp}", timestamp}, {"{method}", request.method}, {"{body}", request.body}};
    QByteArray filled;
    for (qsizetype at = 0; at < format.size();) {
        const auto field = std::find_if(std::begin(fields), std::end(fields),
            [&](const auto &each) { return format.mid(at).startsWith(each.first); });
        if (field == std::end(fields)) {
            filled.append(format.at(at));
            ++at;
        } else {
            filled.append(field->second);
            at += field->first.size();
        }
    }
    return filled;
}

bool isForwarded(const HttpRequest &request)
{
    static constexpr std::array names {
        "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Forwarded", "CF-Connecting-IP", "Via"};
    // Also an empty one: a proxy may add its own line below the client's.
    const bool isMarked =
        std::any_of(request.headers.cbegin(), request.headers.cend(), [](const auto &header) {
            return std::any_of(names.begin(), names.end(), [&header](const char *name) {
                return header.first.compare(name, Qt::CaseInsensitive) == 0;
            });
        });
    if (isMarked) {
        return true;
    }
    // A tunnel that adds no header still passes on the address that the internet knows.
    const QByteArray host = request.header("Host");
    return !(host.isEmpty() || host == "localhost" || host.startsWith("localhost:")
        || host == "127.0.0.1" || host.startsWith("127.0.0.1:") || host == "[::1]"
        || host.startsWith("[::1]:"));
}

/// The values of a name in "name=value,other=value".
QList<QByteArray> valuesOf(const QByteArray &header, const QByteArray &name)
{
    QList<QByteArray> values;
    for (const QByteArray &part : header.split(',')) {
        const QByteArray field = part.trimmed();
        if (field.startsWith(name + '=')) {
            values.append(field.mid(name.size() + 1));
        }
    }
    return values;
}

bool isSigned(
    const QList<QByteArray> &given, const QByteArray &message, const QList<QByteArray> &keys)
{
    const QList<QByteArray> wanted =
        signatures(message, keys, QCryptographicHash::Sha256, SignatureEncoding::Hex);
    return std::any_of(given.cbegin(), given.cend(),
        [&](const QByteArray &signature) { return isOneOf(signature.toLower(), wanted); });
}

} // namespace

bool Authenticator::isRecent(const QByteArray &timestamp, int toleranceInMinutes) const
{
    // Until the year 5138 seconds are below it, since 1973 milliseconds above.
    constexpr qint64 firstMilliseconds = 100'000'000'000;
    const bool isDigits = !timestamp.isEmpty() && timestamp.size() <= 15
        && std::all_of(timestamp.cbegin(), timestamp.cend(),
            [](char character) { return character >= '0' && character <= '9'; });
    if (!isDigits) {
        return false;
    }
    const qint64 number = timestamp.toLongLong();
    const qint64 sentMs = number < firstMilliseconds ? number * 1000 : number;
    return std::abs(m_clock.now().toMSecsSinceEpoch() - sentMs)
        <= qint64(toleranceInMinutes) * 60'000;
}

bool Authenticator::hasHmac(const HttpRequest &request) const
{
    const HmacFormat &format = m_credentials.hmac;
    QByteArray given = request.header(format.signatureHeader.constData()).trimmed();
    if (m_credentials.hmacKeys.isEmpty() || !given.startsWith(format.prefix)
        || !format.payload.contains("{body}")) {
        return false;
    }
    given.remove(0, format.prefix.size());
    if (format.encoding == SignatureEncoding::Hex) {
        given = given.toLower();
    }
    const QByteArray timestamp = request.header(format.timestampHeader.constData()).trimmed();
    if (format.payload.contains("{timestamp}") && !isRecent(timestamp, toleranceMinutes)) {
        return false;
    }
    return isOneOf(given,
        signatures(filledIn(format.payload, request, timestamp), m_credentials.hmacKeys,
            format.algorithm, format.encoding));
}

bool Authenticator::admits(const HttpRequest &request) const
{
    if (m_credentials.isEmpty()) {
        return request.peer.isLoopback() && !isForwarded(request) && !isFromWebPage(request);
    }
    return isOneOf(request.header("X-Vapi-Secret"), m_credentials.secrets)
        || isOneOf(bearerToken(request.header(m_credentials.bearerHeader.constData())),
            m_credentials.bearers)
        || hasHmac(request);
}

bool Authenticator::admitsRetell(const HttpRequest &request) const
{
    const QByteArray header = request.header("X-Retell-Signature");
    const QByteArray sent = valuesOf(header, "v").value(0);
    return admits(request)
        || (isRecent(sent, toleranceMinutes)
            && isSigned(valuesOf(header, "d"), request.body + sent, m_credentials.retellKeys));
}

bool Authenticator::admitsElevenLabs(const HttpRequest &request) const
{
    const QByteArray header = request.header("ElevenLabs-Signature");
    const QByteArray sent = valuesOf(header, "t").value(0);
    return admits(request)
        || (isRecent(sent, elevenLabsToleranceMinutes)
            && isSigned(valuesOf(header, "v0"), sent + '.' + request.body,
                m_credentials.elevenLabsSecrets));
}

bool Authenticator::isFromThisComputer(const HttpRequest &request)
{
    return request.peer.isLoopback() && !isForwarded(request) && request.header("Origin").isEmpty();
}

bool Authenticator::admitsAdmin(const HttpRequest &request) const
{
    return isOneOf(bearerToken(request.header("Authorization")), m_credentials.adminTokens);
}

} // namespace docket::voice
