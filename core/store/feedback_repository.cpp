// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/feedback_repository.h"

#include "columns.h"

#include <QUuid>

namespace docket::store {

using namespace Qt::StringLiterals;

Result<void> FeedbackRepository::save(const Feedback &feedback)
{
    const auto removed = m_database.execute(uR"(DELETE FROM feedback WHERE order_id = :order_id)"_s,
        {{":order_id", feedback.order.text()}});
    if (!removed) {
        return removed.error();
    }
    const auto inserted = m_database.execute(
        uR"(INSERT INTO feedback (id, order_id, rating, comment, given_at)
            VALUES (:id, :order_id, :rating, :comment, :given_at))"_s,
        {{":id", QUuid::createUuid().toString(QUuid::WithoutBraces)},
            {":order_id", feedback.order.text()}, {":rating", feedback.rating},
            {":comment", notNull(feedback.comment)}, {":given_at", toColumn(feedback.givenAt)}});
    if (!inserted) {
        return inserted.error();
    }
    return {};
}

Result<std::optional<Feedback>> FeedbackRepository::ofOrder(const OrderId &order)
{
    return m_database.first<Feedback>(
        uR"(SELECT rating, comment, given_at FROM feedback WHERE order_id = :order_id)"_s,
        {{":order_id", order.text()}}, [&order](const Row &row) {
            return Feedback {order, row.integer(0), row.text(1), row.instant(2)};
        });
}

} // namespace docket::store
