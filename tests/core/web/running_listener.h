// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "voice/http.h"
#include "web/http_listener.h"

#include <QMutex>
#include <QThread>

#include <functional>
#include <memory>
#include <semaphore>

namespace docket::web {

/// A listener on a free loopback port, in a thread of its own as in the program. By default it
/// answers every request with its method, path and body length, as "POST /x 5".
class RunningListener {
public:
    explicit RunningListener(const Limits &limits = {}, voice::RequestHandler handler = describe,
        voice::Together together = {}, const Tls &tls = {});
    ~RunningListener();

    quint16 port() const { return m_port; }
    /// Every request that reached the handler so far.
    QList<voice::HttpRequest> handled() const;
    Result<quint16> listen(quint16 port);
    void close();
    void setTls(const Tls &tls);
    /// Waits until the listener's thread has done all that it had to do before.
    void settle();
    /// Runs something in the listener's thread and waits for it.
    void runInside(std::function<void()> work);
    /// Does something while the listener's thread stands still: what is sent meanwhile, it finds
    /// at one moment.
    void standStillDuring(const std::function<void()> &work);

    static voice::HttpResponse describe(const voice::HttpRequest &request);

private:
    QThread m_thread;
    QObject m_context; ///< Lives in the thread: a way to run something there.
    std::function<void()> m_work;
    std::binary_semaphore m_workGiven {0};
    std::binary_semaphore m_workDone {0};
    std::unique_ptr<HttpListener> m_listener;
    quint16 m_port = 0;
    mutable QMutex m_mutex;
    QList<voice::HttpRequest> m_handled;
};

} // namespace docket::web
