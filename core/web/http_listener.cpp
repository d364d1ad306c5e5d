// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "web/http_listener.h"

#include "guarded_server.h"

#include <QHttpServer>
#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QHttpServerResponse>
#include <QLoggingCategory>
#include <QPointer>
#include <QUrl>

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
#include <QHttpHeaders>
#endif

#include <algorithm>
#include <exception>

using namespace Qt::StringLiterals;

namespace docket::web {

namespace {

Q_LOGGING_CATEGORY(lcWeb, "docket.web")

QByteArray methodName(QHttpServerRequest::Method method)
{
    using Method = QHttpServerRequest::Method;
    switch (method) {
    case Method::Get:
        return "GET";
    case Method::Head:
        return "HEAD";
    case Method::Post:
        return "POST";
    case Method::Put:
        return "PUT";
    case Method::Patch:
        return "PATCH";
    case Method::Delete:
        return "DELETE";
    case Method::Options:
        return "OPTIONS";
    default:
        return {};
    }
}

QList<std::pair<QByteArray, QByteArray>> headersOf(const QHttpServerRequest &request)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    return request.headers().toListOfPairs();
#else
    return request.headers();
#endif
}

voice::HttpRequest plainRequest(const QHttpServerRequest &request)
{
    return {methodName(request.method()), request.url().path(QUrl::FullyDecoded),
        headersOf(request), request.body(), request.remoteAddress()};
}

/// A line break in a header would let a caller write the rest of the answer.
bool isOneLine(const QByteArray &text)
{
    return std::none_of(text.begin(), text.end(),
        [](char c) { return (static_cast<unsigned char>(c) < 0x20 && c != '\t') || c == 0x7f; });
}

void send(const voice::HttpResponse &answer, QHttpServerResponder &responder)
{
    const auto status = static_cast<QHttpServerResponder::StatusCode>(answer.status);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QHttpHeaders headers;
    if (!answer.contentType.isEmpty()) {
        headers.append(QHttpHeaders::WellKnownHeader::ContentType, answer.contentType);
    }
#else
    QHttpServerResponse response(answer.contentType, answer.body, status);
#endif
    for (const auto &[name, value] : answer.headers) {
        if (!isOneLine(name) || !isOneLine(value)) {
            qCWarning(lcWeb) << "Left out a header with a control character:" << name;
            continue;
        }
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
        headers.append(name, value);
#else
        response.addHeader(name, value);
#endif
    }
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    responder.write(answer.body, headers, status);
#else
    response.write(std::move(responder));
#endif
}

Error listenError(const QTcpServer &server, const QHostAddress &address, quint16 port)
{
    const QString detail =
        u"%1:%2: %3"_s.arg(address.toString()).arg(port).arg(server.errorString());
    if (server.serverError() == QAbstractSocket::AddressInUseError) {
        return {ErrorCode::PortTaken,
            Sentence::tr(
                "Port %1 is already used by another program. Close that program, or choose another port.")
                .arg(port),
            detail};
    }
    return {ErrorCode::Unavailable,
        Sentence::tr("Calls cannot be received on %1, port %2.").arg(address.toString()).arg(port),
        detail};
}

} // namespace

class HttpListener::Private {
public:
    Private(voice::RequestHandler requestHandler, voice::Together asOne, const Limits &ofDoor,
        QObject *owner)
        : handler(std::move(requestHandler)), together(std::move(asOne)), limits(ofDoor),
          http(new QHttpServer(owner))
    {
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
        http->setMissingHandler(
            http, [this](const QHttpServerRequest &request, QHttpServerResponder &responder) {
                send(answer(plainRequest(request)), responder);
            });
#else
        http->setMissingHandler(
            [this](const QHttpServerRequest &request, QHttpServerResponder &&responder) {
                send(answer(plainRequest(request)), responder);
            });
#endif
    }

    voice::HttpResponse answer(const voice::HttpRequest &request) const;
    bool bind(GuardedServer *server) const;

    voice::RequestHandler handler;
    voice::Together together;
    Limits limits;
    Tls tls;
    QHttpServer *http;
    QPointer<GuardedServer> door;
};

// An exception must not unwind through the event loop, and the caller still needs an answer.
voice::HttpResponse HttpListener::Private::answer(const voice::HttpRequest &request) const
{
    try {
        return handler(request);
    } catch (const std::exception &error) {
        qCCritical(lcWeb) << "The handler threw at" << request.path << error.what();
        return voice::HttpResponse::error(500, u"Internal Server Error"_s);
    }
}

bool HttpListener::Private::bind(GuardedServer *server) const
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    return http->bind(server);
#else
    http->bind(server);
    return true;
#endif
}

HttpListener::HttpListener(
    voice::RequestHandler handler, voice::Together together, const Limits &limits, QObject *parent)
    : QObject(parent),
      m(std::make_unique<Private>(std::move(handler), std::move(together), limits, this))
{
}

HttpListener::~HttpListener()
{
    // Before what its handler uses.
    delete m->http;
}

void HttpListener::setTls(const Tls &tls)
{
    m->tls = tls;
    if (m->door) {
        m->door->setTls(tls);
    }
}

Result<quint16> HttpListener::listen(const QHostAddress &address, quint16 port)
{
    if (m->door) {
        return Error {
            ErrorCode::InvalidArgument, Sentence::tr("Calls are being received already."), {}};
    }
    auto door = std::make_unique<GuardedServer>(m->limits, m->together);
    door->setTls(m->tls);
    if (!door->listen(address, port)) {
        return listenError(*door, address, port);
    }
    if (!m->bind(door.get())) {
        return listenError(*door, address, port);
    }
    m->door = door.release();
    return m->door->serverPort();
}

void HttpListener::close()
{
    if (m->door) {
        m->door->finish();
        m->door = nullptr;
    }
}

} // namespace docket::web
