// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tile_veil.h"

#include "ui/theme.h"

#include <QPainter>

namespace docket::ui {

namespace {

constexpr float veilOpacity = 0.7F;
constexpr int frameWidth = spacingUnit;

} // namespace

TileVeil::TileVeil(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void TileVeil::setLight(TileLight light)
{
    m_light = light;
    setVisible(light != TileLight::Off);
    raise();
    update();
}

void TileVeil::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_light == TileLight::Dimmed) {
        auto veil = m_theme.colour(Colour::Ground);
        veil.setAlphaF(veilOpacity);
        painter.setPen(Qt::NoPen);
        painter.setBrush(veil);
        painter.drawRoundedRect(rect(), cornerRadius, cornerRadius);
        return;
    }
    painter.setPen(QPen(m_theme.colour(Colour::Link), frameWidth));
    const qreal half = frameWidth / 2.0;
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(half, half, -half, -half), cornerRadius, cornerRadius);
}

} // namespace docket::ui
