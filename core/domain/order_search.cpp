// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/order_search.h"

#include "domain/folded_text.h"
#include "search_day.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace docket {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype fewestPhoneDigits = 2; // one digit ends every tenth number
constexpr qsizetype mostTyped = 100;
constexpr qsizetype mostWords = 8;

bool isApostrophe(QChar character)
{
    return character == u'\'' || character == u'’' || character == u'ʼ';
}

bool isOfWord(QChar character)
{
    return character.isLetterOrNumber() || character.isSurrogate();
}

/// Of folded text. An apostrophe is no gap: "O’Brien" is "obrien".
QStringList wordsOf(const QString &text)
{
    QStringList words;
    QString word;
    for (const QChar character : text) {
        if (isOfWord(character)) {
            word += character;
        } else if (!isApostrophe(character) && !word.isEmpty()) {
            words.append(std::exchange(word, {}));
        }
    }
    if (!word.isEmpty()) {
        words.append(word);
    }
    return words;
}

bool isNumber(const QString &word)
{
    return !word.isEmpty() && std::all_of(word.cbegin(), word.cend(), [](QChar character) {
        return character >= u'0' && character <= u'9';
    });
}

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar character : text) {
        if (character >= u'0' && character <= u'9') {
            digits += character;
        }
    }
    return digits;
}

QString withoutZeros(const QString &digits)
{
    qsizetype zeros = 0;
    while (zeros < digits.size() && digits.at(zeros) == u'0') {
        ++zeros;
    }
    return digits.sliced(zeros);
}

/// From its end: so the last digits are how it begins.
QString phoneWord(const QString &digits)
{
    QString reversed = digits;
    std::reverse(reversed.begin(), reversed.end());
    return u'p' + reversed;
}

QString numberWord(int sequence)
{
    return u'n' + QString::number(sequence);
}

QString dayWord(QDate day)
{
    return u'd' + day.toString(u"yyyyMMdd"_s);
}

/// A word as somebody typed it, so far.
SearchWord begun(const QString &word)
{
    // A surrogate pair is not cut in half.
    const bool isCutInPair =
        word.size() > searchWordLength && word.at(searchWordLength - 1).isHighSurrogate();
    const QString known = word.left(isCutInPair ? searchWordLength - 1 : searchWordLength);
    return {known, known.size() == searchWordLength};
}

QList<SearchWord> numberTyped(const QString &digits)
{
    QList<SearchWord> words {begun(digits)};
    const QString plain = withoutZeros(digits);
    bool isSequence = false;
    const int sequence = plain.toInt(&isSequence);
    if (isSequence) {
        words.append({numberWord(sequence), true});
    }
    if (digits.size() >= fewestPhoneDigits && !plain.isEmpty()) {
        words.append({phoneWord(digits), false});
        if (plain.size() != digits.size()) {
            words.append({phoneWord(plain), false}); // "0491 ..." is stored as "+61491 ..."
        }
    }
    return words;
}

/// What stands between blanks: "#42", "20261120-042", "0491-570-156", "o'brien".
void takeTyped(const QString &typed, QList<QList<SearchWord>> &wanted)
{
    if (const auto number = OrderNumber::fromText(typed)) {
        wanted.append({{dayWord(number->day.date()), true}});
        wanted.append({{numberWord(number->sequence), true}});
        return;
    }
    if (typed.startsWith(u'#') && isNumber(typed.sliced(1))) {
        wanted.append({{numberWord(typed.sliced(1).toInt()), true}});
        return;
    }
    const QStringList words = wordsOf(typed);
    if (std::all_of(words.begin(), words.end(), isNumber) && !words.isEmpty()) {
        wanted.append(numberTyped(words.join(QString())));
        return;
    }
    for (const QString &word : words) {
        wanted.append({begun(word)});
    }
}

/// How many of the parts from `at` on are one number written with blanks: "0491 570 156".
qsizetype numberParts(const QStringList &parts, qsizetype at)
{
    constexpr qsizetype fewestDigits = 5; // "2 42" are two numbers
    qsizetype end = at;
    QString digits;
    while (end < parts.size() && !parts.at(end).startsWith(u'#')) {
        const QStringList words = wordsOf(parts.at(end));
        if (words.isEmpty() || !std::all_of(words.begin(), words.end(), isNumber)
            || OrderNumber::fromText(parts.at(end))) {
            break;
        }
        digits += words.join(QString());
        ++end;
    }
    return digits.size() >= fewestDigits ? end - at : 0;
}

} // namespace

QStringList searchWords(const FoundBy &order)
{
    QStringList words {numberWord(order.number.sequence), dayWord(order.number.day.date())};
    const QString digits = digitsOf(order.customerPhone);
    if (!digits.isEmpty()) {
        words.append(phoneWord(digits));
    }
    QString text = order.customerName;
    for (const QString &thing : order.things) {
        text += u' ' + thing;
    }
    for (const QString &word : wordsOf(foldedText(text))) {
        const QString known = begun(word).text;
        if (!words.contains(known)) {
            words.append(known);
        }
    }
    return words;
}

QList<QList<SearchWord>> searchFor(const QString &typed, QDate today)
{
    QList<QList<SearchWord>> wanted;
    const QStringList parts =
        foldedText(typed.left(mostTyped)).simplified().split(u' ', Qt::SkipEmptyParts);
    for (qsizetype at = 0; at < parts.size() && wanted.size() < mostWords;) {
        if (const auto day = typedDay(parts.sliced(at), today)) {
            wanted.append({{dayWord(day->date), true}});
            if (!day->plain.isEmpty()) {
                wanted.last().append(begun(day->plain)); // "sun" may be Sunita
            }
            at += day->parts;
            continue;
        }
        const qsizetype together = std::max(numberParts(parts, at), qsizetype {1});
        takeTyped(parts.sliced(at, together).join(together > 1 ? u" "_s : QString()), wanted);
        at += together;
    }
    return wanted;
}

} // namespace docket
