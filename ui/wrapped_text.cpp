// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wrapped_text.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace docket::ui {

namespace {

std::shared_ptr<QTextLayout> laidOut(const QString &text, const QFont &font, qreal width)
{
    auto layout = std::make_shared<QTextLayout>(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    // A right-to-left name still stands at the left, where the eye looks for it.
    option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
    layout->setTextOption(option);
    layout->setCacheEnabled(true);
    layout->beginLayout();
    qreal y = 0;
    for (auto line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, y));
        y += std::ceil(line.height());
    }
    layout->endLayout();
    return layout;
}

} // namespace

WrappedText::WrappedText(const QString &text, const QFont &font, qreal width, int maximumLines)
    : m_text(text)
{
    auto layout = laidOut(text, font, width);
    if (maximumLines > 0 && layout->lineCount() > maximumLines) {
        const auto start = layout->lineAt(maximumLines - 1).textStart();
        const auto rest =
            QFontMetricsF(font).elidedText(text.mid(start), Qt::ElideRight, width - 1);
        layout = laidOut(text.left(start) + rest, font, width);
    }
    for (int index = 0; index < layout->lineCount(); ++index) {
        const auto line = layout->lineAt(index);
        m_size.setWidth(std::max(m_size.width(), line.naturalTextWidth()));
        m_size.setHeight(line.y() + std::ceil(line.height()));
        m_lastLineWidth = line.naturalTextWidth();
        m_lastBaseline = line.y() + line.ascent();
    }
    m_layout = std::move(layout);
}

QStringList WrappedText::pieces(
    const QString &text, const QFont &font, qreal width, int maximumLines)
{
    const auto layout = laidOut(text, font, width);
    QStringList pieces;
    for (int first = 0; first < layout->lineCount(); first += maximumLines) {
        const auto last = std::min(first + maximumLines, layout->lineCount()) - 1;
        const auto start = layout->lineAt(first).textStart();
        const auto end = layout->lineAt(last).textStart() + layout->lineAt(last).textLength();
        pieces.append(text.mid(start, end - start));
    }
    return pieces;
}

void WrappedText::paint(QPainter &painter, const QPointF &at) const
{
    if (painter.layoutDirection() != Qt::RightToLeft) {
        m_layout->draw(&painter, at);
        return;
    }
    for (int index = 0; index < m_layout->lineCount(); ++index) {
        const auto line = m_layout->lineAt(index);
        line.draw(&painter, at + QPointF(m_size.width() - line.naturalTextWidth(), 0));
    }
}

} // namespace docket::ui
