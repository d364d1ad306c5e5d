// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/errand.h"

#include "domain/handler_stack.h"

#include <QMetaObject>

#include <condition_variable>
#include <mutex>
#include <utility>

namespace docket::shop {

/// What is between the one who asks and the thread.
struct Errand::Bench {
    std::mutex mutex;
    std::condition_variable changed;
    std::function<void()> work;
    bool isWorking = false;
    Errand *asker = nullptr; // none: nobody asks any more
};

Errand::Errand(std::optional<std::chrono::milliseconds> patience) : m_patience(patience) { }

Errand::~Errand()
{
    if (!m_thread.joinable()) {
        return;
    }
    std::unique_lock lock(m_bench->mutex);
    const auto hasEnded = [this] { return !m_bench->isWorking; };
    if (m_patience) {
        m_bench->changed.wait_for(lock, *m_patience, hasEnded);
    } else {
        m_bench->changed.wait(lock, hasEnded);
    }
    const bool isLeft = m_bench->isWorking;
    m_bench->asker = nullptr;
    m_bench->changed.notify_all();
    lock.unlock();
    if (isLeft) {
        m_thread.detach();
    } else {
        m_thread.join();
    }
}

void Errand::run(std::function<void()> work, std::function<void()> then)
{
    Q_ASSERT(!isBusy());
    m_isBusy = true;
    m_then = std::move(then);
    if (!m_bench) {
        m_bench = std::make_shared<Bench>();
        m_bench->asker = this;
        m_thread = std::thread([bench = m_bench] { serve(bench); });
    }
    const std::lock_guard lock(m_bench->mutex);
    m_bench->work = std::move(work);
    m_bench->isWorking = true;
    m_bench->changed.notify_all();
}

void Errand::serve(const std::shared_ptr<Bench> &bench)
{
    useHandlerStack();
    std::unique_lock lock(bench->mutex);
    while (true) {
        bench->changed.wait(lock, [&bench] { return bench->isWorking || bench->asker == nullptr; });
        if (!bench->isWorking) {
            return;
        }
        auto work = std::exchange(bench->work, {});
        lock.unlock();
        work();
        work = {}; // what it holds is let go here
        lock.lock();
        bench->isWorking = false;
        bench->changed.notify_all();
        if (Errand *asker = bench->asker) {
            QMetaObject::invokeMethod(
                asker, [asker] { asker->finish(); }, Qt::QueuedConnection);
        }
    }
}

void Errand::finish()
{
    m_isBusy = false;
    const auto then = std::exchange(m_then, {});
    then();
}

} // namespace docket::shop
