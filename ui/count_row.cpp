// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "count_row.h"

#include "mirror.h"
#include "numerals.h"
#include "ui/theme.h"

#include <QFontMetricsF>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

constexpr int padding = 2 * spacingUnit;

} // namespace

CountRow::CountRow(const Theme &theme, QWidget *parent) : QAbstractButton(parent), m_theme(theme)
{
    setFixedHeight(touchHeight);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
}

void CountRow::setCount(const ItemCount &count, bool isLit)
{
    m_count = count;
    setObjectName(u"count-"_s + count.item);
    setChecked(isLit);
    setAccessibleName(isLit
            ? tr("%1 × %2, shown", "a count whose orders are lit").arg(count.count).arg(count.item)
            : u"%1 × %2"_s.arg(count.count).arg(count.item));
    update();
}

void CountRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    const Mirror mirror(painter, width());
    if (isChecked() || isDown()) {
        painter.fillRect(rect(), m_theme.colour(Colour::Head));
    }
    if (isChecked()) {
        painter.fillRect(
            mirror.rect(QRectF(0, 0, spacingUnit, height())), m_theme.colour(Colour::Link));
    }
    const auto nameFont = m_theme.font(TypeSize::Large, isChecked() ? QFont::Bold : QFont::Normal);
    const auto countFont = m_theme.font(TypeSize::Large, QFont::Bold);
    const QFontMetricsF metrics(nameFont);
    const qreal baseline = (height() + metrics.capHeight()) / 2;
    const auto count = QString::number(m_count.count);
    const qreal countWidth = tabularWidth(countFont, count);
    const qreal countLeft = width() - padding - countWidth;
    painter.setPen(m_theme.colour(Colour::Text));
    painter.setFont(nameFont);
    mirror.drawText(painter, padding, baseline,
        metrics.elidedText(m_count.item, Qt::ElideRight, countLeft - 2 * padding));
    painter.setFont(countFont);
    paintTabular(painter, QPointF(mirror.left(countLeft, countWidth), baseline), count);
    painter.fillRect(QRectF(0, height() - 1, width(), 1), m_theme.colour(Colour::Line));
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.colour(Colour::Link), 2));
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

} // namespace docket::ui
