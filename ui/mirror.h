// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetricsF>
#include <QPainter>
#include <QRectF>

namespace docket::ui {

/// Turns what is drawn by hand for left-to-right into what a right-to-left window shows: places
/// change sides within `width`, texts and numerals stay as they are.
class Mirror {
public:
    /// As the painter's layout direction says.
    Mirror(const QPainter &painter, qreal width) : Mirror(painter.layoutDirection(), width) { }
    Mirror(Qt::LayoutDirection direction, qreal width)
        : m_isOn(direction == Qt::RightToLeft), m_width(width)
    {
    }

    bool isOn() const { return m_isOn; }
    /// The left edge of something `itemWidth` wide that begins at `x`.
    qreal left(qreal x, qreal itemWidth) const { return m_isOn ? m_width - x - itemWidth : x; }
    QRectF rect(const QRectF &rect) const
    {
        return {left(rect.left(), rect.width()), rect.top(), rect.width(), rect.height()};
    }
    /// A line of text from its baseline, beginning at `x`; its own letters say how it is read.
    void drawText(QPainter &painter, qreal x, qreal y, const QString &text) const
    {
        const auto width = QFontMetricsF(painter.font()).horizontalAdvance(text);
        const auto direction = painter.layoutDirection();
        painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        painter.drawText(QPointF(left(x, width), y), text);
        painter.setLayoutDirection(direction);
    }

private:
    bool m_isOn;
    qreal m_width;
};

} // namespace docket::ui
