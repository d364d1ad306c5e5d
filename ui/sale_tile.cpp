// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sale_tile.h"

#include "wrapped_text.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

constexpr int padding = 3 * spacingUnit;
constexpr int tileHeight = 19 * spacingUnit;
constexpr int narrowest = 22 * spacingUnit;
constexpr int titleLines = 2;

} // namespace

SaleTile::SaleTile(const Theme &theme, const QString &name, const QString &title,
    const QString &detail, QWidget *parent)
    : QPushButton(parent), m_theme(theme), m_title(title), m_detail(detail)
{
    setObjectName(name);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    nameIt();
}

void SaleTile::nameIt()
{
    setAccessibleName(m_detail.isEmpty() ? m_title : u"%1, %2"_s.arg(m_title, m_detail));
}

void SaleTile::setDetail(const QString &detail)
{
    m_detail = detail;
    nameIt();
    update();
}

void SaleTile::setWide()
{
    m_isWide = true;
    updateGeometry();
}

QSize SaleTile::sizeHint() const
{
    return {narrowest, m_isWide || m_detail.isEmpty() ? touchHeight : tileHeight};
}

QSize SaleTile::minimumSizeHint() const
{
    return sizeHint();
}

void SaleTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ground = m_theme.colour(isChecked() ? Colour::Start : Colour::Surface);
    if (isDown()) {
        ground = ground.darker(125);
    } else if (underMouse() && isEnabled()) {
        ground = ground.darker(108);
    }
    painter.setBrush(ground);
    painter.setPen(
        QPen(m_theme.colour(hasFocus() ? Colour::Link : Colour::Line), hasFocus() ? 2 : 1));
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(1, 1, -1, -1), cornerRadius - 2, cornerRadius - 2);

    const auto ink = [this](Colour role) {
        return m_theme.colour(isChecked() ? Colour::OnAction : isEnabled() ? role : Colour::Quiet);
    };
    const QFont titleFont = m_theme.font(TypeSize::Large, QFont::DemiBold);
    const QFont detailFont = m_theme.font(TypeSize::Body);
    const int detailWidth = m_isWide && !m_detail.isEmpty()
        ? QFontMetrics(detailFont).horizontalAdvance(m_detail) + padding
        : 0;
    const QString shown = isChecked() ? u"✓ "_s + m_title : m_title;
    const int room = width() - 2 * padding - detailWidth;
    const WrappedText title(shown, titleFont, room, m_isWide ? 1 : titleLines);
    const bool isBelow = !m_isWide && !m_detail.isEmpty();
    const qreal detailHeight = isBelow ? QFontMetrics(detailFont).height() : 0;
    const qreal top = (height() - title.height() - detailHeight) / 2.0;
    const bool isMirrored = isRightToLeft();
    painter.setPen(ink(Colour::Text));
    title.paint(painter, {isMirrored ? width() - padding - title.width() : padding, top});
    painter.setPen(ink(Colour::Quiet));
    painter.setFont(detailFont);
    const QRectF below(padding, isBelow ? top + title.height() : 0, width() - 2 * padding,
        isBelow ? detailHeight : height());
    const Qt::Alignment side = m_isWide ? Qt::AlignRight : Qt::AlignLeft;
    painter.drawText(below,
        static_cast<int>(
            QStyle::visualAlignment(layoutDirection(), side | Qt::AlignVCenter).toInt()),
        QFontMetrics(detailFont)
            .elidedText(m_detail, Qt::ElideRight, static_cast<int>(below.width())));
}

} // namespace docket::ui
