// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/refund_repository.h"

#include "columns.h"

namespace docket::store {

using namespace Qt::StringLiterals;

Result<void> RefundRepository::insert(const OrderId &order, const Refund &refund)
{
    QJsonArray lines;
    for (const int line : refund.lines) {
        lines.append(line);
    }
    const auto inserted = m_database.execute(
        uR"(INSERT INTO refund (id, order_id, at, who, reason, lines, amount, gst, method,
                rounding)
            VALUES (:id, :order_id, :at, :who, :reason, :lines, :amount, :gst, :method,
                :rounding))"_s,
        {{":id", refund.id}, {":order_id", order.text()}, {":at", toColumn(refund.at)},
            {":who", notNull(refund.who)}, {":reason", refund.reason}, {":lines", compact(lines)},
            {":amount", refund.amount.cents()}, {":gst", refund.gst.cents()},
            {":method", toText(refund.method)}, {":rounding", refund.rounding.cents()}});
    return inserted ? Result<void>() : inserted.error();
}

Result<QList<Refund>> RefundRepository::ofOrder(const OrderId &order)
{
    return m_database.all<Refund>(
        uR"(SELECT id, at, who, reason, lines, amount, gst, method, rounding
            FROM refund WHERE order_id = :order_id ORDER BY at, id)"_s,
        {{":order_id", order.text()}}, [](const Row &row) {
            Refund refund {row.text(0), row.instant(1), row.text(2), row.text(3), {},
                Money::fromCents(row.bigInteger(5)), Money::fromCents(row.bigInteger(6)),
                refundMethodFromText(row.text(7)).value_or(RefundMethod::Other),
                Money::fromCents(row.bigInteger(8))};
            for (const QJsonValue &line : QJsonDocument::fromJson(row.text(4).toUtf8()).array()) {
                refund.lines.append(line.toInt());
            }
            return refund;
        });
}

} // namespace docket::store
