// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report_reader.h"

#include "store/journal.h"

#include <algorithm>

namespace docket::shop {

namespace {

constexpr int mostUnknownWords = 100;
constexpr int mostAtOnce = 20; // some tens of milliseconds to count; written in one transaction

BusinessDay dayAfter(const BusinessDay &day, int days)
{
    return BusinessDay(day.date().addDays(days));
}

} // namespace

ReportReader::ReportReader(const QString &file, const OpeningHours &hours)
    : m_hours(hours), m_database(file)
{
}

ReportReader::~ReportReader() = default;

void ReportReader::read(const ReportDays &days, const BusinessDay &lastOver)
{
    const auto made = report(days, lastOver);
    if (made) {
        emit told(*made);
    } else {
        emit failed(made.error());
    }
}

Result<SalesReport> ReportReader::report(const ReportDays &days, const BusinessDay &lastOver)
{
    const auto opened = m_database.opened();
    if (!opened) {
        return opened.error();
    }
    SalesReportBuilder builder(days);
    CountedDays fresh;
    if (const auto added = addDays(**opened, days, lastOver, builder, fresh); !added) {
        return added.error();
    }
    if (!fresh.days.isEmpty()) {
        emit counted(fresh);
    }
    SalesReport report = builder.take();
    store::ReportRepository reports(**opened);
    const OpenPeriod when {m_hours.span(days.from).opens, m_hours.span(days.to).closes};
    const auto refunds = reports.refunds(when);
    const auto unknown = reports.unknownWords(when, mostUnknownWords);
    if (!refunds || !unknown) {
        return refunds ? unknown.error() : refunds.error();
    }
    report.refunds = *refunds;
    report.unknown = *unknown;
    return report;
}

Result<void> ReportReader::addDays(store::Database &database, const ReportDays &days,
    const BusinessDay &lastOver, SalesReportBuilder &builder, CountedDays &fresh)
{
    store::ReportRepository reports(database);
    const auto first = reports.firstDay();
    if (!first) {
        return first.error();
    }
    const BusinessDay from =
        *first && days.from < **first && !(days.to < **first) ? **first : days.from;
    // First of all: what is written meanwhile is later than that.
    const auto seen = store::Journal(database).lastSequence();
    const auto kept = reports.kept({from, days.to});
    if (!seen || !kept) {
        return seen ? kept.error() : seen.error();
    }
    fresh.seen = *seen;
    for (BusinessDay day = from; !(days.to < day); day = dayAfter(day, 1)) {
        const auto known = kept->constFind(day.compact());
        if (known != kept->cend()) {
            if (const auto figures = DayFigures::fromBytes(*known, m_hours.zone())) {
                builder.add(day, *figures);
                continue;
            }
        }
        const auto figures = reports.ofDay(day, m_hours);
        if (!figures) {
            return figures.error();
        }
        builder.add(day, *figures);
        if (!(lastOver < day) && figures->calls.open == 0 && fresh.days.size() < mostAtOnce) {
            fresh.days.append({day, figures->toBytes(m_hours.zone())});
        }
    }
    return {};
}

void ReportReader::countSome(const BusinessDay &lastOver)
{
    const auto days = uncounted(lastOver);
    if (!days) {
        emit failed(days.error());
    } else if (!days->days.isEmpty()) {
        emit counted(*days);
    }
}

Result<CountedDays> ReportReader::uncounted(const BusinessDay &lastOver)
{
    const auto opened = m_database.opened();
    if (!opened) {
        return opened.error();
    }
    store::ReportRepository reports(**opened);
    CountedDays fresh;
    const auto first = reports.firstDay();
    const auto seen = store::Journal(**opened).lastSequence();
    if (!first || !seen) {
        return first ? seen.error() : first.error();
    }
    if (!*first) {
        return fresh;
    }
    fresh.seen = *seen;
    const auto kept = reports.keptDays({**first, lastOver});
    if (!kept) {
        return kept.error();
    }
    for (BusinessDay day = lastOver; !(day < **first) && fresh.days.size() < mostAtOnce;
         day = dayAfter(day, -1)) {
        if (kept->contains(day.compact())) {
            continue;
        }
        const auto figures = reports.ofDay(day, m_hours);
        if (!figures) {
            return figures.error();
        }
        if (figures->calls.open == 0) {
            fresh.days.append({day, figures->toBytes(m_hours.zone())});
        }
    }
    return fresh;
}

} // namespace docket::shop
