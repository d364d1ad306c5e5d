// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sales_report.h"
#include "order_file_words.h"
#include "ui/ticket_words.h"

#include <QCoreApplication>
#include <QList>
#include <QString>
#include <QStringList>

namespace docket::ui {

/// One figure that is told large.
struct ReportFigure {
    QString id;
    QString label;
    QString value;
    QString hint; ///< What belongs to it; empty: nothing.
};

/// Figures that belong together, exactly: as rows, and as bars where they can be drawn.
struct ReportTable {
    QString id;
    QString title;
    QStringList headers;
    QList<QStringList> rows;
    QStringList barLabels = {}; ///< As many as bars.
    QList<qint64> bars = {}; ///< In hundredths: cents, or a hundred for each order.
    QString unit = {}; ///< In front of what the bars mean: "$", or nothing.
};

/// A report in words: the same on the screen, in a table for spreadsheets and on paper.
class ReportWords {
    Q_DECLARE_TR_FUNCTIONS(docket::ui::ReportWords)

public:
    explicit ReportWords(const TicketWords &words) : m_words(words) { }

    /// "Mon 16 Nov to Fri 20 Nov 2026"
    static QString days(const ReportDays &days);
    static QString span(ReportSpan span);
    /// "Counter", "Vapi"
    static QString channel(const QString &provider);
    /// The few figures that are told first.
    static QList<ReportFigure> headline(
        const SalesReport &report, Thousands thousands = Thousands::Apart);
    /// By item, hour, weekday and channel; promises, the kitchen, calls.
    static QList<ReportTable> tables(
        const SalesReport &report, Thousands thousands = Thousands::Apart);
    /// The words that callers said and no menu knows.
    ReportTable unknownWords(const SalesReport &report) const;
    /// "in 7 calls, last Fri 20 Nov 2026 18:34"
    QString howOften(const UnknownWords &words) const;

private:
    static ReportTable promises(const SalesReport &report);
    static ReportTable kitchen(const SalesReport &report);
    static ReportTable calls(const SalesReport &report);

    const TicketWords &m_words;
};

} // namespace docket::ui
