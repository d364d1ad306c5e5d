// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "request_head.h"

#include <QByteArray>
#include <QByteArrayView>

namespace docket::web {

/// A whole request, nothing left to check.
struct FramedRequest {
    RequestLine line;
    QList<Header> headers; ///< As RequestFields::headers.
    QByteArray body; ///< Chunks joined.
    bool keepAlive = true; ///< The client wants to go on with this connection.
};

/// Cuts a stream of bytes into requests and refuses what is malformed or too large. Holds at most
/// one request: never more than both limits together.
class RequestFramer {
public:
    enum class State {
        Idle, ///< Between two requests.
        Receiving,
        Complete, ///< takeRequest() is due.
        Refused, ///< For good: what follows in the stream cannot be trusted.
    };

    RequestFramer(qint64 headerBytes, qint64 bodyBytes);

    /// Takes bytes up to the end of the request at the most; returns how many it took.
    qsizetype feed(QByteArrayView bytes);
    State state() const;
    /// Only when Refused.
    Refusal refusal() const { return m_refusal; }
    /// True once per request, when the head is complete and the client waits for "100 Continue".
    bool takeContinueWish();
    /// Only when Complete; Idle afterwards.
    FramedRequest takeRequest();

private:
    enum class Step {
        Idle,
        RequestLine,
        Fields,
        Body,
        ChunkSize,
        ChunkData,
        ChunkEnd,
        Trailer,
        Complete,
        Refused,
    };

    qsizetype feedStep(QByteArrayView bytes);
    qsizetype feedHead(QByteArrayView bytes);
    qsizetype feedBody(QByteArrayView bytes, Step next);
    qsizetype feedLine(QByteArrayView bytes);
    void readRequestLine(qsizetype end);
    void readFields(qsizetype end);
    void readBodyLine(QByteArrayView line);
    void readChunkSize(QByteArrayView line);
    void refuse(Refusal refusal);

    qint64 m_headerBytes;
    qint64 m_bodyBytes;
    Step m_step = Step::Idle;
    Refusal m_refusal = Refusal::BadRequest;
    QByteArray m_head; ///< The head so far; then the current line of a chunked body.
    qsizetype m_fieldsBegin = 0; ///< Within m_head.
    qint64 m_trailerBytes = 0;
    qint64 m_remaining = 0; ///< Of the body, or of the current chunk.
    bool m_wishesContinue = false;
    FramedRequest m_request;
};

} // namespace docket::web
