// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hearing_mentions.h"

#include "hearing_numbers.h"
#include "hearing_refusal.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace docket::hearing {

using namespace Qt::StringLiterals;

namespace {

// Fewest phrases win; at a tie the menu before English.
constexpr int menuCost = 20;
constexpr int englishCost = 21;
constexpr int englishWordCost = 1;
constexpr int unknownCost = 10'000;

struct Step {
    int cost = std::numeric_limits<int>::max();
    qsizetype length = 1;
    const Sense *sense = nullptr;
};

Step alone(const Token &token)
{
    switch (token.kind) {
    case Token::Kind::Number:
    case Token::Kind::OddNumber:
        return {englishCost, 1, nullptr};
    case Token::Kind::Boundary:
        return {0, 1, nullptr};
    case Token::Kind::Word:
    case Token::Kind::Symbol:
        break;
    }
    return {unknownCost, 1, nullptr};
}

int cost(const Lexicon::Match &match)
{
    return match.sense->isOfMenu()
        ? menuCost
        : englishCost + englishWordCost * static_cast<int>(match.length - 1);
}

QString said(const QList<Token> &tokens, qsizetype begin, qsizetype length)
{
    QStringList words;
    for (const Token &token : tokens.mid(begin, length)) {
        words.append(token.said);
    }
    return words.join(u' ');
}

Mention mention(const QList<Token> &tokens, qsizetype at, const Step &step)
{
    const QString words = said(tokens, at, step.length);
    if (step.sense != nullptr) {
        const Sign sign =
            step.sense->isOfMenu() ? Sign::Menu : step.sense->english.value_or(Sign::Filler);
        return {sign, step.sense, 0, words};
    }
    const Token &token = tokens.at(at);
    switch (token.kind) {
    case Token::Kind::Number:
        return {Sign::Number, nullptr, value(token), words};
    case Token::Kind::OddNumber:
        return {Sign::OddNumber, nullptr, 0, words};
    case Token::Kind::Boundary:
    case Token::Kind::Word:
    case Token::Kind::Symbol:
        break;
    }
    return {Sign::Boundary, nullptr, 0, words};
}

bool isLetter(const Token &token)
{
    return token.kind == Token::Kind::Word && token.text.size() == 1;
}

Token wordOrNumber(const QString &text, const QString &said)
{
    const bool isNumber = !text.isEmpty() && text.front().isDigit();
    return {isNumber ? Token::Kind::Number : Token::Kind::Word, text, said};
}

} // namespace

Reader::Reader(const Menu &menu) : m_lexicon(menu), m_spelling(m_lexicon.menuWords()) { }

std::variant<Mentions, LineRefusal> Reader::read(QStringView sentence) const
{
    return covered(repaired(tokens(sentence)));
}

QString Reader::spelt(const QString &word) const
{
    if (everydayWords().contains(word)) {
        return word;
    }
    const QStringList nearest = m_spelling.nearest(word);
    const bool isClear = std::all_of(nearest.cbegin(), nearest.cend(), [&](const QString &other) {
        return other == nearest.first() || m_lexicon.areAlike(nearest.first(), other);
    });
    return nearest.isEmpty() || !isClear ? word : nearest.first();
}

// How many tokens from here are one word of the menu: "b b q", and "milk shake" where the menu
// has "milkshake".
qsizetype Reader::joinedLength(const QList<Token> &tokens, qsizetype begin) const
{
    constexpr qsizetype mostParts = 5;
    constexpr qsizetype shortestJoined = 5;
    const qsizetype end = std::min(tokens.size(), begin + mostParts);
    QString joined = tokens.at(begin).text;
    qsizetype length = 0;
    for (qsizetype next = begin + 1; next < end; ++next) {
        if (tokens.at(next).kind != Token::Kind::Word) {
            break;
        }
        joined += tokens.at(next).text;
        const bool isSpelt = isLetter(tokens.at(begin)) && isLetter(tokens.at(next));
        const bool isPair = next == begin + 1 && joined.size() >= shortestJoined;
        if ((isSpelt || isPair) && m_lexicon.isMenuWord(joined)
            && (isSpelt || !m_lexicon.split(joined))) {
            length = next - begin + 1;
        }
        if (!isSpelt) {
            break;
        }
    }
    return length;
}

QList<Token> Reader::repaired(const QList<Token> &tokens) const
{
    QList<Token> result;
    result.reserve(tokens.size());
    bool isHopeless = false; // one word that nothing comes near: the rest need not be looked up
    for (qsizetype at = 0; at < tokens.size(); ++at) {
        const Token &token = tokens.at(at);
        if (isHopeless || token.kind != Token::Kind::Word) {
            result.append(token);
        } else if (const qsizetype length = joinedLength(tokens, at); length > 0) {
            QString joined;
            for (const Token &part : tokens.mid(at, length)) {
                joined += part.text;
            }
            result.append({Token::Kind::Word, joined, said(tokens, at, length)});
            at += length - 1;
        } else if (m_lexicon.knows(token.text)) {
            result.append(token);
        } else if (const auto pair = m_lexicon.split(token.text)) {
            result.append(wordOrNumber(pair->first(), token.said));
            result.append(wordOrNumber(pair->last(), QString()));
        } else {
            const QString word = spelt(token.text);
            isHopeless = word == token.text;
            result.append({Token::Kind::Word, word, token.said});
        }
    }
    return result;
}

std::variant<Mentions, LineRefusal> Reader::covered(const QList<Token> &tokens) const
{
    std::vector<Step> steps(static_cast<size_t>(tokens.size()) + 1);
    steps.back().cost = 0;
    for (qsizetype at = tokens.size() - 1; at >= 0; --at) {
        Step best = alone(tokens.at(at));
        best.cost += steps[static_cast<size_t>(at) + 1].cost;
        for (const Lexicon::Match &match : m_lexicon.matchesAt(tokens, at)) {
            const int total = cost(match) + steps[static_cast<size_t>(at + match.length)].cost;
            if (total <= best.cost) {
                best = {total, match.length, match.sense};
            }
        }
        steps[static_cast<size_t>(at)] = best;
    }
    Mentions mentions;
    QStringList unknown;
    for (qsizetype at = 0; at < tokens.size();) {
        const Step &step = steps[static_cast<size_t>(at)];
        const Token::Kind kind = tokens.at(at).kind;
        const bool isUnknown =
            step.sense == nullptr && (kind == Token::Kind::Word || kind == Token::Kind::Symbol);
        if (isUnknown) {
            unknown.append(tokens.at(at).said);
        } else if (!unknown.isEmpty()) {
            // "xyz123" was cut, but is told in one piece.
            if (kind == Token::Kind::Number && step.sense == nullptr) {
                unknown.append(tokens.at(at).said);
            }
            break;
        } else {
            mentions.append(mention(tokens, at, step));
        }
        at += step.length;
    }
    if (!unknown.isEmpty()) {
        return notUnderstood(unknown.join(u' '));
    }
    return mentions;
}

} // namespace docket::hearing
