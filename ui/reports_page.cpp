// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports_page.h"

#include "action_button.h"
#include "figure_tile.h"
#include "labels.h"
#include "menu_form.h"
#include "panel_scroll.h"
#include "report_export.h"
#include "report_panel.h"
#include "ui/prompt.h"
#include "ui/said.h"
#include "unknown_words_list.h"

#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

constexpr std::array spans {ReportSpan::Today, ReportSpan::Yesterday, ReportSpan::ThisWeek,
    ReportSpan::Last7Days, ReportSpan::Last28Days, ReportSpan::ThisMonth, ReportSpan::ThisYear};
constexpr int panelWidth = 140 * spacingUnit;
constexpr int tileWidth = 58 * spacingUnit;

QDateEdit *dateField(const QString &name, const QString &meaning, QWidget *parent)
{
    auto *field = new QDateEdit(parent);
    field->setObjectName(name);
    field->setAccessibleName(meaning);
    field->setFixedHeight(touchHeight);
    field->setButtonSymbols(QAbstractSpinBox::NoButtons);
    field->setDisplayFormat(u"d MMM yyyy"_s);
    field->hide();
    return field;
}

/// So many beside each other, the first of them on top.
void arrangeIn(QGridLayout &grid, const QList<QWidget *> &widgets, int columns)
{
    if (grid.count() > 0 && grid.property("columns").toInt() == columns) {
        return;
    }
    grid.setProperty("columns", columns);
    for (int index = 0; index < widgets.size(); ++index) {
        grid.removeWidget(widgets.at(index));
        grid.addWidget(widgets.at(index), index / columns, index % columns);
    }
    for (int column = 0; column < grid.columnCount(); ++column) {
        grid.setColumnStretch(column, column < columns ? 1 : 0);
    }
}

} // namespace

ReportsPage::ReportsPage(
    const Theme &theme, const TicketWords &words, const QString &shopName, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_words(words), m_shopName(shopName),
      m_pages(new QStackedWidget(this))
{
    setObjectName(u"reports"_s);
    setProperty("role", u"screen"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4 * spacingUnit, 4 * spacingUnit, 4 * spacingUnit, 0);
    layout->setSpacing(3 * spacingUnit);
    layout->addWidget(makeHead());
    layout->addWidget(m_told);
    layout->addWidget(m_pages, 1);
    auto *empty = new QWidget(m_pages);
    auto *emptyLayout = new QVBoxLayout(empty);
    emptyLayout->addStretch(1);
    emptyLayout->addWidget(textLabel("title", tr("Nothing was sold in these days"), empty));
    emptyLayout->addWidget(textLabel("message",
        tr("Each order, by phone or at the counter, is counted here at once: what sold, when, how promises were kept and how calls ended. Choose other days above, or place a test call from the board."),
        empty));
    emptyLayout->addStretch(2);
    empty->setObjectName(u"reports-empty"_s);
    m_pages->addWidget(makeFigures());
    m_pages->addWidget(empty);
}

QWidget *ReportsPage::makeHead()
{
    auto *head = new QWidget(this);
    m_span = formChoice(u"report-span"_s, tr("Days"), head);
    for (const ReportSpan span : spans) {
        m_span->addItem(ReportWords::span(span));
    }
    m_span->addItem(tr("From … to …"));
    m_from = dateField(u"report-from"_s, tr("From"), head);
    m_to = dateField(u"report-to"_s, tr("To"), head);
    m_days = namedLabel("message", u"report-days"_s, head);
    m_told = namedLabel("quiet", u"report-told"_s, this);
    m_told->hide();
    m_csv = formButton(m_theme, u"report-csv"_s, tr("Spreadsheet"), head);
    m_pdf = formButton(m_theme, u"report-pdf"_s, tr("PDF"), head);
    m_csv->hide();
    m_pdf->hide();
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * spacingUnit);
    layout->addWidget(m_span);
    layout->addWidget(m_from);
    layout->addWidget(m_to);
    layout->addSpacing(2 * spacingUnit);
    layout->addWidget(m_days, 1);
    layout->addWidget(m_csv);
    layout->addWidget(m_pdf);
    connect(m_span, &QComboBox::activated, this, [this](int index) {
        const bool isOwn = index >= static_cast<int>(spans.size());
        m_from->setVisible(isOwn);
        m_to->setVisible(isOwn);
        ask();
    });
    for (auto *field : {m_from, m_to}) {
        connect(field, &QDateEdit::editingFinished, this, &ReportsPage::ask);
    }
    connect(m_csv, &QPushButton::clicked, this, [this] { save(u"csv"_s); });
    connect(m_pdf, &QPushButton::clicked, this, [this] { save(u"pdf"_s); });
    return head;
}

QWidget *ReportsPage::makeFigures()
{
    auto *scroll = new PanelScroll(m_pages);
    auto *inner = scroll->widget();
    m_tileGrid = new QGridLayout;
    m_tileGrid->setSpacing(3 * spacingUnit);
    for (const auto &figure : ReportWords::headline({})) {
        auto *tile = new FigureTile(m_theme, u"figure-"_s + figure.id, inner);
        m_figures.insert(figure.id, tile);
        m_tiles.append(tile);
    }
    m_grid = new QGridLayout;
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(3 * spacingUnit);
    for (const auto &table : ReportWords::tables({})) {
        const auto bars = table.id == "items"_L1 || table.id == "channels"_L1
            ? ReportChart::Bars::Lying
            : ReportChart::Bars::Standing;
        auto *panel = new ReportPanel(m_theme, table.id, bars, inner);
        m_tables.insert(table.id, panel);
        m_panels.append(panel);
    }
    m_unknown = new UnknownWordsList(m_theme, m_words, inner);
    connect(m_unknown, &UnknownWordsList::wordsMeant, this, &ReportsPage::wordsMeant);
    m_panels.insert(2, m_unknown);
    scroll->content()->setSpacing(3 * spacingUnit);
    scroll->content()->addLayout(m_tileGrid);
    scroll->content()->addLayout(m_grid);
    scroll->content()->addStretch(1);
    scroll->content()->setContentsMargins(0, 0, 2 * spacingUnit, 4 * spacingUnit);
    return scroll;
}

void ReportsPage::usePrompt(Prompt &prompt)
{
    m_prompt = &prompt;
    m_csv->show();
    m_pdf->show();
}

void ReportsPage::open()
{
    m_told->hide();
    ask();
}

void ReportsPage::ask()
{
    const int index = m_span->currentIndex();
    if (index < static_cast<int>(spans.size())) {
        emit reportRequested({spans.at(static_cast<size_t>(index)), {}});
    } else {
        emit reportRequested(
            {std::nullopt, {BusinessDay(m_from->date()), BusinessDay(m_to->date())}});
    }
}

void ReportsPage::tell(const SalesReport &report)
{
    m_report = report;
    m_days->setText(ReportWords::days(report.days));
    for (auto *field : {m_from, m_to}) {
        const QSignalBlocker quiet(field);
        field->setDate((field == m_from ? report.days.from : report.days.to).date());
    }
    m_pages->setCurrentIndex(report.isEmpty() && report.unknown.isEmpty() ? 1 : 0);
    for (const auto &figure : ReportWords::headline(report)) {
        m_figures.value(figure.id)->show(figure);
    }
    for (const auto &table : ReportWords::tables(report)) {
        m_tables.value(table.id)->show(table);
    }
    m_unknown->show(report.unknown);
    arrange();
}

void ReportsPage::setSellables(const QList<shop::SellableEntry> &sellables)
{
    m_unknown->setSellables(sellables);
}

bool ReportsPage::closeTopmost()
{
    return m_unknown->closeChoice();
}

void ReportsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ReportsPage::arrange()
{
    const int panels = std::max(1, width() / panelWidth);
    arrangeIn(*m_grid, m_panels, panels);
    const int all = static_cast<int>(m_tiles.size());
    arrangeIn(*m_tileGrid, m_tiles, std::clamp(width() / tileWidth, 1, all));
}

void ReportsPage::save(const QString &ending)
{
    const QString iso = u"yyyy-MM-dd"_s;
    const ReportDays &days = m_report.days;
    QString name = u"docket-"_s + days.from.date().toString(iso);
    if (days.count() > 1) {
        name += u"-to-"_s + days.to.date().toString(iso);
    }
    const QString file = m_prompt->fileToSave(name + u'.' + ending);
    if (file.isEmpty()) {
        return;
    }
    const QString title = ReportWords::days(days);
    const Thousands thousands = ending == "csv"_L1 ? Thousands::Together : Thousands::Apart;
    ReportPaper paper {m_shopName.isEmpty() ? title : m_shopName + u": "_s + title, {}};
    ReportTable first {u"headline"_s, tr("At a glance"), {tr("Figure"), tr("Value"), {}}, {}};
    for (const auto &figure : ReportWords::headline(m_report, thousands)) {
        first.rows.append({figure.label, figure.value, figure.hint});
    }
    paper.tables = QList<ReportTable> {first} + ReportWords::tables(m_report, thousands);
    paper.tables.append(m_words.unknownWords(m_report));
    const auto saved = saveReport(paper, file);
    m_told->setText(saved ? tr("Saved: %1").arg(file) : said(saved.error()));
    m_told->show();
}

} // namespace docket::ui
