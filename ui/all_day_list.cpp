// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "all_day_list.h"

#include "mirror.h"
#include "numerals.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

constexpr int rowHeight = 8 * spacingUnit;

} // namespace

AllDayList::AllDayList(const Theme &theme, QWidget *parent)
    : QAbstractButton(parent), m_theme(theme)
{
    setObjectName(u"all-day"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumHeight(3 * rowHeight);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(tr("Nothing waits."));
}

void AllDayList::setItems(const QList<ItemCount> &items)
{
    if (m_items == items) {
        return;
    }
    m_items = items;
    QStringList spoken;
    for (const auto &item : items) {
        spoken.append(u"%1 × %2"_s.arg(item.count).arg(item.item));
    }
    setAccessibleName(tr("To make: %1").arg(spoken.join(u", "_s)));
    update();
}

void AllDayList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const Mirror mirror(painter, width());
    const auto nameFont = m_theme.font(TypeSize::Large);
    const auto countFont = m_theme.font(TypeSize::Large, QFont::Bold);
    const QFontMetricsF metrics(nameFont);
    if (isDown()) {
        painter.fillRect(rect(), m_theme.colour(Colour::Head));
    }
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.colour(Colour::Link), 2));
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
    if (m_items.isEmpty()) {
        painter.setFont(m_theme.font(TypeSize::Body));
        painter.setPen(m_theme.colour(Colour::Quiet));
        painter.drawText(rect(), Qt::AlignLeft | Qt::AlignTop, tr("Nothing waits."));
        return;
    }

    const auto capacity = std::max(1, height() / rowHeight);
    const bool overflows = m_items.size() > capacity;
    const auto shown = overflows ? capacity - 1 : m_items.size();
    for (qsizetype row = 0; row < shown; ++row) {
        const auto &item = m_items.at(row);
        const qreal top = static_cast<qreal>(row) * rowHeight;
        const qreal baseline = top + (rowHeight + metrics.capHeight()) / 2;
        const auto count = QString::number(item.count);
        const qreal countLeft = width() - tabularWidth(countFont, count);
        painter.setPen(m_theme.colour(Colour::Text));
        painter.setFont(nameFont);
        const auto name =
            metrics.elidedText(item.item, Qt::ElideRight, countLeft - 2 * spacingUnit);
        mirror.drawText(painter, 0, baseline, name);
        painter.setFont(countFont);
        paintTabular(
            painter, QPointF(mirror.left(countLeft, width() - countLeft), baseline), count);
        painter.fillRect(QRectF(0, top + rowHeight - 1, width(), 1), m_theme.colour(Colour::Line));
    }
    if (overflows) {
        int rest = 0;
        for (auto row = shown; row < m_items.size(); ++row) {
            rest += m_items.at(row).count;
        }
        painter.setFont(m_theme.font(TypeSize::Body));
        painter.setPen(m_theme.colour(Colour::Quiet));
        painter.drawText(QRectF(0, static_cast<qreal>(shown) * rowHeight, width(), rowHeight),
            Qt::AlignLeft | Qt::AlignVCenter,
            shown > 0 ? tr("and %n more", "portions of other items", rest)
                      : tr("%n in all", "portions of all items", rest));
    }
}

} // namespace docket::ui
