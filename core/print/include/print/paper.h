// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMetaType>
#include <QString>

#include <variant>

namespace docket::print {

enum class Align { Left, Center, Right };

/// How large a run is, in cells of the printer's own font: width by height.
enum class Size {
    Normal, ///< 1 x 1
    Tall, ///< 1 x 2: legible from two metres without losing columns
    Double, ///< 2 x 2
    Huge, ///< 3 x 3: the number
};

int widthFactor(Size size);
int heightFactor(Size size);

struct TextStyle {
    Size size = Size::Normal;
    bool bold = false;
    bool inverse = false; ///< White on black.
    bool underline = false;

    friend bool operator==(const TextStyle &, const TextStyle &) = default;
};

/// Text of one style.
struct Run {
    QString text;
    TextStyle style;

    friend bool operator==(const Run &, const Run &) = default;
};

struct TextLine {
    QList<Run> runs;
    Align align = Align::Left;
    int indent = 0; ///< Cells, left.

    friend bool operator==(const TextLine &, const TextLine &) = default;
};

/// A line from edge to edge.
struct Rule {
    friend bool operator==(const Rule &, const Rule &) = default;
};

/// Empty lines.
struct Feed {
    int lines = 1;

    friend bool operator==(const Feed &, const Feed &) = default;
};

/// A QR code in the middle of the paper.
struct QrCode {
    QString content;

    friend bool operator==(const QrCode &, const QrCode &) = default;
};

using PaperLine = std::variant<TextLine, Rule, Feed, QrCode>;

/// A docket as it leaves a printer, before it knows which printer: every renderer (text, image,
/// ESC/POS) shows the same lines.
struct Paper {
    int columns = 48; ///< Cells of Size::Normal across.
    QList<PaperLine> lines; ///< Each fits in `columns`.
    bool opensDrawer = false; ///< The cash drawer at the printer opens before anything is printed.

    friend bool operator==(const Paper &, const Paper &) = default;
};

/// Opens the drawer and prints nothing: no cut, no buzzer.
inline Paper drawerPaper()
{
    Paper paper;
    paper.opensDrawer = true;
    return paper;
}

} // namespace docket::print

Q_DECLARE_METATYPE(docket::print::Paper)
