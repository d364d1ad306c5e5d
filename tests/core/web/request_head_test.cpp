// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "request_head.h"
#include "support/catch.h"

using namespace docket::web;

TEST_CASE("A path reaches the handler decoded and without the query")
{
    struct Row {
        const char *target;
        const char *path;
    };
    const Row row = GENERATE(Row {"/", "/"}, Row {"/v1/hooks/vapi", "/v1/hooks/vapi"},
        Row {"/webhook?key=1", "/webhook"}, Row {"/a%20b", "/a b"}, Row {"/a+b", "/a+b"},
        Row {"/%C5%9Falgam",
            "/\xc5\x9f"
            "algam"},
        Row {"/100%25", "/100%"}, Row {"/a/%3Fb", "/a/?b"}, Row {"/a//b", "/a//b"},
        Row {"/...", "/..."}, Row {"/.well-known", "/.well-known"},
        Row {"http://shop.example/mcp?x", "/mcp"}, Row {"HTTPS://shop.example", "/"});
    const auto path = decodedPath(row.target);
    INFO(row.target);
    REQUIRE(path);
    CHECK(path->toUtf8() == row.path);
}

TEST_CASE("A path that could mean two things is refused")
{
    const char *target = GENERATE("", "a", "*", "//evil.example/x", "/%2Fx", "/..", "/a/../b",
        "/a/.", "/%2e%2E/etc", "/a%2f..%2fb", "/a%00", "/a%0d%0ab", "/a\\b", "/a%5Cb", "/%", "/%2",
        "/%zz", "/%ff", "/%c0%af", "/a#b", "/a b", "/caf\xc3\xa9", "ftp://shop.example/x",
        "http://", "shop.example:443");
    INFO(target);
    CHECK_FALSE(decodedPath(target));
}

TEST_CASE("The first line of a request is one of seven methods, a path and HTTP/1")
{
    const auto parsed = parseRequestLine("POST /webhook HTTP/1.1");
    const auto *line = std::get_if<RequestLine>(&parsed);
    REQUIRE(line);
    CHECK(line->method == "POST");
    CHECK(line->path == QStringLiteral("/webhook"));
    CHECK(line->minorVersion == 1);

    struct Row {
        const char *line;
        Refusal refusal;
    };
    const Row row = GENERATE(Row {"", Refusal::BadRequest}, Row {"GET", Refusal::BadRequest},
        Row {"GET /", Refusal::BadRequest}, Row {"GET / ", Refusal::BadRequest},
        Row {"GET / HTTP/0.9", Refusal::BadRequest}, Row {"GET / HTTP/2.0", Refusal::BadRequest},
        Row {"PRI * HTTP/2.0", Refusal::BadRequest}, Row {"GET / HTTP/1.10", Refusal::BadRequest},
        Row {"GET / http/1.1", Refusal::BadRequest}, Row {"GET  / HTTP/1.1", Refusal::BadRequest},
        Row {"GET /  HTTP/1.1", Refusal::BadRequest}, Row {" GET / HTTP/1.1", Refusal::BadRequest},
        Row {"G\tT / HTTP/1.1", Refusal::BadRequest},
        Row {"get / HTTP/1.1", Refusal::NotImplemented},
        Row {"TRACE / HTTP/1.1", Refusal::NotImplemented},
        Row {"CONNECT shop.example:443 HTTP/1.1", Refusal::BadRequest});
    INFO(row.line);
    const auto refused = parseRequestLine(row.line);
    REQUIRE(std::get_if<Refusal>(&refused));
    CHECK(*std::get_if<Refusal>(&refused) == row.refusal);
}

TEST_CASE("Header fields that contradict each other are refused")
{
    struct Row {
        const char *block;
        Refusal refusal;
    };
    const Row row = GENERATE(Row {"", Refusal::BadRequest}, // no Host
        Row {"Host: a\r\nHost: a\r\n", Refusal::BadRequest},
        Row {"Host: a\r\nContent-Length: -1\r\n", Refusal::BadRequest},
        Row {"Host: a\r\nContent-Length: +1\r\n", Refusal::BadRequest},
        Row {"Host: a\r\nContent-Length: 0x10\r\n", Refusal::BadRequest},
        Row {"Host: a\r\nContent-Length: 1 2\r\n", Refusal::BadRequest},
        Row {"Host: a\r\nContent-Length: 5, 5\r\n", Refusal::BadRequest},
        Row {"Host: a\r\nContent-Length:\r\n", Refusal::BadRequest},
        Row {"Host: a\r\nContent-Length: 5\r\nContent-Length: 5\r\n", Refusal::BadRequest},
        Row {"Host: a\r\nContent-Length: 5\r\ncontent-length: 6\r\n", Refusal::BadRequest},
        Row {"Host: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n", Refusal::BadRequest},
        Row {"Host: a\r\nTransfer-Encoding: chunked\r\nContent-Length: 5\r\n", Refusal::BadRequest},
        Row {"Host: a\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n",
            Refusal::BadRequest},
        Row {"Host: a\r\nContent-Length: 9999999999999999999\r\n", Refusal::PayloadTooLarge},
        Row {"Host: a\r\nTransfer-Encoding: gzip, chunked\r\n", Refusal::NotImplemented},
        Row {"Host: a\r\nTransfer-Encoding: xchunked\r\n", Refusal::NotImplemented},
        Row {"Host: a\r\nExpect: a-miracle\r\n", Refusal::ExpectationFailed},
        Row {"Host: a\r\nX-Folded: a\r\n b\r\n", Refusal::BadRequest},
        Row {"Host: a\r\nContent-Length : 5\r\n", Refusal::BadRequest},
        Row {"Host: a\r\n: empty\r\n", Refusal::BadRequest},
        Row {"Host: a\r\nno colon\r\n", Refusal::BadRequest},
        Row {"Host: a\r\nX-Bare: a\rb\r\n", Refusal::BadRequest},
        Row {"Host: a\r\nX-Bare: a\nContent-Length: 5\r\n", Refusal::BadRequest},
        Row {"Host: a\r\nX-Bell: \a\r\n", Refusal::BadRequest});
    INFO(row.block);
    const auto refused = parseRequestFields(row.block, 1);
    REQUIRE(std::get_if<Refusal>(&refused));
    CHECK(*std::get_if<Refusal>(&refused) == row.refusal);
}

TEST_CASE("Header fields reach the handler in order, without those of the connection")
{
    const auto parsed = parseRequestFields("Host: shop.example\r\nX-Call-Id:  a b \r\n"
                                           "Connection: keep-alive, X-Foo\r\nX-Call-Id: second\r\n"
                                           "Expect: 100-Continue\r\nContent-Length: 007\r\n",
        1);
    const auto *fields = std::get_if<RequestFields>(&parsed);
    REQUIRE(fields);
    CHECK(fields->headers
        == QList<Header> {{"Host", "shop.example"}, {"X-Call-Id", "a b"}, {"X-Call-Id", "second"}});
    CHECK(fields->contentLength == 7);
    CHECK(fields->expectsContinue);
    CHECK(fields->keepAlive);
    CHECK_FALSE(fields->chunked);
}

TEST_CASE("The connection stays open only when both sides can tell where a request ends")
{
    struct Row {
        const char *block;
        int minorVersion;
        bool keepAlive;
    };
    const Row row =
        GENERATE(Row {"Host: a\r\n", 1, true}, Row {"Host: a\r\nConnection: close\r\n", 1, false},
            Row {"Host: a\r\nConnection: upgrade, Close\r\n", 1, false},
            Row {"Host: a\r\nConnection: closet\r\n", 1, true}, Row {"", 0, false},
            Row {"Connection: keep-alive\r\n", 0, false});
    INFO(row.block);
    const auto parsed = parseRequestFields(row.block, row.minorVersion);
    const auto *fields = std::get_if<RequestFields>(&parsed);
    REQUIRE(fields);
    CHECK(fields->keepAlive == row.keepAlive);
}

TEST_CASE("Too many header fields, or one too long, are refused")
{
    QByteArray many = "Host: a\r\n";
    for (int i = 0; i < 99; ++i) {
        many += "X: y\r\n";
    }
    const auto taken = parseRequestFields(many, 1);
    CHECK(std::get_if<RequestFields>(&taken));
    const auto tooMany = parseRequestFields(many + "X: y\r\n", 1);
    REQUIRE(std::get_if<Refusal>(&tooMany));
    CHECK(*std::get_if<Refusal>(&tooMany) == Refusal::HeaderTooLarge);

    const auto tooLong = parseRequestFields("Host: a\r\nX: " + QByteArray(8190, 'y') + "\r\n", 1);
    REQUIRE(std::get_if<Refusal>(&tooLong));
    CHECK(*std::get_if<Refusal>(&tooLong) == Refusal::HeaderTooLarge);
}
