// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "request_framer.h"

#include <algorithm>
#include <utility>

namespace docket::web {

namespace {

/// A size of 16 hex digits and a short extension; nobody needs more.
constexpr qsizetype maximumChunkLine = 256;

/// Whether bytes from @p from on can stand in a head: no control characters, lines end in CRLF.
bool isHeadText(QByteArrayView head, qsizetype from)
{
    for (qsizetype i = from; i < head.size(); ++i) {
        const auto c = static_cast<unsigned char>(head[i]);
        const bool isBareNewline = c == '\n' && (i == 0 || head[i - 1] != '\r');
        if (isBareNewline || c == 0x7f || (c < 0x20 && c != '\r' && c != '\n' && c != '\t')) {
            return false;
        }
    }
    return true;
}

} // namespace

RequestFramer::RequestFramer(qint64 headerBytes, qint64 bodyBytes)
    : m_headerBytes(headerBytes), m_bodyBytes(bodyBytes)
{
}

RequestFramer::State RequestFramer::state() const
{
    switch (m_step) {
    case Step::Idle:
        return State::Idle;
    case Step::Complete:
        return State::Complete;
    case Step::Refused:
        return State::Refused;
    default:
        return State::Receiving;
    }
}

bool RequestFramer::takeContinueWish()
{
    return std::exchange(m_wishesContinue, false);
}

FramedRequest RequestFramer::takeRequest()
{
    m_step = Step::Idle;
    m_wishesContinue = false;
    m_head.clear();
    return std::exchange(m_request, {});
}

qsizetype RequestFramer::feed(QByteArrayView bytes)
{
    qsizetype taken = 0;
    while (taken < bytes.size() && m_step != Step::Complete && m_step != Step::Refused) {
        taken += feedStep(bytes.sliced(taken));
    }
    return taken;
}

qsizetype RequestFramer::feedStep(QByteArrayView bytes)
{
    switch (m_step) {
    case Step::Idle: {
        // Some clients end a body with one line too many.
        const auto begin =
            std::find_if(bytes.begin(), bytes.end(), [](char c) { return c != '\r' && c != '\n'; });
        if (begin != bytes.end()) {
            m_step = Step::RequestLine;
        }
        return begin - bytes.begin();
    }
    case Step::RequestLine:
    case Step::Fields:
        return feedHead(bytes);
    case Step::Body:
        return feedBody(bytes, Step::Complete);
    case Step::ChunkData:
        return feedBody(bytes, Step::ChunkEnd);
    case Step::ChunkSize:
    case Step::ChunkEnd:
    case Step::Trailer:
        return feedLine(bytes);
    case Step::Complete:
    case Step::Refused:
        break;
    }
    return 0;
}

qsizetype RequestFramer::feedHead(QByteArrayView bytes)
{
    const qsizetype before = m_head.size();
    const qsizetype room = m_headerBytes - before;
    const QByteArrayView portion = bytes.first(std::min(bytes.size(), room));
    m_head.append(portion);

    if (m_step == Step::RequestLine) {
        const qsizetype end = m_head.indexOf("\r\n", std::max<qsizetype>(before - 1, 0));
        if (end >= 0) {
            readRequestLine(end);
        }
    }
    if (m_step == Step::Fields) {
        // The search begins with the end of the request line: there may be no fields at all.
        const qsizetype from = std::max(m_fieldsBegin - 2, before - 3);
        const qsizetype end = m_head.indexOf("\r\n\r\n", from);
        if (end >= 0) {
            const qsizetype taken = end + 4 - before;
            m_head.truncate(end + 4);
            readFields(end + 2);
            return taken;
        }
    }
    // Garbage is told at once, not when a blank line or the limit comes.
    if (m_step != Step::Refused && !isHeadText(m_head, before)) {
        refuse(Refusal::BadRequest);
    } else if (m_step != Step::Refused && m_head.size() >= m_headerBytes) {
        refuse(Refusal::HeaderTooLarge);
    }
    return portion.size();
}

void RequestFramer::readRequestLine(qsizetype end)
{
    std::variant<RequestLine, Refusal> line = parseRequestLine(QByteArrayView(m_head).first(end));
    if (const auto *refusal = std::get_if<Refusal>(&line)) {
        refuse(*refusal);
        return;
    }
    m_request.line = std::move(*std::get_if<RequestLine>(&line));
    m_fieldsBegin = end + 2;
    m_step = Step::Fields;
}

void RequestFramer::readFields(qsizetype end)
{
    std::variant<RequestFields, Refusal> parsed =
        parseRequestFields(QByteArrayView(m_head).sliced(m_fieldsBegin, end - m_fieldsBegin),
            m_request.line.minorVersion);
    if (const auto *refusal = std::get_if<Refusal>(&parsed)) {
        refuse(*refusal);
        return;
    }
    auto &fields = *std::get_if<RequestFields>(&parsed);
    if (fields.contentLength > m_bodyBytes) {
        refuse(Refusal::PayloadTooLarge);
        return;
    }
    m_request.headers = std::move(fields.headers);
    m_request.keepAlive = fields.keepAlive;
    m_head.clear();
    m_trailerBytes = 0;
    m_remaining = fields.contentLength;
    if (fields.chunked) {
        m_step = Step::ChunkSize;
    } else if (m_remaining > 0) {
        m_step = Step::Body;
        // The system gives the memory only as the bytes arrive.
        m_request.body.reserve(m_remaining);
    } else {
        m_step = Step::Complete;
    }
    m_wishesContinue = fields.expectsContinue && m_step != Step::Complete;
}

qsizetype RequestFramer::feedBody(QByteArrayView bytes, Step next)
{
    const auto portion = static_cast<qsizetype>(std::min<qint64>(bytes.size(), m_remaining));
    m_request.body.append(bytes.first(portion));
    m_remaining -= portion;
    if (m_remaining == 0) {
        m_step = next;
    }
    return portion;
}

qsizetype RequestFramer::feedLine(QByteArrayView bytes)
{
    const qint64 limit =
        m_step == Step::Trailer ? m_headerBytes - m_trailerBytes : qint64 {maximumChunkLine};
    const qsizetype newline = bytes.indexOf('\n');
    const qsizetype wanted = newline < 0 ? bytes.size() : newline + 1;
    if (m_head.size() + wanted > limit) {
        refuse(m_step == Step::Trailer ? Refusal::HeaderTooLarge : Refusal::BadRequest);
        return bytes.size();
    }
    m_head.append(bytes.first(wanted));
    if (newline >= 0) {
        const QByteArray line = std::exchange(m_head, {});
        if (line.endsWith("\r\n")) {
            readBodyLine(QByteArrayView(line).chopped(2));
        } else {
            refuse(Refusal::BadRequest);
        }
    }
    return wanted;
}

void RequestFramer::readBodyLine(QByteArrayView line)
{
    switch (m_step) {
    case Step::ChunkSize:
        readChunkSize(line);
        break;
    case Step::ChunkEnd:
        if (line.isEmpty()) {
            m_step = Step::ChunkSize;
        } else {
            refuse(Refusal::BadRequest);
        }
        break;
    case Step::Trailer:
        m_trailerBytes += line.size() + 2;
        if (line.isEmpty()) {
            m_step = Step::Complete;
        }
        break;
    default:
        break;
    }
}

void RequestFramer::readChunkSize(QByteArrayView line)
{
    const qsizetype extension = line.indexOf(';');
    const QByteArrayView digits = extension < 0 ? line : line.first(extension).trimmed();
    const bool isHex = !digits.isEmpty() && std::all_of(digits.begin(), digits.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    });
    if (!isHex) {
        refuse(Refusal::BadRequest);
        return;
    }
    bool fits = false;
    const qint64 size = digits.toLongLong(&fits, 16);
    if (!fits || size > m_bodyBytes - m_request.body.size()) {
        refuse(Refusal::PayloadTooLarge);
        return;
    }
    m_remaining = size;
    m_step = size == 0 ? Step::Trailer : Step::ChunkData;
}

void RequestFramer::refuse(Refusal refusal)
{
    m_refusal = refusal;
    m_step = Step::Refused;
    m_head = {};
    m_request = {};
}

} // namespace docket::web
