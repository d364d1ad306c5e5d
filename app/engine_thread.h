// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "running_shop.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>
#include <semaphore>

namespace docket::app {

/// Runs a shop in a thread of its own, so that neither the window delays a call nor a call the
/// window.
class EngineThread {
public:
    EngineThread() = default;
    /// Closes the shop in its thread and waits for it.
    ~EngineThread();
    EngineThread(const EngineThread &) = delete;
    EngineThread &operator=(const EngineThread &) = delete;

    /// \param whileWaiting called now and again until the shop is open: after an update that can
    /// take minutes.
    Result<void> start(
        const RunOptions &options, const std::function<void()> &whileWaiting = [] {});

    /// Connect with queued connections only. Valid after start() until the end.
    RunningShop &shop() { return *m_shop; }

private:
    /// Runs something in the thread and waits until it is done.
    void runInside(std::function<void()> work, const std::function<void()> &whileWaiting);

    std::function<void()> m_work;
    std::binary_semaphore m_workGiven {0};
    std::binary_semaphore m_workDone {0};
    QThread m_thread;
    QObject m_inside; // lives in the thread: what is invoked on it runs there
    std::unique_ptr<RunningShop> m_shop;
};

} // namespace docket::app
