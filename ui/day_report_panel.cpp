// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "day_report_panel.h"

#include "action_button.h"
#include "labels.h"
#include "menu_form.h"
#include "panel_scroll.h"
#include "report_export.h"
#include "report_panel.h"
#include "ui/prompt.h"
#include "ui/said.h"

#include <QDateEdit>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

constexpr int panelsInARow = 2;

} // namespace

DayReportPanel::DayReportPanel(
    const Theme &theme, const TicketWords &words, const QString &shopName, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_words(words), m_shopName(shopName),
      m_told(namedLabel("message", u"day-told"_s, this)), m_grid(new QGridLayout)
{
    setObjectName(u"day-report"_s);
    m_told->hide();
    m_grid->setSpacing(3 * spacingUnit);
    auto *scroll = new PanelScroll(this);
    scroll->content()->addLayout(m_grid);
    scroll->content()->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3 * spacingUnit);
    layout->addWidget(makeHead());
    layout->addWidget(m_told);
    layout->addWidget(scroll, 1);
    int place = 0;
    for (const ReportTable &table : m_words.tables({})) {
        auto *panel = new ReportPanel(theme, table.id, ReportChart::Bars::Lying, this);
        panel->show(table);
        m_tables.insert(table.id, panel);
        m_grid->addWidget(panel, place / panelsInARow, place % panelsInARow);
        ++place;
    }
}

QWidget *DayReportPanel::makeHead()
{
    auto *head = new QWidget(this);
    m_day = new QDateEdit(head);
    m_day->setObjectName(u"day-date"_s);
    m_day->setAccessibleName(tr("Day"));
    m_day->setFixedHeight(touchHeight);
    m_day->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_day->setDisplayFormat(u"ddd d MMM yyyy"_s);
    auto *print = formButton(m_theme, u"day-print"_s, tr("Print"), head);
    print->setGround(Colour::Start);
    m_csv = formButton(m_theme, u"day-csv"_s, tr("Spreadsheet"), head);
    m_pdf = formButton(m_theme, u"day-pdf"_s, tr("PDF"), head);
    m_csv->hide();
    m_pdf->hide();
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * spacingUnit);
    layout->addWidget(m_day);
    layout->addStretch(1);
    layout->addWidget(print);
    layout->addWidget(m_csv);
    layout->addWidget(m_pdf);
    connect(m_day, &QDateEdit::editingFinished, this, [this] {
        if (m_day->date() != m_report.day.date()) {
            m_isToday = false;
            emit reportRequested(BusinessDay(m_day->date()));
        }
    });
    connect(print, &QPushButton::clicked, this, [this] {
        say(tr("On its way to the printer …"));
        emit printRequested(chosen());
    });
    connect(m_csv, &QPushButton::clicked, this, [this] { save(u"csv"_s); });
    connect(m_pdf, &QPushButton::clicked, this, [this] { save(u"pdf"_s); });
    return head;
}

void DayReportPanel::usePrompt(Prompt &prompt)
{
    m_prompt = &prompt;
    m_csv->show();
    m_pdf->show();
}

void DayReportPanel::open()
{
    m_told->hide();
    emit reportRequested(m_isToday ? BusinessDay() : chosen());
}

void DayReportPanel::goOnFrom(const DayReportPanel &other)
{
    if (other.m_report.day.date().isValid()) {
        tell(other.m_report);
    }
    m_isToday = other.m_isToday;
    m_day->setDate(other.m_day->date());
}

BusinessDay DayReportPanel::chosen() const
{
    const bool isKnown = m_report.day.date().isValid() || !m_isToday;
    return isKnown ? BusinessDay(m_day->date()) : BusinessDay();
}

void DayReportPanel::tell(const shop::DayReport &report)
{
    m_report = report;
    const QSignalBlocker quiet(m_day);
    m_day->setDate(report.day.date());
    for (const ReportTable &table : m_words.tables(report)) {
        m_tables.value(table.id)->show(table);
    }
}

void DayReportPanel::setPage(const shop::PageState &page)
{
    say(tr("%1: %2", "what is printed, what became of it").arg(page.title, DayWords::page(page)));
}

void DayReportPanel::setRefusal(const QString &reason)
{
    say(reason);
}

void DayReportPanel::say(const QString &text)
{
    m_told->setText(text);
    m_told->show();
}

void DayReportPanel::save(const QString &ending)
{
    const QString day = m_report.day.date().toString(u"yyyy-MM-dd"_s);
    const QString file = m_prompt->fileToSave(u"docket-day-%1.%2"_s.arg(day, ending));
    if (file.isEmpty()) {
        return;
    }
    const QString title = DayWords::day(m_report.day);
    const Thousands thousands = ending == "csv"_L1 ? Thousands::Together : Thousands::Apart;
    const auto saved = saveReport({m_shopName.isEmpty() ? title : m_shopName + u": "_s + title,
                                      m_words.tables(m_report, thousands)},
        file);
    say(saved ? tr("Saved: %1").arg(file) : said(saved.error()));
}

} // namespace docket::ui
