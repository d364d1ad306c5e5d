// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <semaphore>
#include <thread>

namespace docket::store {

/// A thread that does what it is given, one after the other, in the order in which it was given.
class Lane {
public:
    /// So long it has nothing to do before it is idle.
    static constexpr std::chrono::milliseconds calm {50};

    /// \param whenIdle what is done then, there, once after each time that there was work.
    explicit Lane(std::function<void()> whenIdle);
    /// Ends once all that was given is done.
    ~Lane();
    Lane(const Lane &) = delete;
    Lane &operator=(const Lane &) = delete;

    /// Does the work behind all that was given before, and waits for it. What the two share passes
    /// from one thread to the other and back, what it throws too. In the lane itself: at once. Only
    /// one thread waits at a time.
    void run(const std::function<void()> &work);
    /// Has the work done later: it must own what it touches.
    void post(std::function<void()> work);

private:
    void serve();

    const std::function<void()> m_whenIdle;
    std::mutex m_mutex;
    std::condition_variable m_given;
    std::deque<std::function<void()>> m_work;
    bool m_isEnding = false;
    std::binary_semaphore m_done {0};
    std::thread m_thread;
};

} // namespace docket::store
