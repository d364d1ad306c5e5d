// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "line_wrap.h"

#include "text_cells.h"

#include <algorithm>
#include <utility>

namespace docket::print {

using namespace Qt::StringLiterals;

namespace {

struct Glyph {
    QString text;
    TextStyle style;
    int cells;

    bool isSpace() const { return text == u" "_s; }
    bool isWide() const { return cells > widthFactor(style.size); }
    bool breaks() const { return isSpace() || isWide(); }
};

QList<Glyph> glyphsOf(const TextLine &line)
{
    QList<Glyph> result;
    for (const auto &run : line.runs) {
        for (auto &grapheme : graphemes(run.text)) {
            const int width = cells(Run {grapheme, run.style});
            result.append({std::move(grapheme), run.style, width});
        }
    }
    return result;
}

TextLine lineOf(const QList<Glyph> &glyphs, Align align, int indent)
{
    TextLine result {{}, align, indent};
    for (const auto &glyph : glyphs) {
        if (result.runs.isEmpty() || result.runs.last().style != glyph.style) {
            result.runs.append({{}, glyph.style});
        }
        result.runs.last().text += glyph.text;
    }
    return result;
}

// How many glyphs from `start` go on a line of `room` cells; at least one.
qsizetype fitting(const QList<Glyph> &glyphs, qsizetype start, int room)
{
    int used = 0;
    qsizetype breakAt = start;
    for (qsizetype at = start; at < glyphs.size(); ++at) {
        const auto &glyph = glyphs[at];
        if (at > start && (glyph.breaks() || glyphs[at - 1].breaks())) {
            breakAt = at;
        }
        used += glyph.cells;
        if (used > room) {
            return std::max<qsizetype>(1, (breakAt > start ? breakAt : at) - start);
        }
    }
    return glyphs.size() - start;
}

} // namespace

QList<TextLine> wrapped(const TextLine &line, int columns, int hanging)
{
    if (cells(line) <= columns) {
        return {line};
    }
    const auto glyphs = glyphsOf(line);
    QList<TextLine> result;
    qsizetype start = 0;
    while (start < glyphs.size()) {
        const int indent = line.indent + (result.isEmpty() ? 0 : hanging);
        auto count = fitting(glyphs, start, columns - indent);
        auto piece = glyphs.sliced(start, count);
        start += count;
        const bool last = start >= glyphs.size();
        while (!last && !piece.isEmpty() && piece.last().isSpace()) {
            piece.removeLast();
        }
        while (!last && start < glyphs.size() && glyphs[start].isSpace()) {
            ++start;
        }
        if (!piece.isEmpty()) {
            result += lineOf(piece, line.align, indent);
        }
    }
    return result;
}

} // namespace docket::print
