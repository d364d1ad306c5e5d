// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/order_repository.h"

#include "columns.h"
#include "store/order_search_repository.h"

namespace docket::store {

using namespace Qt::StringLiterals;

namespace {

#define ORDER_COLUMNS                                                                              \
    "id, business_day, sequence, status, provider, call_id, session_id, cart_version, "            \
    "menu_version, customer_name, customer_phone, notes, subtotal, gst, total, savings, "          \
    "placed_at, promised_at, started_at, ready_at, closed_at, possible_duplicate, "                \
    "estimated_at, bill"

QStringList toList(const QJsonArray &array)
{
    QStringList list;
    for (const QJsonValue &value : array) {
        list.append(value.toString());
    }
    return list;
}

QJsonArray arrayOf(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).array();
}

QString choicesColumn(const OrderLine &line)
{
    QList<JsonText> choices;
    for (const OrderChoice &choice : line.choices) {
        choices.append(JsonFields {{u"field"_s, choice.field}, {u"names"_s, choice.names}});
    }
    return compact(choices);
}

QList<OrderChoice> choicesFrom(const QString &column)
{
    QList<OrderChoice> choices;
    for (const QJsonValue &value : arrayOf(column)) {
        choices.append({value["field"_L1].toString(), toList(value["names"_L1].toArray())});
    }
    return choices;
}

QString billColumn(const Order &order)
{
    return compact(JsonFields {{u"breakdown"_s, toJson(order.breakdown)},
        {u"promoCode"_s, order.promoCode}, {u"payments"_s, toJson(order.payments)}});
}

void takeBill(Order &order, const QJsonObject &bill)
{
    order.breakdown = priceStepsFromJson(bill["breakdown"_L1].toArray());
    order.promoCode = bill["promoCode"_L1].toString();
    order.payments = paymentPartsFromJson(bill["payments"_L1].toArray());
}

Order orderFrom(const Row &row)
{
    Order order;
    int column = 0;
    order.id = OrderId(row.text(column++));
    order.number.day = BusinessDay(QDate::fromString(row.text(column++), u"yyyyMMdd"_s));
    order.number.sequence = row.integer(column++);
    order.status = orderStatusFromText(row.text(column++)).value_or(OrderStatus::Received);
    order.provider = row.text(column++);
    order.callId = row.text(column++);
    order.session = SessionId(row.text(column++));
    order.cartVersion = row.integer(column++);
    order.menuVersion = row.text(column++);
    order.customerName = row.text(column++);
    order.customerPhone = row.text(column++);
    order.notes = row.text(column++);
    order.subtotal = Money::fromCents(row.bigInteger(column++));
    order.gst = Money::fromCents(row.bigInteger(column++));
    order.total = Money::fromCents(row.bigInteger(column++));
    order.savings = Money::fromCents(row.bigInteger(column++));
    order.placedAt = row.instant(column++);
    order.promisedAt = row.instant(column++);
    order.startedAt = row.instant(column++);
    order.readyAt = row.instant(column++);
    order.closedAt = row.instant(column++);
    order.possibleDuplicate = row.flag(column++);
    order.estimatedAt = row.instant(column++);
    takeBill(order, QJsonDocument::fromJson(row.text(column++).toUtf8()).object());
    return order;
}

OrderLine lineFrom(const Row &row)
{
    OrderLine line;
    int column = 0;
    line.itemId = ItemId(row.text(column++));
    line.item = row.text(column++);
    line.size = row.text(column++);
    line.title = row.text(column++);
    line.quantity = row.integer(column++);
    line.unitPrice = Money::fromCents(row.bigInteger(column++));
    line.choices = choicesFrom(row.text(column++));
    line.without = toList(arrayOf(row.text(column++)));
    line.note = row.text(column++);
    line.deal = row.text(column++);
    line.station = row.text(column++);
    line.prepSeconds = row.integer(column++);
    return line;
}

} // namespace

Result<int> OrderRepository::nextSequence(const BusinessDay &day)
{
    const auto highest =
        m_database.first<int>(uR"(SELECT max(sequence) FROM orders WHERE business_day = :day)"_s,
            {{":day", day.compact()}}, [](const Row &row) { return row.integer(0); });
    if (!highest) {
        return highest.error();
    }
    return highest->value_or(0) + 1;
}

Result<QMap<QString, int>> OrderRepository::highestSequences(int days)
{
    QMap<QString, int> highest;
    const auto read =
        m_database.forEach(uR"(SELECT business_day, max(sequence) FROM orders GROUP BY business_day
            ORDER BY business_day DESC LIMIT :days)"_s,
            {{":days", days}},
            [&highest](const Row &row) { highest.insert(row.text(0), row.integer(1)); });
    if (!read) {
        return read.error();
    }
    return highest;
}

Result<void> OrderRepository::insert(const Order &order)
{
    auto inserted = m_database.write(uR"(INSERT INTO orders ()" ORDER_COLUMNS R"()
            VALUES (:id, :business_day, :sequence, :status, :provider, :call_id, :session_id,
                :cart_version, :menu_version, :customer_name, :customer_phone, :notes, :subtotal, :gst,
                :total, :savings, :placed_at, :promised_at, :started_at, :ready_at, :closed_at,
                :possible_duplicate, :estimated_at, :bill))"_s,
        {{":id", order.id.text()}, {":business_day", order.number.day.compact()},
            {":sequence", order.number.sequence}, {":status", toText(order.status)},
            {":provider", notNull(order.provider)}, {":call_id", notNull(order.callId)},
            {":session_id", keyOrNull(order.session.text())}, {":cart_version", order.cartVersion},
            {":menu_version", notNull(order.menuVersion)}, {":customer_name", order.customerName},
            {":customer_phone", notNull(order.customerPhone)}, {":notes", notNull(order.notes)},
            {":subtotal", order.subtotal.cents()}, {":gst", order.gst.cents()},
            {":total", order.total.cents()}, {":savings", order.savings.cents()},
            {":placed_at", toColumn(order.placedAt)}, {":promised_at", toColumn(order.promisedAt)},
            {":started_at", toColumn(order.startedAt)}, {":ready_at", toColumn(order.readyAt)},
            {":closed_at", toColumn(order.closedAt)},
            {":possible_duplicate", order.possibleDuplicate ? 1 : 0},
            {":estimated_at", toColumn(order.estimatedAt)}, {":bill", billColumn(order)}});
    if (!inserted) {
        return inserted;
    }
    if (const auto stored = insertLines(order); !stored) {
        return stored;
    }
    return OrderSearchRepository(m_database).add(order);
}

Result<void> OrderRepository::insertLines(const Order &order)
{
    int position = 0;
    for (const OrderLine &line : order.lines) {
        auto stored = m_database.write(
            uR"(INSERT INTO order_line (order_id, position, item_id, item, size, title, quantity,
                    unit_price, choices, left_out, note, deal, station, prep_seconds)
                VALUES (:order_id, :position, :item_id, :item, :size, :title, :quantity,
                    :unit_price, :choices, :left_out, :note, :deal, :station, :prep_seconds))"_s,
            {{":order_id", order.id.text()}, {":position", position++},
                {":item_id", line.itemId.text()}, {":item", line.item},
                {":size", notNull(line.size)}, {":title", line.title}, {":quantity", line.quantity},
                {":unit_price", line.unitPrice.cents()}, {":choices", choicesColumn(line)},
                {":left_out", compact(line.without)}, {":note", notNull(line.note)},
                {":deal", notNull(line.deal)}, {":station", notNull(line.station)},
                {":prep_seconds", line.prepSeconds}});
        if (!stored) {
            return stored;
        }
    }
    return {};
}

Result<void> OrderRepository::amend(const Order &order)
{
    const auto updated = m_database.execute(
        uR"(UPDATE orders SET notes = :notes, subtotal = :subtotal, gst = :gst, total = :total,
                savings = :savings, promised_at = :promised_at, bill = :bill
            WHERE id = :id)"_s,
        {{":notes", notNull(order.notes)}, {":subtotal", order.subtotal.cents()},
            {":gst", order.gst.cents()}, {":total", order.total.cents()},
            {":savings", order.savings.cents()}, {":promised_at", toColumn(order.promisedAt)},
            {":bill", billColumn(order)}, {":id", order.id.text()}});
    return updated ? Result<void>() : updated.error();
}

Result<void> OrderRepository::replaceLines(const Order &order)
{
    OrderSearchRepository search(m_database);
    if (const auto dropped = search.drop(order.id); !dropped) {
        return dropped;
    }
    const auto emptied = m_database.execute(
        u"DELETE FROM order_line WHERE order_id = :id"_s, {{":id", order.id.text()}});
    if (!emptied) {
        return emptied.error();
    }
    if (const auto stored = insertLines(order); !stored) {
        return stored;
    }
    return search.add(order);
}

Result<void> OrderRepository::updateStatus(const Order &order)
{
    const auto updated = m_database.execute(
        uR"(UPDATE orders SET status = :status, started_at = :started_at, ready_at = :ready_at,
                closed_at = :closed_at
            WHERE id = :id)"_s,
        {{":status", toText(order.status)}, {":started_at", toColumn(order.startedAt)},
            {":ready_at", toColumn(order.readyAt)}, {":closed_at", toColumn(order.closedAt)},
            {":id", order.id.text()}});
    if (!updated) {
        return updated.error();
    }
    if (*updated != 1) {
        return Error {
            ErrorCode::NotFound, Sentence::tr("There is no such order."), order.id.text()};
    }
    return {};
}

Result<QList<Order>> OrderRepository::withLines(Result<QList<Order>> orders)
{
    if (!orders) {
        return orders;
    }
    for (Order &order : *orders) {
        auto lines = m_database.all<OrderLine>(
            uR"(SELECT item_id, item, size, title, quantity, unit_price, choices, left_out, note, deal,
                    station, prep_seconds
                FROM order_line WHERE order_id = :order_id ORDER BY position)"_s,
            {{":order_id", order.id.text()}}, lineFrom);
        if (!lines) {
            return lines.error();
        }
        order.lines = std::move(*lines);
    }
    return orders;
}

namespace {

Result<std::optional<Order>> onlyOne(Result<QList<Order>> orders)
{
    if (!orders) {
        return orders.error();
    }
    return orders->isEmpty() ? std::optional<Order>() : std::optional<Order>(orders->first());
}

} // namespace

Result<std::optional<Order>> OrderRepository::byId(const OrderId &id)
{
    return onlyOne(withLines(
        m_database.all<Order>(uR"(SELECT )" ORDER_COLUMNS R"( FROM orders WHERE id = :id)"_s,
            {{":id", id.text()}}, orderFrom)));
}

Result<SessionId> OrderRepository::sessionOf(const OrderId &id)
{
    const auto session =
        m_database.first<SessionId>(u"SELECT coalesce(session_id, '') FROM orders WHERE id = :id"_s,
            {{":id", id.text()}}, [](const Row &row) { return SessionId(row.text(0)); });
    if (!session) {
        return session.error();
    }
    return session->value_or(SessionId());
}

Result<std::optional<OrderId>> OrderRepository::numbered(const OrderNumber &number)
{
    const bool isOfDay = number.day.date().isValid();
    return m_database.first<OrderId>(
        uR"(SELECT id FROM orders WHERE sequence = :sequence AND business_day BETWEEN :from AND :to
            ORDER BY business_day DESC LIMIT 1)"_s,
        {{":sequence", number.sequence}, {":from", isOfDay ? number.day.compact() : u"0"_s},
            {":to", isOfDay ? number.day.compact() : u"99999999"_s}},
        [](const Row &row) { return OrderId(row.text(0)); });
}

Result<std::optional<Order>> OrderRepository::ofCart(const SessionId &session, int cartVersion)
{
    return onlyOne(withLines(m_database.all<Order>(uR"(SELECT )" ORDER_COLUMNS R"( FROM orders
            WHERE session_id = :session AND cart_version = :cart_version)"_s,
        {{":session", session.text()}, {":cart_version", cartVersion}}, orderFrom)));
}

Result<std::optional<Order>> OrderRepository::newestOf(
    const SessionId &session, const QString &phone)
{
    auto ofCall =
        onlyOne(withLines(m_database.all<Order>(uR"(SELECT )" ORDER_COLUMNS R"( FROM orders
            WHERE session_id = :session ORDER BY placed_at DESC, cart_version DESC LIMIT 1)"_s,
            {{":session", session.text()}}, orderFrom)));
    if (!ofCall || *ofCall || phone.isEmpty()) {
        return ofCall;
    }
    return onlyOne(withLines(m_database.all<Order>(uR"(SELECT )" ORDER_COLUMNS R"( FROM orders
            WHERE customer_phone = :phone AND customer_phone <> ''
            ORDER BY placed_at DESC LIMIT 1)"_s,
        {{":phone", phone}}, orderFrom)));
}

Result<QList<Order>> OrderRepository::newestOfNumber(const QString &phone, int most)
{
    return withLines(m_database.all<Order>(uR"(SELECT )" ORDER_COLUMNS R"( FROM orders
            WHERE customer_phone = :phone AND customer_phone <> ''
            ORDER BY placed_at DESC, business_day DESC, sequence DESC LIMIT :most)"_s,
        {{":phone", phone}, {":most", most}}, orderFrom));
}

Result<QList<Order>> OrderRepository::open()
{
    return withLines(m_database.all<Order>(uR"(SELECT )" ORDER_COLUMNS R"( FROM orders
            WHERE status IN ('received', 'preparing', 'ready') ORDER BY promised_at, placed_at)"_s,
        {}, orderFrom));
}

Result<QList<Order>> OrderRepository::lastCollected(int most)
{
    return withLines(m_database.all<Order>(uR"(SELECT )" ORDER_COLUMNS R"( FROM orders
            WHERE status = 'collected' ORDER BY closed_at DESC LIMIT :most)"_s,
        {{":most", most}}, orderFrom));
}

Result<QList<Order>> OrderRepository::lastReady(int limit)
{
    return withLines(m_database.all<Order>(uR"(SELECT )" ORDER_COLUMNS R"( FROM orders
            WHERE ready_at IS NOT NULL ORDER BY ready_at DESC LIMIT :limit)"_s,
        {{":limit", limit}}, orderFrom));
}

Result<QHash<OrderId, KeptPromise>> OrderRepository::promisesKept(
    const QDateTime &from, const QDateTime &to)
{
    QHash<OrderId, KeptPromise> kept;
    const auto read = m_database.forEach(uR"(SELECT id, promised_at, ready_at FROM orders
            WHERE ready_at IS NOT NULL AND ready_at >= :from AND ready_at < :to)"_s,
        {{":from", toColumn(from)}, {":to", toColumn(to)}}, [&kept](const Row &row) {
            kept.insert(OrderId(row.text(0)), {row.instant(1), row.instant(2)});
        });
    if (!read) {
        return read.error();
    }
    return kept;
}

Result<bool> OrderRepository::placedSince(const QString &phone, const QDateTime &since)
{
    const auto found = m_database.first<int>(uR"(SELECT 1 FROM orders
            WHERE customer_phone = :phone AND customer_phone <> '' AND placed_at >= :since
                AND status <> 'cancelled' LIMIT 1)"_s,
        {{":phone", phone}, {":since", toColumn(since)}},
        [](const Row &row) { return row.integer(0); });
    if (!found) {
        return found.error();
    }
    return found->has_value();
}

Result<QList<std::pair<ItemId, int>>> OrderRepository::mostSold(const QDateTime &since, int most)
{
    return m_database.all<std::pair<ItemId, int>>(uR"(SELECT order_line.item_id,
                CAST(SUM(order_line.quantity) AS BIGINT) AS units
            FROM orders JOIN order_line ON order_line.order_id = orders.id
            WHERE orders.placed_at >= :since AND orders.status <> 'cancelled'
            GROUP BY order_line.item_id ORDER BY units DESC, order_line.item_id LIMIT :most)"_s,
        {{":since", toColumn(since)}, {":most", most}},
        [](const Row &row) { return std::pair(ItemId(row.text(0)), row.integer(1)); });
}

Result<void> OrderRepository::forEachPlaced(
    const QDateTime &from, const QDateTime &to, const std::function<void(const Order &)> &read)
{
    const qint64 first = from.isValid() ? from.toMSecsSinceEpoch() : 0;
    const qint64 end = to.isValid() ? to.toMSecsSinceEpoch() : std::numeric_limits<qint64>::max();
    auto orders = withLines(m_database.all<Order>(uR"(SELECT )" ORDER_COLUMNS R"( FROM orders
            WHERE placed_at >= :first AND placed_at < :end
            ORDER BY placed_at, business_day, sequence)"_s,
        {{":first", first}, {":end", end}}, orderFrom));
    if (!orders) {
        return orders.error();
    }
    for (const Order &order : *orders) {
        read(order);
    }
    return {};
}

} // namespace docket::store
