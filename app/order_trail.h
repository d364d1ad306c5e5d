// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shop/shop_events.h"

#include <QObject>

namespace docket::app {

/// Notes what becomes of orders in the log's trail (domain/trail.h), once it is on the disk.
class OrderTrail {
public:
    explicit OrderTrail(shop::ShopEvents &events);

private:
    QObject m_context; // ends the connections with this
};

} // namespace docket::app
