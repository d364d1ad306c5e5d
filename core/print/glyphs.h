// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/paper.h"

#include <QFont>
#include <QPainter>
#include <QRectF>
#include <QString>

namespace docket::print {

/// A fixed-width font whose digits fill a cell of the width.
QFont cellFont(int cellWidth);

/// Whether some font of this computer has every character of the grapheme.
bool canDraw(const QString &grapheme, const QFont &font);

/// Whether the letters change with their neighbours or run from right to left, so that the text has
/// to be drawn as a whole and not cell by cell.
bool needsShaping(const QString &text);

/// Draws the text from left to right into the box, squeezed when it is wider: nothing is cut off.
void drawSqueezed(QPainter &painter, const QRectF &box, const QString &text, const QFont &font,
    Qt::Alignment alignment);

} // namespace docket::print
