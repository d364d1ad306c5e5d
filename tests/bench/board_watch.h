// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"

#include <QApplication>
#include <QList>
#include <QSemaphore>
#include <QSet>
#include <QThread>

#include <chrono>
#include <memory>

namespace docket::bench {

using Instant = std::chrono::steady_clock::time_point;

double millisecondsBetween(Instant from, Instant to);

/// An application that knows when a tile has been painted and how long its events take.
class WatchedApplication final : public QApplication {
    Q_OBJECT

public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override;

    /// What the window's thread did, in CPU time: no other program can make it longer.
    struct Work {
        double allMs = 0;
        double longestMs = 0; ///< Of one event.
        QString longest; ///< Which it was.
    };
    /// Since the last call of this.
    Work takeWork();

signals:
    /// The window was drawn, and these orders' tiles with it.
    void painted(const QList<docket::OrderId> &orders, docket::bench::Instant at);

private:
    int m_depth = 0;
    QSet<OrderId> m_tiles; // painted, the window not yet shown
    Work m_work;
};

/// Asks the thread that made it again and again for an answer and measures how long that takes.
class Watchdog {
public:
    Watchdog();
    ~Watchdog();
    Watchdog(const Watchdog &) = delete;
    Watchdog &operator=(const Watchdog &) = delete;

    /// Every waiting time since start. Call when the watching is over.
    QList<double> stop();

private:
    void watch();

    QObject m_asked; // lives in the watched thread
    QSemaphore m_answered;
    QSemaphore m_end;
    QList<double> m_waits;
    std::unique_ptr<QThread> m_thread;
};

/// CPU seconds of the whole process so far.
double processSeconds();
/// Resident memory of the process in MiB; 0 where the system does not tell.
double residentMiB();
/// What of it the program has asked for and not given back; 0 where nobody can say.
double heapMiB();

} // namespace docket::bench

Q_DECLARE_METATYPE(docket::bench::Instant)
