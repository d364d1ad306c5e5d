// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lane.h"

#include "domain/handler_stack.h"

#include <exception>
#include <utility>

namespace docket::store {

Lane::Lane(std::function<void()> whenIdle)
    : m_whenIdle(std::move(whenIdle)), m_thread([this] { serve(); })
{
}

Lane::~Lane()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
    }
    m_given.notify_one();
    m_thread.join();
}

void Lane::run(const std::function<void()> &work)
{
    if (std::this_thread::get_id() == m_thread.get_id()) {
        work();
        return;
    }
    std::exception_ptr thrown;
    post([&] {
        try {
            work();
        } catch (...) {
            thrown = std::current_exception();
        }
        m_done.release();
    });
    m_done.acquire();
    if (thrown) {
        std::rethrow_exception(thrown);
    }
}

void Lane::post(std::function<void()> work)
{
    {
        const std::lock_guard lock(m_mutex);
        m_work.push_back(std::move(work));
    }
    m_given.notify_one();
}

void Lane::serve()
{
    useHandlerStack();
    std::unique_lock lock(m_mutex);
    const auto isWanted = [this] { return !m_work.empty() || m_isEnding; };
    bool isIdle = true;
    while (true) {
        if (isIdle) {
            m_given.wait(lock, isWanted);
        } else if (!m_given.wait_for(lock, calm, isWanted)) {
            isIdle = true;
            lock.unlock();
            m_whenIdle();
            lock.lock();
            continue;
        }
        if (m_work.empty()) {
            return;
        }
        isIdle = false;
        auto work = std::move(m_work.front());
        m_work.pop_front();
        lock.unlock();
        work();
        work = {}; // what it holds is let go here
        lock.lock();
    }
}

} // namespace docket::store
