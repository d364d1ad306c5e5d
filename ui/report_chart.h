// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report_words.h"
#include "ui/theme.h"

#include <QChartView>

class QBarCategoryAxis;
class QBarSet;
class QValueAxis;

namespace docket::ui {

/// The bars of a table, in Docket's own looks. For the eye only: the table below says the same.
class ReportChart final : public QChartView {
    Q_OBJECT

public:
    /// Lying bars have room for long names.
    enum class Bars { Standing, Lying };

    ReportChart(const Theme &theme, const QString &name, Bars bars, QWidget *parent);

    void show(const ReportTable &table);

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();

    const Theme &m_theme;
    const Bars m_bars;
    QBarSet *m_set = nullptr;
    QBarCategoryAxis *m_names = nullptr;
    QValueAxis *m_values = nullptr;
};

} // namespace docket::ui
