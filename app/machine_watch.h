// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "shop/ticket.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace docket::app {

/// Looks at the computer itself: a clock that jumped makes every promise wrong, a full disk takes
/// no orders. Lives in the engine's thread.
class MachineWatch : public QObject {
    Q_OBJECT

public:
    struct Sources {
        const Clock &clock; ///< The wall's; must outlive the watch.
        std::function<qint64()> steadyMs; ///< Of a clock that nobody sets and that never sleeps.
        std::function<qint64()> freeBytes; ///< Of the disk with the orders; negative: not known.
    };
    /// This computer's, with the disk of `folder`.
    static Sources sources(const Clock &clock, const QString &folder);

    struct Limits {
        int jumpSeconds = 60; ///< A clock that is set by less did not jump; 0: not watched.
        int freeMegabytes = 500; ///< Less is nearly full; 0: not watched.
    };
    MachineWatch(Sources sources, const Limits &limits);

    /// Looks now and every few seconds.
    void start();
    void check();
    /// Somebody has seen that the clock jumped.
    void acknowledge();

signals:
    /// Only what changed.
    void trustChanged(const docket::shop::TrustItem &item);

private:
    void checkClock();
    void checkDisk();
    /// How far the wall's clock is ahead of the steady one.
    qint64 aheadMs() const;

    Sources m_sources;
    Limits m_limits;
    std::optional<qint64> m_aheadMs; // at the last look
    qint64 m_jumpMs = 0; // since somebody has seen it
    std::optional<qint64> m_toldMegabytes;
    QTimer m_timer;
};

} // namespace docket::app
