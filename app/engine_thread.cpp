// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine_thread.h"

#include "domain/handler_stack.h"

#include <QMetaObject>

#include <chrono>

namespace docket::app {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds waitingStep(50);

} // namespace

EngineThread::~EngineThread()
{
    if (!m_thread.isRunning()) {
        return;
    }
    runInside(
        [this] {
            if (m_shop != nullptr) {
                m_shop->finish();
            }
            m_shop.reset();
        },
        [] {});
    m_thread.quit();
    m_thread.wait();
}

Result<void> EngineThread::start(
    const RunOptions &options, const std::function<void()> &whileWaiting)
{
    m_thread.setObjectName(u"engine"_s);
    m_inside.moveToThread(&m_thread);
    useHandlerStackIn(m_thread);
    m_thread.start();
    Result<void> started;
    runInside(
        [this, &options, &started] {
            auto opened = RunningShop::open(options);
            if (opened) {
                m_shop = std::move(*opened);
            } else {
                started = opened.error();
            }
        },
        whileWaiting);
    return started;
}

void EngineThread::runInside(std::function<void()> work, const std::function<void()> &whileWaiting)
{
    // Not Qt::BlockingQueuedConnection: its hand-over is invisible to the thread sanitizer.
    m_work = std::move(work);
    m_workGiven.release();
    QMetaObject::invokeMethod(
        &m_inside,
        [this] {
            m_workGiven.acquire();
            m_work();
            m_workDone.release();
        },
        Qt::QueuedConnection);
    while (!m_workDone.try_acquire_for(waitingStep)) {
        whileWaiting();
    }
}

} // namespace docket::app
