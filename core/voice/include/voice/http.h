// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QString>

#include <functional>
#include <utility>

namespace docket::voice {

/// An HTTP request after the sockets: plain values, no library.
struct HttpRequest {
    QByteArray method; ///< "POST"
    QString path; ///< Decoded, without the query: "/v1/hooks/vapi"
    QList<std::pair<QByteArray, QByteArray>> headers; ///< As they came, in order.
    QByteArray body;
    QHostAddress peer;

    /// The first header of that name (any case); empty if there is none.
    QByteArray header(const char *name) const;
};

struct HttpResponse {
    int status = 200;
    QByteArray body;
    QByteArray contentType = "application/json";
    QList<std::pair<QByteArray, QByteArray>> headers; ///< Beyond type and length.

    static HttpResponse json(int status, const QByteArray &body)
    {
        return {status, body, "application/json", {}};
    }
    /// `{"error": "..."}`
    static HttpResponse error(int status, const QString &error);
};

/// Called in the engine's thread, answers at once.
using RequestHandler = std::function<HttpResponse(const HttpRequest &)>;

/// Runs work that calls the handler for several requests, as one unit, and calls `done` once what
/// their answers rest on is safe: in this thread, before it returns or later. False: nothing of it
/// was kept, none of those answers may leave, and each request is to be handled anew, by itself.
/// The next unit may begin before this one is done.
using Together =
    std::function<void(const std::function<void()> &work, std::function<void(bool isKept)> done)>;

} // namespace docket::voice
