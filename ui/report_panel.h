// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report_chart.h"

#include <QWidget>

class QLabel;
class QTableWidget;

namespace docket::ui {

/// One part of a report: its bars, and below them the exact figures.
class ReportPanel final : public QWidget {
    Q_OBJECT

public:
    ReportPanel(const Theme &theme, const QString &id, ReportChart::Bars bars, QWidget *parent);

    void show(const ReportTable &table);

private:
    void fillRows(const ReportTable &table);

    QLabel *m_title;
    ReportChart *m_chart;
    QTableWidget *m_rows;
};

} // namespace docket::ui
