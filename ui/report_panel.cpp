// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report_panel.h"

#include "labels.h"

#include <QHeaderView>
#include <QLabel>
#include <QStyle>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

constexpr int rowHeight = 8 * spacingUnit;

} // namespace

ReportPanel::ReportPanel(
    const Theme &theme, const QString &id, ReportChart::Bars bars, QWidget *parent)
    : QWidget(parent), m_title(namedLabel("shop", u"report-title-"_s + id, this)),
      m_chart(new ReportChart(theme, u"report-chart-"_s + id, bars, this)),
      m_rows(new QTableWidget(this))
{
    setObjectName(u"report-"_s + id);
    setProperty("role", u"panel"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_rows->setObjectName(u"report-table-"_s + id);
    m_rows->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rows->setSelectionMode(QAbstractItemView::NoSelection);
    m_rows->setFocusPolicy(Qt::TabFocus);
    m_rows->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_rows->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_rows->setShowGrid(false);
    m_rows->setFrameShape(QFrame::NoFrame);
    m_rows->setWordWrap(false);
    m_rows->verticalHeader()->hide();
    m_rows->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_rows->horizontalHeader()->setFixedHeight(rowHeight);
    m_rows->horizontalHeader()->setHighlightSections(false);
    m_rows->viewport()->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4 * spacingUnit, 3 * spacingUnit, 4 * spacingUnit, 4 * spacingUnit);
    layout->setSpacing(2 * spacingUnit);
    layout->addWidget(m_title);
    layout->addWidget(m_chart);
    layout->addWidget(m_rows);
    layout->addStretch(1);
}

void ReportPanel::show(const ReportTable &table)
{
    m_title->setText(table.title);
    m_chart->setVisible(!table.bars.isEmpty());
    if (!table.bars.isEmpty()) {
        m_chart->show(table);
    }
    m_rows->setAccessibleName(table.title);
    fillRows(table);
}

void ReportPanel::fillRows(const ReportTable &table)
{
    m_rows->clear();
    m_rows->setColumnCount(static_cast<int>(table.headers.size()));
    m_rows->setRowCount(static_cast<int>(table.rows.size()));
    for (int column = 0; column < m_rows->columnCount(); ++column) {
        const Qt::Alignment side = column == 0 ? Qt::AlignLeading : Qt::AlignTrailing;
        auto *header = new QTableWidgetItem(table.headers.at(column));
        // A header does not change sides by itself.
        header->setTextAlignment(
            QStyle::visualAlignment(layoutDirection(), side | Qt::AlignVCenter));
        m_rows->setHorizontalHeaderItem(column, header);
        for (int row = 0; row < m_rows->rowCount(); ++row) {
            auto *cell = new QTableWidgetItem(table.rows.at(row).value(column));
            cell->setTextAlignment(side | Qt::AlignVCenter);
            m_rows->setItem(row, column, cell);
        }
        m_rows->horizontalHeader()->setSectionResizeMode(
            column, column == 0 ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    }
    m_rows->setFixedHeight(std::max(touchHeight, (m_rows->rowCount() + 1) * rowHeight + 2));
}

} // namespace docket::ui
