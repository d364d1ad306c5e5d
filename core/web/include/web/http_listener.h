// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "voice/http.h"

#include <QHostAddress>
#include <QObject>
#include <QSslConfiguration>

#include <memory>
#include <optional>

namespace docket::web {

/// What a stranger can cost us at the most.
struct Limits {
    int connections = 256; ///< At once, in all.
    int connectionsPerAddress =
        64; ///< At once; loopback (the tunnel) is exempt from this one only.
    qint64 headerBytes = 32 * 1024;
    qint64 bodyBytes = 1024 * 1024;
    int requestMs = 10'000; ///< From one byte of progress to the next; only progress restarts it.
    int requestTotalMs = 30'000; ///< For a whole request, progress or not.
    int idleMs = 60'000; ///< Between two requests of one connection.
};

/// With what connections are encrypted; nothing: they are not.
using Tls = std::optional<QSslConfiguration>;

/// The door: sockets and limits in front of a handler. Lives in the engine's thread.
/// Over a limit the answer is 413, 431, 408 or a closed connection, never more memory.
class HttpListener : public QObject {
    Q_OBJECT

public:
    /// Requests that wait at the same moment are handled `together`, where that is given.
    HttpListener(voice::RequestHandler handler, voice::Together together, const Limits &limits,
        QObject *parent = nullptr);
    ~HttpListener() override;

    /// Connections from now on are encrypted; those that are open go on as they are.
    void setTls(const Tls &tls);
    /// Begins to take requests. Port 0 takes a free one. A taken port is ErrorCode::PortTaken.
    Result<quint16> listen(const QHostAddress &address, quint16 port);
    /// Takes no new connections; those that are open finish the request they are in.
    void close();

private:
    class Private;
    std::unique_ptr<Private> m;
};

} // namespace docket::web
