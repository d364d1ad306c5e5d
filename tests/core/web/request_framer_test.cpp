// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "request_framer.h"
#include "support/catch.h"

#include <algorithm>

using namespace docket::web;

namespace {

constexpr qint64 headerBytes = 256;
constexpr qint64 bodyBytes = 16;

struct Framed {
    QList<QByteArray> requests; ///< "METHOD path body"
    RequestFramer::State state = RequestFramer::State::Idle;
    Refusal refusal = Refusal::BadRequest;
};

/// Feeds a stream in pieces of that size, as a network may cut it.
Framed frame(const QByteArray &stream, qsizetype piece)
{
    Framed result;
    RequestFramer framer(headerBytes, bodyBytes);
    for (qsizetype begin = 0; begin < stream.size(); begin += piece) {
        QByteArrayView rest =
            QByteArrayView(stream).sliced(begin, std::min(piece, stream.size() - begin));
        while (!rest.isEmpty() && framer.state() != RequestFramer::State::Refused) {
            rest = rest.sliced(framer.feed(rest));
            if (framer.state() == RequestFramer::State::Complete) {
                const FramedRequest request = framer.takeRequest();
                result.requests.append(
                    request.line.method + ' ' + request.line.path.toUtf8() + ' ' + request.body);
            }
        }
    }
    result.state = framer.state();
    if (result.state == RequestFramer::State::Refused) {
        result.refusal = framer.refusal();
    }
    return result;
}

} // namespace

TEST_CASE("A stream is cut into the same requests however the network cuts it")
{
    struct Row {
        QByteArray stream;
        QList<QByteArray> requests;
        RequestFramer::State state;
    };
    using State = RequestFramer::State;
    const Row row = GENERATE(Row {"GET / HTTP/1.1\r\nHost: a\r\n\r\n", {"GET / "}, State::Idle},
        Row {"GET /old HTTP/1.0\r\n\r\n", {"GET /old "}, State::Idle},
        Row {"\r\n\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n", {"GET / "}, State::Idle},
        Row {"POST /x HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhello", {"POST /x hello"},
            State::Idle},
        Row {"POST /x HTTP/1.1\r\nHost: a\r\nContent-Length: 16\r\n\r\n0123456789abcdef",
            {"POST /x 0123456789abcdef"}, State::Idle},
        Row {"POST /x HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n", {"POST /x "}, State::Idle},
        Row {"POST /x HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhell", {}, State::Receiving},
        Row {"GET / HTTP/1.1\r\nHost: a\r\n\r", {}, State::Receiving}, Row {"", {}, State::Idle},
        Row {"\r\n", {}, State::Idle},
        Row {"POST /x HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
             "5\r\nhello\r\nA;name=value\r\n world, hi\r\n0\r\n\r\n",
            {"POST /x hello world, hi"}, State::Idle},
        Row {"POST /x HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: Chunked\r\n\r\n"
             "00f\r\n\r\n\r\n0123456789a\r\n0\r\nX-Sum: 1\r\nX-More: 2\r\n\r\n",
            {QByteArray("POST /x \r\n\r\n0123456789a")}, State::Idle},
        Row {"POST /x HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n",
            {}, State::Receiving},
        Row {"GET /1 HTTP/1.1\r\nHost: a\r\n\r\n"
             "POST /2 HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\nhi\r\n"
             "POST /3 HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n!\r\n0\r\n\r\n"
             "GET /4 HTTP/1.1\r\nHost: a\r\n\r\n",
            {"GET /1 ", "POST /2 hi", "POST /3 !", "GET /4 "}, State::Idle});
    for (const qsizetype piece : {1, 2, 3, 7, 64, 4096}) {
        INFO(row.stream.toStdString() << " in pieces of " << piece);
        const Framed framed = frame(row.stream, piece);
        CHECK(framed.requests == row.requests);
        CHECK(framed.state == row.state);
    }
}

TEST_CASE("A malformed or oversized request is refused however the network cuts it")
{
    struct Row {
        QByteArray stream;
        Refusal refusal;
    };
    const QByteArray chunked = "POST /x HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n";
    const Row row = GENERATE_COPY(Row {"GET /\r\n", Refusal::BadRequest},
        Row {"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", Refusal::BadRequest},
        Row {QByteArray("\x16\x03\x01\x02\x00\x01", 6), Refusal::BadRequest},
        Row {QByteArray("\0", 1), Refusal::BadRequest},
        Row {"GET / HTTP/1.1\nHost: a\n\n", Refusal::BadRequest},
        Row {"GET / HTTP/1.1\r\nHost: a\n", Refusal::BadRequest},
        Row {"GET / HTTP/1.1\r\nHost: a\r\nX: \a", Refusal::BadRequest},
        Row {"GET / HTTP/1.1\r\n\r\n", Refusal::BadRequest},
        Row {"BREW /pot HTTP/1.1\r\n", Refusal::NotImplemented},
        Row {"GET / HTTP/1.1\r\nHost: a\r\nX: " + QByteArray(300, 'y'), Refusal::HeaderTooLarge},
        Row {"GET /" + QByteArray(300, 'y'), Refusal::HeaderTooLarge},
        Row {"POST /x HTTP/1.1\r\nHost: a\r\nContent-Length: 17\r\n\r\n", Refusal::PayloadTooLarge},
        Row {"POST /x HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n", Refusal::BadRequest},
        Row {chunked + "11\r\n", Refusal::PayloadTooLarge},
        Row {chunked + "8\r\n01234567\r\n9\r\n", Refusal::PayloadTooLarge},
        Row {chunked + "FFFFFFFFFFFFFFFF\r\n", Refusal::PayloadTooLarge},
        Row {chunked + "-1\r\n", Refusal::BadRequest},
        Row {chunked + "0x1\r\n", Refusal::BadRequest}, Row {chunked + "\r\n", Refusal::BadRequest},
        Row {chunked + "5\nhello", Refusal::BadRequest},
        Row {chunked + "5 5\r\n", Refusal::BadRequest},
        Row {chunked + "2\r\nhello\r\n", Refusal::BadRequest},
        Row {chunked + "1;" + QByteArray(300, 'x'), Refusal::BadRequest},
        Row {chunked + "0\r\nX: " + QByteArray(300, 'y'), Refusal::HeaderTooLarge});
    for (const qsizetype piece : {1, 3, 50, 4096}) {
        INFO(row.stream.toStdString() << " in pieces of " << piece);
        const Framed framed = frame(row.stream, piece);
        CHECK(framed.requests.isEmpty());
        REQUIRE(framed.state == RequestFramer::State::Refused);
        CHECK(framed.refusal == row.refusal);
    }
}

TEST_CASE("A header block of exactly the limit is taken")
{
    const QByteArray head = "GET / HTTP/1.1\r\nHost: a\r\nX: ";
    const QByteArray fits = head + QByteArray(headerBytes - head.size() - 4, 'y') + "\r\n\r\n";
    REQUIRE(fits.size() == 256);
    CHECK(frame(fits, 4096).requests == QList<QByteArray> {"GET / "});
    CHECK(frame(QByteArray(fits).insert(head.size(), 'y'), 4096).state
        == RequestFramer::State::Refused);
}

TEST_CASE("Many small trailers do not add up to endless ones")
{
    QByteArray stream = "POST /x HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n";
    for (int i = 0; i < 100; ++i) {
        stream += "X: y\r\n";
    }
    const Framed framed = frame(stream, 4096);
    REQUIRE(framed.state == RequestFramer::State::Refused);
    CHECK(framed.refusal == Refusal::HeaderTooLarge);
}

TEST_CASE("The wish for 100 Continue is told once, and only with a body to come")
{
    RequestFramer framer(headerBytes, bodyBytes);
    framer.feed("POST / HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n");
    CHECK(framer.takeContinueWish());
    CHECK_FALSE(framer.takeContinueWish());
    framer.feed("hi");
    REQUIRE(framer.state() == RequestFramer::State::Complete);
    CHECK(framer.takeRequest().body == "hi");

    framer.feed("GET / HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\n\r\n");
    CHECK_FALSE(framer.takeContinueWish());
}
