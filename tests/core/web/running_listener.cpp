// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "running_listener.h"

#include "support/catch.h"

#include <QMutexLocker>

namespace docket::web {

RunningListener::RunningListener(const Limits &limits, voice::RequestHandler handler)
{
    m_context.moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(
        &m_context,
        [this, limits, handler = std::move(handler)] {
            m_listener = std::make_unique<HttpListener>(
                [this, handler](const voice::HttpRequest &request) {
                    {
                        const QMutexLocker locker(&m_mutex);
                        m_handled.append(request);
                    }
                    return handler(request);
                },
                limits);
        },
        Qt::BlockingQueuedConnection);
    const Result<quint16> port = listen(0);
    REQUIRE(port);
    m_port = *port;
}

RunningListener::~RunningListener()
{
    QMetaObject::invokeMethod(
        &m_context, [this] { m_listener.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

QList<voice::HttpRequest> RunningListener::handled() const
{
    const QMutexLocker locker(&m_mutex);
    return m_handled;
}

Result<quint16> RunningListener::listen(quint16 port)
{
    Result<quint16> result = quint16 {0};
    QMetaObject::invokeMethod(
        &m_context,
        [this, port, &result] { result = m_listener->listen(QHostAddress::LocalHost, port); },
        Qt::BlockingQueuedConnection);
    return result;
}

void RunningListener::close()
{
    QMetaObject::invokeMethod(
        &m_context, [this] { m_listener->close(); }, Qt::BlockingQueuedConnection);
}

void RunningListener::settle()
{
    QMetaObject::invokeMethod(
        &m_context, [] {}, Qt::BlockingQueuedConnection);
}

voice::HttpResponse RunningListener::describe(const voice::HttpRequest &request)
{
    return {200,
        request.method + ' ' + request.path.toUtf8() + ' '
            + QByteArray::number(request.body.size()),
        "text/plain", {}};
}

} // namespace docket::web
