// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/print_job_repository.h"

#include "columns.h"

namespace docket::store {

using namespace Qt::StringLiterals;

namespace {

PrintJobRow jobFrom(const Row &row)
{
    return {PrintJobId(row.text(0)), OrderId(row.text(1)), row.text(2), row.text(3), row.integer(4),
        row.text(5), row.instant(6)};
}

} // namespace

Result<void> PrintJobRepository::insert(const PrintJobRow &job)
{
    const auto inserted = m_database.execute(
        uR"(INSERT INTO print_job (id, queued_as, order_id, printer, state, attempts, created_at,
                changed_at)
            VALUES (:id, (SELECT coalesce(max(queued_as), 0) + 1 FROM print_job), :order_id,
                :printer, :state, :attempts, :created_at, :changed_at))"_s,
        {{":id", job.id.text()}, {":order_id", job.order.text()}, {":printer", job.printer},
            {":state", job.state}, {":attempts", job.attempts},
            {":created_at", toColumn(job.createdAt)}, {":changed_at", toColumn(job.createdAt)}});
    if (!inserted) {
        return inserted.error();
    }
    return {};
}

Result<void> PrintJobRepository::update(const PrintJobId &id, const QString &state, int attempts,
    const QString &cause, const QDateTime &at)
{
    const auto updated = m_database.execute(
        uR"(UPDATE print_job SET state = :state, attempts = :attempts, cause = :cause,
                changed_at = :at
            WHERE id = :id)"_s,
        {{":state", state}, {":attempts", attempts}, {":cause", notNull(cause)},
            {":at", toColumn(at)}, {":id", id.text()}});
    if (!updated) {
        return updated.error();
    }
    if (*updated != 1) {
        return Error {ErrorCode::NotFound, u"There is no such print job."_s, id.text()};
    }
    return {};
}

Result<std::optional<PrintJobRow>> PrintJobRepository::nextWaiting(const QString &printer)
{
    return m_database.first<PrintJobRow>(
        uR"(SELECT id, order_id, printer, state, attempts, cause, created_at FROM print_job
            WHERE printer = :printer AND state IN ('queued', 'sending', 'unknown')
            ORDER BY queued_as LIMIT 1)"_s,
        {{":printer", printer}}, jobFrom);
}

Result<int> PrintJobRepository::waiting(const QString &printer)
{
    const auto count = m_database.first<int>(uR"(SELECT count(*) FROM print_job
            WHERE printer = :printer AND state IN ('queued', 'sending', 'unknown'))"_s,
        {{":printer", printer}}, [](const Row &row) { return row.integer(0); });
    if (!count) {
        return count.error();
    }
    return count->value_or(0);
}

Result<QMap<QString, int>> PrintJobRepository::waitingByPrinter()
{
    QMap<QString, int> waiting;
    const auto counted = m_database.forEach(uR"(SELECT printer, count(*) FROM print_job
            WHERE state IN ('queued', 'sending', 'unknown') GROUP BY printer)"_s,
        {}, [&](const Row &row) { waiting.insert(row.text(0), row.integer(1)); });
    if (!counted) {
        return counted.error();
    }
    return waiting;
}

Result<QList<PrintJobRow>> PrintJobRepository::ofOrder(const OrderId &order)
{
    return m_database.all<PrintJobRow>(
        uR"(SELECT id, order_id, printer, state, attempts, cause, created_at FROM print_job
            WHERE order_id = :order_id ORDER BY queued_as)"_s,
        {{":order_id", order.text()}}, jobFrom);
}

} // namespace docket::store
