// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "raw_client.h"
#include "running_listener.h"
#include "support/catch.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTcpServer>
#include <QTimer>
#include <QUrl>

#include <atomic>
#include <memory>
#include <mutex>
#include <stdexcept>
#include <vector>

using namespace Qt::StringLiterals;
using namespace docket;
using namespace docket::web;

namespace {

bool hasHandled(RunningListener &listener, qsizetype requests)
{
    for (const QDeadlineTimer late(10'000); !late.hasExpired(); listener.settle()) {
        if (listener.handled().size() >= requests) {
            listener.settle(); // whoever called the handler has gone on
            return true;
        }
    }
    return false;
}

} // namespace

TEST_CASE("A request reaches the handler whole and its answer comes back")
{
    const RunningListener listener({}, [](const voice::HttpRequest &request) {
        return voice::HttpResponse {
            201, "echo " + request.body, "text/x-echo", {{"X-Docket", "one"}, {"X-Other", "two"}}};
    });
    QNetworkAccessManager network;
    network.setProxy(QNetworkProxy::NoProxy);
    QNetworkRequest request(QUrl(u"http://127.0.0.1:%1/v1/a%20b?key=1"_s.arg(listener.port())));
    request.setRawHeader("X-Call-Id", "call 7");
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const std::unique_ptr<QNetworkReply> reply(network.post(request, "{}"));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(20'000, &loop, &QEventLoop::quit);
    loop.exec();

    CHECK(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() == 201);
    CHECK(reply->readAll() == "echo {}");
    CHECK(reply->rawHeader("Content-Type") == "text/x-echo");
    CHECK(reply->rawHeader("X-Docket") == "one");
    CHECK(reply->rawHeader("X-Other") == "two");

    REQUIRE(listener.handled().size() == 1);
    const voice::HttpRequest handled = listener.handled().first();
    CHECK(handled.method == "POST");
    CHECK(handled.path == u"/v1/a b"_s);
    CHECK(handled.body == "{}");
    CHECK(handled.header("x-call-id") == "call 7");
    CHECK(handled.header("Content-Type") == "application/json");
    CHECK(handled.peer.isEqual(QHostAddress(QHostAddress::LocalHost)));
}

TEST_CASE("Every method reaches the handler by its name")
{
    const RunningListener listener;
    const QByteArray method =
        GENERATE(as<QByteArray> {}, "GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");
    RawClient client(listener.port());
    client.send(method + " /anything HTTP/1.1\r\nHost: a\r\n\r\n");
    CHECK(client.answer().body == method + " /anything 0");
}

TEST_CASE("HEAD is answered with the length and without the body")
{
    const RunningListener listener;
    RawClient client(listener.port());
    client.send("HEAD /x HTTP/1.1\r\nHost: a\r\n\r\nGET /y HTTP/1.1\r\nHost: a\r\n\r\n");
    const RawAnswer head = client.headAnswer();
    CHECK(head.status == 200);
    CHECK(head.head.toLower().contains("content-length: 9\r\n"));
    CHECK(client.answer().body == "GET /y 0");
}

TEST_CASE("Bodies up to the limit arrive byte for byte")
{
    const RunningListener listener;
    const qsizetype size = GENERATE(as<qsizetype> {}, 1, 51'200, 1'048'576);
    QByteArray body(size, '\0');
    for (qsizetype i = 0; i < size; ++i) {
        body[i] = static_cast<char>(i * 31 % 251);
    }
    RawClient client(listener.port());
    SECTION("with a length")
    {
        client.send("POST /x HTTP/1.1\r\nHost: a\r\nContent-Length: " + QByteArray::number(size)
            + "\r\n\r\n" + body);
    }
    SECTION("in chunks")
    {
        QByteArray chunks;
        for (qsizetype begin = 0; begin < size; begin += 10'000) {
            const QByteArray chunk = body.mid(begin, 10'000);
            chunks += QByteArray::number(chunk.size(), 16) + "\r\n" + chunk + "\r\n";
        }
        client.send("POST /x HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n" + chunks
            + "0\r\n\r\n");
    }
    CHECK(client.answer().status == 200);
    REQUIRE(listener.handled().size() == 1);
    CHECK((listener.handled().first().body == body));
}

TEST_CASE("As many and as long header fields as are taken reach the handler")
{
    const RunningListener listener;
    QByteArray head = "GET / HTTP/1.1\r\nHost: a\r\nX-Long: " + QByteArray(8184, 'y') + "\r\n";
    for (int i = 0; i < 97; ++i) {
        head += "X-Some: y\r\n";
    }
    RawClient client(listener.port());
    client.send(head + "X-Last: z\r\n\r\n");
    CHECK(client.answer().status == 200);
    REQUIRE(listener.handled().size() == 1);
    CHECK(listener.handled().first().headers.size() == 100);
    CHECK(listener.handled().first().header("X-Last") == "z");
    CHECK(listener.handled().first().header("X-Long").size() == 8184);
}

TEST_CASE("A client that waits for 100 Continue gets it before it sends the body")
{
    const RunningListener listener;
    RawClient client(listener.port());
    client.send("POST /x HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 5\r\n\r\n");
    CHECK(client.answer().status == 100);
    client.send("hello");
    CHECK(client.answer().body == "POST /x 5");
}

TEST_CASE("A client that asks first is told 413 instead of 100 Continue")
{
    const RunningListener listener;
    RawClient client(listener.port());
    client.send("POST /x HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\n"
                "Content-Length: 1048577\r\n\r\n");
    CHECK(client.answer().status == 413);
}

TEST_CASE("Requests sent ahead are answered in order, and none sees another's body")
{
    const RunningListener listener;
    RawClient client(listener.port());
    QByteArray stream;
    for (int i = 0; i < 500; ++i) {
        const QByteArray path = "/" + QByteArray::number(i);
        stream += "POST " + path + " HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabc";
        stream += "GET " + path + " HTTP/1.1\r\nHost: a\r\n\r\n";
    }
    client.send(stream);
    for (int i = 0; i < 500; ++i) {
        const QByteArray path = "/" + QByteArray::number(i);
        REQUIRE(client.answer().body == "POST " + path + " 3");
        REQUIRE(client.answer().body == "GET " + path + " 0");
    }
}

TEST_CASE("A client that sends ahead and never reads holds up only itself")
{
    const RunningListener listener({}, [](const voice::HttpRequest &) {
        return voice::HttpResponse {200, QByteArray(512 * 1024, 'x'), "text/plain", {}};
    });
    RawClient greedy(listener.port());
    greedy.socket().setReadBufferSize(1);
    QByteArray stream;
    for (int i = 0; i < 200; ++i) {
        stream += "GET / HTTP/1.1\r\nHost: a\r\n\r\n";
    }
    greedy.send(stream);

    RawClient other(listener.port());
    other.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
    CHECK(other.answer().body.size() == 524'288);
    CHECK(listener.handled().size() < 100);
}

TEST_CASE("The connection ends when the client wants it to")
{
    const RunningListener listener;
    const QByteArray request = GENERATE(as<QByteArray> {},
        "GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", "GET / HTTP/1.0\r\n\r\n");
    RawClient client(listener.port());
    client.send(request);
    const RawAnswer answer = client.answer();
    CHECK(answer.body == "GET / 0");
    CHECK(answer.head.contains("Connection: close\r\n"));
    CHECK(client.isClosedWithin(20'000));
}

TEST_CASE("A taken port is told as such")
{
    QTcpServer other;
    REQUIRE(other.listen(QHostAddress::LocalHost, 0));
    HttpListener listener(RunningListener::describe, {}, {});
    const Result<quint16> result = listener.listen(QHostAddress::LocalHost, other.serverPort());
    REQUIRE_FALSE(result);
    CHECK(result.error().code == ErrorCode::PortTaken);
    CHECK(result.error().message.english()
        == u"Port %1 is already used by another program. Close that program, or choose another port."_s
               .arg(other.serverPort()));

    INFO("and another port can be tried at once");
    CHECK(listener.listen(QHostAddress::LocalHost, 0));
}

TEST_CASE("Listening twice is refused, after closing it is not")
{
    RunningListener listener;
    const Result<quint16> second = listener.listen(0);
    REQUIRE_FALSE(second);
    CHECK(second.error().code == ErrorCode::InvalidArgument);

    listener.close();
    const Result<quint16> again = listener.listen(0);
    REQUIRE(again);
    RawClient client(*again);
    client.send("GET /again HTTP/1.1\r\nHost: a\r\n\r\n");
    CHECK(client.answer().body == "GET /again 0");
}

TEST_CASE("Closing lets a request that has begun finish, and takes no other")
{
    RunningListener listener;
    RawClient begun(listener.port());
    begun.send("POST /x HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 5\r\n\r\n");
    REQUIRE(begun.answer().status == 100);
    RawClient idle(listener.port());
    idle.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
    REQUIRE(idle.answer().status == 200);

    listener.close();
    CHECK(idle.isClosedWithin(20'000));
    QTcpSocket late;
    late.connectToHost(QHostAddress(QHostAddress::LocalHost), listener.port());
    CHECK_FALSE(late.waitForConnected(20'000));

    begun.send("hello");
    const RawAnswer answer = begun.answer();
    CHECK(answer.body == "POST /x 5");
    CHECK(answer.head.contains("Connection: close\r\n"));
    CHECK(begun.isClosedWithin(20'000));
}

TEST_CASE("A handler that throws costs one answer, not the program")
{
    const RunningListener listener({}, [](const voice::HttpRequest &request) {
        if (request.path == u"/bad"_s) {
            throw std::runtime_error("secret detail");
        }
        return RunningListener::describe(request);
    });
    RawClient client(listener.port());
    client.send("GET /bad HTTP/1.1\r\nHost: a\r\n\r\n");
    const RawAnswer answer = client.answer();
    CHECK(answer.status == 500);
    CHECK_FALSE(answer.body.contains("secret"));
    client.send("GET /good HTTP/1.1\r\nHost: a\r\n\r\n");
    CHECK(client.answer().body == "GET /good 0");
}

TEST_CASE("A header value cannot write the rest of an answer")
{
    const RunningListener listener({}, [](const voice::HttpRequest &) {
        return voice::HttpResponse {
            200, "{}", "application/json", {{"X-Bad", "a\r\n\r\nevil"}, {"X-Good", "b"}}};
    });
    RawClient client(listener.port());
    client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
    const RawAnswer answer = client.answer();
    CHECK_FALSE(answer.head.toLower().contains("x-bad"));
    CHECK(answer.head.toLower().contains("x-good: b\r\n")); // Qt 6.8 writes names in lower case
    CHECK(answer.body == "{}");
}

TEST_CASE("Requests that wait at the same moment are handled together")
{
    int groups = 0;
    RunningListener listener({}, RunningListener::describe,
        [&groups](const std::function<void()> &work, const std::function<void(bool)> &done) {
            ++groups;
            work();
            done(true);
        });
    RawClient one(listener.port());
    RawClient other(listener.port());
    one.send("GET /alone HTTP/1.1\r\nHost: a\r\n\r\n");
    CHECK(one.answer().body == "GET /alone 0");
    other.send("GET /alone HTTP/1.1\r\nHost: a\r\n\r\n");
    CHECK(other.answer().body == "GET /alone 0");
    CHECK(groups == 2);

    listener.standStillDuring([&] {
        one.send("GET /one HTTP/1.1\r\nHost: a\r\n\r\n");
        other.send("GET /other HTTP/1.1\r\nHost: a\r\n\r\n");
    });
    CHECK(one.answer().body == "GET /one 0");
    CHECK(other.answer().body == "GET /other 0");
    CHECK(groups == 3);
}

TEST_CASE("What was not kept together is handled anew, and only that answer leaves")
{
    std::atomic<int> handled = 0;
    RunningListener listener(
        {},
        [&handled](const voice::HttpRequest &request) {
            return voice::HttpResponse {
                200, request.path.toUtf8() + ' ' + QByteArray::number(++handled), "text/plain", {}};
        },
        [](const std::function<void()> &work, const std::function<void(bool)> &done) {
            work();
            done(false);
        });
    RawClient one(listener.port());
    RawClient other(listener.port());
    one.send("GET /alone HTTP/1.1\r\nHost: a\r\n\r\n");
    CHECK(one.answer().body == "/alone 2");
    other.send("GET /alone HTTP/1.1\r\nHost: a\r\n\r\n");
    CHECK(other.answer().body == "/alone 4");

    listener.standStillDuring([&] {
        one.send("GET /one HTTP/1.1\r\nHost: a\r\n\r\n");
        other.send("GET /other HTTP/1.1\r\nHost: a\r\n\r\n");
    });
    // 5 and 6 were not kept.
    const QList<QByteArray> answers {one.answer().body, other.answer().body};
    CHECK((answers == QList<QByteArray> {"/one 7", "/other 8"}
        || answers == QList<QByteArray> {"/one 8", "/other 7"}));
}

TEST_CASE("No answer leaves before its unit is safe, and the next requests are handled meanwhile")
{
    std::mutex mutex;
    std::vector<std::function<void(bool)>> ends;
    RunningListener listener({}, RunningListener::describe,
        [&](const std::function<void()> &work, const std::function<void(bool)> &done) {
            work();
            const std::lock_guard lock(mutex);
            ends.push_back(done);
        });
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 4; ++i) {
        clients.push_back(std::make_unique<RawClient>(listener.port()));
    }
    const auto ask = [&](size_t client, const QByteArray &path) {
        clients[client]->send("GET " + path + " HTTP/1.1\r\nHost: a\r\n\r\n");
    };
    listener.standStillDuring([&] {
        ask(0, "/a");
        ask(1, "/b");
    });
    REQUIRE(hasHandled(listener, 2));
    ask(2, "/c");
    REQUIRE(hasHandled(listener, 3));
    // Somebody leaves: nobody answers him, and the others hear what they asked for.
    clients[1].reset();
    const auto end = [&](size_t unit, bool isKept) {
        std::function<void(bool)> done;
        {
            const std::lock_guard lock(mutex);
            REQUIRE(ends.size() > unit);
            done = ends[unit];
        }
        listener.runInside([&] { done(isKept); });
    };
    end(0, true);
    CHECK(clients[0]->answer().body == "GET /a 0");
    end(1, false);
    CHECK(clients[2]->answer().body == "GET /c 0");
    CHECK(listener.handled().size() == 4); // that one anew
    ask(3, "/d");
    REQUIRE(hasHandled(listener, 5));
    end(2, true);
    CHECK(clients[3]->answer().body == "GET /d 0");
}

TEST_CASE("A door that closes answers who waits, and sends what becomes safe later")
{
    std::function<void(bool)> end;
    RunningListener listener({}, RunningListener::describe,
        [&](const std::function<void()> &work, const std::function<void(bool)> &done) {
            work();
            end = done;
        });
    RawClient one(listener.port());
    RawClient other(listener.port());
    listener.standStillDuring([&] {
        one.send("GET /one HTTP/1.1\r\nHost: a\r\n\r\n");
        other.send("GET /other HTTP/1.1\r\nHost: a\r\n\r\n");
    });
    REQUIRE(hasHandled(listener, 2));
    listener.close();
    listener.runInside([&] { end(true); });
    CHECK(one.answer().body == "GET /one 0");
    CHECK(other.answer().body == "GET /other 0");
}
