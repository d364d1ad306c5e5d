// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <optional>
#include <utility>
#include <variant>

namespace docket::web {

/// Why a request is not taken: the HTTP status that says so.
enum class Refusal {
    BadRequest = 400,
    RequestTimeout = 408,
    PayloadTooLarge = 413,
    ExpectationFailed = 417,
    HeaderTooLarge = 431,
    NotImplemented = 501,
};

/// First line of a request, checked.
struct RequestLine {
    QByteArray method; ///< One of the seven that the HTTP server knows.
    QString path; ///< Decoded, begins with one '/', no dot segments, no query.
    int minorVersion = 1; ///< HTTP/1.x
};

using Header = std::pair<QByteArray, QByteArray>;

/// The header block, checked, and what it says about the body.
struct RequestFields {
    QList<Header> headers; ///< In order, without those that belong to the connection alone.
    qint64 contentLength = 0;
    bool chunked = false;
    bool expectsContinue = false;
    bool keepAlive = true;
};

/// More header fields than this, or a longer one, are refused: Qt's own parser silently gives up
/// on the whole block there, which would lose a secret or a signature.
constexpr qsizetype maximumFields = 100;
constexpr qsizetype maximumFieldBytes = 8 * 1024;

/// @param line without its CRLF
std::variant<RequestLine, Refusal> parseRequestLine(QByteArrayView line);

/// @param block lines that each end in CRLF, without the empty line
/// A length that does not fit 18 digits is PayloadTooLarge; one that contradicts another, or a
/// Transfer-Encoding, is BadRequest.
std::variant<RequestFields, Refusal> parseRequestFields(QByteArrayView block, int minorVersion);

/// The path of a request target (origin or absolute form), percent-decoded; nothing if it is not
/// clean: bad escapes, bad UTF-8, control characters, backslashes, "." or ".." segments, a leading
/// "//".
std::optional<QString> decodedPath(QByteArrayView target);

} // namespace docket::web
