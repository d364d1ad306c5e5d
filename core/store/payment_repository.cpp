// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/payment_repository.h"

#include "columns.h"

namespace docket::store {

using namespace Qt::StringLiterals;

namespace {

#define PAYMENT_COLUMNS                                                                            \
    "id, method, amount, rounding, tendered, change_given, part, takes_back, at, who"

Payment paymentFrom(const Row &row)
{
    Payment payment;
    int column = 0;
    payment.id = row.text(column++);
    payment.method = paymentMethodFromText(row.text(column++)).value_or(PaymentMethod::Cash);
    payment.amount = Money::fromCents(row.bigInteger(column++));
    payment.rounding = Money::fromCents(row.bigInteger(column++));
    payment.tendered = Money::fromCents(row.bigInteger(column++));
    payment.change = Money::fromCents(row.bigInteger(column++));
    const QString part = row.text(column++); // empty for NULL
    payment.part = part.isEmpty() ? std::optional<int>() : part.toInt();
    payment.takesBack = row.text(column++);
    payment.at = row.instant(column++);
    payment.who = row.text(column++);
    return payment;
}

} // namespace

Result<void> PaymentRepository::insert(const OrderId &order, const Payment &payment)
{
    const QVariant part =
        payment.part ? QVariant(*payment.part) : QVariant(QMetaType::fromType<int>());
    const auto inserted =
        m_database.execute(uR"(INSERT INTO payment (order_id, )" PAYMENT_COLUMNS R"()
            VALUES (:order_id, :id, :method, :amount, :rounding, :tendered, :change_given, :part,
                :takes_back, :at, :who))"_s,
            {{":order_id", order.text()}, {":id", payment.id}, {":method", toText(payment.method)},
                {":amount", payment.amount.cents()}, {":rounding", payment.rounding.cents()},
                {":tendered", payment.tendered.cents()}, {":change_given", payment.change.cents()},
                {":part", part}, {":takes_back", keyOrNull(payment.takesBack)},
                {":at", toColumn(payment.at)}, {":who", notNull(payment.who)}});
    return inserted ? Result<void>() : inserted.error();
}

Result<QList<Payment>> PaymentRepository::ofOrder(const OrderId &order)
{
    return m_database.all<Payment>(uR"(SELECT )" PAYMENT_COLUMNS R"( FROM payment
            WHERE order_id = :order_id ORDER BY at, takes_back IS NOT NULL, id)"_s,
        {{":order_id", order.text()}}, paymentFrom);
}

Result<std::optional<OrderId>> PaymentRepository::orderOf(const QString &payment)
{
    return m_database.first<OrderId>(u"SELECT order_id FROM payment WHERE id = :id"_s,
        {{":id", payment}}, [](const Row &row) { return OrderId(row.text(0)); });
}

QString PaymentRepository::paidOfOpenSql()
{
    // Grouped by the plain column it would go through every order that there ever was, in the order
    // of their keys, for the sake of the groups.
    return uR"(SELECT open.id, CAST(SUM(payment.amount) AS BIGINT)
            FROM (SELECT id FROM orders
                WHERE status IN ('received', 'preparing', 'ready')) AS open
            CROSS JOIN payment ON payment.order_id = open.id GROUP BY +open.id)"_s;
}

Result<QHash<OrderId, Money>> PaymentRepository::paidOfOpen()
{
    QHash<OrderId, Money> paid;
    const auto read = m_database.forEach(paidOfOpenSql(), {}, [&paid](const Row &row) {
        paid.insert(OrderId(row.text(0)), Money::fromCents(row.bigInteger(1)));
    });
    if (!read) {
        return read.error();
    }
    return paid;
}

Result<void> PaymentRepository::forEachBetween(const QDateTime &from, const QDateTime &to,
    const std::function<void(const OrderId &order, const Payment &payment)> &read)
{
    return m_database.forEach(uR"(SELECT )" PAYMENT_COLUMNS R"(, order_id FROM payment
            WHERE at >= :from AND at < :to ORDER BY at, takes_back IS NOT NULL, id)"_s,
        {{":from", toColumn(from)}, {":to", toColumn(to)}}, [&read](const Row &row) {
            constexpr int orderColumn = 10;
            read(OrderId(row.text(orderColumn)), paymentFrom(row));
        });
}

} // namespace docket::store
