// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "load.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <memory>

namespace docket::bench {

namespace {

/// One connection: a request, its answer, the next request.
class Connection : public QObject {
public:
    Connection(const LoadPlan &plan, LoadResult &result) : m_plan(plan), m_result(result)
    {
        m_timer.setSingleShot(true);
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, &Connection::send);
        connect(&m_socket, &QTcpSocket::connected, this, [this] {
            m_due.start();
            m_sent = 0;
            send();
        });
        connect(&m_socket, &QTcpSocket::readyRead, this, &Connection::read);
        connect(&m_socket, &QTcpSocket::disconnected, this, [this] {
            if (!m_isStopped) {
                ++m_result.failures;
                open();
            }
        });
        open();
    }

    void stop()
    {
        m_isStopped = true;
        m_timer.stop();
    }

private:
    void open()
    {
        m_answer.clear();
        m_socket.connectToHost(m_plan.url.host(), static_cast<quint16>(m_plan.url.port()));
    }

    void send()
    {
        const QByteArray body = m_plan.body();
        QByteArray request = "POST " + m_plan.url.path().toUtf8()
            + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\n\r\n" + body;
        m_clock.start();
        m_lateNs = m_sent == 0 ? 0 : std::max<qint64>(0, -untilDueNs());
        ++m_sent;
        m_socket.write(request);
    }

    // Of the next request; negative: it should be under way.
    qint64 untilDueNs() const
    {
        return m_plan.pace <= 0
            ? 0
            : static_cast<qint64>(1e9 * static_cast<double>(m_sent) / m_plan.pace)
                - m_due.nsecsElapsed();
    }

    void read()
    {
        m_answer += m_socket.readAll();
        const qsizetype headEnd = m_answer.indexOf("\r\n\r\n");
        if (headEnd < 0) {
            return;
        }
        const QByteArray head = m_answer.left(headEnd).toLower();
        const qsizetype at = head.indexOf("content-length:");
        const qsizetype length =
            at < 0 ? 0 : head.mid(at + 15, head.indexOf('\r', at) - at - 15).trimmed().toLongLong();
        if (m_answer.size() < headEnd + 4 + length) {
            return;
        }
        if (head.startsWith("http/1.1 200")) {
            ++m_result.answers;
            m_result.latenciesMs.append(
                static_cast<double>(m_lateNs + m_clock.nsecsElapsed()) / 1e6);
        } else {
            ++m_result.failures;
        }
        m_answer.clear();
        if (m_isStopped) {
            return;
        }
        if (const qint64 wait = untilDueNs(); wait > 0) {
            m_timer.start(
                std::chrono::round<std::chrono::milliseconds>(std::chrono::nanoseconds(wait)));
        } else {
            send();
        }
    }

    const LoadPlan &m_plan;
    LoadResult &m_result;
    QTcpSocket m_socket;
    QByteArray m_answer;
    QElapsedTimer m_clock; // Of the request under way.
    QElapsedTimer m_due; // Since the connection stood.
    QTimer m_timer;
    qint64 m_sent = 0;
    qint64 m_lateNs = 0;
    bool m_isStopped = false;
};

} // namespace

QList<LoadResult> post(const QList<LoadPlan> &plans, double seconds)
{
    QList<LoadResult> results(plans.size());
    std::vector<std::unique_ptr<Connection>> connections;
    for (qsizetype plan = 0; plan < plans.size(); ++plan) {
        for (int count = 0; count < plans.at(plan).connections; ++count) {
            connections.push_back(std::make_unique<Connection>(plans.at(plan), results[plan]));
        }
    }
    QElapsedTimer clock;
    clock.start();
    QEventLoop loop;
    QTimer::singleShot(static_cast<int>(seconds * 1000), &loop, &QEventLoop::quit);
    loop.exec();
    for (LoadResult &result : results) {
        result.seconds = static_cast<double>(clock.nsecsElapsed()) / 1e9;
    }
    for (const auto &connection : connections) {
        connection->stop();
    }
    return results;
}

LoadResult post(const QUrl &url, int connections, double seconds,
    const std::function<QByteArray()> &body, Pace pace)
{
    return post({LoadPlan {url, connections, body, pace}}, seconds).first();
}

} // namespace docket::bench
