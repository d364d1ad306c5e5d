// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http_text.h"
#include "support/catch.h"

using namespace docket::web;

TEST_CASE("A checked request is spelled in one way only")
{
    FramedRequest request;
    request.line = {"POST", QStringLiteral("/a b/100%/?x"), 1};
    request.headers = {{"Host", "shop.example"}, {"X-Call-Id", "7"}};
    request.body = "hello";
    CHECK(canonicalRequest(request)
        == "POST /a%20b/100%25/%3Fx HTTP/1.1\r\nHost: shop.example\r\nX-Call-Id: 7\r\n"
           "Content-Length: 5\r\n\r\nhello");
}

TEST_CASE("A refusal is a JSON error that ends the connection")
{
    CHECK(plainAnswer(413)
        == "HTTP/1.1 413 Payload Too Large\r\nConnection: close\r\n"
           "Content-Type: application/json\r\nContent-Length: 29\r\n\r\n"
           "{\"error\":\"Payload Too Large\"}");
}

TEST_CASE("An answer is changed only where the wire needs it")
{
    const QByteArray answer = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}";
    CHECK(finishedAnswer(answer, Body::Kept, Connection::Stays) == answer);
    CHECK(finishedAnswer(answer, Body::Cut, Connection::Closes)
        == "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\n");
}
