// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "symbols.h"

#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>

namespace docket::ui {

namespace {

QPointF at(const QRectF &box, qreal x, qreal y)
{
    return {box.left() + x * box.width(), box.top() + y * box.height()};
}

QPainterPath closedPath(const QRectF &box, std::initializer_list<QPointF> corners)
{
    QPolygonF polygon;
    for (const auto &corner : corners) {
        polygon.append(at(box, corner.x(), corner.y()));
    }
    QPainterPath path;
    path.addPolygon(polygon);
    path.closeSubpath();
    return path;
}

QPainterPath handset(const QRectF &box)
{
    QPainterPath bow;
    bow.moveTo(at(box, 0.16, 0.14));
    bow.cubicTo(at(box, 0.14, 0.62), at(box, 0.38, 0.86), at(box, 0.86, 0.84));
    QPainterPathStroker stroker;
    stroker.setWidth(box.width() * 0.2);
    stroker.setCapStyle(Qt::RoundCap);
    QPainterPath path = stroker.createStroke(bow);
    QPainterPathStroker ends;
    ends.setWidth(box.width() * 0.3);
    ends.setCapStyle(Qt::RoundCap);
    QPainterPath ear;
    ear.moveTo(at(box, 0.18, 0.16));
    ear.lineTo(at(box, 0.24, 0.28));
    QPainterPath mouth;
    mouth.moveTo(at(box, 0.72, 0.76));
    mouth.lineTo(at(box, 0.84, 0.82));
    return path.united(ends.createStroke(ear)).united(ends.createStroke(mouth));
}

QPainterPath tick(const QRectF &box)
{
    QPainterPath stroke;
    stroke.moveTo(at(box, 0.1, 0.55));
    stroke.lineTo(at(box, 0.4, 0.85));
    stroke.lineTo(at(box, 0.9, 0.2));
    QPainterPathStroker stroker;
    stroker.setWidth(box.width() * 0.22);
    stroker.setCapStyle(Qt::RoundCap);
    stroker.setJoinStyle(Qt::RoundJoin);
    return stroker.createStroke(stroke);
}

QPainterPath shop(const QRectF &box)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addRoundedRect(QRectF(at(box, 0.02, 0.12), at(box, 0.98, 0.46)), 2, 2);
    path.addRect(QRectF(at(box, 0.1, 0.4), at(box, 0.3, 0.9)));
    path.addRect(QRectF(at(box, 0.7, 0.4), at(box, 0.9, 0.9)));
    path.addRect(QRectF(at(box, 0.1, 0.66), at(box, 0.9, 0.9)));
    return path;
}

QPainterPath stroked(const QPainterPath &path, qreal width)
{
    QPainterPathStroker stroker;
    stroker.setWidth(width);
    stroker.setCapStyle(Qt::RoundCap);
    stroker.setJoinStyle(Qt::RoundJoin);
    return stroker.createStroke(path);
}

/// A triangle with an exclamation mark left out of it.
QPainterPath warning(const QRectF &box)
{
    QPainterPath mark;
    mark.moveTo(at(box, 0.5, 0.38));
    mark.lineTo(at(box, 0.5, 0.62));
    QPainterPath dot;
    dot.addEllipse(at(box, 0.5, 0.8), box.width() * 0.07, box.width() * 0.07);
    return closedPath(box, {{0.5, 0.0}, {1.06, 1.0}, {-0.06, 1.0}})
        .subtracted(stroked(mark, box.width() * 0.12))
        .subtracted(dot);
}

QPainterPath cross(const QRectF &box)
{
    QPainterPath path;
    path.moveTo(at(box, 0.14, 0.14));
    path.lineTo(at(box, 0.86, 0.86));
    path.moveTo(at(box, 0.86, 0.14));
    path.lineTo(at(box, 0.14, 0.86));
    return stroked(path, box.width() * 0.22);
}

/// Two arrow heads that point up.
QPainterPath upwards(const QRectF &box)
{
    QPainterPath path;
    for (const qreal y : {0.48, 0.92}) {
        path.moveTo(at(box, 0.12, y));
        path.lineTo(at(box, 0.5, y - 0.36));
        path.lineTo(at(box, 0.88, y));
    }
    return stroked(path, box.width() * 0.18);
}

/// One arrow there, one back.
QPainterPath thereAndBack(const QRectF &box)
{
    QPainterPath path;
    path.moveTo(at(box, 0.08, 0.3));
    path.lineTo(at(box, 0.92, 0.3));
    path.moveTo(at(box, 0.68, 0.08));
    path.lineTo(at(box, 0.92, 0.3));
    path.lineTo(at(box, 0.68, 0.52));
    path.moveTo(at(box, 0.92, 0.76));
    path.lineTo(at(box, 0.08, 0.76));
    path.moveTo(at(box, 0.32, 0.54));
    path.lineTo(at(box, 0.08, 0.76));
    path.lineTo(at(box, 0.32, 0.98));
    return stroked(path, box.width() * 0.13);
}

/// A ring with a bar through it.
QPainterPath forbidden(const QRectF &box)
{
    QPainterPath path;
    path.addEllipse(QRectF(at(box, 0.08, 0.08), at(box, 0.92, 0.92)));
    path.moveTo(at(box, 0.22, 0.22));
    path.lineTo(at(box, 0.78, 0.78));
    return stroked(path, box.width() * 0.16);
}

QPainterPath pathOf(Symbol symbol, const QRectF &box)
{
    switch (symbol) {
    case Symbol::Circle: {
        QPainterPath path;
        path.addEllipse(box);
        return path;
    }
    case Symbol::Diamond:
        return closedPath(box, {{0.5, -0.06}, {1.06, 0.5}, {0.5, 1.06}, {-0.06, 0.5}});
    case Symbol::Triangle:
        return closedPath(box, {{0.5, 0.0}, {1.06, 1.0}, {-0.06, 1.0}});
    case Symbol::Check:
        return tick(box);
    case Symbol::Phone:
        return handset(box);
    case Symbol::Counter:
        return shop(box);
    case Symbol::Warning:
        return warning(box);
    case Symbol::Cross:
        return cross(box);
    case Symbol::Rush:
        return upwards(box);
    case Symbol::Swap:
        return thereAndBack(box);
    case Symbol::LeftOut:
        return forbidden(box);
    }
    return {};
}

} // namespace

void paintSymbol(QPainter &painter, Symbol symbol, const QRectF &box, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(pathOf(symbol, box), colour);
    painter.restore();
}

} // namespace docket::ui
