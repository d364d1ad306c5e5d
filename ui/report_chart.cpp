// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report_chart.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QEvent>
#include <QFontMetrics>
#include <QGraphicsLayout>
#include <QHorizontalBarSeries>
#include <QPainter>
#include <QPen>
#include <QValueAxis>
#include <QWheelEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

constexpr int chartHeight = 52 * spacingUnit;
constexpr int widestName = 36 * spacingUnit; // pixels
constexpr qreal hundredth = 0.01;
constexpr qreal barShare = 0.6;

} // namespace

ReportChart::ReportChart(const Theme &theme, const QString &name, Bars bars, QWidget *parent)
    : QChartView(parent), m_theme(theme), m_bars(bars)
{
    setObjectName(name);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setFocusPolicy(Qt::NoFocus);
    setFixedHeight(chartHeight);
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setInteractive(false);
    setAttribute(Qt::WA_TransparentForMouseEvents); // a finger that scrolls the page
    chart()->legend()->hide();
    chart()->setBackgroundRoundness(0);
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setMargins(QMargins(0, 0, 0, 0));
}

void ReportChart::show(const ReportTable &table)
{
    const bool isLying = m_bars == Bars::Lying;
    const QFontMetrics metrics(m_theme.font(TypeSize::Small));
    chart()->removeAllSeries();
    for (auto *axis : chart()->axes()) {
        chart()->removeAxis(axis);
        delete axis;
    }
    m_set = new QBarSet(table.title);
    m_names = new QBarCategoryAxis;
    m_values = new QValueAxis;
    qint64 most = 1;
    // Lying bars are drawn from below: the first stands last.
    for (qsizetype index = 0; index < table.bars.size(); ++index) {
        const qsizetype at = isLying ? table.bars.size() - 1 - index : index;
        m_set->append(static_cast<qreal>(table.bars.at(at)) * hundredth);
        most = std::max(most, table.bars.at(at));
        QString name = metrics.elidedText(table.barLabels.at(at), Qt::ElideRight, widestName);
        while (m_names->categories().contains(name)) {
            name += u' '; // a category stands once
        }
        m_names->append(name);
    }
    QAbstractBarSeries *series = isLying
        ? static_cast<QAbstractBarSeries *>(new QHorizontalBarSeries)
        : static_cast<QAbstractBarSeries *>(new QBarSeries);
    series->append(m_set);
    series->setBarWidth(barShare);
    chart()->addSeries(series);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const Qt::Alignment side = isMirrored ? Qt::AlignRight : Qt::AlignLeft;
    chart()->addAxis(m_names, isLying ? side : Qt::AlignBottom);
    chart()->addAxis(m_values, isLying ? Qt::AlignBottom : side);
    m_values->setReverse(isLying && isMirrored);
    m_names->setReverse(!isLying && isMirrored);
    series->attachAxis(m_names);
    series->attachAxis(m_values);
    m_values->setRange(0, static_cast<qreal>(most) * hundredth);
    m_values->setLabelFormat(table.unit + u"%.0f"_s);
    m_values->setTickCount(5);
    m_values->applyNiceNumbers();
    dress();
}

void ReportChart::dress()
{
    chart()->setBackgroundBrush(m_theme.colour(Colour::Surface));
    chart()->setBackgroundPen(Qt::NoPen);
    setBackgroundBrush(m_theme.colour(Colour::Surface));
    if (m_set == nullptr) {
        return;
    }
    m_set->setColor(m_theme.colour(Colour::Link));
    m_set->setBorderColor(m_theme.colour(Colour::Link));
    for (auto *axis :
        {static_cast<QAbstractAxis *>(m_names), static_cast<QAbstractAxis *>(m_values)}) {
        axis->setLabelsColor(m_theme.colour(Colour::Quiet));
        axis->setTruncateLabels(false); // they are short enough, whatever Qt Charts believes
        axis->setLabelsFont(m_theme.font(TypeSize::Small));
        axis->setLinePen(QPen(m_theme.colour(Colour::Line)));
        axis->setGridLinePen(QPen(m_theme.colour(Colour::Line)));
    }
    m_names->setGridLineVisible(false);
    m_values->setLineVisible(false);
}

void ReportChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        dress();
    }
}

} // namespace docket::ui
