// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/paper.h"

#include <QFont>
#include <QImage>
#include <QString>

namespace docket::print {

/// The paper as every renderer that draws shows it: only printable characters, each line wrapped to
/// the columns, and a character that no font here has replaced by its code point in brackets
/// ("[U+1F959]"): a box says nothing, and a similar letter would be a lie.
Paper drawable(const Paper &paper);

/// Draws a paper in dots: black (1) on white (0), the printer's own grid of 12 x 24 dots a cell.
/// Used for lines that a printer has no letters for and for the picture of a whole docket.
class PaperPainter {
public:
    static constexpr int cellWidth = 12;
    static constexpr int cellHeight = 24;
    static constexpr int lineGap = 6; ///< Below each line of text.

    /// `dots`: the width of the image, at least columns x 12.
    PaperPainter(int columns, int dots);

    /// One line of a drawable paper, Format_Mono, `dots` wide.
    QImage line(const PaperLine &line) const;
    /// The whole docket with a margin, for the screen.
    QImage picture(const Paper &paper) const;

private:
    QImage textLine(const TextLine &line) const;
    QImage rule() const;
    QImage qrCode(const QrCode &code) const;
    QImage blank(int height) const;

    int m_columns;
    int m_dots;
};

} // namespace docket::print
