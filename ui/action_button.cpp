// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "action_button.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace docket::ui {

namespace {

constexpr int inLines = static_cast<int>(Qt::AlignCenter) | static_cast<int>(Qt::TextWordWrap);

} // namespace

ActionButton::ActionButton(const Theme &theme, QWidget *parent)
    : QPushButton(parent), m_theme(theme), m_padding(4 * spacingUnit)
{
    setFixedHeight(touchHeight);
    setCursor(Qt::PointingHandCursor);
}

void ActionButton::setGround(Colour ground)
{
    m_ground = ground;
    update();
}

void ActionButton::setKeyHint(const QString &key)
{
    m_keyHint = key;
    updateGeometry();
    update();
}

void ActionButton::setNarrow()
{
    m_padding = 2 * spacingUnit;
    updateGeometry();
}

QSize ActionButton::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(TypeSize::Large, QFont::DemiBold));
    // The text stays in the middle: room for the key is left on both sides.
    const int hint = m_keyHint.isEmpty()
        ? 0
        : 2 * QFontMetrics(m_theme.font(TypeSize::Small)).horizontalAdvance(m_keyHint);
    return {metrics.horizontalAdvance(text()) + hint + 2 * m_padding, touchHeight};
}

QRect ActionButton::textRect() const
{
    const int hint = m_keyHint.isEmpty()
        ? 0
        : spacingUnit + QFontMetrics(m_theme.font(TypeSize::Small)).horizontalAdvance(m_keyHint);
    return rect().adjusted(spacingUnit + hint, 0, -spacingUnit - hint, 0);
}

bool ActionButton::seenWhole(TypeSize size) const
{
    const QFontMetrics metrics(m_theme.font(size, QFont::DemiBold));
    const auto room = textRect();
    const int flags = size == TypeSize::Small ? inLines : static_cast<int>(Qt::AlignCenter);
    const auto taken = metrics.boundingRect(room, flags, text());
    return taken.width() <= room.width() && taken.height() <= room.height();
}

TypeSize ActionButton::fittingSize() const
{
    for (const auto size : {TypeSize::Large, TypeSize::Body}) {
        if (seenWhole(size)) {
            return size;
        }
    }
    return TypeSize::Small;
}

QColor ActionButton::groundColour() const
{
    const auto ground = m_theme.colour(isEnabled() ? m_ground : Colour::Neutral);
    if (isDown()) {
        return ground.darker(125);
    }
    return underMouse() && isEnabled() ? ground.darker(108) : ground;
}

void ActionButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(groundColour());
    painter.drawRoundedRect(rect(), cornerRadius - 2, cornerRadius - 2);

    painter.setPen(m_theme.colour(isEnabled() ? Theme::inkOn(m_ground) : Colour::Quiet));
    const auto size = fittingSize();
    painter.setFont(m_theme.font(size, QFont::DemiBold));
    if (size == TypeSize::Large) {
        painter.drawText(rect(), Qt::AlignCenter, text());
    } else {
        painter.drawText(textRect(), inLines, text());
    }
    if (!m_keyHint.isEmpty() && isEnabled()) {
        painter.setFont(m_theme.font(TypeSize::Small));
        painter.drawText(rect().adjusted(3 * spacingUnit, 0, -3 * spacingUnit, 0),
            static_cast<int>(
                QStyle::visualAlignment(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter)
                    .toInt()),
            m_keyHint);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_theme.colour(Colour::Link), 2));
        painter.drawRoundedRect(
            QRectF(rect()).adjusted(1, 1, -1, -1), cornerRadius - 3, cornerRadius - 3);
    }
}

} // namespace docket::ui
