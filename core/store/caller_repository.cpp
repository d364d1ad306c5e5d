// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/caller_repository.h"

#include "store/order_repository.h"

namespace docket::store {

using namespace Qt::StringLiterals;

Result<int> CallerRepository::orderCount(const QString &phone)
{
    if (phone.isEmpty()) {
        return 0;
    }
    const auto count = m_database.first<int>(uR"(SELECT count(*) FROM
            (SELECT status FROM orders WHERE customer_phone = :phone
             ORDER BY placed_at DESC LIMIT 500) AS recent
            WHERE status <> 'cancelled')"_s,
        {{":phone", phone}}, [](const Row &row) { return row.integer(0); });
    if (!count) {
        return count.error();
    }
    return count->value_or(0);
}

Result<QList<Order>> CallerRepository::newest(const QString &phone, int count)
{
    if (phone.isEmpty()) {
        return QList<Order>();
    }
    const auto ids = m_database.all<OrderId>(uR"(SELECT id FROM orders WHERE customer_phone = :phone
            ORDER BY placed_at DESC, business_day DESC, sequence DESC LIMIT :count)"_s,
        {{":phone", phone}, {":count", count}},
        [](const Row &row) { return OrderId(row.text(0)); });
    if (!ids) {
        return ids.error();
    }
    QList<Order> orders;
    for (const OrderId &id : *ids) {
        auto order = OrderRepository(m_database).byId(id);
        if (!order) {
            return order.error();
        }
        if (*order) {
            orders.append(std::move(**order));
        }
    }
    return orders;
}

Result<std::optional<Order>> CallerRepository::byNumber(const OrderNumber &number)
{
    const auto id = m_database.first<OrderId>(
        uR"(SELECT id FROM orders WHERE business_day = :day AND sequence = :sequence)"_s,
        {{":day", number.day.compact()}, {":sequence", number.sequence}},
        [](const Row &row) { return OrderId(row.text(0)); });
    if (!id) {
        return id.error();
    }
    return *id ? OrderRepository(m_database).byId(**id) : std::optional<Order>();
}

} // namespace docket::store
