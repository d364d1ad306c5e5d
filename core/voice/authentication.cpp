// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "voice/authentication.h"

#include "domain/slow_hash.h"
#include "voice/addresses.h"

#include <QMessageAuthenticationCode>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace docket::voice {

using namespace Qt::StringLiterals;
using shop::DoorVerdict;

namespace {

constexpr int toleranceMinutes = 5;
constexpr int elevenLabsToleranceMinutes = 30;

/// A page open in this computer's browser can post here as well; agents send no Origin. The Model
/// Context Protocol has a rule of its own for it.
bool isFromWebPage(const HttpRequest &request)
{
    return request.path != mcpPath && !request.header("Origin").isEmpty();
}

constexpr qsizetype none = -1;

/// Which of the secrets it is.
qsizetype placeOf(const QByteArray &given, const QList<QByteArray> &secrets)
{
    qsizetype known = none;
    for (qsizetype place = 0; place < secrets.size(); ++place) {
        // No early end: which of the secrets it was shows in no time.
        const QByteArray &secret = secrets.at(place);
        known = !secret.isEmpty() && isSameSecret(given, secret) ? place : known;
    }
    return given.isEmpty() ? none : known;
}

Judgement byHeader(const QByteArray &given, const QList<QByteArray> &secrets, shop::Proof proof)
{
    const qsizetype place = placeOf(given, secrets);
    if (place != none) {
        return {DoorVerdict::LetIn, proof, place, {}};
    }
    return {given.isEmpty() ? DoorVerdict::NoSecret : DoorVerdict::WrongSecret, {}, 0, {}};
}

/// What says more of two that both let nobody in.
const Judgement &clearer(const Judgement &one, const Judgement &other)
{
    const auto says = [](const Judgement &judgement) {
        return judgement.verdict == DoorVerdict::TooOld     ? 2
            : judgement.verdict == DoorVerdict::WrongSecret ? 1
                                                            : 0;
    };
    return says(other) > says(one) ? other : one;
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

/// The signatures of a message under each of the keys; an empty key makes an empty one.
QList<QByteArray> signatures(const QByteArray &message, const QList<QByteArray> &keys,
    QCryptographicHash::Algorithm algorithm, SignatureEncoding encoding)
{
    QList<QByteArray> made;
    for (const QByteArray &key : keys) {
        const QByteArray code = key.isEmpty()
            ? QByteArray()
            : QMessageAuthenticationCode::hash(message, key, algorithm);
        made.append(encoding == SignatureEncoding::Hex ? code.toHex() : code.toBase64());
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

/// Which of the keys signed the message.
qsizetype signerOf(
    const QList<QByteArray> &given, const QByteArray &message, const QList<QByteArray> &keys)
{
    const QList<QByteArray> wanted =
        signatures(message, keys, QCryptographicHash::Sha256, SignatureEncoding::Hex);
    for (const QByteArray &signature : given) {
        if (const qsizetype place = placeOf(signature.toLower(), wanted); place != none) {
            return place;
        }
    }
    return none;
}

/// Milliseconds since 1970, of a number of seconds or milliseconds.
std::optional<qint64> instantOf(const QByteArray &timestamp)
{
    // Until the year 5138 seconds are below it, since 1973 milliseconds above.
    constexpr qint64 firstMilliseconds = 100'000'000'000;
    const bool isDigits = !timestamp.isEmpty() && timestamp.size() <= 15
        && std::all_of(timestamp.cbegin(), timestamp.cend(),
            [](char character) { return character >= '0' && character <= '9'; });
    if (!isDigits) {
        return std::nullopt;
    }
    const qint64 number = timestamp.toLongLong();
    return number < firstMilliseconds ? number * 1000 : number;
}

} // namespace

DoorVerdict Authenticator::verdictOn(std::optional<qint64> signedAtMs, int toleranceInMinutes) const
{
    if (!signedAtMs) {
        return DoorVerdict::WrongSecret;
    }
    const qint64 off = std::abs(m_clock.now().toMSecsSinceEpoch() - *signedAtMs);
    return off <= qint64(toleranceInMinutes) * 60'000 ? DoorVerdict::LetIn : DoorVerdict::TooOld;
}

Judgement Authenticator::judgeHmac(const HttpRequest &request) const
{
    const HmacFormat &format = m_credentials.hmac;
    QByteArray given = request.header(format.signatureHeader.constData()).trimmed();
    if (m_credentials.hmacKeys.isEmpty() || given.isEmpty()) {
        return {};
    }
    const Judgement wrong {DoorVerdict::WrongSecret, {}, 0, {}};
    if (!given.startsWith(format.prefix) || !format.payload.contains("{body}")) {
        return wrong;
    }
    given.remove(0, format.prefix.size());
    if (format.encoding == SignatureEncoding::Hex) {
        given = given.toLower();
    }
    const QByteArray timestamp = request.header(format.timestampHeader.constData()).trimmed();
    const qsizetype place = placeOf(given,
        signatures(filledIn(format.payload, request, timestamp), m_credentials.hmacKeys,
            format.algorithm, format.encoding));
    if (place == none) {
        return wrong;
    }
    if (!format.payload.contains("{timestamp}")) {
        return {DoorVerdict::LetIn, shop::Proof::Hmac, place, {}};
    }
    const auto signedAt = instantOf(timestamp);
    return {verdictOn(signedAt, toleranceMinutes), shop::Proof::Hmac, place, signedAt};
}

Judgement Authenticator::judge(const HttpRequest &request) const
{
    if (m_credentials.isEmpty()) {
        const bool isOurs =
            request.peer.isLoopback() && !isForwarded(request) && !isFromWebPage(request);
        return {isOurs ? DoorVerdict::LetIn : DoorVerdict::NotSetUp, {}, 0, {}};
    }
    const Judgement bySecret =
        byHeader(request.header("X-Vapi-Secret"), m_credentials.secrets, shop::Proof::Secret);
    if (bySecret.isLetIn()) {
        return bySecret;
    }
    const Judgement byBearer =
        byHeader(bearerToken(request.header(m_credentials.bearerHeader.constData())),
            m_credentials.bearers, shop::Proof::Bearer);
    if (byBearer.isLetIn()) {
        return byBearer;
    }
    const Judgement byHmac = judgeHmac(request);
    return byHmac.isLetIn() ? byHmac : clearer(clearer(bySecret, byBearer), byHmac);
}

Judgement Authenticator::judgeSigned(const HttpRequest &request, const Signature &signature) const
{
    const Judgement usual = judge(request);
    if (usual.isLetIn() || signature.codes.isEmpty()) {
        return usual;
    }
    const qsizetype place = signerOf(
        signature.codes, signature.before + request.body + signature.after, signature.keys);
    if (place == none) {
        return clearer(usual, {DoorVerdict::WrongSecret, {}, 0, {}});
    }
    const auto signedAt = instantOf(signature.timestamp);
    return {verdictOn(signedAt, signature.toleranceMinutes), signature.proof, place, signedAt};
}

Judgement Authenticator::judgeRetell(const HttpRequest &request) const
{
    const QByteArray header = request.header("X-Retell-Signature");
    const QByteArray sent = valuesOf(header, "v").value(0);
    return judgeSigned(request,
        {valuesOf(header, "d"), {}, sent, sent, m_credentials.retellKeys, toleranceMinutes,
            shop::Proof::Retell});
}

Judgement Authenticator::judgeElevenLabs(const HttpRequest &request) const
{
    const QByteArray header = request.header("ElevenLabs-Signature");
    const QByteArray sent = valuesOf(header, "t").value(0);
    return judgeSigned(request,
        {valuesOf(header, "v0"), sent + '.', {}, sent, m_credentials.elevenLabsSecrets,
            elevenLabsToleranceMinutes, shop::Proof::ElevenLabs});
}

bool Authenticator::isFromThisComputer(const HttpRequest &request)
{
    return request.peer.isLoopback() && !isForwarded(request) && request.header("Origin").isEmpty();
}

Judgement Authenticator::judgeAdmin(const HttpRequest &request) const
{
    return byHeader(bearerToken(request.header("Authorization")), m_credentials.adminTokens,
        shop::Proof::Admin);
}

} // namespace docket::voice
