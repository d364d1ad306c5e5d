// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text_cells.h"

#include <QChar>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>

namespace docket::print {

using namespace Qt::StringLiterals;

namespace {

struct CodePoints {
    char32_t first;
    char32_t last;
};

// East Asian Width W and F (Unicode Standard Annex 11); gaps of unassigned code points are closed.
constexpr std::array wide {
    CodePoints {0x1100, 0x115F},
    CodePoints {0x231A, 0x231B},
    CodePoints {0x2329, 0x232A},
    CodePoints {0x23E9, 0x23EC},
    CodePoints {0x23F0, 0x23F0},
    CodePoints {0x23F3, 0x23F3},
    CodePoints {0x25FD, 0x25FE},
    CodePoints {0x2614, 0x2615},
    CodePoints {0x2648, 0x2653},
    CodePoints {0x267F, 0x267F},
    CodePoints {0x2693, 0x2693},
    CodePoints {0x26A1, 0x26A1},
    CodePoints {0x26AA, 0x26AB},
    CodePoints {0x26BD, 0x26BE},
    CodePoints {0x26C4, 0x26C5},
    CodePoints {0x26CE, 0x26CE},
    CodePoints {0x26D4, 0x26D4},
    CodePoints {0x26EA, 0x26EA},
    CodePoints {0x26F2, 0x26F3},
    CodePoints {0x26F5, 0x26F5},
    CodePoints {0x26FA, 0x26FA},
    CodePoints {0x26FD, 0x26FD},
    CodePoints {0x2705, 0x2705},
    CodePoints {0x270A, 0x270B},
    CodePoints {0x2728, 0x2728},
    CodePoints {0x274C, 0x274C},
    CodePoints {0x274E, 0x274E},
    CodePoints {0x2753, 0x2755},
    CodePoints {0x2757, 0x2757},
    CodePoints {0x2795, 0x2797},
    CodePoints {0x27B0, 0x27B0},
    CodePoints {0x27BF, 0x27BF},
    CodePoints {0x2B1B, 0x2B1C},
    CodePoints {0x2B50, 0x2B50},
    CodePoints {0x2B55, 0x2B55},
    CodePoints {0x2E80, 0x303E},
    CodePoints {0x3041, 0x3247},
    CodePoints {0x3250, 0x4DBF},
    CodePoints {0x4E00, 0xA4CF},
    CodePoints {0xA960, 0xA97C},
    CodePoints {0xAC00, 0xD7A3},
    CodePoints {0xF900, 0xFAFF},
    CodePoints {0xFE10, 0xFE19},
    CodePoints {0xFE30, 0xFE6F},
    CodePoints {0xFF01, 0xFF60},
    CodePoints {0xFFE0, 0xFFE6},
    CodePoints {0x16FE0, 0x1B2FF},
    CodePoints {0x1F004, 0x1F004},
    CodePoints {0x1F0CF, 0x1F0CF},
    CodePoints {0x1F18E, 0x1F18E},
    CodePoints {0x1F191, 0x1F19A},
    CodePoints {0x1F1E6, 0x1F320},
    CodePoints {0x1F32D, 0x1F335},
    CodePoints {0x1F337, 0x1F37C},
    CodePoints {0x1F37E, 0x1F393},
    CodePoints {0x1F3A0, 0x1F3CA},
    CodePoints {0x1F3CF, 0x1F3D3},
    CodePoints {0x1F3E0, 0x1F3F0},
    CodePoints {0x1F3F4, 0x1F3F4},
    CodePoints {0x1F3F8, 0x1F43E},
    CodePoints {0x1F440, 0x1F440},
    CodePoints {0x1F442, 0x1F4FC},
    CodePoints {0x1F4FF, 0x1F53D},
    CodePoints {0x1F54B, 0x1F567},
    CodePoints {0x1F57A, 0x1F57A},
    CodePoints {0x1F595, 0x1F596},
    CodePoints {0x1F5A4, 0x1F5A4},
    CodePoints {0x1F5FB, 0x1F64F},
    CodePoints {0x1F680, 0x1F6C5},
    CodePoints {0x1F6CC, 0x1F6CC},
    CodePoints {0x1F6D0, 0x1F6DF},
    CodePoints {0x1F6EB, 0x1F6EF},
    CodePoints {0x1F6F4, 0x1F6FF},
    CodePoints {0x1F7E0, 0x1F7F0},
    CodePoints {0x1F90C, 0x1F93A},
    CodePoints {0x1F93C, 0x1F945},
    CodePoints {0x1F947, 0x1F9FF},
    CodePoints {0x1FA70, 0x1FAFF},
    CodePoints {0x20000, 0x3FFFD},
};

// Invisible characters that can turn a line around, join what is apart or hide a part of it.
constexpr std::array invisible {
    CodePoints {0x00AD, 0x00AD},
    CodePoints {0x061C, 0x061C},
    CodePoints {0x200B, 0x200B},
    CodePoints {0x200E, 0x200F},
    CodePoints {0x202A, 0x202E},
    CodePoints {0x2060, 0x206F},
    CodePoints {0xFEFF, 0xFEFF},
    CodePoints {0xFFF9, 0xFFFB},
    CodePoints {0xE0000, 0xE007F},
};

constexpr char32_t emojiPresentation = 0xFE0F;

template <size_t Count>
bool contains(const std::array<CodePoints, Count> &ranges, char32_t codePoint)
{
    const auto after = std::upper_bound(ranges.begin(), ranges.end(), codePoint,
        [](char32_t wanted, const CodePoints &range) { return wanted < range.first; });
    return after != ranges.begin() && codePoint <= std::prev(after)->last;
}

bool isLineOrTabBreak(char32_t codePoint)
{
    return (codePoint >= 0x09 && codePoint <= 0x0D) || codePoint == 0x85 || codePoint == 0x2028
        || codePoint == 0x2029;
}

int cellsOfGrapheme(QStringView grapheme)
{
    const auto codePoints = grapheme.toUcs4();
    return std::any_of(codePoints.begin(), codePoints.end(),
               [](char32_t each) { return each == emojiPresentation || contains(wide, each); })
        ? 2
        : 1;
}

} // namespace

QString codePointsInBrackets(QStringView grapheme)
{
    QStringList names;
    qsizetype at = 0;
    while (at < grapheme.size()) {
        const bool pair = grapheme[at].isHighSurrogate() && at + 1 < grapheme.size()
            && grapheme[at + 1].isLowSurrogate();
        const char32_t codePoint = pair ? QChar::surrogateToUcs4(grapheme[at], grapheme[at + 1])
                                        : char32_t {grapheme[at].unicode()};
        names += u"U+"_s + QString::number(codePoint, 16).toUpper().rightJustified(4, u'0');
        at += pair ? 2 : 1;
    }
    return u'[' + names.join(u' ') + u']';
}

QString printable(QStringView text)
{
    const QString composed = text.toString().normalized(QString::NormalizationForm_C);
    const QStringView view {composed};
    QString result;
    result.reserve(composed.size());
    qsizetype at = 0;
    while (at < view.size()) {
        const bool pair =
            view[at].isHighSurrogate() && at + 1 < view.size() && view[at + 1].isLowSurrogate();
        const QStringView character = view.sliced(at, pair ? 2 : 1);
        at += character.size();
        const char32_t codePoint = pair ? QChar::surrogateToUcs4(character[0], character[1])
                                        : char32_t {character[0].unicode()};
        if (isLineOrTabBreak(codePoint)) {
            result += u' ';
        } else if (!pair && character[0].isSurrogate()) {
            result += codePointsInBrackets(character);
        } else if (QChar::category(codePoint) != QChar::Other_Control
            && !contains(invisible, codePoint)) {
            result += character;
        }
    }
    return result;
}

QStringList graphemes(const QString &text)
{
    QStringList result;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype start = 0;
    for (auto end = finder.toNextBoundary(); end >= 0; end = finder.toNextBoundary()) {
        result += text.sliced(start, end - start);
        start = end;
    }
    return result;
}

int cells(const QString &text)
{
    int result = 0;
    for (const auto &grapheme : graphemes(text)) {
        result += cellsOfGrapheme(grapheme);
    }
    return result;
}

int cells(const Run &run)
{
    return cells(run.text) * widthFactor(run.style.size);
}

int cells(const TextLine &line)
{
    int result = line.indent;
    for (const auto &run : line.runs) {
        result += cells(run);
    }
    return result;
}

} // namespace docket::print
