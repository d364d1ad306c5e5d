// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/order_desk.h"
#include "store/database.h"
#include "store/order_repository.h"

namespace docket::shop {

namespace {

constexpr int daysBack = 14;
constexpr int mostItems = 20;

} // namespace

Result<QList<std::pair<ItemId, int>>> OrderDesk::popularItems() const
{
    return store::OrderRepository(m_database)
        .mostSold(m_promises.now().addDays(-daysBack), mostItems);
}

} // namespace docket::shop
