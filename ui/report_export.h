// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "report_words.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace docket::ui {

/// Figures to take along: a heading, and tables under it.
struct ReportPaper {
    QString title; ///< "Demo Kebabs: Mon 16 Nov to Fri 20 Nov 2026"
    QList<ReportTable> tables;
};

/// For spreadsheets, one table under the other with its title between. What a caller said is never
/// a formula.
QByteArray reportCsv(const ReportPaper &paper);
/// The same on A4.
Result<QByteArray> reportPdf(const ReportPaper &paper);
/// As the file's ending says: ".csv" or ".pdf".
Result<void> saveReport(const ReportPaper &paper, const QString &file);

} // namespace docket::ui
