// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/paper_painter.h"

#include "glyphs.h"
#include "line_wrap.h"
#include "qr_code.h"
#include "text_cells.h"

#include <QColor>
#include <QPainter>

#include <algorithm>
#include <type_traits>
#include <variant>

namespace docket::print {

namespace {

constexpr int pictureMargin = 24;
constexpr int blackBelow = 140; // Of 255: thin strokes stay whole on thermal paper.

QImage monochrome(const QImage &gray)
{
    QImage result(gray.size(), QImage::Format_Mono);
    result.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
    result.fill(0);
    for (int y = 0; y < gray.height(); ++y) {
        const uchar *from = gray.constScanLine(y);
        uchar *to = result.scanLine(y);
        for (int x = 0; x < gray.width(); ++x) {
            if (from[x] < blackBelow) {
                to[x / 8] = static_cast<uchar>(to[x / 8] | (0x80U >> (x % 8)));
            }
        }
    }
    return result;
}

void drawRun(QPainter &painter, const QString &text, const QFont &font)
{
    constexpr int width = PaperPainter::cellWidth;
    constexpr int height = PaperPainter::cellHeight;
    if (needsShaping(text)) {
        drawSqueezed(painter, QRectF(0, 0, cells(text) * width, height), text, font, Qt::AlignLeft);
        return;
    }
    // A made-up bold closes the counters of dense characters.
    QFont regular = font;
    regular.setBold(false);
    int column = 0;
    for (const auto &grapheme : graphemes(text)) {
        const int taken = cells(grapheme);
        drawSqueezed(painter, QRectF(column * width, 0, taken * width, height), grapheme,
            taken > 1 ? regular : font, Qt::AlignHCenter);
        column += taken;
    }
}

QString withoutMissingGlyphs(const QString &text, const QFont &font)
{
    QString result;
    for (const auto &grapheme : graphemes(printable(text))) {
        const bool ascii = grapheme.size() == 1 && grapheme[0] < QChar(0x7F);
        result += ascii || canDraw(grapheme, font) ? grapheme : codePointsInBrackets(grapheme);
    }
    return result;
}

int heightOf(const TextLine &line)
{
    int factor = 1;
    for (const auto &run : line.runs) {
        factor = std::max(factor, heightFactor(run.style.size));
    }
    return factor * PaperPainter::cellHeight;
}

} // namespace

Paper drawable(const Paper &paper)
{
    const QFont font = cellFont(PaperPainter::cellWidth);
    Paper result {paper.columns, {}};
    for (const auto &line : paper.lines) {
        const auto *text = std::get_if<TextLine>(&line);
        if (!text) {
            result.lines.append(line);
            continue;
        }
        TextLine clean = *text;
        for (auto &run : clean.runs) {
            run.text = withoutMissingGlyphs(run.text, font);
        }
        for (const auto &piece : wrapped(clean, paper.columns)) {
            result.lines.append(piece);
        }
    }
    return result;
}

PaperPainter::PaperPainter(int columns, int dots) : m_columns(columns), m_dots(dots) { }

QImage PaperPainter::line(const PaperLine &line) const
{
    return std::visit(
        [this](const auto &each) {
            using Line = std::decay_t<decltype(each)>;
            if constexpr (std::is_same_v<Line, TextLine>) {
                return textLine(each);
            } else if constexpr (std::is_same_v<Line, Rule>) {
                return rule();
            } else if constexpr (std::is_same_v<Line, QrCode>) {
                return qrCode(each);
            } else {
                return blank(std::max(0, each.lines) * (cellHeight + lineGap));
            }
        },
        line);
}

QImage PaperPainter::picture(const Paper &paper) const
{
    QList<QImage> images;
    int height = 2 * pictureMargin;
    for (const auto &each : drawable(paper).lines) {
        images.append(line(each));
        height += images.last().height();
    }
    QImage result(m_dots + 2 * pictureMargin, height, QImage::Format_Grayscale8);
    result.fill(Qt::white);
    QPainter painter(&result);
    int top = pictureMargin;
    for (const auto &image : images) {
        painter.drawImage(pictureMargin, top, image);
        top += image.height();
    }
    return result;
}

QImage PaperPainter::textLine(const TextLine &line) const
{
    const int height = heightOf(line);
    QImage image(m_dots, height + lineGap, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);

    const int free = std::max(0, m_columns - cells(line)) * cellWidth;
    int left = line.indent * cellWidth;
    if (line.align == Align::Center) {
        left += free / 2;
    } else if (line.align == Align::Right) {
        left += free;
    }
    for (const auto &run : line.runs) {
        const int width = cells(run) * cellWidth;
        const int runHeight = heightFactor(run.style.size) * cellHeight;
        const QRect box(left, height - runHeight, width, runHeight);
        if (run.style.inverse) {
            painter.fillRect(box.adjusted(0, 0, 0, lineGap / 2), Qt::black);
        }
        QFont font = cellFont(cellWidth);
        font.setBold(run.style.bold);
        painter.setPen(run.style.inverse ? Qt::white : Qt::black);
        painter.save();
        painter.translate(box.topLeft());
        painter.scale(widthFactor(run.style.size), heightFactor(run.style.size));
        drawRun(painter, run.text, font);
        painter.restore();
        if (run.style.underline) {
            painter.fillRect(left, height, width, 2, Qt::black);
        }
        left += width;
    }
    painter.end();
    return monochrome(image);
}

QImage PaperPainter::rule() const
{
    QImage image(m_dots, cellHeight + lineGap, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.fillRect(0, cellHeight / 2, m_columns * cellWidth, 2, Qt::black);
    painter.end();
    return monochrome(image);
}

QImage PaperPainter::qrCode(const QrCode &code) const
{
    constexpr int dotsOfModule = 6;
    const QImage modules = qrModules(code.content);
    if (modules.isNull()) {
        return blank(0);
    }
    const int scale = std::clamp(m_dots / modules.width(), 1, dotsOfModule);
    const int side = modules.width() * scale;
    QImage image(m_dots, side, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.drawImage((m_dots - side) / 2, 0, modules.scaled(side, side));
    painter.end();
    return monochrome(image);
}

QImage PaperPainter::blank(int height) const
{
    QImage image(m_dots, height, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    return monochrome(image);
}

} // namespace docket::print
