// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/opening_hours.h"

#include <algorithm>

namespace docket {

namespace {

constexpr int daysPerYear = 366;

QList<OpenSpan> inOrder(QList<OpenSpan> spans)
{
    spans.removeIf([](const OpenSpan &span) {
        return span.opens < 0 || span.opens >= minutesPerDay || span.closes <= span.opens;
    });
    std::sort(spans.begin(), spans.end(),
        [](const OpenSpan &left, const OpenSpan &right) { return left.opens < right.opens; });
    QList<OpenSpan> joined;
    for (const OpenSpan &span : std::as_const(spans)) {
        if (!joined.isEmpty() && span.opens < joined.constLast().closes) {
            joined.last().closes = std::max(joined.constLast().closes, span.closes);
        } else {
            joined.append(span);
        }
    }
    for (OpenSpan &span : joined) {
        // Written as "opens-closes", only a day from midnight can be told from no time at all.
        const int longest = span.opens == 0 ? minutesPerDay : minutesPerDay - 1;
        span.closes = std::min(span.closes, span.opens + longest);
    }
    return joined;
}

} // namespace

OpeningHours::OpeningHours(
    const QTimeZone &zone, std::array<QList<OpenSpan>, 7> mondayFirst, int dayEndsAtMinute)
    : m_wallClock(zone), m_week(std::move(mondayFirst)), m_dayEndsAtMinute(dayEndsAtMinute)
{
    for (QList<OpenSpan> &spans : m_week) {
        spans = inOrder(spans);
    }
}

void OpeningHours::setException(QDate date, QList<OpenSpan> spans)
{
    m_exceptions.insert(date, inOrder(std::move(spans)));
}

QList<OpenSpan> OpeningHours::spansOn(QDate date) const
{
    if (!date.isValid()) {
        return {};
    }
    const auto exception = m_exceptions.constFind(date);
    if (exception != m_exceptions.constEnd()) {
        return *exception;
    }
    return m_week.at(static_cast<size_t>(date.dayOfWeek() - 1));
}

QList<OpenPeriod> OpeningHours::periodsOn(QDate date) const
{
    QList<OpenPeriod> periods;
    for (const OpenSpan &span : spansOn(date)) {
        const OpenPeriod period {instantAt(date, span.opens), instantAt(date, span.closes)};
        if (period.opens < period.closes) {
            periods.append(period);
        }
    }
    return periods;
}

std::optional<OpenPeriod> OpeningHours::periodAt(const QDateTime &instant) const
{
    if (!instant.isValid()) {
        return std::nullopt;
    }
    const QDate today = local(instant).date();
    for (const QDate date : {today.addDays(-1), today}) {
        for (const OpenPeriod &period : periodsOn(date)) {
            if (period.opens <= instant && instant < period.closes) {
                return period;
            }
        }
    }
    return std::nullopt;
}

std::optional<OpenPeriod> OpeningHours::nextPeriod(const QDateTime &instant) const
{
    if (!instant.isValid()) {
        return std::nullopt;
    }
    const QDate today = local(instant).date();
    for (int day = 0; day <= daysPerYear; ++day) {
        for (const OpenPeriod &period : periodsOn(today.addDays(day))) {
            if (period.opens > instant) {
                return period;
            }
        }
    }
    return std::nullopt;
}

BusinessDay OpeningHours::businessDay(const QDateTime &instant) const
{
    // Compared as instants, so that the day does not begin twice when the clocks go back.
    const QDate date = local(instant).date();
    return BusinessDay(instant < instantAt(date, m_dayEndsAtMinute) ? date.addDays(-1) : date);
}

OpenPeriod OpeningHours::span(const BusinessDay &day) const
{
    return {instantAt(day.date(), m_dayEndsAtMinute),
        instantAt(day.date().addDays(1), m_dayEndsAtMinute)};
}

} // namespace docket
