// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "visible_text.h"

#include <QList>
#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket {

namespace {

// The longest emoji (a family with skin tones, a flag of a region) stay well below; a stack of
// combining marks that would cover the neighbouring lines does not.
constexpr qsizetype longestGrapheme = 32;

constexpr char32_t zeroWidthNonJoiner = 0x200C;
constexpr char32_t zeroWidthJoiner = 0x200D;

bool isJoiner(char32_t character)
{
    return character == zeroWidthNonJoiner || character == zeroWidthJoiner;
}

bool isLineBreakOrTab(char32_t character)
{
    return character == U'\n' || character == U'\r' || character == U'\t' || character == 0x0085
        || character == 0x2028 || character == 0x2029;
}

/// Format characters that are drawn: the Arabic and Syriac signs that enclose a number.
bool isVisibleFormat(char32_t character)
{
    return (character >= 0x0600 && character <= 0x0605) || character == 0x06DD
        || character == 0x070F || character == 0x0890 || character == 0x0891 || character == 0x08E2
        || character == 0x110BD || character == 0x110CD;
}

/// Letters and symbols by category, yet nothing to see: the Hangul fillers and the empty Braille
/// cell.
bool isBlankLetter(char32_t character)
{
    return character == 0x115F || character == 0x1160 || character == 0x2800 || character == 0x3164
        || character == 0xFFA0;
}

bool isForbidden(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return QChar::isNonCharacter(character);
    }
}

bool isSpace(char32_t character)
{
    return QChar::isSpace(character);
}

bool isSeen(char32_t character)
{
    return !isSpace(character) && !isBlankLetter(character) && !isJoiner(character)
        && !QChar::isMark(character);
}

/// Joiners at an edge, beside a space or doubled join nothing.
QList<uint> withoutIdleJoiners(const QList<uint> &characters)
{
    QList<uint> kept;
    kept.reserve(characters.size());
    for (qsizetype index = 0; index < characters.size(); ++index) {
        const char32_t character = characters.at(index);
        if (isJoiner(character)) {
            const bool joinsBefore =
                !kept.isEmpty() && !isJoiner(kept.constLast()) && !isSpace(kept.constLast());
            const bool joinsAfter = index + 1 < characters.size()
                && !isJoiner(characters.at(index + 1)) && !isSpace(characters.at(index + 1));
            if (!joinsBefore || !joinsAfter) {
                continue;
            }
        }
        kept.append(character);
    }
    return kept;
}

QString fromCharacters(const QList<uint> &characters)
{
    QString text;
    text.reserve(characters.size());
    for (const char32_t character : characters) {
        text.append(QChar::fromUcs4(character));
    }
    return text;
}

struct GraphemeCount {
    int count = 0;
    qsizetype longest = 0;
};

GraphemeCount graphemes(const QString &text)
{
    GraphemeCount result;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype begin = 0;
    for (qsizetype end = finder.toNextBoundary(); end > begin; end = finder.toNextBoundary()) {
        ++result.count;
        result.longest = std::max(result.longest, end - begin);
        begin = end;
    }
    return result;
}

} // namespace

Result<QString> checkedVisibleText(const QString &text, const TextRule &rule)
{
    const Sentence tooLong =
        Sentence::tr("%1 is longer than %2 characters.").arg(rule.subject, rule.most);
    if (text.size() > rule.most * longestGrapheme) {
        return Error::invalid(tooLong);
    }
    const Error control =
        Error::invalid(Sentence::tr("%1 contains a control character.").arg(rule.subject));
    if (!text.isValidUtf16()) {
        return control;
    }
    QList<uint> characters;
    bool anythingSeen = false;
    for (const char32_t character : text.toUcs4()) {
        if (rule.lineBreaks == LineBreaks::BecomeSpaces && isLineBreakOrTab(character)) {
            characters.append(U' ');
            continue;
        }
        if (isForbidden(character)) {
            return control;
        }
        const bool invisibleFormat = QChar::category(character) == QChar::Other_Format
            && !isJoiner(character) && !isVisibleFormat(character);
        if (!invisibleFormat) {
            anythingSeen = anythingSeen || isSeen(character);
            characters.append(character);
        }
    }
    if (!anythingSeen) {
        characters.clear();
    }
    const QString checked = fromCharacters(withoutIdleJoiners(characters))
                                .simplified()
                                .normalized(QString::NormalizationForm_C);
    const GraphemeCount seen = graphemes(checked);
    if (seen.count < rule.fewest) {
        return Error::invalid(Sentence::tr("%1 is empty.").arg(rule.subject));
    }
    if (seen.count > rule.most) {
        return Error::invalid(tooLong);
    }
    if (seen.longest > longestGrapheme) {
        return Error::invalid(
            Sentence::tr("%1 contains a character with too many accents.").arg(rule.subject));
    }
    return checked;
}

} // namespace docket
