// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "spoken_word.h"

#include <initializer_list>
#include <optional>

namespace docket {

/// A place in a sentence. Takes what is next if it is what was asked for, else stays.
class WordCursor {
public:
    explicit WordCursor(QList<SpokenWord> words) : m_words(std::move(words)) { }

    bool isAtEnd() const { return m_at >= m_words.size(); }
    /// An empty word beyond the end.
    const SpokenWord &peek(qsizetype ahead = 0) const;
    bool isNext(QLatin1StringView word, qsizetype ahead = 0) const;
    bool isNumberNext(qsizetype ahead = 0) const;
    /// "minutes", "hrs"
    bool isUnitNext(qsizetype ahead = 0) const;
    bool isHourUnitNext(qsizetype ahead = 0) const;

    void skip(qsizetype words) { m_at += words; }
    bool take(std::initializer_list<QLatin1StringView> anyOf);
    bool takePhrase(std::initializer_list<QLatin1StringView> phrase);
    /// "a", "an"
    bool takeArticle();
    bool takeMinuteUnit();
    bool takeHourUnit();

private:
    friend class WordAttempt;
    QList<SpokenWord> m_words;
    qsizetype m_at = 0;
};

/// A step that takes all of its words or none: goes back on destruction unless it succeeded.
class WordAttempt {
public:
    explicit WordAttempt(WordCursor &words) : m_words(words), m_begin(words.m_at) { }
    ~WordAttempt()
    {
        if (!m_succeeded) {
            m_words.m_at = m_begin;
        }
    }
    WordAttempt(const WordAttempt &) = delete;
    WordAttempt &operator=(const WordAttempt &) = delete;

    template <typename T>
    T succeeded(T result)
    {
        m_succeeded = true;
        return result;
    }

private:
    WordCursor &m_words;
    const qsizetype m_begin;
    bool m_succeeded = false;
};

} // namespace docket
