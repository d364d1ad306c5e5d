// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ticket_body.h"

#include "mirror.h"
#include "ui/ticket_words.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

constexpr qreal side = 3 * spacingUnit;
constexpr qreal above = 2 * spacingUnit;
constexpr qreal below = 2 * spacingUnit;
constexpr qreal indent = 9 * spacingUnit; // From the side to the item's name.
constexpr qreal chipHeight = 24;
constexpr qreal chipPadding = 2 * spacingUnit;
constexpr qreal barWidth = 3;
/// A longer note is divided, so that it goes on in the next column.
constexpr int quotationLines = 6;

QString choicesText(const OrderLine &line)
{
    QStringList groups;
    for (const auto &choice : line.choices) {
        if (!choice.names.isEmpty()) {
            groups.append(choice.names.join(u", "_s));
        }
    }
    return groups.join(u" · "_s);
}

QString quoted(const QString &text)
{
    return TicketWords::tr("“%1”", "a note in quotation marks").arg(text);
}

} // namespace

TicketBody::TicketBody(const Order &order, const Theme &theme, qreal width) : m_width(width)
{
    for (const auto &line : order.lines) {
        addLine(line, theme);
    }
    if (!order.notes.isEmpty()) {
        addQuotation(quoted(order.notes), theme, side, BlockStart::Apart);
    }
}

void TicketBody::addLine(const OrderLine &line, const Theme &theme)
{
    m_blocks.append(lineBlock(line, theme));
    if (line.note.isEmpty()) {
        return;
    }
    m_blocks.last().height -= below - spacingUnit;
    addQuotation(quoted(line.note), theme, side + indent, BlockStart::Joined);
}

TicketBody::Block TicketBody::lineBlock(const OrderLine &line, const Theme &theme) const
{
    Block block;
    const auto strong = theme.font(TypeSize::Title, QFont::DemiBold);
    const WrappedText quantity(u"%1×"_s.arg(line.quantity), strong, m_width);
    const qreal x = side + std::max(indent, std::ceil(quantity.width()) + 2 * spacingUnit);
    const qreal textWidth = m_width - x - side;
    block.pieces.append({quantity, QPointF(side, above), Colour::Link, {}});

    qreal y = above;
    const auto add = [&](const QString &text, const QFont &font, Colour ink) {
        const WrappedText wrapped(text, font, textWidth);
        block.pieces.append({wrapped, QPointF(x, y), ink, {}});
        y += wrapped.height();
    };
    add(line.title, strong, Colour::Text);
    if (const auto choices = choicesText(line); !choices.isEmpty()) {
        add(choices, theme.font(TypeSize::Large), Colour::Text);
    }
    block.height = y;
    addChips(block, line.without, theme, x);
    block.height += below;
    return block;
}

void TicketBody::addChips(
    Block &block, const QStringList &without, const Theme &theme, qreal x) const
{
    if (without.isEmpty()) {
        return;
    }
    const auto font = theme.font(TypeSize::Body, QFont::Bold);
    const qreal available = m_width - x - side;
    qreal left = x;
    qreal y = block.height + spacingUnit;
    qreal rowHeight = chipHeight;
    for (const auto &name : without) {
        const WrappedText text(TicketWords::tr("NO %1", "left out of an item, in capitals")
                                   .arg(QLocale().toUpper(name)),
            font, available - 2 * chipPadding);
        const qreal width = std::ceil(text.width()) + 2 * chipPadding;
        const qreal height = std::max(chipHeight, text.height() + spacingUnit);
        if (left > x && left + width > x + available) {
            left = x;
            y += rowHeight + spacingUnit;
            rowHeight = chipHeight;
        }
        rowHeight = std::max(rowHeight, height);
        block.pieces.append({text, QPointF(left + chipPadding, y + (height - text.height()) / 2),
            Colour::OnChip, QRectF(left, y, width, height), Colour::Chip});
        left += width + 1.5 * spacingUnit;
    }
    block.height = y + rowHeight;
}

void TicketBody::addQuotation(const QString &text, const Theme &theme, qreal left, BlockStart start)
{
    const qreal padding = 2 * spacingUnit;
    const qreal x = left + barWidth + padding;
    const qreal textWidth = m_width - x - padding - side;
    const auto font = theme.font(TypeSize::Large);
    const auto pieces = WrappedText::pieces(text, font, textWidth, quotationLines);
    for (qsizetype index = 0; index < pieces.size(); ++index) {
        const bool isFirst = index == 0;
        const bool isLast = index + 1 == pieces.size();
        const WrappedText piece(pieces.at(index), font, textWidth);
        Block block;
        block.start = isFirst ? start : BlockStart::Joined;
        const qreal top = block.start == BlockStart::Apart ? below : 0;
        const qreal paddings = (isFirst ? padding : 0) + (isLast ? padding : 0);
        const QRectF ground(left, top, m_width - left - side, piece.height() + paddings);
        block.pieces.append(
            {piece, QPointF(x, top + (isFirst ? padding : 0)), Colour::Text, ground, Colour::Head});
        block.bar = QRectF(left, top, barWidth, ground.height());
        block.height = ground.bottom() + (isLast ? below : 0);
        m_blocks.append(block);
    }
}

void TicketBody::paintBlock(
    QPainter &painter, const Theme &theme, qsizetype index, BodyMood mood) const
{
    const auto &block = m_blocks.at(index);
    const Mirror mirror(painter, m_width);
    for (const auto &piece : block.pieces) {
        if (!piece.ground.isNull()) {
            const qreal radius = piece.groundColour == Colour::Chip ? spacingUnit : 0;
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.colour(piece.groundColour));
            painter.drawRoundedRect(mirror.rect(piece.ground), radius, radius);
        }
        const bool dims = mood == BodyMood::Made && piece.ink == Colour::Text;
        painter.setPen(theme.colour(dims ? Colour::Quiet : piece.ink));
        piece.text.paint(
            painter, QPointF(mirror.left(piece.at.x(), piece.text.width()), piece.at.y()));
    }
    if (!block.bar.isNull()) {
        painter.fillRect(mirror.rect(block.bar), theme.colour(Colour::Link));
    }
}

QStringList TicketBody::texts(qsizetype block) const
{
    QStringList texts;
    for (const auto &piece : m_blocks.at(block).pieces) {
        texts.append(piece.text.text());
    }
    return texts;
}

} // namespace docket::ui
