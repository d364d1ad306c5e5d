// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "watchdog.h"

#include "crash_report.h"
#include "domain/handler_stack.h"

#include <cstdio>
#include <cstdlib>
#include <tuple>
#include <utility>

namespace docket::app {

namespace {

constexpr int beatsPerLimit = 5;

} // namespace

Watchdog::Watchdog(std::chrono::milliseconds limit, ServiceNotice notice, OnStuck onStuck)
    : m_notice(std::move(notice)), m_onStuck(std::move(onStuck))
{
    m_beat.setParent(this);
    connect(&m_beat, &QTimer::timeout, this, [this] { ++m_beats; });
    m_beat.start(limit / beatsPerLimit);
    m_watcher = std::thread([this, limit] {
        useHandlerStack();
        watch(limit);
    });
}

Watchdog::~Watchdog()
{
    {
        const std::lock_guard guard(m_mutex);
        m_isDone = true;
    }
    m_done.notify_one();
    m_watcher.join();
}

void Watchdog::watch(std::chrono::milliseconds limit)
{
    unsigned seen = m_beats;
    int silent = 0;
    std::unique_lock guard(m_mutex);
    while (!m_done.wait_for(guard, limit / beatsPerLimit, [this] { return m_isDone; })) {
        const unsigned beats = m_beats;
        if (beats != std::exchange(seen, beats)) {
            silent = 0;
            m_notice.tell("WATCHDOG=1");
        } else if (++silent > beatsPerLimit) {
            m_onStuck();
            return;
        }
    }
}

void Watchdog::end()
{
    std::fputs("docket: the shop answers nothing any more: ended, to be started again\n", stderr);
    std::ignore = keepStuckReport();
    std::abort();
}

} // namespace docket::app
