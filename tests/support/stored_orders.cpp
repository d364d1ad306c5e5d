// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stored_orders.h"

#include "store/database.h"

namespace docket::tests {

using namespace Qt::StringLiterals;

Result<void> storeOrders(const QString &dataFolder, int count)
{
    if (count == 0) {
        return {};
    }
    const auto database =
        store::Database::open(dataFolder + u"/docket.db"_s, store::Access::ReadWrite);
    if (!database) {
        return database.error();
    }
    const auto orders = (*database)->execute(
        uR"(WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :orders)
            INSERT INTO orders (id, business_day, sequence, status, provider, call_id, cart_version,
                menu_version, customer_name, customer_phone, notes, subtotal, gst, total, savings,
                placed_at, promised_at, started_at, ready_at, closed_at, possible_duplicate)
            SELECT 'old-' || i, strftime('%Y%m%d', 1600000000 + i / 200 * 86400, 'unixepoch'),
                i % 200 + 1, 'collected', 'vapi', 'old-' || i, 1, 'm', 'Tom',
                '+6149157' || printf('%04d', i % 10000), '', 1545, 155, 1700, 0,
                (1600000000 + i / 200 * 86400) * 1000, (1600000900 + i / 200 * 86400) * 1000,
                (1600000100 + i / 200 * 86400) * 1000, (1600000800 + i / 200 * 86400) * 1000,
                (1600001000 + i / 200 * 86400) * 1000, 0
            FROM n)"_s,
        {{":orders", count}});
    if (!orders) {
        return orders.error();
    }
    const auto lines = (*database)->execute(
        uR"(INSERT INTO order_line (order_id, position, item_id, item, size, title, quantity,
                unit_price, choices, left_out, note, deal, station, prep_seconds)
            SELECT id, 0, 'kebab-lamb', 'Lamb Kebab', 'large', 'Large Lamb Kebab', 1, 1500, '[]',
                '[]', '', '', 'grill', 180
            FROM orders)"_s);
    return lines ? Result<void>() : Result<void>(lines.error());
}

} // namespace docket::tests
