// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report_days.h"
#include "domain/sales_report.h"

#include <QMetaType>

#include <optional>

namespace docket::shop {

/// Which days a report is wanted of.
struct ReportQuestion {
    std::optional<ReportSpan> span; ///< As seen from the present business day.
    ReportDays days; ///< Without a span; taken in order, whichever came first.

    friend bool operator==(const ReportQuestion &, const ReportQuestion &) = default;
};

} // namespace docket::shop

Q_DECLARE_METATYPE(docket::shop::ReportQuestion)
