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

ShopEvents::News ShopEvents::takeHeld()
{
    return std::exchange(m_held, std::nullopt).value_or(News());
}

} // namespace docket::shop
