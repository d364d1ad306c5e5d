// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "glyphs.h"

#include <QChar>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QGlyphRun>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>

namespace docket::print {

using namespace Qt::StringLiterals;

namespace {

// Invisible on purpose: fonts need not have them.
bool isJoinerOrSelector(char16_t unit)
{
    return unit == 0x200C || unit == 0x200D || (unit >= 0xFE00 && unit <= 0xFE0F);
}

bool isShapedScript(QChar::Script script)
{
    switch (script) {
    case QChar::Script_Common:
    case QChar::Script_Inherited:
    case QChar::Script_Unknown:
    case QChar::Script_Latin:
    case QChar::Script_Greek:
    case QChar::Script_Cyrillic:
    case QChar::Script_Armenian:
    case QChar::Script_Georgian:
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Hangul:
        return false;
    default:
        return true;
    }
}

void layOut(QTextLayout &layout)
{
    QTextOption option;
    option.setTextDirection(Qt::LeftToRight);
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
}

} // namespace

QFont cellFont(int cellWidth)
{
    QFont font;
    font.setFamilies({u"DejaVu Sans Mono"_s, u"Noto Sans Mono"_s, u"Consolas"_s, u"Menlo"_s,
        QFontDatabase::systemFont(QFontDatabase::FixedFont).family()});
    font.setStyleHint(QFont::Monospace);
    font.setKerning(false);
    int size = cellWidth;
    font.setPixelSize(size);
    while (size < 3 * cellWidth) {
        font.setPixelSize(size + 1);
        if (QFontMetricsF(font).horizontalAdvance(u'0') > cellWidth + 0.1) {
            break;
        }
        ++size;
    }
    font.setPixelSize(size);
    return font;
}

bool canDraw(const QString &grapheme, const QFont &font)
{
    QString visible = grapheme;
    visible.removeIf([](QChar each) { return isJoinerOrSelector(each.unicode()); });
    QTextLayout layout(visible, font);
    layOut(layout);
    const auto runs = layout.glyphRuns();
    return std::all_of(runs.begin(), runs.end(),
        [](const QGlyphRun &run) { return !run.glyphIndexes().contains(0U); });
}

bool needsShaping(const QString &text)
{
    const auto codePoints = text.toUcs4();
    return std::any_of(codePoints.begin(), codePoints.end(),
        [](char32_t each) { return isShapedScript(QChar::script(each)); });
}

void drawSqueezed(QPainter &painter, const QRectF &box, const QString &text, const QFont &font,
    Qt::Alignment alignment)
{
    QTextLayout layout(text, font);
    layOut(layout);
    const auto line = layout.lineAt(0);
    const qreal natural = std::max<qreal>(1, line.naturalTextWidth());
    const qreal squeeze = std::min<qreal>(1, box.width() / natural);
    const qreal spare = box.width() - natural * squeeze;
    // The baseline of the cell font, whichever font the letters come from.
    const QFontMetricsF metrics(font);
    const qreal baseline = (box.height() - metrics.height()) / 2 + metrics.ascent();

    painter.save();
    painter.translate(
        box.left() + (alignment == Qt::AlignHCenter ? spare / 2 : 0), box.top() + baseline);
    painter.scale(squeeze, 1);
    layout.draw(&painter, QPointF(0, -line.ascent()));
    painter.restore();
}

} // namespace docket::print
