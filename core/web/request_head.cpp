// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "request_head.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace docket::web {

namespace {

constexpr std::array<QByteArrayView, 7> methods {
    "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"};

/// They concern one hop. Here the framing is settled, so nothing behind may read them again.
constexpr std::array<QByteArrayView, 9> hopHeaders {"connection", "content-length", "expect",
    "keep-alive", "proxy-connection", "te", "trailer", "transfer-encoding", "upgrade"};

bool isTokenCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenCharacter);
}

bool isFieldValue(QByteArrayView text)
{
    return std::none_of(text.begin(), text.end(),
        [](char c) { return (static_cast<unsigned char>(c) < 0x20 && c != '\t') || c == 0x7f; });
}

bool sameText(QByteArrayView text, QByteArrayView other)
{
    return text.compare(other, Qt::CaseInsensitive) == 0;
}

bool hasToken(QByteArrayView list, QByteArrayView token)
{
    const QList<QByteArray> parts = list.toByteArray().split(',');
    return std::any_of(parts.begin(), parts.end(),
        [token](const QByteArray &part) { return sameText(part.trimmed(), token); });
}

std::optional<int> hexDigit(char c)
{
    if (c >= '0' && c <= '9') {
        return c - '0';
    }
    if (c >= 'a' && c <= 'f') {
        return c - 'a' + 10;
    }
    if (c >= 'A' && c <= 'F') {
        return c - 'A' + 10;
    }
    return std::nullopt;
}

std::optional<QByteArray> percentDecoded(QByteArrayView text)
{
    QByteArray decoded;
    decoded.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            decoded.append(text[i]);
            continue;
        }
        if (i + 2 >= text.size()) {
            return std::nullopt;
        }
        const std::optional<int> high = hexDigit(text[i + 1]);
        const std::optional<int> low = hexDigit(text[i + 2]);
        if (!high || !low) {
            return std::nullopt;
        }
        decoded.append(static_cast<char>(*high * 16 + *low));
        i += 2;
    }
    return decoded;
}

std::variant<qint64, Refusal> parsedLength(QByteArrayView value)
{
    const bool digits = !value.isEmpty()
        && std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!digits) {
        return Refusal::BadRequest;
    }
    if (value.size() > 18) {
        return Refusal::PayloadTooLarge;
    }
    return value.toLongLong();
}

/// Collects what the fields say together; each field alone has been checked before.
class FieldReader {
public:
    explicit FieldReader(int minorVersion) : m_minorVersion(minorVersion) { }

    std::optional<Refusal> take(QByteArrayView name, QByteArrayView value);
    std::variant<RequestFields, Refusal> finish() &&;

private:
    std::optional<Refusal> takeLength(QByteArrayView value);
    std::optional<Refusal> takeEncoding(QByteArrayView value);

    RequestFields m_fields;
    int m_minorVersion;
    int m_hosts = 0;
    bool m_hasLength = false;
    bool m_wantsClose = false;
};

std::optional<Refusal> FieldReader::takeLength(QByteArrayView value)
{
    if (m_hasLength) {
        return Refusal::BadRequest;
    }
    m_hasLength = true;
    const std::variant<qint64, Refusal> length = parsedLength(value);
    if (const auto *refusal = std::get_if<Refusal>(&length)) {
        return *refusal;
    }
    m_fields.contentLength = *std::get_if<qint64>(&length);
    return std::nullopt;
}

std::optional<Refusal> FieldReader::takeEncoding(QByteArrayView value)
{
    if (m_fields.chunked || m_minorVersion == 0) {
        return Refusal::BadRequest;
    }
    if (!sameText(value, "chunked")) {
        return Refusal::NotImplemented;
    }
    m_fields.chunked = true;
    return std::nullopt;
}

std::optional<Refusal> FieldReader::take(QByteArrayView name, QByteArrayView value)
{
    if (sameText(name, "host")) {
        ++m_hosts;
    } else if (sameText(name, "content-length")) {
        if (const std::optional<Refusal> refusal = takeLength(value)) {
            return refusal;
        }
    } else if (sameText(name, "transfer-encoding")) {
        if (const std::optional<Refusal> refusal = takeEncoding(value)) {
            return refusal;
        }
    } else if (sameText(name, "connection")) {
        m_wantsClose = m_wantsClose || hasToken(value, "close");
    } else if (sameText(name, "expect")) {
        if (!sameText(value, "100-continue")) {
            return Refusal::ExpectationFailed;
        }
        m_fields.expectsContinue = m_minorVersion >= 1;
    }
    const bool hop = std::any_of(hopHeaders.begin(), hopHeaders.end(),
        [name](QByteArrayView known) { return sameText(name, known); });
    if (!hop) {
        m_fields.headers.append({name.toByteArray(), value.toByteArray()});
    }
    return std::nullopt;
}

std::variant<RequestFields, Refusal> FieldReader::finish() &&
{
    const bool hostMissing = m_hosts == 0 && m_minorVersion >= 1;
    if (m_hosts > 1 || hostMissing || (m_hasLength && m_fields.chunked)) {
        return Refusal::BadRequest;
    }
    m_fields.keepAlive = m_minorVersion >= 1 && !m_wantsClose;
    return std::move(m_fields);
}

} // namespace

std::optional<QString> decodedPath(QByteArrayView target)
{
    const auto isVisible = [](char c) { return c > 0x20 && c < 0x7f && c != '#'; };
    if (!std::all_of(target.begin(), target.end(), isVisible)) {
        return std::nullopt;
    }
    for (const QByteArrayView scheme : {QByteArrayView("http://"), QByteArrayView("https://")}) {
        if (target.size() > scheme.size() && sameText(target.first(scheme.size()), scheme)) {
            const qsizetype slash = target.indexOf('/', scheme.size());
            target = slash < 0 ? QByteArrayView("/") : target.sliced(slash);
            break;
        }
    }
    if (const qsizetype query = target.indexOf('?'); query >= 0) {
        target = target.first(query);
    }
    if (!target.startsWith('/')) {
        return std::nullopt;
    }
    const std::optional<QByteArray> bytes = percentDecoded(target);
    if (!bytes) {
        return std::nullopt;
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString path = decoder(*bytes);
    const bool hasBadCharacter = std::any_of(path.begin(), path.end(), [](QChar c) {
        return c.unicode() < 0x20 || (c.unicode() >= 0x7f && c.unicode() < 0xa0) || c == u'\\';
    });
    if (decoder.hasError() || hasBadCharacter || path.startsWith("//"_L1)) {
        return std::nullopt;
    }
    const QStringList segments = path.split(u'/');
    if (segments.contains("."_L1) || segments.contains(".."_L1)) {
        return std::nullopt;
    }
    return path;
}

std::variant<RequestLine, Refusal> parseRequestLine(QByteArrayView line)
{
    const qsizetype first = line.indexOf(' ');
    const qsizetype last = line.lastIndexOf(' ');
    if (first < 0 || last == first) {
        return Refusal::BadRequest;
    }
    const QByteArrayView method = line.first(first);
    const QByteArrayView version = line.sliced(last + 1);
    if (!isToken(method) || (version != "HTTP/1.1" && version != "HTTP/1.0")) {
        return Refusal::BadRequest;
    }
    const std::optional<QString> path = decodedPath(line.sliced(first + 1, last - first - 1));
    if (!path) {
        return Refusal::BadRequest;
    }
    if (std::find(methods.begin(), methods.end(), method) == methods.end()) {
        return Refusal::NotImplemented;
    }
    return RequestLine {method.toByteArray(), *path, version.back() - '0'};
}

std::variant<RequestFields, Refusal> parseRequestFields(QByteArrayView block, int minorVersion)
{
    FieldReader reader(minorVersion);
    qsizetype count = 0;
    while (!block.isEmpty()) {
        const qsizetype end = block.indexOf("\r\n");
        if (end < 0) {
            return Refusal::BadRequest;
        }
        const QByteArrayView line = block.first(end);
        block = block.sliced(end + 2);
        if (++count > maximumFields || line.size() > maximumFieldBytes) {
            return Refusal::HeaderTooLarge;
        }
        const qsizetype colon = line.indexOf(':');
        if (colon < 0 || !isToken(line.first(colon)) || !isFieldValue(line.sliced(colon + 1))) {
            return Refusal::BadRequest;
        }
        if (const std::optional<Refusal> refusal =
                reader.take(line.first(colon), line.sliced(colon + 1).trimmed())) {
            return *refusal;
        }
    }
    return std::move(reader).finish();
}

} // namespace docket::web
