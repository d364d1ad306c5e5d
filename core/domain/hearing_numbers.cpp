// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hearing_numbers.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <optional>

namespace docket::hearing {

using namespace Qt::StringLiterals;

namespace {

constexpr int largest = 9999; // beyond any order; keeps the arithmetic harmless

const QHash<QString, int> &units()
{
    static const QHash<QString, int> words {
        {u"zero"_s, 0},
        {u"one"_s, 1},
        {u"two"_s, 2},
        {u"three"_s, 3},
        {u"four"_s, 4},
        {u"five"_s, 5},
        {u"six"_s, 6},
        {u"seven"_s, 7},
        {u"eight"_s, 8},
        {u"nine"_s, 9},
        {u"ten"_s, 10},
        {u"eleven"_s, 11},
        {u"twelve"_s, 12},
        {u"thirteen"_s, 13},
        {u"fourteen"_s, 14},
        {u"fifteen"_s, 15},
        {u"sixteen"_s, 16},
        {u"seventeen"_s, 17},
        {u"eighteen"_s, 18},
        {u"nineteen"_s, 19},
    };
    return words;
}

const QHash<QString, int> &tens()
{
    static const QHash<QString, int> words {
        {u"twenty"_s, 20},
        {u"thirty"_s, 30},
        {u"forty"_s, 40},
        {u"fourty"_s, 40},
        {u"fifty"_s, 50},
        {u"sixty"_s, 60},
        {u"seventy"_s, 70},
        {u"eighty"_s, 80},
        {u"ninety"_s, 90},
    };
    return words;
}

const QHash<QString, int> &multiples()
{
    static const QHash<QString, int> words {
        {u"couple"_s, 2},
        {u"pair"_s, 2},
        {u"dozen"_s, 12},
        {u"hundred"_s, 100},
        {u"thousand"_s, 1000},
    };
    return words;
}

/// Whether a number can begin with the token: most do not, and one look is cheaper than three.
bool mayBegin(const Token &token)
{
    static const QSet<QString> words = [] {
        QSet<QString> all {u"half"_s, u"a"_s};
        for (const auto &numbers : {units(), tens(), multiples()}) {
            for (auto number = numbers.cbegin(); number != numbers.cend(); ++number) {
                all.insert(number.key());
            }
        }
        return all;
    }();
    return token.kind == Token::Kind::Number || words.contains(token.text);
}

class NumberReader {
public:
    explicit NumberReader(const QList<Token> &tokens) : m_tokens(tokens) { }

    QList<Token> read()
    {
        QList<Token> result;
        result.reserve(m_tokens.size());
        while (m_at < m_tokens.size()) {
            const qsizetype begin = m_at;
            const auto number = mayBegin(m_tokens.at(begin)) ? readNumber() : std::nullopt;
            if (number) {
                QStringList said;
                for (const Token &token : m_tokens.mid(begin, m_at - begin)) {
                    said.append(token.said);
                }
                result.append({Token::Kind::Number, QString::number(*number), said.join(u' ')});
            } else {
                result.append(m_tokens.at(begin));
                m_at = begin + 1;
            }
        }
        return result;
    }

private:
    std::optional<int> lookUp(const QHash<QString, int> &words, qsizetype at) const
    {
        if (at >= m_tokens.size() || m_tokens.at(at).kind != Token::Kind::Word) {
            return std::nullopt;
        }
        const auto found = words.constFind(m_tokens.at(at).text);
        return found == words.cend() ? std::nullopt : std::optional(*found);
    }

    bool isWord(qsizetype at, QLatin1String word) const
    {
        return at < m_tokens.size() && m_tokens.at(at).text == word;
    }

    std::optional<int> readNumber()
    {
        const bool isHalf = isWord(m_at, "half"_L1);
        qsizetype next = isHalf ? m_at + 1 : m_at;
        next += isWord(next, "a"_L1) ? 1 : 0;
        if (const auto multiple = lookUp(multiples(), next)) {
            m_at = next + 1;
            const int number = isHalf ? *multiple / 2 : *multiple;
            return *multiple == 100 && !isHalf ? withRest(number) : number;
        }
        if (next != m_at) {
            return std::nullopt;
        }
        const std::optional<int> count = readDigits() ? readDigits() : readUpTo99();
        if (!count) {
            return std::nullopt;
        }
        m_at += readDigits() ? 1 : 0;
        if (const auto multiple = lookUp(multiples(), m_at)) {
            ++m_at;
            const int number = std::min(largest, *count * *multiple);
            return *multiple == 100 ? withRest(number) : number;
        }
        return count;
    }

    // "two hundred" and what follows: "and fifty"
    int withRest(int hundreds)
    {
        const qsizetype back = m_at;
        m_at += isWord(m_at, "and"_L1) ? 1 : 0;
        const std::optional<int> rest = readUpTo99();
        if (!rest) {
            m_at = back;
        }
        return std::min(largest, hundreds + rest.value_or(0));
    }

    std::optional<int> readDigits() const
    {
        return m_at < m_tokens.size() && m_tokens.at(m_at).kind == Token::Kind::Number
            ? std::optional(value(m_tokens.at(m_at)))
            : std::nullopt;
    }

    std::optional<int> readUpTo99()
    {
        if (const auto ten = lookUp(tens(), m_at)) {
            ++m_at;
            const auto unit = lookUp(units(), m_at);
            const bool isJoined = unit && *unit > 0 && *unit < 10;
            m_at += isJoined ? 1 : 0;
            return *ten + (isJoined ? *unit : 0);
        }
        const auto unit = lookUp(units(), m_at);
        m_at += unit ? 1 : 0;
        return unit;
    }

    const QList<Token> &m_tokens;
    qsizetype m_at = 0;
};

} // namespace

QList<Token> withDigits(const QList<Token> &tokens)
{
    return NumberReader(tokens).read();
}

int value(const Token &token)
{
    return token.text.size() > 4 ? largest : token.text.toInt();
}

} // namespace docket::hearing
