// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fresh_id.h"
#include "shop/print_desk.h"
#include "store/database.h"
#include "store/journal.h"
#include "store/order_repository.h"
#include "store/print_job_repository.h"

#include <algorithm>
#include <numeric>
#include <optional>
#include <utility>

namespace docket::shop {

using namespace Qt::StringLiterals;

namespace {

/// Of jobs that printed the same, one is printed again.
bool isSameDocket(const store::PrintJobRow &one, const store::PrintJobRow &other)
{
    return one.purpose == other.purpose && one.lines == other.lines && one.printer == other.printer;
}

/// None means all, as in a job.
QList<int> positionsOf(const QList<int> &lines, qsizetype ofOrder)
{
    QList<int> positions = lines;
    if (positions.isEmpty()) {
        positions.resize(ofOrder);
        std::iota(positions.begin(), positions.end(), 0);
    }
    return positions;
}

/// The part of a job that a printer of today takes over.
std::optional<store::PrintJobRow> takenOver(
    const store::PrintJobRow &job, const RoutedDocket &docket, qsizetype linesOfOrder)
{
    const auto own = positionsOf(job.lines, linesOfOrder);
    auto lines = positionsOf(docket.content.lines, linesOfOrder);
    lines.removeIf([&own](int position) { return !own.contains(position); });
    if (lines.isEmpty() || print::toText(docket.content.purpose) != job.purpose) {
        return std::nullopt;
    }
    store::PrintJobRow part = job;
    part.printer = docket.printer;
    part.lines = lines.size() == linesOfOrder ? QList<int>() : lines;
    part.movedFrom.clear();
    return part;
}

/// What a person has typed: "42", "#042", "20261120-042". Sequence 0: no number.
OrderNumber typedNumber(const QString &typed)
{
    const QString text = typed.simplified();
    if (const auto full = OrderNumber::fromText(text)) {
        return *full;
    }
    return {BusinessDay(), text.mid(text.startsWith(u'#') ? 1 : 0).toInt()};
}

} // namespace

QList<store::PrintJobRow> PrintDesk::routedForToday(
    const Order &order, const QList<store::PrintJobRow> &jobs) const
{
    const auto dockets = routed(order, m_menu.whole(), m_printers);
    QList<store::PrintJobRow> result;
    for (const auto &job : jobs) {
        if (isSetUp(job.printer)) {
            result.append(job);
            continue;
        }
        for (const auto &docket : dockets) {
            if (const auto part = takenOver(job, docket, order.lines.size())) {
                result.append(*part);
            }
        }
    }
    return result;
}

QList<store::PrintJobRow> PrintDesk::again(
    const Order &order, const QList<store::PrintJobRow> &earlier)
{
    store::PrintJobRow whole;
    whole.order = order.id;
    QList<store::PrintJobRow> dockets;
    for (const auto &job : routedForToday(order, earlier.isEmpty() ? QList {whole} : earlier)) {
        const auto known = std::find_if(dockets.begin(), dockets.end(),
            [&job](const store::PrintJobRow &each) { return isSameDocket(each, job); });
        if (known != dockets.end()) {
            known->isReprint = known->isReprint || job.attempts > 0;
            continue;
        }
        store::PrintJobRow fresh = job;
        fresh.id = PrintJobId(freshId(m_clock.now()));
        fresh.state = print::toText(print::JobState::Queued);
        fresh.attempts = 0;
        fresh.cause.clear();
        fresh.createdAt = m_clock.now();
        fresh.copy = 1;
        fresh.copies = 1;
        fresh.isReprint = job.attempts > 0;
        dockets.append(fresh);
    }
    return dockets;
}

Result<void> PrintDesk::reprint(const OrderId &order)
{
    const auto known = store::OrderRepository(m_database).byId(order);
    if (!known) {
        return known.error();
    }
    if (!*known) {
        return Error {ErrorCode::NotFound, u"There is no such order."_s, order.text()};
    }
    store::PrintJobRepository jobs(m_database);
    const auto earlier = jobs.ofOrder(order);
    if (!earlier) {
        return earlier.error();
    }
    if (std::any_of(earlier->begin(), earlier->end(),
            [](const store::PrintJobRow &job) { return job.wantsPrinting(); })) {
        return Error {ErrorCode::Conflict,
            u"A docket of this order still waits for its printer: help the printer, or move it."_s,
            order.text()};
    }
    const auto dockets = again(**known, *earlier);
    if (dockets.isEmpty()) {
        return Error {ErrorCode::NotFound,
            u"No printer that is set up prints this order's dockets."_s, order.text()};
    }
    auto transaction = store::Transaction::begin(m_database);
    if (!transaction) {
        return transaction.error();
    }
    for (const auto &fresh : dockets) {
        if (const auto queued = jobs.insert(fresh); !queued) {
            return queued.error();
        }
    }
    const auto noted = store::Journal(m_database)
                           .append(m_clock.now(), u"docketReprinted"_s, order, {},
                               {{u"dockets"_s, static_cast<int>(dockets.size())}});
    if (!noted) {
        return noted.error();
    }
    return finish((*transaction)->commit());
}

Result<void> PrintDesk::reprint(const QString &number)
{
    const OrderNumber wanted = typedNumber(number);
    if (wanted.sequence < 1) {
        return Error {ErrorCode::InvalidArgument,
            u"Type the number on the docket: 42, or 20261120-042 for another day."_s, number};
    }
    const auto order = store::OrderRepository(m_database).numbered(wanted);
    if (!order) {
        return order.error();
    }
    if (!*order) {
        return Error {ErrorCode::NotFound, u"There is no order %1."_s.arg(number.simplified()), {}};
    }
    return reprint(**order);
}

} // namespace docket::shop
