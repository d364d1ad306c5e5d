// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tick_box.h"

#include "ui/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace docket::ui {

namespace {

constexpr int boxSize = 6 * spacingUnit;
constexpr int boxGap = 2 * spacingUnit;

} // namespace

QSize TickBox::sizeHint() const
{
    return {boxSize + 2 * boxGap + fontMetrics().horizontalAdvance(text()), touchHeight};
}

void TickBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette colours = window()->palette(); // a style sheet leaves a widget of its own none
    const bool isMirrored = isRightToLeft();
    const int left = isMirrored ? width() - boxSize - 1 : 1;
    const QRectF box(left, (height() - boxSize) / 2.0, boxSize, boxSize);
    painter.setPen(QPen(colours.color(hasFocus() ? QPalette::Link : QPalette::PlaceholderText), 2));
    painter.setBrush(isChecked() ? colours.highlight() : colours.base());
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), spacingUnit, spacingUnit);
    if (isChecked()) {
        QPainterPath tick(box.topLeft() + QPointF(6, 12));
        tick.lineTo(box.topLeft() + QPointF(10.5, 16.5));
        tick.lineTo(box.topLeft() + QPointF(18, 8));
        painter.setPen(QPen(colours.color(QPalette::HighlightedText), 2.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(tick);
    }
    const int indent = boxSize + boxGap;
    const QRect words = rect().adjusted(isMirrored ? 0 : indent, 0, isMirrored ? -indent : 0, 0);
    painter.setPen(
        palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    painter.drawText(words,
        static_cast<int>(
            QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter).toInt()),
        fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
}

} // namespace docket::ui
