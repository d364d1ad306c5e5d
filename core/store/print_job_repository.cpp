// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/print_job_repository.h"

#include "columns.h"

#include <QStringList>

namespace docket::store {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const QList<int> &positions)
{
    QStringList words;
    for (const int position : positions) {
        words.append(QString::number(position));
    }
    return words.isEmpty() ? u""_s : words.join(u',');
}

QList<int> positionsFrom(const QString &text)
{
    QList<int> positions;
    for (const QString &word : text.split(u',', Qt::SkipEmptyParts)) {
        positions.append(word.toInt());
    }
    return positions;
}

const QString selectJobs =
    uR"(SELECT id, order_id, printer, state, attempts, cause, created_at, purpose, lines, copy,
            copies, is_reprint, moved_from, approved_at, headline, page
        FROM print_job )"_s;

const QString listJobs =
    uR"(SELECT j.id, j.order_id, j.printer, j.state, j.attempts, j.cause, j.created_at, j.purpose,
            j.lines, j.copy, j.copies, j.is_reprint, j.moved_from, j.approved_at, j.headline, j.page,
            o.business_day, o.sequence, o.customer_name, j.changed_at
        FROM print_job j LEFT JOIN orders o ON o.id = j.order_id )"_s;

PrintJobRow jobFrom(const Row &row)
{
    return {PrintJobId(row.text(0)), OrderId(row.text(1)), row.text(2), row.text(3), row.integer(4),
        row.text(5), row.instant(6), row.text(7), positionsFrom(row.text(8)), row.integer(9),
        row.integer(10), row.flag(11), row.text(12), row.instant(13), row.text(14), row.text(15)};
}

ListedPrintJob listedFrom(const Row &row)
{
    return {jobFrom(row), row.text(16), row.integer(17), row.text(18), row.instant(19)};
}

QVariant boundOf(const QDateTime &madeSince)
{
    return madeSince.isValid() ? toColumn(madeSince) : QVariant(qint64 {0});
}

Result<void> exactlyOne(const Result<int> &changed, const PrintJobId &id)
{
    if (!changed) {
        return changed.error();
    }
    if (*changed != 1) {
        return Error {ErrorCode::NotFound, Sentence::tr("There is no such print job."), id.text()};
    }
    return {};
}

} // namespace

Result<void> PrintJobRepository::insert(const PrintJobRow &job)
{
    return m_database.write(
        uR"(INSERT INTO print_job (id, queued_as, order_id, printer, state, attempts, created_at,
                changed_at, purpose, lines, copy, copies, is_reprint, moved_from, headline, page)
            VALUES (:id, (SELECT coalesce(max(queued_as), 0) + 1 FROM print_job), :order_id,
                :printer, :state, :attempts, :created_at, :changed_at, :purpose, :lines, :copy,
                :copies, :is_reprint, :moved_from, :headline, :page))"_s,
        {{":id", job.id.text()}, {":order_id", keyOrNull(job.order.text())},
            {":printer", job.printer}, {":state", job.state}, {":attempts", job.attempts},
            {":created_at", toColumn(job.createdAt)}, {":changed_at", toColumn(job.createdAt)},
            {":purpose", job.purpose}, {":lines", textOf(job.lines)}, {":copy", job.copy},
            {":copies", job.copies}, {":is_reprint", job.isReprint ? 1 : 0},
            {":moved_from", job.movedFrom.isNull() ? u""_s : job.movedFrom},
            {":headline", notNull(job.headline)}, {":page", notNull(job.page)}});
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
    return exactlyOne(updated, id);
}

Result<std::optional<PrintJobRow>> PrintJobRepository::nextWaiting(
    const QString &printer, const QDateTime &madeSince)
{
    return m_database.first<PrintJobRow>(
        selectJobs + uR"(WHERE printer = :printer AND (state = 'sending'
                    OR (state IN ('queued', 'unknown')
                        AND (created_at >= :made_since OR approved_at IS NOT NULL)))
                AND state IN ('queued', 'sending', 'unknown')
            ORDER BY queued_as LIMIT 1)"_s,
        {{":printer", printer}, {":made_since", boundOf(madeSince)}}, jobFrom);
}

Result<PrintJobCounts> PrintJobRepository::counts(
    const QString &printer, const QDateTime &madeSince)
{
    const auto counts = m_database.first<PrintJobCounts>(
        uR"(SELECT count(*) FILTER (WHERE ready), min(created_at) FILTER (WHERE ready),
                count(*) FILTER (WHERE NOT ready)
            FROM (SELECT created_at, (state = 'sending' OR created_at >= :made_since
                        OR approved_at IS NOT NULL) AS ready
                FROM print_job
                WHERE printer = :printer AND state IN ('queued', 'sending', 'unknown')) AS job)"_s,
        {{":made_since", boundOf(madeSince)}, {":printer", printer}}, [](const Row &row) {
            return PrintJobCounts {row.integer(0), row.instant(1), row.integer(2)};
        });
    if (!counts) {
        return counts.error();
    }
    return counts->value_or(PrintJobCounts {});
}

Result<std::optional<PrintJobRow>> PrintJobRepository::byId(const PrintJobId &id)
{
    return m_database.first<PrintJobRow>(
        selectJobs + u"WHERE id = :id"_s, {{":id", id.text()}}, jobFrom);
}

Result<void> PrintJobRepository::approve(const PrintJobId &id, const QDateTime &at)
{
    return exactlyOne(
        m_database.execute(uR"(UPDATE print_job SET approved_at = :at, changed_at = :at_too
            WHERE id = :id)"_s,
            {{":at", toColumn(at)}, {":at_too", toColumn(at)}, {":id", id.text()}}),
        id);
}

Result<void> PrintJobRepository::forgetApprovals()
{
    const auto changed = m_database.execute(uR"(UPDATE print_job SET approved_at = NULL,
                state = CASE WHEN state = 'sending' THEN 'unknown' ELSE state END
            WHERE state IN ('queued', 'sending', 'unknown'))"_s);
    return changed ? Result<void>() : Result<void>(changed.error());
}

Result<void> PrintJobRepository::move(
    const PrintJobId &id, const QString &printer, const QDateTime &at)
{
    return exactlyOne(
        m_database.execute(uR"(UPDATE print_job SET printer = :printer, changed_at = :at,
                moved_from = CASE WHEN moved_from = :home THEN '' WHEN moved_from = '' THEN printer
                    ELSE moved_from END
            WHERE id = :id)"_s,
            {{":printer", printer}, {":at", toColumn(at)}, {":home", printer}, {":id", id.text()}}),
        id);
}

Result<QList<PrintJobRow>> PrintJobRepository::movable(
    const QString &printer, const QString &to, const QDateTime &madeSince)
{
    return m_database.all<PrintJobRow>(
        selectJobs + uR"(WHERE printer = :printer AND state IN ('queued', 'sending', 'unknown')
                AND moved_from <> :to AND (created_at >= :made_since OR approved_at IS NOT NULL)
            ORDER BY queued_as)"_s,
        {{":printer", printer}, {":to", to}, {":made_since", boundOf(madeSince)}}, jobFrom);
}

Result<QList<ListedPrintJob>> PrintJobRepository::listWaiting(int limit)
{
    return m_database.all<ListedPrintJob>(
        listJobs + uR"(WHERE j.state IN ('queued', 'sending', 'unknown')
            ORDER BY j.queued_as LIMIT :limit)"_s,
        {{":limit", limit}}, listedFrom);
}

Result<QList<ListedPrintJob>> PrintJobRepository::listPrinted(int limit)
{
    return m_database.all<ListedPrintJob>(listJobs + uR"(WHERE j.state IN ('sent', 'confirmed')
            ORDER BY j.changed_at DESC, j.queued_as DESC LIMIT :limit)"_s,
        {{":limit", limit}}, listedFrom);
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
        selectJobs + u"WHERE order_id = :order_id ORDER BY queued_as"_s,
        {{":order_id", order.text()}}, jobFrom);
}

} // namespace docket::store
