// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ticket_body.h"

#include "domain/allergy.h"
#include "mirror.h"
#include "order_file_words.h"
#include "symbols.h"
#include "ui/ticket_words.h"

#include <QFontMetricsF>
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
constexpr qreal chipPadding = 2 * spacingUnit;
constexpr qreal leftOutSize = 14;
constexpr qreal barWidth = 3;
constexpr qreal smallestLine = 12 * spacingUnit; // What a finger hits.
constexpr qreal tickSize = 14;
constexpr qreal warningSize = 20;
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

TicketBody::TicketBody(
    const shop::Ticket &ticket, const Theme &theme, qreal width, LineStations stations)
    : m_width(width), m_stations(stations),
      m_stroke(ticket.order.status == OrderStatus::Cancelled ? Stroke::Struck : Stroke::Plain)
{
    for (const auto &group : groupedLines(ticket.order)) {
        addLine(group, ticket, theme);
    }
    if (!ticket.order.notes.isEmpty()) {
        addNote(ticket.order.notes, ticket, theme, side, BlockStart::Apart);
    }
    if (ticket.openElsewhere > 0) {
        addElsewhere(ticket.openElsewhere, theme);
    }
    if (ticket.toPay > Money() && ticket.order.status == OrderStatus::Ready) {
        addLast(TicketWords::tr("To pay: %1").arg(OrderFileWords::amount(ticket.toPay)),
            Colour::Text, theme);
    }
}

void TicketBody::addLine(const LineGroup &group, const shop::Ticket &ticket, const Theme &theme)
{
    const auto &done = ticket.marks.doneLines;
    const bool isDone = std::all_of(group.lines.cbegin(), group.lines.cend(),
        [&done](int line) { return done.contains(line); });
    auto block = lineBlock(group.line, isDone, theme);
    if (m_stroke == Stroke::Plain) {
        auto name = u"%1 × %2"_s.arg(group.line.quantity).arg(group.line.title);
        if (saysStation(group.line)) {
            name = u"%1, %2"_s.arg(name, group.line.station);
        }
        block.touch = {BlockTouch::Kind::Lines, group.lines, isDone,
            isDone ? TicketWords::tr("%1, done", "a line of an order").arg(name) : name};
    }
    m_blocks.append(block);
    if (!group.line.note.isEmpty()) {
        auto &height = m_blocks.last().height;
        height = std::max(smallestLine, height - below + spacingUnit);
        addNote(group.line.note, ticket, theme, side + indent, BlockStart::Joined);
    }
}

void TicketBody::addElsewhere(int lines, const Theme &theme)
{
    addLast(TicketWords::tr("Elsewhere: %n lines to make", nullptr, lines), Colour::Quiet, theme);
}

void TicketBody::addLast(const QString &words, Colour ink, const Theme &theme)
{
    const WrappedText text(words, theme.font(TypeSize::Body, QFont::DemiBold), m_width - 2 * side);
    Block block;
    block.pieces.append({text, QPointF(side, above), ink, {}});
    block.height = above + text.height() + below;
    m_blocks.append(block);
}

void TicketBody::addNote(const QString &note, const shop::Ticket &ticket, const Theme &theme,
    qreal left, BlockStart start)
{
    if (tellsAllergy(note) && m_stroke == Stroke::Plain) {
        addAllergy(note, ticket, theme);
    } else {
        addQuotation(quoted(note), theme, left, start);
    }
}

void TicketBody::addAllergy(const QString &note, const shop::Ticket &ticket, const Theme &theme)
{
    const bool isChecked = ticket.marks.allergyChecked;
    const qreal x = side + warningSize + 2 * spacingUnit;
    const qreal textWidth = m_width - x - side;
    const auto font = theme.font(TypeSize::Large, QFont::Bold);
    const auto ground = isChecked ? Colour::Head : Colour::Allergy;
    const auto ink = isChecked ? Colour::Text : Colour::OnAllergy;
    const auto text = TicketWords::tr("ALLERGY: %1").arg(note);
    const WrappedText request(isChecked ? TicketWords::tr("checked", "an allergy")
                                        : TicketWords::tr("tap when checked", "an allergy"),
        theme.font(TypeSize::Body, QFont::DemiBold), textWidth);
    const auto pieces = WrappedText::pieces(text, font, textWidth, quotationLines);
    for (qsizetype index = 0; index < pieces.size(); ++index) {
        const bool isLast = index + 1 == pieces.size();
        const WrappedText piece(pieces.at(index), font, textWidth);
        Block block;
        block.start = BlockStart::Joined;
        block.height = above + piece.height() + (isLast ? request.height() + below : 0);
        block.pieces.append(
            {piece, QPointF(x, above), ink, QRectF(0, 0, m_width, block.height), ground});
        if (isLast) {
            block.pieces.append({request, QPointF(x, above + piece.height()), ink, {}});
        }
        if (index == 0) {
            block.sign = QRectF(side, above, warningSize, warningSize);
        }
        block.touch = {
            BlockTouch::Kind::Allergy, {}, isChecked, u"%1, %2"_s.arg(text, request.text())};
        m_blocks.append(block);
    }
}

TicketBody::Block TicketBody::lineBlock(
    const OrderLine &line, bool isDone, const Theme &theme) const
{
    Block block;
    const bool isStruck = isDone || m_stroke == Stroke::Struck;
    const auto ink = isStruck ? Colour::Quiet : Colour::Text;
    auto strong = theme.font(TypeSize::Title, QFont::DemiBold);
    const auto counting = isDone ? theme.font(TypeSize::Body, QFont::DemiBold) : strong;
    strong.setStrikeOut(isStruck);
    auto plain = theme.font(TypeSize::Large);
    plain.setStrikeOut(isStruck);
    const WrappedText quantity(u"%1×"_s.arg(line.quantity), counting, m_width);
    const qreal tick = isDone ? tickSize + spacingUnit : 0;
    const qreal x = side + std::max(indent, tick + std::ceil(quantity.width()) + 2 * spacingUnit);
    const qreal textWidth = m_width - x - side;
    block.pieces.append({quantity, QPointF(side + tick, isDone ? above + spacingUnit : above),
        isStruck ? Colour::Quiet : Colour::Link, {}});
    if (isDone) {
        block.sign = QRectF(side, above + spacingUnit + 2, tickSize, tickSize);
    }

    qreal y = above;
    const auto add = [&](const QString &text, const QFont &font) {
        const WrappedText wrapped(text, font, textWidth);
        block.pieces.append({wrapped, QPointF(x, y), ink, {}});
        y += wrapped.height();
    };
    add(line.title, strong);
    if (const auto choices = choicesText(line); !choices.isEmpty()) {
        add(choices, plain);
    }
    block.height = y;
    addChips(block, line.without, theme, x);
    if (saysStation(line)) {
        addStation(block, line.station, theme);
    }
    block.height = std::max(smallestLine, block.height + below);
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
    const qreal textAt = chipPadding + leftOutSize + spacingUnit;
    qreal left = x;
    qreal y = block.height + spacingUnit;
    qreal rowHeight = chipHeight;
    for (const auto &name : without) {
        const WrappedText text(
            TicketWords::tr("NO %1", "left out of an item, in capitals").arg(name.toUpper()), font,
            available - textAt - chipPadding);
        const qreal width = textAt + std::ceil(text.width()) + chipPadding;
        const qreal height = std::max(chipHeight, text.height() + spacingUnit);
        if (left > x && left + width > x + available) {
            left = x;
            y += rowHeight + spacingUnit;
            rowHeight = chipHeight;
        }
        rowHeight = std::max(rowHeight, height);
        const bool isStruck = m_stroke == Stroke::Struck;
        block.pieces.append({text, QPointF(left + textAt, y + (height - text.height()) / 2),
            isStruck ? Colour::Quiet : Colour::OnChip, QRectF(left, y, width, height),
            isStruck ? Colour::Head : Colour::Chip,
            QRectF(left + chipPadding, y + std::floor((height - leftOutSize) / 2), leftOutSize,
                leftOutSize)});
        left += width + 1.5 * spacingUnit;
    }
    block.height = y + rowHeight;
}

bool TicketBody::saysStation(const OrderLine &line) const
{
    return m_stations == LineStations::Told && !line.station.isEmpty();
}

void TicketBody::addStation(Block &block, const QString &station, const Theme &theme) const
{
    const WrappedText words(
        station.toUpper(), theme.font(TypeSize::Small, QFont::DemiBold), m_width - 2 * side, 1);
    const qreal x = m_width - side - std::ceil(words.width());
    // Beside the first text that leaves room for it, so that the tile seldom grows.
    const auto beside =
        std::find_if(block.pieces.cbegin() + 1, block.pieces.cend(), [&](const Piece &piece) {
            const bool isChip = !piece.ground.isNull();
            const bool isLast = &piece == &block.pieces.constLast();
            const qreal end =
                isChip ? piece.ground.right() : piece.at.x() + piece.text.lastLineWidth();
            return (!isChip || isLast) && end + 2 * spacingUnit <= x;
        });
    qreal y = block.height;
    if (beside != block.pieces.cend()) {
        y = beside->at.y() + beside->text.lastBaseline() - words.lastBaseline();
    } else {
        block.height += words.height();
    }
    block.pieces.append({words, QPointF(x, y), Colour::Quiet, {}});
}

void TicketBody::addQuotation(const QString &text, const Theme &theme, qreal left, BlockStart start)
{
    const qreal padding = 2 * spacingUnit;
    const qreal x = left + barWidth + padding;
    const qreal textWidth = m_width - x - padding - side;
    auto font = theme.font(TypeSize::Large);
    font.setStrikeOut(m_stroke == Stroke::Struck);
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
    QPainter &painter, const Theme &theme, qsizetype index, BodyMood mood, Flash flash) const
{
    const auto &block = m_blocks.at(index);
    const Mirror mirror(painter, m_width);
    const bool isDark = flash == Flash::Dark && block.touch.kind == BlockTouch::Kind::Allergy
        && !block.touch.isDone;
    for (const auto &piece : block.pieces) {
        if (!piece.ground.isNull()) {
            const qreal radius = piece.groundColour == Colour::Chip ? spacingUnit : 0;
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.colour(isDark ? Colour::Head : piece.groundColour));
            painter.drawRoundedRect(mirror.rect(piece.ground), radius, radius);
        }
        const bool dims = mood == BodyMood::Made && piece.ink == Colour::Text;
        const auto ink = isDark ? Colour::Text : piece.ink;
        const auto colour = theme.colour(dims ? Colour::Quiet : ink);
        if (!piece.leftOut.isNull()) {
            paintSymbol(painter, Symbol::LeftOut, mirror.rect(piece.leftOut), colour);
        }
        painter.setPen(colour);
        piece.text.paint(
            painter, QPointF(mirror.left(piece.at.x(), piece.text.width()), piece.at.y()));
    }
    if (!block.sign.isNull()) {
        paintSign(painter, theme, block, mirror.rect(block.sign),
            isDark ? Colour::Text : Colour::OnAllergy);
    }
    if (!block.bar.isNull()) {
        painter.fillRect(mirror.rect(block.bar), theme.colour(Colour::Link));
    }
}

void TicketBody::paintSign(
    QPainter &painter, const Theme &theme, const Block &block, const QRectF &box, Colour ink)
{
    const bool isTick = block.touch.isDone || block.touch.kind == BlockTouch::Kind::None;
    paintSymbol(painter, isTick ? Symbol::Check : Symbol::Warning, box,
        theme.colour(isTick ? Colour::OnTimeText : ink));
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
