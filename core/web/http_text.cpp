// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http_text.h"

#include <QStringBuilder>
#include <QUrl>

namespace docket::web {

namespace {

QByteArray reason(int status)
{
    switch (status) {
    case 400:
        return "Bad Request";
    case 408:
        return "Request Timeout";
    case 413:
        return "Payload Too Large";
    case 417:
        return "Expectation Failed";
    case 431:
        return "Request Header Fields Too Large";
    case 501:
        return "Not Implemented";
    default:
        return "Internal Server Error";
    }
}

} // namespace

QByteArray canonicalRequest(const FramedRequest &request)
{
    QByteArray text;
    text.reserve(request.body.size() + 1024);
    text += request.line.method % ' ' % QUrl::toPercentEncoding(request.line.path, "/")
        % " HTTP/1.1\r\n";
    for (const auto &[name, value] : request.headers) {
        text += name % ": " % value % "\r\n";
    }
    if (!request.body.isEmpty()) {
        text += "Content-Length: " % QByteArray::number(request.body.size()) % "\r\n";
    }
    text += "\r\n";
    text += request.body;
    return text;
}

QByteArray plainAnswer(int status)
{
    const QByteArray words = reason(status);
    const QByteArray body = "{\"error\":\"" + words + "\"}";
    return "HTTP/1.1 " + QByteArray::number(status) + ' ' + words
        + "\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray finishedAnswer(QByteArray answer, Body body, Connection connection)
{
    const qsizetype headEnd = answer.indexOf("\r\n\r\n");
    if (body == Body::Cut && headEnd >= 0) {
        answer.truncate(headEnd + 4);
    }
    if (connection == Connection::Closes) {
        answer.insert(answer.indexOf("\r\n") + 2, "Connection: close\r\n");
    }
    return answer;
}

} // namespace docket::web
