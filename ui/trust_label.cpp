// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "trust_label.h"

#include "mirror.h"
#include "symbols.h"
#include "ui/theme.h"

#include <QFontMetrics>
#include <QMouseEvent>
#include <QPainter>

#include <utility>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

constexpr int signSize = 10;
constexpr int textLeft = signSize + 2 * spacingUnit;

struct LevelLook {
    Symbol symbol;
    Colour sign;
    Colour text;
};

LevelLook lookOf(shop::TrustItem::Level level)
{
    switch (level) {
    case shop::TrustItem::Level::Bad:
        return {Symbol::Triangle, Colour::Late, Colour::LateText};
    case shop::TrustItem::Level::Warning:
        return {Symbol::Diamond, Colour::Due, Colour::DueText};
    case shop::TrustItem::Level::Good:
        break;
    }
    return {Symbol::Circle, Colour::OnTime, Colour::Quiet};
}

} // namespace

TrustLabel::TrustLabel(const Theme &theme, QString id, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_id(std::move(id))
{
    QString name = m_id;
    setObjectName(u"trust-"_s + name.replace(u'/', u'-'));
}

void TrustLabel::say(const shop::TrustItem &item, const QString &sentence)
{
    m_item = item;
    m_sentence = sentence;
    setAccessibleName(sentence);
    setToolTip(sentence);
    update();
}

void TrustLabel::mouseReleaseEvent(QMouseEvent *event)
{
    if (rect().contains(event->position().toPoint())) {
        emit tapped(m_id);
    }
}

QFont TrustLabel::sentenceFont() const
{
    return m_theme.font(TypeSize::Body,
        m_item.level == shop::TrustItem::Level::Good ? QFont::Normal : QFont::DemiBold);
}

QSize TrustLabel::sizeHint() const
{
    return {textLeft + QFontMetrics(sentenceFont()).horizontalAdvance(m_sentence) + 2, rowHeight};
}

void TrustLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const Mirror mirror(painter, width());
    const auto look = lookOf(m_item.level);
    paintSymbol(painter, look.symbol,
        mirror.rect(QRectF(1, (height() - signSize) / 2.0, signSize, signSize)),
        m_theme.colour(look.sign));
    const auto font = sentenceFont();
    painter.setFont(font);
    painter.setPen(m_theme.colour(look.text));
    const QRectF area = mirror.rect(rect().adjusted(textLeft, 0, 0, 0));
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetricsF(font).elidedText(m_sentence, Qt::ElideRight, area.width()));
}

} // namespace docket::ui
