// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report_words.h"
#include "shop/day_book.h"
#include "ui/ticket_words.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace docket::ui {

/// The day in words: the same on the screen, in a table for spreadsheets and on paper.
class DayWords {
    Q_DECLARE_TR_FUNCTIONS(docket::ui::DayWords)

public:
    explicit DayWords(const TicketWords &words) : m_words(words) { }

    /// "Fri 20 Nov 2026"
    static QString day(const BusinessDay &day);
    static QString move(CashMoveKind kind);
    static QString method(const QString &method);
    /// "▲ $2.00 short", "◆ $0.20 too much", "● exactly right"
    static QString difference(Money difference, Thousands thousands = Thousands::Apart);
    /// "Fri 20 Nov 2026: ▲ $2.00 short, Nesrin 23:10"
    QString close(const DayClose &close) const;
    QString move(const CashMove &move, Thousands thousands = Thousands::Apart) const;
    static QString page(const shop::PageState &page);
    /// Name and amount of each, with what was expected last.
    static QList<QStringList> drawer(
        const DrawerFigures &drawer, Thousands thousands = Thousands::Apart);
    QList<ReportTable> tables(
        const shop::DayReport &report, Thousands thousands = Thousands::Apart) const;

private:
    static ReportTable sales(const SalesReport &report, Thousands thousands);
    static ReportTable promos(const shop::DayReport &report, Thousands thousands);
    static ReportTable methods(const shop::DayReport &report, Thousands thousands);
    ReportTable cash(const shop::DayReport &report, Thousands thousands) const;

    const TicketWords &m_words;
};

} // namespace docket::ui
