// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history_reader.h"

#include "call_records.h"
#include "domain/order_search.h"
#include "known_order.h"
#include "standing_replacement.h"
#include "store/audit_log.h"
#include "store/database.h"
#include "store/message_repository.h"
#include "store/order_repository.h"
#include "store/order_search_repository.h"
#include "store/payment_repository.h"
#include "store/print_job_repository.h"
#include "store/refund_repository.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace docket::shop {

using namespace Qt::StringLiterals;

namespace {

FiledDocket filed(const store::PrintJobRow &job)
{
    return {job.printer, print::purposeFromText(job.purpose).value_or(print::Purpose::Kitchen),
        print::jobStateFromText(job.state).value_or(print::JobState::Queued), job.createdAt,
        job.cause};
}

FiledChange filed(const store::AuditRow &row)
{
    const auto details = QJsonDocument::fromJson(row.details.toUtf8()).object();
    FiledChange change {row.at, row.who, row.what, details.value("reason"_L1).toString()};
    if (details.contains("before"_L1)) {
        change.before = Money::fromCents(details.value("before"_L1).toInteger());
        change.after = Money::fromCents(details.value("after"_L1).toInteger());
    }
    return change;
}

} // namespace

HistoryReader::HistoryReader(const QString &file) : m_database(file) { }

HistoryReader::~HistoryReader() = default;

void HistoryReader::search(const HistoryQuery &query, QDate today)
{
    const auto read = page(query, today);
    if (read) {
        emit found(*read);
    } else {
        emit searchFailed(read.error());
    }
}

void HistoryReader::openFile(const OrderId &order, QDate today)
{
    const auto read = file(order, today);
    if (read) {
        emit told(*read);
    } else {
        emit fileFailed(read.error());
    }
}

Result<HistoryPage> HistoryReader::page(const HistoryQuery &query, QDate today)
{
    const auto opened = m_database.opened();
    if (!opened) {
        return opened.error();
    }
    HistoryPage page {query, {}, false};
    const auto wanted = searchFor(query.typed, today);
    if (wanted.isEmpty() && !query.typed.trimmed().isEmpty()) {
        return page;
    }
    const auto ids = store::OrderSearchRepository(**opened).find(
        wanted, query.before, HistoryPage::mostOrders + 1);
    if (!ids) {
        return ids.error();
    }
    page.hasMore = ids->size() > HistoryPage::mostOrders;
    store::OrderRepository orders(**opened);
    for (const OrderId &id :
        ids->first(std::min<qsizetype>(ids->size(), HistoryPage::mostOrders))) {
        const auto order = orders.byId(id);
        if (!order) {
            return order.error();
        }
        if (*order) {
            page.orders.append(**order);
        }
    }
    return page;
}

Result<OrderFile> HistoryReader::file(const OrderId &id, QDate today)
{
    const auto opened = m_database.opened();
    if (!opened) {
        return opened.error();
    }
    store::Database &store = **opened;
    const auto order = knownOrder(store, id);
    if (!order) {
        return order.error();
    }
    OrderFile file;
    file.order = *order;
    const auto standing = standingReplacement(store, id);
    if (!standing) {
        return standing.error();
    }
    const auto call = callRecordOf(store, id);
    const auto jobs = store::PrintJobRepository(store).ofOrder(id);
    const auto messages = store::MessageRepository(store).ofOrder(id);
    const auto changes = store::AuditLog(store).ofOrder(id);
    const auto refunds = store::RefundRepository(store).ofOrder(id);
    if (!call || !jobs || !messages || !changes || !refunds) {
        return !call    ? call.error()
            : !jobs     ? jobs.error()
            : !messages ? messages.error()
            : !changes  ? changes.error()
                        : refunds.error();
    }
    const auto payments = store::PaymentRepository(store).ofOrder(id);
    if (!payments) {
        return payments.error();
    }
    file.canReopen = file.order.status == OrderStatus::Cancelled
        && file.order.number.day == BusinessDay(today) && !*standing && refunds->isEmpty();
    file.call = *call;
    file.payments = *payments;
    file.refunds = *refunds;
    for (const store::PrintJobRow &job : *jobs) {
        file.dockets.append(filed(job));
    }
    for (const store::MessageRow &row : *messages) {
        file.messages.append({row.kind, row.state, row.body, row.createdAt});
    }
    for (const store::AuditRow &row : *changes) {
        file.changes.append(filed(row));
    }
    return file;
}

} // namespace docket::shop
