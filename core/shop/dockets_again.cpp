// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dockets_again.h"

#include "fresh_id.h"

#include <algorithm>
#include <numeric>
#include <optional>

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

/// The lines of an older docket are not those of the order any more.
QList<store::PrintJobRow> sinceChange(const QList<store::PrintJobRow> &jobs)
{
    const QString changed = print::toText(print::Headline::Changed);
    const auto last = std::find_if(jobs.crbegin(), jobs.crend(),
        [&changed](const store::PrintJobRow &job) { return job.headline == changed; });
    if (last == jobs.crend()) {
        return jobs;
    }
    auto since = jobs;
    since.removeIf(
        [at = last->createdAt](const store::PrintJobRow &job) { return job.createdAt < at; });
    return since;
}

QList<store::PrintJobRow> routedForToday(const Order &order, const QList<store::PrintJobRow> &jobs,
    const Menu &menu, const QList<PrinterRule> &printers)
{
    const auto dockets = routed(order, menu, printers);
    QList<store::PrintJobRow> result;
    for (const auto &job : jobs) {
        if (isSetUp(printers, job.printer)) {
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

} // namespace

QList<store::PrintJobRow> docketsAgain(const Order &order, const QList<store::PrintJobRow> &earlier,
    const Menu &menu, const QList<PrinterRule> &printers, const QDateTime &now)
{
    const auto since = sinceChange(earlier);
    store::PrintJobRow whole;
    whole.order = order.id;
    QList<store::PrintJobRow> dockets;
    for (const auto &job :
        routedForToday(order, since.isEmpty() ? QList {whole} : since, menu, printers)) {
        const auto known = std::find_if(dockets.begin(), dockets.end(),
            [&job](const store::PrintJobRow &each) { return isSameDocket(each, job); });
        if (known != dockets.end()) {
            known->isReprint = known->isReprint || job.attempts > 0;
            continue;
        }
        store::PrintJobRow fresh = job;
        fresh.id = PrintJobId(freshId(now));
        fresh.state = print::toText(print::JobState::Queued);
        fresh.attempts = 0;
        fresh.cause.clear();
        fresh.createdAt = now;
        fresh.copy = 1;
        fresh.copies = 1;
        fresh.isReprint = job.attempts > 0;
        dockets.append(fresh);
    }
    return dockets;
}

bool isOnPaper(const store::PrintJobRow &job)
{
    const auto state = print::jobStateFromText(job.state);
    const bool isPrinted = state == print::JobState::Sending || state == print::JobState::Sent
        || state == print::JobState::Confirmed;
    return isPrinted && job.purpose != print::toText(print::Purpose::Receipt);
}

} // namespace docket::shop
