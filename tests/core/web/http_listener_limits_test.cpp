// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "raw_client.h"
#include "running_listener.h"
#include "support/catch.h"

#include <QDeadlineTimer>

#include <algorithm>
#include <memory>
#include <vector>

using namespace docket;
using namespace docket::web;

namespace {

const QByteArray goodRequest = "GET /good HTTP/1.1\r\nHost: a\r\n\r\n";

void checkStillAnswers(const RunningListener &listener)
{
    RawClient client(listener.port());
    client.send(goodRequest);
    CHECK(client.answer().body == "GET /good 0");
}

} // namespace

TEST_CASE("A body over the limit is refused before it is taken")
{
    const RunningListener listener;
    const QByteArray head = GENERATE(as<QByteArray> {},
        "POST /x HTTP/1.1\r\nHost: a\r\nContent-Length: 104857600\r\n\r\n",
        "POST /x HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n6400000\r\n");
    RawClient client(listener.port());
    client.send(head);
    const RawAnswer answer = client.answer();
    CHECK(answer.status == 413);
    CHECK(answer.body == "{\"error\":\"Payload Too Large\"}");
    CHECK(answer.head.contains("Connection: close\r\n"));
    CHECK(client.isClosedWithin(20'000));
    CHECK(listener.handled().isEmpty());
}

TEST_CASE("A flood is cut off long before it is through")
{
    const RunningListener listener;
    const qint64 hundredMegabytes = 100 * 1024 * 1024;
    RawClient client(listener.port());
    SECTION("one body")
    {
        client.send("POST /x HTTP/1.1\r\nHost: a\r\nContent-Length: 104857600\r\n\r\n");
        CHECK(client.flood(QByteArray(65'536, 'x'), hundredMegabytes) < 50 * 1024 * 1024);
    }
    SECTION("chunks")
    {
        client.send("POST /x HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n");
        CHECK(client.flood("8000\r\n" + QByteArray(32'768, 'x') + "\r\n", hundredMegabytes)
            < 50 * 1024 * 1024);
    }
    SECTION("header fields")
    {
        client.send("GET / HTTP/1.1\r\nHost: a\r\n");
        CHECK(client.flood("X-Endless: " + QByteArray(8000, 'x') + "\r\n", hundredMegabytes)
            < 50 * 1024 * 1024);
    }
    CHECK(client.isClosedWithin(20'000));
    CHECK(listener.handled().isEmpty());
    checkStillAnswers(listener);
}

TEST_CASE("A header block over the limit is refused")
{
    const RunningListener listener;
    RawClient client(listener.port());
    client.send("GET / HTTP/1.1\r\nHost: a\r\nX-Long: " + QByteArray(32 * 1024, 'x'));
    CHECK(client.answer().status == 431);
    CHECK(client.isClosedWithin(20'000));
}

TEST_CASE("Nonsense is refused and the connection closed")
{
    struct Row {
        QByteArray bytes;
        int status;
    };
    const Row row = GENERATE(
        Row {"POST /x HTTP/1.1\r\nHost: a\r\nContent-Length: -5\r\n\r\nhello", 400},
        Row {"POST /x HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello!",
            400},
        Row {"POST /x HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nContent-Length: 5\r\n\r\nhello",
            400},
        Row {"POST /x HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n"
             "\r\n0\r\n\r\n",
            400},
        Row {"POST /x HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", 400},
        Row {"GET /\r\n", 400}, Row {"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 400},
        Row {"GET /../etc HTTP/1.1\r\nHost: a\r\n\r\n", 400},
        Row {"GET /%2e%2e/etc HTTP/1.1\r\nHost: a\r\n\r\n", 400},
        Row {"BREW /pot HTTP/1.1\r\nHost: a\r\n\r\n", 501},
        Row {QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11), 400},
        Row {QByteArray("\xff\xfe\x00garbage", 10), 400});
    const RunningListener listener;
    RawClient client(listener.port());
    client.send(row.bytes);
    INFO(row.bytes.toStdString());
    CHECK(client.answer().status == row.status);
    CHECK(client.isClosedWithin(20'000));
    CHECK(listener.handled().isEmpty());
}

TEST_CASE("What follows a refused request on its connection is never handled")
{
    const RunningListener listener;
    RawClient client(listener.port());
    client.send("POST /x HTTP/1.1\r\nHost: a\r\nContent-Length: -5\r\n\r\n" + goodRequest);
    CHECK(client.answer().status == 400);
    CHECK(client.isClosedWithin(20'000));
    CHECK(listener.handled().isEmpty());
}

TEST_CASE("A truncated body never reaches the handler")
{
    RunningListener listener;
    const QByteArray request = GENERATE(as<QByteArray> {},
        "POST /x HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\nhello",
        "POST /x HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n");
    {
        RawClient client(listener.port());
        client.send(request);
        client.socket().disconnectFromHost();
    }
    checkStillAnswers(listener);
    CHECK(listener.handled().size() == 1);
}

TEST_CASE("A client that stops in the middle of a request is sent away")
{
    Limits limits;
    limits.requestMs = 100;
    const RunningListener listener(limits);
    const QByteArray request =
        GENERATE(as<QByteArray> {}, "GET / HT", "GET / HTTP/1.1\r\nHost: a\r\n",
            "POST /x HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\nhello");
    RawClient client(listener.port());
    client.send(request);
    CHECK(client.answer().status == 408);
    CHECK(client.isClosedWithin(20'000));
    CHECK(listener.handled().isEmpty());
}

TEST_CASE("A client that says nothing at all is sent away")
{
    Limits limits;
    const auto phase = GENERATE(0, 1);
    (phase == 0 ? limits.requestMs : limits.idleMs) = 100;
    const RunningListener listener(limits);
    RawClient client(listener.port());
    if (phase == 1) {
        client.send(goodRequest);
        REQUIRE(client.answer().status == 200);
    }
    CHECK(client.isClosedWithin(20'000));
    CHECK(client.answer().status == 0);
}

TEST_CASE("A client that drips one byte at a time meets the total deadline")
{
    Limits limits;
    limits.requestMs = 20'000;
    limits.requestTotalMs = 300;
    const RunningListener listener(limits);
    RawClient client(listener.port());
    client.send("GET / HTTP/1.1\r\nHost: a\r\nX-Slow: ");
    const QDeadlineTimer bound(20'000);
    while (!bound.hasExpired() && !client.socket().waitForReadyRead(10)) {
        client.send("x");
    }
    CHECK(client.answer().status == 408);
    CHECK(client.isClosedWithin(20'000));
}

TEST_CASE("A client that does not take its answer is sent away")
{
    Limits limits;
    limits.requestMs = 200;
    const RunningListener listener(limits, [](const voice::HttpRequest &) {
        return voice::HttpResponse {200, QByteArray(32 * 1024 * 1024, 'x'), "text/plain", {}};
    });
    RawClient client(listener.port());
    client.socket().setReadBufferSize(1);
    client.send(goodRequest);

    // Only the first request was taken; the second finds the door closed instead of an answer.
    const QDeadlineTimer bound(20'000);
    while (!bound.hasExpired() && client.socket().state() == QAbstractSocket::ConnectedState) {
        client.socket().write(goodRequest);
        client.socket().waitForBytesWritten(10);
    }
    CHECK_FALSE(bound.hasExpired());
    CHECK(listener.handled().size() == 1);
}

TEST_CASE("Many connections that never finish are capped and keep nobody out")
{
    const RunningListener listener;
    std::vector<std::unique_ptr<RawClient>> stalled;
    for (int i = 0; i < 300; ++i) {
        stalled.push_back(std::make_unique<RawClient>(listener.port()));
        stalled.back()->send("POST /x HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\nhello");
    }
    checkStillAnswers(listener);

    // 300 and the good one came, 256 have room.
    const auto closed = [&stalled] {
        return std::count_if(stalled.begin(), stalled.end(), [](const auto &client) {
            client->socket().waitForReadyRead(0);
            return client->socket().state() == QAbstractSocket::UnconnectedState;
        });
    };
    const QDeadlineTimer bound(8'000);
    while (closed() < 45 && !bound.hasExpired()) { }
    CHECK(closed() == 45);
    CHECK(listener.handled().size() == 1);
}

TEST_CASE("A client that leaves early is harmless")
{
    RunningListener listener({}, [](const voice::HttpRequest &) {
        return voice::HttpResponse {200, QByteArray(4 * 1024 * 1024, 'x'), "text/plain", {}};
    });
    for (int i = 0; i < 20; ++i) {
        RawClient client(listener.port());
        client.send(goodRequest + goodRequest);
        if (i % 2 == 0) {
            client.socket().waitForReadyRead(20'000);
        }
        client.abort();
    }
    RawClient client(listener.port());
    client.send(goodRequest);
    CHECK(client.answer().body.size() == 4'194'304);
}

TEST_CASE("The listener can go while connections are open")
{
    auto listener = std::make_unique<RunningListener>();
    RawClient idle(listener->port());
    idle.send(goodRequest);
    REQUIRE(idle.answer().status == 200);
    RawClient begun(listener->port());
    begun.send("POST /x HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 5\r\n\r\n");
    REQUIRE(begun.answer().status == 100);

    listener.reset();
    CHECK(idle.isClosedWithin(20'000));
    CHECK(begun.isClosedWithin(20'000));
}
