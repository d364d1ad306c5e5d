// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "request_framer.h"

#include <QByteArray>

namespace docket::web {

enum class Body { Kept, Cut };
enum class Connection { Stays, Closes };

/// The request in the one spelling that leaves a second parser no choice: decoded path encoded
/// again, no query, chunks joined under a Content-Length, nothing that concerns the connection.
QByteArray canonicalRequest(const FramedRequest &request);

/// A complete answer that closes the connection: a JSON error, as every other answer.
QByteArray plainAnswer(int status);

/// What QHttpServer wrote, made fit for the wire: without the body for HEAD, and with the word
/// that the connection ends.
QByteArray finishedAnswer(QByteArray answer, Body body, Connection connection);

} // namespace docket::web
