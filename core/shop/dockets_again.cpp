// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dockets_again.h"

#include "fresh_id.h"

#include <QMap>

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

/// The lines of an older docket are not those of the order any more.
QList<store::PrintJobRow> sinceChange(const QList<store::PrintJobRow> &jobs)
{
    auto since = jobs;
    since.removeIf([&jobs](const store::PrintJobRow &job) {
        return isOutdated(job, jobs) || job.lines == QList<int> {print::noLine};
    });
    return since;
}

QString meantFor(const store::PrintJobRow &job)
{
    return job.movedFrom.isEmpty() ? job.printer : job.movedFrom;
}

/// What the printer of an outdated job has of the order as it is now.
QList<int> linesNow(const store::PrintJobRow &outdated, const QList<store::PrintJobRow> &jobs,
    const QList<PrinterRule> &printers)
{
    const auto current =
        std::find_if(jobs.crbegin(), jobs.crend(), [&](const store::PrintJobRow &job) {
            return meantFor(job) == meantFor(outdated) && job.purpose == outdated.purpose
                && !isOutdated(job, jobs);
        });
    if (current != jobs.crend()) {
        return current->lines;
    }
    return isSetUp(printers, outdated.printer) ? QList<int> {print::noLine} : QList<int>();
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

/// A queued job that prints the same, as one copy.
store::PrintJobRow anew(const store::PrintJobRow &job, const QDateTime &now)
{
    store::PrintJobRow fresh = job;
    fresh.id = PrintJobId(freshId(now));
    fresh.state = print::toText(print::JobState::Queued);
    fresh.attempts = 0;
    fresh.cause.clear();
    fresh.createdAt = now;
    fresh.copy = 1;
    fresh.copies = 1;
    fresh.isReprint = false;
    return fresh;
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
        store::PrintJobRow fresh = anew(job, now);
        fresh.isReprint = job.attempts > 0;
        dockets.append(fresh);
    }
    return dockets;
}

QList<store::PrintJobRow> cancelledDockets(const Order &order,
    const QList<store::PrintJobRow> &jobs, const Menu &menu, const QList<PrinterRule> &printers,
    const QDateTime &now)
{
    QList<store::PrintJobRow> dockets;
    for (store::PrintJobRow job : jobs) {
        if (!isOnPaper(job)) {
            continue;
        }
        if (isOutdated(job, jobs)) {
            job.lines = linesNow(job, jobs, printers);
        }
        for (auto &fresh : routedForToday(order, {job}, menu, printers)) {
            const bool isKnown = std::any_of(dockets.begin(), dockets.end(),
                [&fresh](const store::PrintJobRow &each) { return isSameDocket(each, fresh); });
            if (!isKnown) {
                dockets.append(anew(fresh, now));
                dockets.last().headline.clear();
            }
        }
    }
    return dockets;
}

QList<store::PrintJobRow> emptiedDockets(const QList<store::PrintJobRow> &jobs,
    const QList<RoutedDocket> &dockets, const QList<PrinterRule> &printers, const QDateTime &now)
{
    const QString kitchen = print::toText(print::Purpose::Kitchen);
    QMap<QString, store::PrintJobRow> latest; // on paper, by printer
    for (const store::PrintJobRow &job : jobs) {
        const bool hasDocket =
            std::any_of(dockets.begin(), dockets.end(), [&job](const RoutedDocket &docket) {
                return docket.content.purpose == print::Purpose::Kitchen
                    && (docket.printer == job.printer || docket.printer == meantFor(job));
            });
        if (job.purpose == kitchen && isOnPaper(job) && isSetUp(printers, job.printer)
            && !hasDocket) {
            latest.insert(job.printer, job);
        }
    }
    QList<store::PrintJobRow> emptied;
    for (const store::PrintJobRow &job : std::as_const(latest)) {
        const auto state = print::jobStateFromText(job.state);
        const bool isOut = state == print::JobState::Sent || state == print::JobState::Confirmed;
        if (isOut && job.lines == QList<int> {print::noLine}) {
            continue; // it has been told
        }
        store::PrintJobRow fresh = anew(job, now);
        fresh.lines = {print::noLine};
        fresh.movedFrom.clear();
        fresh.headline = print::toText(print::Headline::Changed);
        emptied.append(fresh);
    }
    return emptied;
}

bool isOutdated(const store::PrintJobRow &job, const QList<store::PrintJobRow> &ofOrder)
{
    // By their order, not by the clock, which may have been set back since; those of one change are
    // of one moment.
    const QString changed = print::toText(print::Headline::Changed);
    const auto self = std::find_if(ofOrder.begin(), ofOrder.end(),
        [&job](const store::PrintJobRow &other) { return other.id == job.id; });
    return job.purpose != print::toText(print::Purpose::Receipt)
        && std::any_of(self, ofOrder.end(), [&](const store::PrintJobRow &other) {
               return other.headline == changed && other.createdAt != job.createdAt;
           });
}

bool isOnPaper(const store::PrintJobRow &job)
{
    const auto state = print::jobStateFromText(job.state);
    const bool mayBePrinted = state == print::JobState::Sending || state == print::JobState::Sent
        || state == print::JobState::Confirmed || state == print::JobState::Unknown
        || (state == print::JobState::Failed && job.attempts > 0);
    return mayBePrinted && job.purpose != print::toText(print::Purpose::Receipt);
}

} // namespace docket::shop
