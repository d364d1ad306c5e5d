// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "beside_database.h"
#include "domain/opening_hours.h"
#include "domain/report_days.h"
#include "domain/result.h"
#include "domain/sales_report.h"
#include "store/report_repository.h"

#include <QObject>

namespace docket::shop {

/// Days that are over, counted when `seen` was the journal's last event.
struct CountedDays {
    QList<store::KeptDay> days;
    qint64 seen = 0;
};

/// Adds up business days. Lives in a thread of its own and opens its connection there.
class ReportReader final : public QObject {
    Q_OBJECT

public:
    ReportReader(const QString &file, const OpeningHours &hours);
    ~ReportReader() override;

public slots:
    /// `told` or `failed` follows, with `counted` for some of the days that were counted anew. Days
    /// up to `lastOver` do not change by themselves any more.
    void read(const docket::ReportDays &days, const docket::BusinessDay &lastOver);
    /// Counts some of the days that are over and not kept yet, the last first: `counted` if there
    /// are any.
    void countSome(const docket::BusinessDay &lastOver);

signals:
    void told(const docket::SalesReport &report);
    void failed(const docket::Error &reason);
    void counted(const docket::shop::CountedDays &days);

private:
    Result<SalesReport> report(const ReportDays &days, const BusinessDay &lastOver);
    Result<void> addDays(store::Database &database, const ReportDays &days,
        const BusinessDay &lastOver, SalesReportBuilder &builder, CountedDays &fresh);
    Result<CountedDays> uncounted(const BusinessDay &lastOver);

    const OpeningHours m_hours;
    BesideDatabase m_database;
};

} // namespace docket::shop

Q_DECLARE_METATYPE(docket::shop::CountedDays)
