// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "spoken_word.h"

#include <QHash>
#include <QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;

namespace docket {

namespace {

using Kind = SpokenWord::Kind;

constexpr qsizetype longestSaid = 160;
constexpr int largestNumber = 9'999'999;

const QHash<QString, int> &numberWords()
{
    static const QHash<QString, int> words {{u"zero"_s, 0}, {u"one"_s, 1}, {u"two"_s, 2},
        {u"three"_s, 3}, {u"four"_s, 4}, {u"five"_s, 5}, {u"six"_s, 6}, {u"seven"_s, 7},
        {u"eight"_s, 8}, {u"nine"_s, 9}, {u"ten"_s, 10}, {u"eleven"_s, 11}, {u"twelve"_s, 12},
        {u"thirteen"_s, 13}, {u"fourteen"_s, 14}, {u"fifteen"_s, 15}, {u"sixteen"_s, 16},
        {u"seventeen"_s, 17}, {u"eighteen"_s, 18}, {u"nineteen"_s, 19}, {u"twenty"_s, 20},
        {u"thirty"_s, 30}, {u"forty"_s, 40}, {u"fourty"_s, 40}, {u"fifty"_s, 50}, {u"sixty"_s, 60},
        {u"seventy"_s, 70}, {u"eighty"_s, 80}, {u"ninety"_s, 90}};
    return words;
}

/// One spelling for what has several.
QString plainSpelling(QStringView said)
{
    static const QRegularExpression apostrophes(u"['’ʼ`]"_s);
    static const QRegularExpression dottedHalfOfDay(
        u"(?<![\\p{L}])([ap])[\\s.]+m(?![\\p{L}])\\.?"_s);
    QString text = said.toString();
    // Before normalisation, which would make "1½" an eleven over two.
    text.replace(u'½', u" half "_s)
        .replace(u'¼', u" quarter "_s)
        .replace(u'¾', u" three quarters "_s);
    text = text.normalized(QString::NormalizationForm_KC).toLower();
    text.replace(u'&', u" and "_s);
    text.remove(apostrophes);
    text.replace(dottedHalfOfDay, u" \\1m "_s);
    return text.trimmed();
}

bool isDash(QChar character)
{
    return character == u'-' || character == u'–' || character == u'—' || character == u'−';
}

bool isPunctuation(QChar character)
{
    return u".,:;!?\"“”…()~@"_s.contains(character);
}

/// Reads a plain spelling from left to right.
class Splitter {
public:
    explicit Splitter(const QString &text) : m_text(text) { }

    QList<SpokenWord> words()
    {
        while (m_at < m_text.size()) {
            takeOne();
        }
        return m_words;
    }

private:
    QChar charAt(qsizetype index) const
    {
        return index >= 0 && index < m_text.size() ? m_text.at(index) : QChar(u' ');
    }
    bool isAfterNumber() const
    {
        return !m_words.isEmpty()
            && (m_words.constLast().kind == Kind::Number
                || numberWords().contains(m_words.constLast().text));
    }

    void takeOne()
    {
        const QChar character = m_text.at(m_at);
        if (character.isDigit()) {
            if (!takeDate()) {
                takeNumber();
            }
        } else if (character.isLetter()) {
            const qsizetype begin = m_at;
            while (charAt(m_at).isLetter() || charAt(m_at).isMark()) {
                ++m_at;
            }
            m_words.append({Kind::Word, m_text.mid(begin, m_at - begin), 0, 0, {}});
        } else if (isDash(character)) {
            takeDash();
        } else {
            const bool betweenDigits = charAt(m_at - 1).isDigit() && charAt(m_at + 1).isDigit();
            if (betweenDigits && (character == u':' || character == u'.')) {
                m_words.append({Kind::Separator, QString(character), 0, 0, {}});
            } else if (!character.isSpace() && !isPunctuation(character)) {
                m_words.append({Kind::Word, QString(character), 0, 0, {}});
            }
            ++m_at;
        }
    }

    bool takeDate()
    {
        static const QRegularExpression shape(u"\\G([0-9]{4}-[0-9]{2}-[0-9]{2})(?![0-9])"_s);
        const QRegularExpressionMatch match = shape.match(m_text, m_at);
        if (!match.hasMatch()) {
            return false;
        }
        const QDate date = QDate::fromString(match.captured(1), u"yyyy-MM-dd"_s);
        if (!date.isValid()) {
            return false;
        }
        m_words.append({Kind::Date, match.captured(1), 0, 0, date});
        m_at = match.capturedEnd();
        return true;
    }

    void takeNumber()
    {
        static const QRegularExpression ordinal(u"\\G(?:st|nd|rd|th)(?!\\p{L})"_s);
        SpokenWord number {Kind::Number, {}, 0, 0, {}};
        for (; charAt(m_at).isDigit(); ++m_at) {
            number.value = std::min(number.value * 10 + charAt(m_at).digitValue(), largestNumber);
            ++number.digits;
            if (number.value == largestNumber) {
                skipDigits();
                break;
            }
        }
        const QRegularExpressionMatch match = ordinal.match(m_text, m_at);
        if (match.hasMatch()) {
            number.kind = Kind::Ordinal;
            m_at = match.capturedEnd();
        }
        m_words.append(number);
    }

    void skipDigits()
    {
        while (charAt(m_at).isDigit()) {
            ++m_at;
        }
    }

    /// "10-15" is a range, "twenty-five" one number, "6pm - thanks" a pause; "-5" is not said.
    void takeDash()
    {
        qsizetype next = m_at + 1;
        while (next < m_text.size() && m_text.at(next).isSpace()) {
            ++next;
        }
        if (charAt(next).isDigit()) {
            const Kind kind = isAfterNumber() ? Kind::Dash : Kind::Word;
            m_words.append({kind, u"-"_s, 0, 0, {}});
        }
        ++m_at;
    }

    const QString m_text;
    qsizetype m_at = 0;
    QList<SpokenWord> m_words;
};

std::optional<int> wordValue(const QList<SpokenWord> &words, qsizetype index)
{
    if (index >= words.size() || words.at(index).kind != Kind::Word) {
        return std::nullopt;
    }
    const auto found = numberWords().constFind(words.at(index).text);
    return found == numberWords().constEnd() ? std::nullopt : std::optional(*found);
}

bool isWord(const QList<SpokenWord> &words, qsizetype index, QLatin1StringView text)
{
    return index < words.size() && words.at(index).kind == Kind::Word
        && words.at(index).text == text;
}

/// "twenty", "five" become one number; "six", "thirty" stay two: that is a time of day.
QList<SpokenWord> withNumbersRead(const QList<SpokenWord> &words)
{
    QList<SpokenWord> read;
    for (qsizetype index = 0; index < words.size(); ++index) {
        const std::optional<int> value = wordValue(words, index);
        if (!value) {
            read.append(words.at(index));
            continue;
        }
        SpokenWord number {Kind::Number, words.at(index).text, *value, 0, {}};
        const std::optional<int> ones = wordValue(words, index + 1);
        if (*value >= 20 && ones && *ones >= 1 && *ones <= 9) {
            number.value += *ones;
            ++index;
        }
        read.append(number);
    }
    return read;
}

/// "eighteen hundred", "one hundred and twenty".
QList<SpokenWord> withHundredsRead(const QList<SpokenWord> &words)
{
    constexpr int largestHundreds = 24;
    QList<SpokenWord> read;
    for (qsizetype index = 0; index < words.size(); ++index) {
        SpokenWord word = words.at(index);
        const bool isHundreds = word.kind == Kind::Number && word.value > 0
            && word.value <= largestHundreds && isWord(words, index + 1, "hundred"_L1);
        if (isHundreds) {
            word.value *= 100;
            word.digits = 0;
            ++index;
            const qsizetype rest = isWord(words, index + 1, "and"_L1) ? index + 2 : index + 1;
            if (rest < words.size() && words.at(rest).kind == Kind::Number
                && words.at(rest).value < 100) {
                word.value += words.at(rest).value;
                index = rest;
            }
        }
        read.append(word);
    }
    return read;
}

} // namespace

QList<SpokenWord> spokenWords(QStringView said)
{
    if (said.size() > longestSaid) {
        return {};
    }
    return withHundredsRead(withNumbersRead(Splitter(plainSpelling(said)).words()));
}

} // namespace docket
