// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "numerals.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace docket::ui {

namespace {

qreal digitWidth(const QFontMetricsF &metrics)
{
    qreal widest = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
        widest = std::max(widest, metrics.horizontalAdvance(QChar(digit)));
    }
    return widest;
}

bool isPlainDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

/// Calls `place(text, x)` for each digit and each run between digits; \return the whole width.
template <typename Place>
qreal eachRun(const QFontMetricsF &metrics, const QString &text, Place place)
{
    const auto cell = digitWidth(metrics);
    qreal x = 0;
    for (qsizetype index = 0; index < text.size();) {
        if (isPlainDigit(text.at(index))) {
            const QString digit = text.mid(index, 1);
            place(digit, x + (cell - metrics.horizontalAdvance(digit)) / 2);
            x += cell;
            ++index;
            continue;
        }
        auto end = index;
        while (end < text.size() && !isPlainDigit(text.at(end))) {
            ++end;
        }
        const QString run = text.mid(index, end - index);
        place(run, x);
        x += metrics.horizontalAdvance(run);
        index = end;
    }
    return x;
}

} // namespace

qreal tabularWidth(const QFont &font, const QString &text)
{
    return eachRun(QFontMetricsF(font), text, [](const QString &, qreal) {});
}

void paintTabular(QPainter &painter, const QPointF &baseline, const QString &text)
{
    eachRun(QFontMetricsF(painter.font()), text, [&](const QString &run, qreal x) {
        painter.drawText(QPointF(baseline.x() + x, baseline.y()), run);
    });
}

NumeralLabel::NumeralLabel(const Theme &theme, TypeSize size, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void NumeralLabel::setText(const QString &text)
{
    if (m_text == text) {
        return;
    }
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize NumeralLabel::sizeHint() const
{
    const auto font = m_theme.font(m_size, QFont::Bold);
    const QFontMetricsF metrics(font);
    const auto width =
        m_text.isRightToLeft() ? metrics.horizontalAdvance(m_text) : tabularWidth(font, m_text);
    return {static_cast<int>(std::ceil(width)), static_cast<int>(std::ceil(metrics.height()))};
}

void NumeralLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(m_theme.font(m_size, QFont::Bold));
    painter.setPen(m_theme.colour(Colour::Text));
    if (m_text.isRightToLeft()) {
        // Its parts stand in their own order, which only the whole text tells.
        painter.drawText(rect(), Qt::AlignCenter, m_text);
        return;
    }
    paintTabular(painter, QPointF(0, QFontMetricsF(painter.font()).ascent()), m_text);
}

} // namespace docket::ui
