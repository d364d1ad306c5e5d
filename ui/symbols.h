// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace docket::ui {

/// Signs that stand beside words. Drawn, not typed: no font is needed for them.
enum class Symbol {
    Circle,
    Diamond,
    Triangle,
    Check,
    Phone,
    Counter,
    Warning,
    Cross,
    Rush,
    Swap,
    LeftOut,
};

/// Fills the sign into a square box.
void paintSymbol(QPainter &painter, Symbol symbol, const QRectF &box, const QColor &colour);

} // namespace docket::ui
