// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/card_number.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <utility>

namespace docket {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortest = 13;
constexpr qsizetype longest = 19;
constexpr qsizetype shownDigits = 4;

/// Digits that stand together, or a word for some.
struct Piece {
    QString digits;
    qsizetype begin = 0;
    qsizetype end = 0;
};

constexpr std::array<std::pair<QLatin1StringView, char>, 11> digitWords {{
    {"zero"_L1, '0'},
    {"oh"_L1, '0'},
    {"one"_L1, '1'},
    {"two"_L1, '2'},
    {"three"_L1, '3'},
    {"four"_L1, '4'},
    {"five"_L1, '5'},
    {"six"_L1, '6'},
    {"seven"_L1, '7'},
    {"eight"_L1, '8'},
    {"nine"_L1, '9'},
}};

bool isDigit(QChar character)
{
    return character.isDigit() && character.digitValue() >= 0;
}

bool joinsDigits(QChar character)
{
    return character.isSpace() || character == u'-' || character == u'.' || character == u','
        || character == u'\u2010' || character == u'\u2011' || character == u'\u2013';
}

QString digitsOfWord(QStringView word)
{
    if (word.size() == 1 && isDigit(word.front())) {
        return QString::number(word.front().digitValue());
    }
    for (const auto &[name, digit] : digitWords) {
        if (word.size() == name.size() && word.compare(name, Qt::CaseInsensitive) == 0) {
            return QString(QLatin1Char(digit));
        }
    }
    return {};
}

int timesOfWord(QStringView word)
{
    if (word.compare("double"_L1, Qt::CaseInsensitive) == 0) {
        return 2;
    }
    return word.compare("triple"_L1, Qt::CaseInsensitive) == 0 ? 3 : 1;
}

qsizetype endOf(const QString &text, qsizetype from, bool (*belongs)(QChar))
{
    qsizetype end = from;
    while (end < text.size() && belongs(text.at(end))) {
        ++end;
    }
    return end;
}

bool isLetter(QChar character)
{
    return character.isLetter();
}

/// The digits at `from`, or the word for some; "double" and "triple" take the next one with them.
std::optional<Piece> pieceAt(const QString &text, qsizetype from)
{
    if (isDigit(text.at(from))) {
        const qsizetype end = endOf(text, from, isDigit);
        QString digits;
        for (qsizetype index = from; index < end; ++index) {
            digits += QString::number(text.at(index).digitValue());
        }
        return Piece {digits, from, end};
    }
    const qsizetype end = endOf(text, from, isLetter);
    const QStringView word = QStringView(text).mid(from, end - from);
    const int times = timesOfWord(word);
    if (times == 1) {
        const QString digit = digitsOfWord(word);
        return digit.isEmpty() ? std::optional<Piece>() : Piece {digit, from, end};
    }
    const qsizetype next = endOf(text, end, joinsDigits);
    const qsizetype nextEnd = endOf(text, next, [](QChar c) { return isDigit(c) || isLetter(c); });
    const QString digit = digitsOfWord(QStringView(text).mid(next, nextEnd - next));
    return digit.isEmpty() ? std::optional<Piece>() : Piece {digit.repeated(times), from, nextEnd};
}

/// The run of digits that begins at `from`, piece by piece.
QList<Piece> runAt(const QString &text, qsizetype from)
{
    QList<Piece> pieces;
    qsizetype position = from;
    while (position < text.size()) {
        const auto piece = pieceAt(text, position);
        if (!piece) {
            break;
        }
        pieces.append(*piece);
        position = endOf(text, piece->end, joinsDigits);
    }
    return pieces;
}

bool passesLuhn(QStringView digits)
{
    int sum = 0;
    bool isDoubled = false;
    for (qsizetype index = digits.size() - 1; index >= 0; --index) {
        int digit = digits.at(index).digitValue();
        if (isDoubled) {
            digit = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
        }
        sum += digit;
        isDoubled = !isDoubled;
    }
    return sum % 10 == 0;
}

/// First six digits and the lengths that are given out under them.
bool isIssued(QStringView digits)
{
    struct Range {
        int first;
        int last;
        qsizetype shortest;
        qsizetype longest;
    };
    static constexpr std::array<Range, 13> ranges {{
        {222100, 272099, 16, 16}, // Mastercard
        {300000, 305999, 14, 19}, // Diners Club
        {340000, 349999, 15, 15}, // American Express
        {352800, 358999, 16, 19}, // JCB
        {360000, 369999, 14, 19}, // Diners Club
        {370000, 379999, 15, 15}, // American Express
        {380000, 399999, 14, 19}, // Diners Club
        {400000, 499999, 13, 19}, // Visa
        {500000, 509999, 13, 19}, // Maestro
        {510000, 559999, 16, 16}, // Mastercard
        {560000, 599999, 13, 19}, // Maestro
        {600000, 659999, 16, 19}, // Discover, UnionPay, RuPay
        {660000, 699999, 13, 19}, // Maestro
    }};
    const int start = digits.left(6).toInt();
    return std::any_of(ranges.begin(), ranges.end(), [&](const Range &range) {
        return start >= range.first && start <= range.last && digits.size() >= range.shortest
            && digits.size() <= range.longest;
    });
}

/// How many of the pieces, from the first on, are a card number; 0 for none. What follows may be
/// the date and the check value, said in one breath.
qsizetype cardLength(const QList<Piece> &pieces, qsizetype first)
{
    QString digits;
    qsizetype found = 0;
    for (qsizetype index = first; index < pieces.size() && digits.size() <= longest; ++index) {
        digits += pieces.at(index).digits;
        if (digits.size() >= shortest && digits.size() <= longest && isIssued(digits)
            && passesLuhn(digits)) {
            found = index - first + 1;
        }
    }
    return found;
}

QString masked(const QList<Piece> &pieces, qsizetype first, qsizetype count)
{
    QString digits;
    for (const Piece &piece : pieces.mid(first, count)) {
        digits += piece.digits;
    }
    return QString(digits.size() - shownDigits, u'*') + digits.right(shownDigits);
}

} // namespace

QString withoutCardNumbers(const QString &text)
{
    QString clean;
    qsizetype copied = 0;
    qsizetype position = 0;
    while (position < text.size()) {
        const bool isInWord =
            position > 0 && isLetter(text.at(position - 1)) && isLetter(text.at(position));
        const QList<Piece> pieces = isInWord ? QList<Piece>() : runAt(text, position);
        if (pieces.isEmpty()) {
            ++position;
            continue;
        }
        for (qsizetype index = 0; index < pieces.size();) {
            const qsizetype count = cardLength(pieces, index);
            if (count == 0) {
                ++index;
                continue;
            }
            clean += QStringView(text).mid(copied, pieces.at(index).begin - copied);
            clean += masked(pieces, index, count);
            copied = pieces.at(index + count - 1).end;
            index += count;
        }
        position = pieces.last().end;
    }
    return copied == 0 ? text : clean + text.mid(copied);
}

QJsonValue withoutCardNumbers(const QJsonValue &value)
{
    if (value.isString()) {
        return withoutCardNumbers(value.toString());
    }
    if (value.isDouble() && std::abs(value.toDouble()) >= 1e12) {
        // A model that writes the number as a number.
        const QString digits = QString::number(value.toDouble(), 'f', 0);
        const QString clean = withoutCardNumbers(digits);
        return clean == digits ? value : QJsonValue(clean);
    }
    if (value.isArray()) {
        QJsonArray clean;
        for (const QJsonValue &element : value.toArray()) {
            clean.append(withoutCardNumbers(element));
        }
        return clean;
    }
    if (value.isObject()) {
        QJsonObject clean = value.toObject();
        for (auto member = clean.begin(); member != clean.end(); ++member) {
            member.value() = withoutCardNumbers(QJsonValue(member.value()));
        }
        return clean;
    }
    return value;
}

} // namespace docket
