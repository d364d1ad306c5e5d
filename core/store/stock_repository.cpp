// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/stock_repository.h"

#include "columns.h"

#include <algorithm>

namespace docket::store {

using namespace Qt::StringLiterals;

Result<QHash<Sellable, int>> StockRepository::left()
{
    const auto rows = m_database.all<std::pair<Sellable, int>>(
        u"SELECT item_id, group_id, option_id, remaining FROM stock"_s, {}, [](const Row &row) {
            return std::pair(
                Sellable {ItemId(row.text(0)), GroupId(row.text(1)), OptionId(row.text(2))},
                row.integer(3));
        });
    if (!rows) {
        return rows.error();
    }
    QHash<Sellable, int> left;
    for (const auto &[what, count] : *rows) {
        left.insert(what, count);
    }
    return left;
}

Result<void> StockRepository::count(const Sellable &what, int left)
{
    const auto done =
        m_database.execute(uR"(INSERT INTO stock (item_id, group_id, option_id, remaining)
            VALUES (:item, :group, :option, :remaining)
            ON CONFLICT (item_id, group_id, option_id)
            DO UPDATE SET remaining = excluded.remaining)"_s,
            {{":item", notNull(what.item.text())}, {":group", notNull(what.group.text())},
                {":option", notNull(what.option.text())}, {":remaining", left}});
    return done ? Result<void>() : done.error();
}

Result<void> StockRepository::stopCounting(const Sellable &what)
{
    for (const QString &statement : {uR"(DELETE FROM stock
            WHERE item_id = :item AND group_id = :group AND option_id = :option)"_s,
             uR"(DELETE FROM stock_taken
            WHERE item_id = :item AND group_id = :group AND option_id = :option)"_s}) {
        const auto done = m_database.execute(statement,
            {{":item", notNull(what.item.text())}, {":group", notNull(what.group.text())},
                {":option", notNull(what.option.text())}});
        if (!done) {
            return done.error();
        }
    }
    return {};
}

Result<bool> StockRepository::take(const OrderId &order, const Sellable &what, int quantity)
{
    const auto counted = m_database.first<int>(uR"(SELECT remaining FROM stock
            WHERE item_id = :item AND group_id = :group AND option_id = :option)"_s,
        {{":item", notNull(what.item.text())}, {":group", notNull(what.group.text())},
            {":option", notNull(what.option.text())}},
        [](const Row &row) { return row.integer(0); });
    if (!counted) {
        return counted.error();
    }
    if (!*counted) {
        return true;
    }
    if (**counted < quantity) {
        return false;
    }
    const auto taken = m_database.execute(uR"(UPDATE stock SET remaining = remaining - :quantity
            WHERE item_id = :item AND group_id = :group AND option_id = :option)"_s,
        {{":quantity", quantity}, {":item", notNull(what.item.text())},
            {":group", notNull(what.group.text())}, {":option", notNull(what.option.text())}});
    if (!taken) {
        return taken.error();
    }
    const auto noted = m_database.execute(
        uR"(INSERT INTO stock_taken (order_id, item_id, group_id, option_id, quantity)
            VALUES (:order, :item, :group, :option, :quantity)
            ON CONFLICT (order_id, item_id, group_id, option_id)
            DO UPDATE SET quantity = stock_taken.quantity + excluded.quantity)"_s,
        {{":order", order.text()}, {":item", notNull(what.item.text())},
            {":group", notNull(what.group.text())}, {":option", notNull(what.option.text())},
            {":quantity", quantity}});
    return noted ? Result<bool>(true) : noted.error();
}

Result<void> StockRepository::giveBack(const OrderId &order, const Sellable &what, int quantity)
{
    const auto taken = m_database.first<int>(uR"(SELECT quantity FROM stock_taken
            WHERE order_id = :order
                AND item_id = :item AND group_id = :group AND option_id = :option)"_s,
        {{":order", order.text()}, {":item", notNull(what.item.text())},
            {":group", notNull(what.group.text())}, {":option", notNull(what.option.text())}},
        [](const Row &row) { return row.integer(0); });
    if (!taken) {
        return taken.error();
    }
    const int given = std::min(quantity, taken->value_or(0));
    if (given <= 0) {
        return {};
    }
    const auto added = m_database.execute(uR"(UPDATE stock SET remaining = remaining + :given
            WHERE item_id = :item AND group_id = :group AND option_id = :option)"_s,
        {{":given", given}, {":item", notNull(what.item.text())},
            {":group", notNull(what.group.text())}, {":option", notNull(what.option.text())}});
    if (!added) {
        return added.error();
    }
    const bool isAll = given == **taken;
    const auto noted = m_database.execute(isAll
            ? uR"(DELETE FROM stock_taken WHERE quantity = :given AND order_id = :order
                AND item_id = :item AND group_id = :group AND option_id = :option)"_s
            : uR"(UPDATE stock_taken SET quantity = quantity - :given WHERE order_id = :order
                AND item_id = :item AND group_id = :group AND option_id = :option)"_s,
        {{":given", given}, {":order", order.text()}, {":item", notNull(what.item.text())},
            {":group", notNull(what.group.text())}, {":option", notNull(what.option.text())}});
    return noted ? Result<void>() : noted.error();
}

Result<void> StockRepository::giveBack(const OrderId &order)
{
    const auto given = m_database.execute(uR"(UPDATE stock SET remaining = remaining
            + (SELECT quantity FROM stock_taken AS taken WHERE taken.order_id = :order
                AND taken.item_id = stock.item_id AND taken.group_id = stock.group_id
                AND taken.option_id = stock.option_id)
            WHERE EXISTS (SELECT 1 FROM stock_taken AS taken WHERE taken.order_id = :of
                AND taken.item_id = stock.item_id AND taken.group_id = stock.group_id
                AND taken.option_id = stock.option_id))"_s,
        {{":order", order.text()}, {":of", order.text()}});
    if (!given) {
        return given.error();
    }
    const auto gone = m_database.execute(
        u"DELETE FROM stock_taken WHERE order_id = :order"_s, {{":order", order.text()}});
    return gone ? Result<void>() : gone.error();
}

} // namespace docket::store
