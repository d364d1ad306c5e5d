// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ticket_head.h"

#include "mirror.h"
#include "numerals.h"
#include "symbols.h"
#include "ui/theme.h"
#include "urgency_look.h"

#include <QFontMetricsF>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

constexpr qreal left = 5 * spacingUnit; // The strip of the state, and air.
constexpr qreal right = 3 * spacingUnit;
constexpr qreal top = 2 * spacingUnit;
constexpr qreal bottom = 2 * spacingUnit;
constexpr qreal numberRow = 42;
constexpr qreal quietRow = 20;
constexpr qreal gap = spacingUnit;
constexpr qreal stateSignSize = 10;
constexpr qreal bandSign = 16;

QString dealNames(const Order &order)
{
    QStringList names;
    for (const auto &line : order.lines) {
        if (!line.deal.isEmpty() && !names.contains(line.deal)) {
            names.append(line.deal);
        }
    }
    return names.join(u" · "_s);
}

/// The baseline that centres a font in a row.
qreal baseline(const QFont &font, qreal rowTop, qreal rowHeight)
{
    const QFontMetricsF metrics(font);
    return rowTop + (rowHeight + metrics.capHeight()) / 2;
}

void paintQuietRow(QPainter &painter, const Theme &theme, const Mirror &mirror, const QRectF &row,
    const QString &text, qreal indent)
{
    const auto font = theme.font(TypeSize::Body);
    painter.setFont(font);
    painter.setPen(theme.colour(Colour::Quiet));
    const auto elided = QFontMetricsF(font).elidedText(text, Qt::ElideRight, row.width() - indent);
    mirror.drawText(painter, row.left() + indent, baseline(font, row.top(), row.height()), elided);
}

} // namespace

TicketHead::Moment TicketHead::momentOf(
    const shop::Ticket &ticket, const TicketWords &words, const QDateTime &now)
{
    return {words.urgency(ticket, now), words.promised(ticket, now), words.state(ticket, now),
        words.age(ticket.order, now)};
}

TicketHead::TicketHead(
    const shop::Ticket &ticket, const TicketWords &words, const Theme &theme, qreal width)
    : m_width(width), m_number(ticket.order.number.display()),
      m_channel(words.channel(ticket.order)), m_counter(isCounterOrder(ticket.order)),
      m_name(words.customer(ticket.order), theme.font(TypeSize::Large, QFont::DemiBold),
          width - left - right, 2),
      m_deals(dealNames(ticket.order))
{
    m_height = top + numberRow + m_name.height() + quietRow + bottom;
    if (!m_deals.isEmpty()) {
        m_height += quietRow;
    }
    if (ticket.order.possibleDuplicate) {
        m_duplicate.emplace(TicketWords::tr("Duplicate? Same caller just before"),
            theme.font(TypeSize::Body, QFont::DemiBold), width - left - right - 20);
        m_height += gap + m_duplicate->height();
    }
    layOutNotes(ticket, words, theme);
}

void TicketHead::layOutNotes(
    const shop::Ticket &ticket, const TicketWords &words, const Theme &theme)
{
    if (ticket.marks.isRush) {
        m_rush.emplace(
            TicketWords::tr("RUSH"), theme.font(TypeSize::Body, QFont::Bold), m_width - left);
        m_height += gap + chipHeight;
    }
    m_news = ticket.marks.news;
    if (m_news) {
        m_newsText.emplace(words.news(*m_news), theme.font(TypeSize::Title, QFont::Bold),
            m_width - left - right - bandSign - 2 * gap);
        m_bandHeight = m_newsText->height() + 2 * bottom;
        m_height += m_bandHeight;
    }
}

Colour TicketHead::bandColour() const
{
    const bool isCancelled = m_news && m_news->kind == shop::OrderNews::Kind::Cancelled;
    return isCancelled ? Colour::LateText : Colour::Link;
}

void TicketHead::paintBand(QPainter &painter, const Theme &theme, Flash flash) const
{
    const auto ink = theme.colour(flash == Flash::Lit ? Colour::Ground : bandColour());
    const bool isCancelled = m_news->kind == shop::OrderNews::Kind::Cancelled;
    const Mirror mirror(painter, m_width);
    const qreal y = (m_bandHeight - bandSign) / 2;
    paintSymbol(painter, isCancelled ? Symbol::Cross : Symbol::Swap,
        mirror.rect(QRectF(left, y, bandSign, bandSign)), ink);
    painter.setPen(ink);
    m_newsText->paint(
        painter, QPointF(mirror.left(left + bandSign + 2 * gap, m_newsText->width()), bottom));
}

void TicketHead::paint(QPainter &painter, const Theme &theme, const Moment &moment) const
{
    painter.save();
    painter.translate(0, m_bandHeight);
    const auto numberFont = theme.font(TypeSize::Number, QFont::Bold);
    painter.setFont(numberFont);
    painter.setPen(theme.colour(Colour::Text));
    Mirror(painter, m_width)
        .drawText(painter, left, baseline(numberFont, top, numberRow), m_number);
    paintPromise(painter, theme, moment);
    paintWho(painter, theme, moment);
    painter.restore();
}

QRectF TicketHead::stateSign(const Theme &theme, const Moment &moment) const
{
    const QFontMetricsF metrics(theme.font(TypeSize::Small, QFont::DemiBold));
    const auto x = m_width - right - metrics.horizontalAdvance(moment.state) - stateSignSize - 6;
    const auto middle = baseline(theme.font(TypeSize::Small, QFont::DemiBold), top + 26, 18)
        - metrics.capHeight() / 2;
    return {x, m_bandHeight + middle - stateSignSize / 2, stateSignSize, stateSignSize};
}

void TicketHead::paintPromise(QPainter &painter, const Theme &theme, const Moment &moment) const
{
    const auto look = lookOf(moment.urgency);
    const Mirror mirror(painter, m_width);
    const auto timeFont = theme.font(TypeSize::Title, QFont::Bold);
    painter.setFont(timeFont);
    painter.setPen(theme.colour(Colour::Text));
    const auto timeWidth = tabularWidth(timeFont, moment.promised);
    paintTabular(painter,
        QPointF(mirror.left(m_width - right - timeWidth, timeWidth), baseline(timeFont, top, 26)),
        moment.promised);

    const auto stateFont = theme.font(TypeSize::Small, QFont::DemiBold);
    const auto x = m_width - right - QFontMetricsF(stateFont).horizontalAdvance(moment.state);
    const auto y = baseline(stateFont, top + 26, 18);
    painter.setFont(stateFont);
    painter.setPen(theme.colour(look.text));
    mirror.drawText(painter, x, y, moment.state);
    const auto middle = y - QFontMetricsF(stateFont).capHeight() / 2;
    if (moment.sign == Flash::Dark) {
        return;
    }
    paintSymbol(painter, look.symbol,
        mirror.rect(QRectF(
            x - stateSignSize - 6, middle - stateSignSize / 2, stateSignSize, stateSignSize)),
        theme.colour(look.text));
}

void TicketHead::paintWho(QPainter &painter, const Theme &theme, const Moment &moment) const
{
    const Mirror mirror(painter, m_width);
    qreal y = top + numberRow;
    painter.setPen(theme.colour(Colour::Text));
    m_name.paint(painter, QPointF(mirror.left(left, m_name.width()), y));
    y += m_name.height();

    const QRectF from(left, y, m_width - left - right, quietRow);
    paintSymbol(painter, m_counter ? Symbol::Counter : Symbol::Phone,
        mirror.rect(QRectF(left, y + 4, 12, 12)), theme.colour(Colour::Quiet));
    // Isolated, or the groups of a telephone number change places in a right-to-left row.
    const QString channel = u"\u2066"_s + m_channel + u"\u2069"_s;
    paintQuietRow(painter, theme, mirror, from, channel + u" · "_s + moment.age, 18);
    y += quietRow;

    if (!m_deals.isEmpty()) {
        paintQuietRow(painter, theme, mirror, from.translated(0, quietRow), m_deals, 0);
        y += quietRow;
    }
    if (m_duplicate) {
        const auto due = theme.colour(Colour::DueText);
        paintSymbol(
            painter, Symbol::Diamond, mirror.rect(QRectF(left + 2, y + gap + 3, 10, 10)), due);
        painter.setPen(due);
        m_duplicate->paint(painter, QPointF(mirror.left(left + 20, m_duplicate->width()), y + gap));
        y += gap + m_duplicate->height();
    }
    if (m_rush) {
        const QRectF chip = mirror.rect(QRectF(left, y + gap, m_rush->width() + 34, chipHeight));
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.colour(Colour::Chip));
        painter.drawRoundedRect(chip, spacingUnit, spacingUnit);
        const auto ink = theme.colour(Colour::OnChip);
        paintSymbol(
            painter, Symbol::Rush, mirror.rect(QRectF(left + 8, chip.top() + 6, 12, 12)), ink);
        painter.setPen(ink);
        m_rush->paint(painter,
            QPointF(mirror.left(left + 26, m_rush->width()),
                chip.top() + (chipHeight - m_rush->height()) / 2));
    }
}

qreal TicketHead::continuedHeight()
{
    return 12 * spacingUnit;
}

void TicketHead::paintContinued(QPainter &painter, const Theme &theme, const Moment &moment) const
{
    const auto font = theme.font(TypeSize::Title, QFont::Bold);
    painter.setFont(font);
    painter.setPen(theme.colour(Colour::Text));
    const Mirror mirror(painter, m_width);
    const auto y = baseline(font, 0, continuedHeight());
    mirror.drawText(painter, left, y, m_number);
    const auto x = left + QFontMetricsF(font).horizontalAdvance(m_number) + 2 * spacingUnit;
    painter.setFont(theme.font(TypeSize::Body));
    painter.setPen(theme.colour(Colour::Quiet));
    mirror.drawText(painter, x, y, TicketWords::tr("continued"));

    painter.setFont(font);
    painter.setPen(theme.colour(Colour::Text));
    const auto timeWidth = tabularWidth(font, moment.promised);
    paintTabular(
        painter, QPointF(mirror.left(m_width - right - timeWidth, timeWidth), y), moment.promised);
}

QStringList TicketHead::texts() const
{
    QStringList texts {m_number, m_name.text(), m_channel};
    if (!m_deals.isEmpty()) {
        texts.append(m_deals);
    }
    if (m_duplicate) {
        texts.append(m_duplicate->text());
    }
    for (const auto &note : {m_rush, m_newsText}) {
        if (note) {
            texts.append(note->text());
        }
    }
    return texts;
}

} // namespace docket::ui
