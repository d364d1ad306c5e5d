// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/hearing_tokens.h"

#include "hearing_numbers.h"

#include <QHash>

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

namespace docket::hearing {

using namespace Qt::StringLiterals;

namespace {

bool isDigit(char32_t character)
{
    return QChar::isDigit(character);
}

bool isApostrophe(char32_t character)
{
    constexpr std::u32string_view apostrophes = U"'`\u00B4\u2018\u2019\u02BC\u02B9\u2032";
    return apostrophes.find(character) != std::u32string_view::npos;
}

bool isBoundary(char32_t character)
{
    constexpr std::u32string_view boundaries = U",;.!?:\n\r\u2026\u2014\u3001\u3002\u060C";
    return boundaries.find(character) != std::u32string_view::npos;
}

bool isDash(char32_t character)
{
    return character == U'\u2212' || QChar::category(character) == QChar::Punctuation_Dash;
}

bool isInvisible(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
        return true;
    default:
        return false;
    }
}

bool isLetter(char32_t character)
{
    return QChar::isLetter(character) || QChar::category(character) == QChar::Mark_SpacingCombining;
}

bool isSymbol(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Symbol_Math:
    case QChar::Symbol_Currency:
    case QChar::Symbol_Modifier:
    case QChar::Symbol_Other:
        return true;
    default:
        return false;
    }
}

// Letters that Unicode does not take apart, as they are typed without their own key.
QString withPlainLetters(const QString &text)
{
    static const QHash<QChar, QString> plain {
        {u'ı', u"i"_s},
        {u'ø', u"o"_s},
        {u'ł', u"l"_s},
        {u'đ', u"d"_s},
        {u'ß', u"ss"_s},
        {u'æ', u"ae"_s},
        {u'œ', u"oe"_s},
        {u'×', u"x"_s},
    };
    QString result;
    result.reserve(text.size());
    for (const QChar character : text) {
        // Before decomposition: the acute accent on its own would become a space.
        if (isApostrophe(character.unicode())) {
            continue;
        }
        const auto letter = plain.constFind(character);
        if (letter == plain.cend()) {
            result.append(character);
        } else {
            result.append(*letter);
        }
    }
    return result;
}

// One form for one and many: "tomatoes" and "tomato", "fries" and "fry". Both sides of every
// comparison go through it, so it needs to be consistent, not right.
QString withoutPlural(QString word)
{
    if (word.size() >= 4 && word.endsWith(u's') && !word.endsWith("ss"_L1)) {
        word.chop(1);
    }
    if (word.size() >= 3 && word.endsWith("ie"_L1)) {
        word.chop(2);
        return word + u'y';
    }
    for (const auto ending : {"oe"_L1, "che"_L1, "she"_L1, "xe"_L1, "sse"_L1, "ze"_L1}) {
        if (word.size() > ending.size() && word.endsWith(ending)) {
            word.chop(1);
            return word;
        }
    }
    return word;
}

std::u32string plainText(QStringView sentence)
{
    std::u32string text = withPlainLetters(sentence.toString().toLower())
                              .normalized(QString::NormalizationForm_KD)
                              .toStdU32String();
    std::erase_if(text, isInvisible);
    return text;
}

/// The same of a text in ASCII, as nearly all are: a long menu is read while calls run.
std::u32string plainAscii(QStringView sentence)
{
    std::u32string text;
    text.reserve(static_cast<size_t>(sentence.size()));
    for (const QChar character : sentence) {
        const char32_t code = character.unicode();
        if (!isApostrophe(code)) {
            text.push_back(code >= U'A' && code <= U'Z' ? code - U'A' + U'a' : code);
        }
    }
    return text;
}

bool isAscii(QStringView text)
{
    return std::all_of(
        text.cbegin(), text.cend(), [](QChar character) { return character.unicode() < 0x80; });
}

class Cutter {
public:
    explicit Cutter(QStringView sentence)
        : m_text(isAscii(sentence) ? plainAscii(sentence) : plainText(sentence))
    {
    }

    QList<Token> cut()
    {
        while (m_at < m_text.size()) {
            const char32_t character = m_text[m_at];
            if (isDigit(character) || isNegative()) {
                cutNumber();
            } else if (isLetter(character)) {
                cutWord();
            } else {
                cutSign(character);
                ++m_at;
            }
        }
        return std::move(m_tokens);
    }

private:
    char32_t at(size_t position) const { return position < m_text.size() ? m_text[position] : 0; }

    bool isNegative() const
    {
        return isDash(m_text[m_at]) && isDigit(at(m_at + 1))
            && (m_at == 0 || QChar::isSpace(m_text[m_at - 1]));
    }

    void cutNumber()
    {
        Token token {Token::Kind::Number, {}, {}};
        if (isDash(m_text[m_at])) {
            token.kind = Token::Kind::OddNumber;
            token.text = u"-"_s;
            ++m_at;
        }
        for (;; ++m_at) {
            const char32_t character = at(m_at);
            if (isDigit(character)) {
                token.text += QString::number(QChar::digitValue(character));
            } else if (isDigit(at(m_at + 1)) && isInsideNumber(character)) {
                token.kind = Token::Kind::OddNumber;
                token.text += character == U'\u2044' ? u"/"_s : QString::fromUcs4(&character, 1);
            } else {
                break;
            }
        }
        token.said = token.text;
        m_tokens.append(token);
    }

    static bool isInsideNumber(char32_t character)
    {
        constexpr std::u32string_view separators = U".,:/\u2044";
        return separators.find(character) != std::u32string_view::npos;
    }

    void cutWord()
    {
        const size_t begin = m_at;
        while (m_at < m_text.size() && isLetter(m_text[m_at])) {
            ++m_at;
        }
        const std::u32string_view word = std::u32string_view(m_text).substr(begin, m_at - begin);
        QString said = QString::fromUcs4(word.data(), static_cast<qsizetype>(word.size()));
        if (said == "w"_L1 && at(m_at) == U'/') {
            const bool isWithout = at(m_at + 1) == U'o' && !isLetter(at(m_at + 2));
            m_at += isWithout ? 2 : 1;
            said = isWithout ? u"without"_s : u"with"_s;
        } else if (said == "n"_L1) {
            said = u"and"_s;
        }
        append(Token::Kind::Word, said);
    }

    void cutSign(char32_t character)
    {
        if (character == U'&') {
            append(Token::Kind::Word, u"and"_s);
        } else if (character == U'+') {
            append(Token::Kind::Word, u"plus"_s);
        } else if (isBoundary(character)) {
            // The full stops of "h.s.p." end nothing.
            const bool isAbbreviation = character == U'.' && !m_tokens.isEmpty()
                && m_tokens.last().said.size() == 1 && isLetter(at(m_at + 1));
            if (!isAbbreviation) {
                append(Token::Kind::Boundary, u","_s);
            }
        } else if (isSymbol(character)) {
            append(Token::Kind::Symbol, QString::fromUcs4(&character, 1));
        }
    }

    void append(Token::Kind kind, const QString &said)
    {
        m_tokens.append({kind, kind == Token::Kind::Word ? withoutPlural(said) : said, said});
    }

    std::u32string m_text;
    size_t m_at = 0;
    QList<Token> m_tokens;
};

} // namespace

QList<Token> tokens(QStringView sentence)
{
    return withDigits(Cutter(sentence).cut());
}

QStringList phrase(QStringView text)
{
    QStringList words;
    for (const Token &token : tokens(text)) {
        if (token.kind != Token::Kind::Boundary) {
            words.append(token.text);
        }
    }
    return words;
}

} // namespace docket::hearing
