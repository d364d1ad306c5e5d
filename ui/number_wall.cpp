// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "number_wall.h"

#include "symbols.h"
#include "ui/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

constexpr int tallestCell = 44 * spacingUnit;
constexpr int shortestCell = 18 * spacingUnit;
constexpr int gap = 4 * spacingUnit;
/// Of a cell's height: its width and its digits.
constexpr qreal cellRatio = 2.1;
constexpr qreal digitRatio = 0.56;

} // namespace

NumberWall::NumberWall(const Theme &theme, Look look, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_look(look)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void NumberWall::setNumbers(const QList<Number> &numbers)
{
    if (numbers == m_numbers) {
        return;
    }
    m_numbers = numbers;
    QStringList spoken;
    for (const auto &number : numbers) {
        spoken.append(number.text);
    }
    setAccessibleName(m_look == Look::Loud ? tr("Ready: %1").arg(spoken.join(u", "_s))
                                           : tr("Being prepared: %1").arg(spoken.join(u", "_s)));
    update();
}

NumberWall::Grid NumberWall::grid() const
{
    Grid grid;
    for (int cell = tallestCell; cell >= shortestCell; cell -= spacingUnit) {
        grid.cellHeight = cell;
        grid.columns = std::max(1, static_cast<int>((width() + gap) / (cell * cellRatio + gap)));
        grid.rows = std::max(1, (height() + gap) / (cell + gap));
        if (grid.columns * grid.rows >= m_numbers.size()) {
            break;
        }
    }
    return grid;
}

void NumberWall::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto grid = this->grid();
    const qreal cellWidth = (static_cast<qreal>(width()) - (grid.columns - 1) * gap) / grid.columns;
    const auto room = qsizetype {grid.columns} * grid.rows;
    // The last place says how many more there are.
    const auto shown = m_numbers.size() > room ? room - 1 : m_numbers.size();
    const auto cellAt = [&](qsizetype place) {
        const auto column = static_cast<int>(place) % grid.columns;
        const auto row = static_cast<int>(place) / grid.columns;
        const qreal left = column * (cellWidth + gap);
        const bool isMirrored = layoutDirection() == Qt::RightToLeft;
        return QRectF(isMirrored ? width() - left - cellWidth : left, row * (grid.cellHeight + gap),
            cellWidth, grid.cellHeight);
    };
    for (qsizetype place = 0; place < shown; ++place) {
        paintNumber(painter, cellAt(place), m_numbers.at(place));
    }
    if (shown < m_numbers.size()) {
        paintNumber(painter, cellAt(shown), {u"+%1"_s.arg(m_numbers.size() - shown), false});
    }
}

void NumberWall::paintNumber(QPainter &painter, const QRectF &cell, const Number &number) const
{
    auto ink = m_theme.colour(m_look == Look::Loud ? Colour::Text : Colour::Quiet);
    const qreal digits = cell.height() * digitRatio;
    QRectF area = cell;
    if (number.isNew) {
        ink = m_theme.colour(Colour::OnAction);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.colour(Colour::Go));
        painter.drawRoundedRect(cell, cornerRadius, cornerRadius);
        const qreal sign = digits * 0.45;
        paintSymbol(painter, Symbol::Check,
            QRectF(cell.left() + 3 * spacingUnit, cell.center().y() - sign / 2, sign, sign), ink);
        area.setLeft(cell.left() + sign + 4 * spacingUnit);
    } else if (m_look == Look::Loud) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.colour(Colour::Surface));
        painter.drawRoundedRect(cell, cornerRadius, cornerRadius);
    }
    auto font = m_theme.font(TypeSize::Display, QFont::Bold);
    font.setPixelSize(static_cast<int>(digits));
    const qreal needed = QFontMetricsF(font).horizontalAdvance(number.text);
    if (needed > area.width()) {
        font.setPixelSize(static_cast<int>(digits * area.width() / needed));
    }
    painter.setFont(font);
    painter.setPen(ink);
    // The quiet ones stand below their heading, the loud ones in the middle of their cells.
    const auto side = m_look == Look::Loud
        ? Qt::Alignment(Qt::AlignHCenter)
        : QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    painter.drawText(area, static_cast<int>((side | Qt::AlignVCenter).toInt()), number.text);
}

} // namespace docket::ui
