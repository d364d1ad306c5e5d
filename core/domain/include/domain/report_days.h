// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/order_number.h"

#include <QMetaType>

namespace docket {

/// Business days that a report is about, both ends included.
struct ReportDays {
    BusinessDay from;
    BusinessDay to;

    int count() const { return static_cast<int>(from.date().daysTo(to.date())) + 1; }
    friend bool operator==(const ReportDays &, const ReportDays &) = default;
};

/// What people call such days.
enum class ReportSpan { Today, Yesterday, ThisWeek, Last7Days, Last28Days, ThisMonth, ThisYear };

/// Weeks begin on Monday; the last days include today.
ReportDays daysOf(ReportSpan span, const BusinessDay &today);

} // namespace docket

Q_DECLARE_METATYPE(docket::ReportDays)
