// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service_notice.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace docket::app {

/// Notices that the thread it lives in answers nothing any more (a loop without end, a device that
/// never returns), and has the program begin again, or ends it so that whoever started it does so:
/// nothing that was acknowledged is lost by that. While all is well it tells the service manager
/// so.
class Watchdog final : public QObject {
    Q_OBJECT

public:
    using OnStuck = std::function<void()>;

    /// \param limit so long the thread may be busy; time in which all of the program stood still (a
    ///     computer that slept) is hardly counted.
    /// \param onStuck called once, in another thread.
    Watchdog(std::chrono::milliseconds limit, ServiceNotice notice, OnStuck onStuck = &end);
    /// Watches no more.
    ~Watchdog() override;

    /// Writes one line, leaves a report and aborts, without tidying up: what hangs would hang
    /// again.
    static void end();

private:
    void watch(std::chrono::milliseconds limit);

    const ServiceNotice m_notice;
    const OnStuck m_onStuck;
    QTimer m_beat;
    std::atomic<unsigned> m_beats {0};
    std::mutex m_mutex; // of the next two
    std::condition_variable m_done;
    bool m_isDone = false;
    std::thread m_watcher;
};

} // namespace docket::app
