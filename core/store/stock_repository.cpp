// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/stock_repository.h"

#include "columns.h"

#include <algorithm>

namespace docket::store {

using namespace Qt::StringLiterals;

Result<QHash<ItemId, int>> StockRepository::left()
{
    const auto rows =
        m_database.all<std::pair<ItemId, int>>(u"SELECT item_id, remaining FROM stock"_s, {},
            [](const Row &row) { return std::pair(ItemId(row.text(0)), row.integer(1)); });
    if (!rows) {
        return rows.error();
    }
    QHash<ItemId, int> left;
    for (const auto &[item, count] : *rows) {
        left.insert(item, count);
    }
    return left;
}

Result<void> StockRepository::count(const ItemId &item, int left)
{
    const auto done =
        m_database.execute(uR"(INSERT INTO stock (item_id, remaining) VALUES (:item, :remaining)
            ON CONFLICT (item_id) DO UPDATE SET remaining = excluded.remaining)"_s,
            {{":item", item.text()}, {":remaining", left}});
    return done ? Result<void>() : done.error();
}

Result<void> StockRepository::stopCounting(const ItemId &item)
{
    for (const QString &statement : {u"DELETE FROM stock WHERE item_id = :item"_s,
             u"DELETE FROM stock_taken WHERE item_id = :item"_s}) {
        if (const auto done = m_database.execute(statement, {{":item", item.text()}}); !done) {
            return done.error();
        }
    }
    return {};
}

Result<bool> StockRepository::take(const OrderId &order, const ItemId &item, int quantity)
{
    const auto counted =
        m_database.first<int>(u"SELECT remaining FROM stock WHERE item_id = :item"_s,
            {{":item", item.text()}}, [](const Row &row) { return row.integer(0); });
    if (!counted) {
        return counted.error();
    }
    if (!*counted) {
        return true;
    }
    const auto taken = m_database.execute(uR"(UPDATE stock SET remaining = remaining - :quantity
            WHERE item_id = :item AND remaining >= :wanted)"_s,
        {{":quantity", quantity}, {":item", item.text()}, {":wanted", quantity}});
    if (!taken) {
        return taken.error();
    }
    if (*taken == 0) {
        return false;
    }
    const auto noted = m_database.execute(uR"(INSERT INTO stock_taken (order_id, item_id, quantity)
            VALUES (:order, :item, :quantity)
            ON CONFLICT (order_id, item_id)
            DO UPDATE SET quantity = stock_taken.quantity + excluded.quantity)"_s,
        {{":order", order.text()}, {":item", item.text()}, {":quantity", quantity}});
    return noted ? Result<bool>(true) : noted.error();
}

Result<void> StockRepository::giveBack(const OrderId &order, const ItemId &item, int quantity)
{
    const auto taken = m_database.first<int>(
        u"SELECT quantity FROM stock_taken WHERE order_id = :order AND item_id = :item"_s,
        {{":order", order.text()}, {":item", item.text()}},
        [](const Row &row) { return row.integer(0); });
    if (!taken) {
        return taken.error();
    }
    const int given = std::min(quantity, taken->value_or(0));
    if (given <= 0) {
        return {};
    }
    const auto added = m_database.execute(
        u"UPDATE stock SET remaining = remaining + :given WHERE item_id = :item"_s,
        {{":given", given}, {":item", item.text()}});
    if (!added) {
        return added.error();
    }
    const auto noted = given == **taken
        ? m_database.execute(
            u"DELETE FROM stock_taken WHERE order_id = :order AND item_id = :item"_s,
            {{":order", order.text()}, {":item", item.text()}})
        : m_database.execute(uR"(UPDATE stock_taken SET quantity = quantity - :given
                WHERE order_id = :order AND item_id = :item)"_s,
            {{":given", given}, {":order", order.text()}, {":item", item.text()}});
    return noted ? Result<void>() : noted.error();
}

Result<void> StockRepository::giveBack(const OrderId &order)
{
    const auto given = m_database.execute(uR"(UPDATE stock SET remaining = remaining
            + (SELECT quantity FROM stock_taken
                WHERE order_id = :order AND stock_taken.item_id = stock.item_id)
            WHERE item_id IN (SELECT item_id FROM stock_taken WHERE order_id = :of))"_s,
        {{":order", order.text()}, {":of", order.text()}});
    if (!given) {
        return given.error();
    }
    const auto gone = m_database.execute(
        u"DELETE FROM stock_taken WHERE order_id = :order"_s, {{":order", order.text()}});
    return gone ? Result<void>() : gone.error();
}

} // namespace docket::store
