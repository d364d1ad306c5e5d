// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "log_file.h"
#include "order_trail.h"
#include "shop/data_folder.h"
#include "shop/live_board.h"
#include "shop/shop_events.h"

#include <QObject>

#include <memory>
#include <optional>

namespace docket::app {

/// What is kept of a running shop for who looks after it: the log with the trail of the orders, and
/// reports of crashes, of which the board tells the newest until somebody has seen it.
class LogBook {
public:
    /// From here on everything is kept. A log that cannot be written is told on stderr.
    explicit LogBook(const shop::DataFolder &folder);

    void follow(shop::ShopEvents &events, shop::LiveBoard &board);

private:
    void tellCrash(shop::LiveBoard &board);

    QString m_crashes;
    std::unique_ptr<LogFile> m_file;
    std::optional<OrderTrail> m_trail;
    QObject m_context; // ends the connections with this
};

} // namespace docket::app
