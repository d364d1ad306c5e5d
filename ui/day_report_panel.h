// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "day_words.h"
#include "shop/day_book.h"
#include "ui/theme.h"

#include <QMap>
#include <QWidget>

class QDateEdit;
class QGridLayout;
class QLabel;

namespace docket::ui {

class ActionButton;
class Prompt;
class ReportPanel;

/// The report of a day: to read, to print, to take along.
class DayReportPanel final : public QWidget {
    Q_OBJECT

public:
    DayReportPanel(
        const Theme &theme, const TicketWords &words, const QString &shopName, QWidget *parent);

    /// Who is asked where a file goes; without, nothing can be exported.
    void usePrompt(Prompt &prompt);
    void setShopName(const QString &shopName) { m_shopName = shopName; }
    void tell(const shop::DayReport &report);
    /// What became of its paper.
    void setPage(const shop::PageState &page);
    void setRefusal(const QString &reason);
    /// Asks for the day that was chosen last, first of all the present one.
    void open();
    /// The day that was shown there.
    void goOnFrom(const DayReportPanel &other);

signals:
    void reportRequested(const docket::BusinessDay &day);
    void printRequested(const docket::BusinessDay &day);

private:
    QWidget *makeHead();
    /// The day in the field, of which the report may still be on its way; no date: the present one.
    BusinessDay chosen() const;
    void save(const QString &ending);
    void say(const QString &text);

    const Theme &m_theme;
    const DayWords m_words;
    QString m_shopName;
    shop::DayReport m_report;
    bool m_isToday = true; // whichever day that is
    Prompt *m_prompt = nullptr;
    QDateEdit *m_day = nullptr;
    ActionButton *m_csv = nullptr;
    ActionButton *m_pdf = nullptr;
    QLabel *m_told;
    QGridLayout *m_grid;
    QMap<QString, ReportPanel *> m_tables;
};

} // namespace docket::ui
