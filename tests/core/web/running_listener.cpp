// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "running_listener.h"

#include "support/catch.h"

#include <QMutexLocker>

namespace docket::web {

RunningListener::RunningListener(
    const Limits &limits, voice::RequestHandler handler, voice::Together together, const Tls &tls)
{
    m_context.moveToThread(&m_thread);
    m_thread.start();
    runInside([this, limits, handler = std::move(handler), together = std::move(together), tls] {
        m_listener = std::make_unique<HttpListener>(
            [this, handler](const voice::HttpRequest &request) {
                {
                    const QMutexLocker locker(&m_mutex);
                    m_handled.append(request);
                }
                return handler(request);
            },
            together, limits);
        m_listener->setTls(tls);
    });
    const Result<quint16> port = listen(0);
    REQUIRE(port);
    m_port = *port;
}

RunningListener::~RunningListener()
{
    runInside([this] { m_listener.reset(); });
    m_thread.quit();
    m_thread.wait();
}

void RunningListener::runInside(std::function<void()> work)
{
    // Not Qt::BlockingQueuedConnection: its hand-over is invisible to the thread sanitizer.
    m_work = std::move(work);
    m_workGiven.release();
    QMetaObject::invokeMethod(
        &m_context,
        [this] {
            m_workGiven.acquire();
            m_work();
            m_workDone.release();
        },
        Qt::QueuedConnection);
    m_workDone.acquire();
}

QList<voice::HttpRequest> RunningListener::handled() const
{
    const QMutexLocker locker(&m_mutex);
    return m_handled;
}

Result<quint16> RunningListener::listen(quint16 port)
{
    Result<quint16> result = quint16 {0};
    runInside(
        [this, port, &result] { result = m_listener->listen(QHostAddress::LocalHost, port); });
    return result;
}

void RunningListener::close()
{
    runInside([this] { m_listener->close(); });
}

void RunningListener::setTls(const Tls &tls)
{
    runInside([this, tls] { m_listener->setTls(tls); });
}

void RunningListener::settle()
{
    runInside([] {});
}

void RunningListener::standStillDuring(const std::function<void()> &work)
{
    std::binary_semaphore stands {0};
    std::binary_semaphore done {0};
    QMetaObject::invokeMethod(
        &m_context,
        [&] {
            stands.release();
            done.acquire();
        },
        Qt::QueuedConnection);
    stands.acquire();
    work();
    done.release();
    settle();
}

voice::HttpResponse RunningListener::describe(const voice::HttpRequest &request)
{
    return {200,
        request.method + ' ' + request.path.toUtf8() + ' '
            + QByteArray::number(request.body.size()),
        "text/plain", {}};
}

} // namespace docket::web
