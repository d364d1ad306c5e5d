// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "word_cursor.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace docket {

namespace {

using Kind = SpokenWord::Kind;

bool isMinuteUnit(const QString &word)
{
    static const QSet<QString> words {u"minutes"_s, u"minute"_s, u"mins"_s, u"min"_s, u"m"_s};
    return words.contains(word);
}

bool isHourUnit(const QString &word)
{
    static const QSet<QString> words {u"hours"_s, u"hour"_s, u"hrs"_s, u"hr"_s, u"h"_s};
    return words.contains(word);
}

} // namespace

const SpokenWord &WordCursor::peek(qsizetype ahead) const
{
    static const SpokenWord end;
    const qsizetype index = m_at + ahead;
    return index < m_words.size() ? m_words.at(index) : end;
}

bool WordCursor::isNext(QLatin1StringView word, qsizetype ahead) const
{
    return peek(ahead).kind == Kind::Word && peek(ahead).text == word;
}

bool WordCursor::isNumberNext(qsizetype ahead) const
{
    return peek(ahead).kind == Kind::Number;
}

bool WordCursor::isUnitNext(qsizetype ahead) const
{
    return isHourUnitNext(ahead)
        || (peek(ahead).kind == Kind::Word && isMinuteUnit(peek(ahead).text));
}

bool WordCursor::isHourUnitNext(qsizetype ahead) const
{
    return peek(ahead).kind == Kind::Word && isHourUnit(peek(ahead).text);
}

bool WordCursor::take(std::initializer_list<QLatin1StringView> anyOf)
{
    for (const QLatin1StringView word : anyOf) {
        if (isNext(word)) {
            ++m_at;
            return true;
        }
    }
    return false;
}

bool WordCursor::takePhrase(std::initializer_list<QLatin1StringView> phrase)
{
    qsizetype ahead = 0;
    for (const QLatin1StringView word : phrase) {
        if (!isNext(word, ahead)) {
            return false;
        }
        ++ahead;
    }
    m_at += ahead;
    return true;
}

bool WordCursor::takeArticle()
{
    return take({"a"_L1, "an"_L1});
}

bool WordCursor::takeMinuteUnit()
{
    if (!isUnitNext() || isHourUnitNext()) {
        return false;
    }
    ++m_at;
    return true;
}

bool WordCursor::takeHourUnit()
{
    if (!isHourUnitNext()) {
        return false;
    }
    ++m_at;
    return true;
}

} // namespace docket
