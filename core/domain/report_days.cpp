// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/report_days.h"

namespace docket {

ReportDays daysOf(ReportSpan span, const BusinessDay &today)
{
    constexpr int week = 7;
    const QDate date = today.date();
    const auto since = [&today](QDate from) { return ReportDays {BusinessDay(from), today}; };
    switch (span) {
    case ReportSpan::Today:
        return since(date);
    case ReportSpan::Yesterday:
        return {BusinessDay(date.addDays(-1)), BusinessDay(date.addDays(-1))};
    case ReportSpan::ThisWeek:
        return since(date.addDays(1 - date.dayOfWeek()));
    case ReportSpan::Last7Days:
        return since(date.addDays(1 - week));
    case ReportSpan::Last28Days:
        return since(date.addDays(1 - 4 * week));
    case ReportSpan::ThisMonth:
        return since(QDate(date.year(), date.month(), 1));
    case ReportSpan::ThisYear:
        return since(QDate(date.year(), 1, 1));
    }
    Q_UNREACHABLE();
}

} // namespace docket
