// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hearing_spelling.h"

#include <algorithm>
#include <array>
#include <utility>

namespace docket::hearing {

namespace {

constexpr qsizetype shortest = 4;
constexpr qsizetype longest = 32; // nobody says a longer word
constexpr qsizetype lengthForTwoSlips = 7;

char16_t sound(QChar initial)
{
    switch (initial.unicode()) {
    case u'k':
    case u'q':
        return u'c';
    case u'z':
        return u's';
    default:
        return initial.unicode();
    }
}

// Damerau-Levenshtein, adjacent letters swapped at most once; more than `limit` is not counted out.
int distance(const QString &left, const QString &right, int limit)
{
    using Row = std::array<int, longest + 1>;
    std::array<Row, 3> rows {};
    Row *beforeLast = rows.data();
    Row *last = &rows[1];
    Row *current = &rows[2];
    const auto columns = static_cast<size_t>(right.size());
    for (size_t column = 0; column <= columns; ++column) {
        (*last)[column] = static_cast<int>(column);
    }
    for (qsizetype row = 1; row <= left.size(); ++row) {
        (*current)[0] = static_cast<int>(row);
        int smallest = (*current)[0];
        for (size_t column = 1; column <= columns; ++column) {
            const auto at = static_cast<qsizetype>(column);
            const bool isSame = left.at(row - 1) == right.at(at - 1);
            int cost = std::min({(*last)[column] + 1, (*current)[column - 1] + 1,
                (*last)[column - 1] + (isSame ? 0 : 1)});
            if (row > 1 && column > 1 && left.at(row - 1) == right.at(at - 2)
                && left.at(row - 2) == right.at(at - 1)) {
                cost = std::min(cost, (*beforeLast)[column - 2] + 1);
            }
            (*current)[column] = cost;
            smallest = std::min(smallest, cost);
        }
        if (smallest > limit) {
            return limit + 1;
        }
        std::swap(beforeLast, last);
        std::swap(last, current);
    }
    return (*last)[columns];
}

} // namespace

Spelling::Spelling(const QStringList &words)
{
    for (const QString &word : words) {
        const bool isLetters =
            std::all_of(word.cbegin(), word.cend(), [](QChar letter) { return !letter.isDigit(); });
        if (isLetters && word.size() >= shortest && word.size() <= longest) {
            m_buckets[{sound(word.front()), word.size()}].append(word);
        }
    }
}

QStringList Spelling::nearest(const QString &word) const
{
    if (word.size() < shortest || word.size() > longest) {
        return {};
    }
    const int limit = word.size() < lengthForTwoSlips ? 1 : 2;
    int best = limit + 1;
    QStringList nearest;
    for (qsizetype length = word.size() - limit; length <= word.size() + limit; ++length) {
        const auto bucket = m_buckets.constFind({sound(word.front()), length});
        if (bucket == m_buckets.cend()) {
            continue;
        }
        for (const QString &candidate : *bucket) {
            const int slips = distance(word, candidate, best);
            if (slips < best) {
                nearest.clear();
                best = slips;
            }
            if (slips == best && best <= limit) {
                nearest.append(candidate);
            }
        }
    }
    return nearest;
}

} // namespace docket::hearing
