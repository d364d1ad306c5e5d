// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <thread>

namespace docket::shop {

/// One piece of work at a time in a thread of its own, so that no call waits for it.
class Errand final : public QObject {
    Q_OBJECT

public:
    Errand() = default;
    /// Waits for the work; what was to follow does not happen any more.
    ~Errand() override;

    bool isBusy() const { return m_thread.joinable(); }
    /// Runs `work` elsewhere and `then` in this object's thread. Not while it is busy. What both
    /// share passes from one to the other: `work` must touch nothing else.
    void run(std::function<void()> work, std::function<void()> then);

private:
    void finish();

    std::thread m_thread;
    std::function<void()> m_then;
};

} // namespace docket::shop
