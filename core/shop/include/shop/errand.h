// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <thread>

namespace docket::shop {

/// One piece of work at a time in a thread of its own, so that no call waits for it. The thread is
/// kept for the next piece.
class Errand final : public QObject {
    Q_OBJECT

public:
    /// \param patience how long the end waits for the work before it is left to itself: for what
    /// may
    ///     never end, a file on a network share that is gone. None: until it has ended.
    explicit Errand(std::optional<std::chrono::milliseconds> patience = std::nullopt);
    /// Waits for the work; what was to follow does not happen any more.
    ~Errand() override;

    /// Until `then` begins.
    bool isBusy() const { return m_isBusy; }
    /// Runs `work` elsewhere and `then` in this object's thread. Not while it is busy. What both
    /// share passes from one to the other: `work` must touch nothing else.
    void run(std::function<void()> work, std::function<void()> then);

private:
    struct Bench;
    static void serve(const std::shared_ptr<Bench> &bench);
    void finish();

    std::optional<std::chrono::milliseconds> m_patience;
    std::shared_ptr<Bench> m_bench; // the thread's, too
    std::thread m_thread;
    bool m_isBusy = false;
    std::function<void()> m_then;
};

} // namespace docket::shop
