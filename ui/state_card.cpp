// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "state_card.h"

#include "mirror.h"
#include "symbols.h"
#include "ui/theme.h"

#include <QPainter>
#include <QVBoxLayout>

namespace docket::ui {

namespace {

constexpr int signSize = 14;
constexpr int textLeft = 10 * spacingUnit;

struct Look {
    Colour ground;
    Symbol symbol;
    Colour sign;
};

Look lookOf(StateCard::State state)
{
    switch (state) {
    case StateCard::State::Attention:
        return {Colour::DueGround, Symbol::Diamond, Colour::Due};
    case StateCard::State::Trouble:
        return {Colour::LateGround, Symbol::Triangle, Colour::Late};
    case StateCard::State::Good:
    case StateCard::State::Quiet:
        break;
    }
    return {Colour::Surface, Symbol::Circle, Colour::OnTime};
}

} // namespace

StateCard::StateCard(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_content(new QVBoxLayout(this))
{
    m_content->setContentsMargins(textLeft, 3 * spacingUnit, 3 * spacingUnit, 3 * spacingUnit);
    m_content->setSpacing(spacingUnit);
}

void StateCard::setState(State state)
{
    m_state = state;
    update();
}

void StateCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.colour(Colour::Line));
    const Look look = lookOf(m_state);
    painter.setBrush(m_theme.colour(look.ground));
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius, cornerRadius);
    if (m_state == State::Quiet) {
        return;
    }
    const Mirror mirror(painter, width());
    paintSymbol(painter, look.symbol,
        mirror.rect(QRectF(3.5 * spacingUnit, 4.5 * spacingUnit, signSize, signSize)),
        m_theme.colour(look.sign));
}

} // namespace docket::ui
