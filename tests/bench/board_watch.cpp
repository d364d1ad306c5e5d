// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "board_watch.h"

#include "ui/ticket_tile.h"

#include <QEvent>
#include <QFile>

#include <ctime>
#include <utility>

#ifdef Q_OS_UNIX
#include <time.h>
#endif
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace docket::bench {

using namespace Qt::StringLiterals;

namespace {

// Between two questions of the watchdog.
constexpr int pauseMs = 1;

/// CPU milliseconds of this thread so far; where the system does not tell, of the process.
double threadMs()
{
#ifdef Q_OS_UNIX
    timespec used {};
    if (clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used) == 0) {
        return static_cast<double>(used.tv_sec) * 1e3 + static_cast<double>(used.tv_nsec) / 1e6;
    }
#endif
    return processSeconds() * 1e3;
}

} // namespace

double millisecondsBetween(Instant from, Instant to)
{
    return std::chrono::duration<double, std::milli>(to - from).count();
}

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    if (QThread::currentThread() != thread()) {
        return QApplication::notify(receiver, event); // the engine's events go through here too
    }
    const auto type = event->type();
    if (type == QEvent::Paint) {
        if (const auto *tile = qobject_cast<ui::TicketTile *>(receiver)) {
            m_tiles.insert(tile->order());
        }
    }
    if (m_depth > 0) {
        return QApplication::notify(receiver, event);
    }
    // A receiver may be gone afterwards.
    const QString name = QString::fromLatin1(receiver->metaObject()->className());
    const double begun = threadMs();
    ++m_depth;
    const bool isHandled = QApplication::notify(receiver, event);
    --m_depth;
    const double ms = threadMs() - begun;
    m_work.allMs += ms;
    if (ms > m_work.longestMs) {
        m_work.longestMs = ms;
        m_work.longest = u"%1, event %2"_s.arg(name).arg(static_cast<int>(type));
    }
    if (!m_tiles.isEmpty()) {
        const QList<OrderId> orders = m_tiles.values();
        m_tiles.clear();
        emit painted(orders, std::chrono::steady_clock::now());
    }
    return isHandled;
}

WatchedApplication::Work WatchedApplication::takeWork()
{
    return std::exchange(m_work, {});
}

Watchdog::Watchdog() : m_thread(QThread::create([this] { watch(); }))
{
    m_thread->start();
}

Watchdog::~Watchdog()
{
    stop();
}

void Watchdog::watch()
{
    do {
        const Instant asked = std::chrono::steady_clock::now();
        QMetaObject::invokeMethod(
            &m_asked, [this] { m_answered.release(); }, Qt::QueuedConnection);
        while (!m_answered.tryAcquire(1, pauseMs)) {
            if (m_end.available() > 0) {
                return;
            }
        }
        m_waits.append(millisecondsBetween(asked, std::chrono::steady_clock::now()));
    } while (!m_end.tryAcquire(1, pauseMs));
}

QList<double> Watchdog::stop()
{
    m_end.release();
    m_thread->wait();
    return m_waits;
}

double processSeconds()
{
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

double residentMiB()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly)) {
        return 0;
    }
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:")) {
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
        }
    }
    return 0;
}

double heapMiB()
{
#ifdef __GLIBC__
    const auto heap = ::mallinfo2();
    return static_cast<double>(heap.uordblks + heap.hblkhd) / 1048576;
#else
    return 0;
#endif
}

} // namespace docket::bench
