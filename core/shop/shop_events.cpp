// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/shop_events.h"

#include <utility>

namespace docket::shop {

void ShopEvents::tell(std::function<void()> news)
{
    if (m_held) {
        m_held->append(std::move(news));
    } else {
        news();
    }
}

void ShopEvents::tellHeld()
{
    const auto held = std::exchange(m_held, std::nullopt);
    for (const std::function<void()> &news : held.value_or(QList<std::function<void()>>())) {
        news();
    }
}

} // namespace docket::shop
