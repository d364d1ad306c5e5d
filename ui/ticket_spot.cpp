// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ticket_spot.h"

#include "ui/ticket_tile.h"

#include <QPainter>

namespace docket::ui {

TicketSpot::TicketSpot(const Theme &theme, QWidget *parent)
    : QAbstractButton(parent), m_theme(theme)
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    m_settling.setSingleShot(true);
    m_settling.setInterval(TicketTile::settlingTime);
    m_holding.setSingleShot(true);
    m_holding.setInterval(holdTime);
    connect(&m_holding, &QTimer::timeout, this, [this] {
        if (isDown()) {
            setDown(false); // the finger that goes up is no tap any more
            emit held();
        }
    });
}

void TicketSpot::setTouch(const BlockTouch &touch)
{
    m_touch = touch;
    setAccessibleName(touch.words);
}

void TicketSpot::mousePressEvent(QMouseEvent *event)
{
    QAbstractButton::mousePressEvent(event);
    m_holding.start();
}

void TicketSpot::mouseMoveEvent(QMouseEvent *event)
{
    // A finger that is held down trembles: what was held is not pressed again.
    if (m_holding.isActive()) {
        QAbstractButton::mouseMoveEvent(event);
    }
}

void TicketSpot::mouseReleaseEvent(QMouseEvent *event)
{
    m_holding.stop();
    QAbstractButton::mouseReleaseEvent(event);
}

void TicketSpot::paintEvent(QPaintEvent *)
{
    if (!isDown() && !hasFocus()) {
        return;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isDown()) {
        auto shade = m_theme.colour(Colour::Link);
        shade.setAlphaF(0.2F);
        painter.fillRect(rect(), shade);
    }
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.colour(Colour::Link), 2));
        painter.drawRect(QRectF(rect()).adjusted(2, 2, -2, -2));
    }
}

} // namespace docket::ui
