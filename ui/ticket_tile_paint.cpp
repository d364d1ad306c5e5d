// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mirror.h"
#include "ticket_sheet.h"
#include "ui/theme.h"
#include "ui/ticket_tile.h"
#include "urgency_look.h"

#include <QPaintEvent>
#include <QPainter>
#include <QPainterPath>

namespace docket::ui {

namespace {

constexpr int stripWidth = 2 * spacingUnit;

} // namespace

void TicketTile::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath shape;
    shape.addRoundedRect(frame, cornerRadius, cornerRadius);
    painter.fillPath(shape, m_theme.colour(Colour::Surface));
    paintFrame(painter, shape);
    paintBody(painter, event->rect());
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme.colour(Colour::Line), 1));
    painter.drawPath(shape);
}

void TicketTile::paintFrame(QPainter &painter, const QPainterPath &shape) const
{
    const auto look = lookOf(m_urgency);
    const Mirror mirror(painter, width());
    const auto &head = m_sheet->head();
    const auto headHeight = m_sheet->headHeight(m_part);
    const auto within = [&shape](const QRectF &area) {
        QPainterPath path;
        path.addRect(area);
        return shape.intersected(path);
    };
    painter.fillPath(within(QRectF(0, 0, width(), headHeight)), m_theme.colour(look.ground));
    painter.fillPath(
        within(mirror.rect(QRectF(0, 0, stripWidth, headHeight))), m_theme.colour(look.strip));

    auto moment = TicketHead::momentOf(m_sheet->ticket(), m_words, m_now);
    moment.sign = m_isSignDark ? Flash::Dark : Flash::Lit;
    if (m_part > 0) {
        head.paintContinued(painter, m_theme, moment);
        return;
    }
    if (hasNews()) {
        const auto ground = face() == Flash::Lit ? head.bandColour() : Colour::Head;
        painter.fillPath(within(QRectF(0, 0, width(), head.bandHeight())), m_theme.colour(ground));
        head.paintBand(painter, m_theme, face());
    }
    head.paint(painter, m_theme, moment);
}

void TicketTile::paintBody(QPainter &painter, const QRect &dirty) const
{
    const auto hairline = [&](qreal y) {
        painter.fillRect(QRectF(1, y, width() - 2, 1), m_theme.colour(Colour::Line));
    };
    const auto mood =
        m_sheet->ticket().order.status == OrderStatus::Ready ? BodyMood::Made : BodyMood::ToMake;
    const auto &body = m_sheet->body();
    const auto &part = m_sheet->parts().at(m_part);
    qreal y = m_sheet->headHeight(m_part);
    for (auto block = part.firstBlock; block < part.firstBlock + part.blockCount; ++block) {
        const auto height = body.blockHeight(block);
        if (dirty.bottom() >= y && dirty.top() <= y + height) {
            painter.translate(0, y);
            body.paintBlock(painter, m_theme, block, mood, face());
            painter.translate(0, -y);
        }
        if (block == part.firstBlock || body.blockStart(block) == BlockStart::Apart) {
            hairline(y);
        }
        y += height;
    }
    hairline(y);
    if (!carriesActions()) {
        painter.setFont(m_theme.font(TypeSize::Body));
        painter.setPen(m_theme.colour(Colour::Quiet));
        painter.drawText(
            QRectF(TicketSheet::actionPadding, y, width() - 2 * TicketSheet::actionPadding,
                TicketSheet::continuesHeight),
            Qt::AlignRight | Qt::AlignVCenter, tr("goes on in the next column"));
    }
}

} // namespace docket::ui
