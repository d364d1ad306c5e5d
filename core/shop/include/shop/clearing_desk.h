// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/result.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace docket::shop {

class Kitchen;
class OrderDesk;
class ShopEvents;

/// Takes as collected what stood on the board long after its promise: handed over, and nobody has
/// said so; or there is nobody at the board at all. Otherwise every such order would be open for
/// ever: to the caller who asks, in memory, and for what is forgotten of closed orders. A few at a
/// time, so that no call waits. Engine thread only.
class ClearingDesk final : public QObject {
    Q_OBJECT

public:
    /// An order is cleared so long `after` its promise, and after what was last done for it; 0:
    /// never.
    ClearingDesk(const Kitchen &kitchen, OrderDesk &orders, ShopEvents &events, const Clock &clock,
        std::chrono::hours after);

    void start();
    /// Clears some of what is due. \return how many; 0: nothing is due any more.
    Result<int> clearSome();

signals:
    void failed(const docket::Error &reason);

private:
    const Kitchen &m_kitchen;
    OrderDesk &m_orders;
    ShopEvents &m_events;
    const Clock &m_clock;
    const std::chrono::hours m_after;
    QTimer m_timer;
};

} // namespace docket::shop
