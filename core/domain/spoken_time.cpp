// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "spoken_time.h"

#include "spoken_clock.h"
#include "spoken_day.h"
#include "spoken_duration.h"
#include "word_cursor.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace docket {

namespace {

/// What people say around a time without changing it.
bool isCourtesy(const QString &word)
{
    static const QSet<QString> words {u"please"_s, u"thanks"_s, u"thank"_s, u"you"_s, u"cheers"_s,
        u"mate"_s, u"at"_s, u"for"_s, u"by"_s, u"on"_s, u"the"_s, u"around"_s, u"round"_s,
        u"about"_s, u"approximately"_s, u"approx"_s, u"roughly"_s, u"like"_s, u"say"_s, u"maybe"_s,
        u"probably"_s, u"ish"_s, u"sharp"_s, u"exactly"_s, u"just"_s, u"um"_s, u"uh"_s, u"er"_s,
        u"well"_s, u"so"_s, u"yes"_s, u"yeah"_s, u"yep"_s, u"ok"_s, u"okay"_s, u"sure"_s, u"i"_s,
        u"id"_s, u"ill"_s, u"im"_s, u"we"_s, u"it"_s, u"its"_s, u"that"_s, u"thats"_s, u"me"_s,
        u"my"_s, u"us"_s, u"can"_s, u"could"_s, u"will"_s, u"would"_s, u"want"_s, u"need"_s,
        u"get"_s, u"be"_s, u"is"_s, u"come"_s, u"coming"_s, u"there"_s, u"make"_s, u"give"_s,
        u"have"_s, u"pick"_s, u"up"_s, u"pickup"_s, u"picking"_s, u"collect"_s, u"collection"_s,
        u"collecting"_s, u"order"_s, u"ready"_s, u"time"_s, u"good"_s, u"great"_s, u"perfect"_s,
        u"fine"_s, u"lets"_s, u"do"_s, u"another"_s, u"within"_s};
    return words.contains(word);
}

/// "as soon as possible", "as fast as you can"
bool takeAsSoonAs(WordCursor &words)
{
    WordAttempt attempt(words);
    const bool taken = words.take({"as"_L1})
        && words.take({"soon"_L1, "quick"_L1, "quickly"_L1, "early"_L1, "fast"_L1})
        && words.take({"as"_L1})
        && words.take({"possible"_L1, "its"_L1, "you"_L1, "i"_L1, "we"_L1, "it"_L1});
    if (!taken) {
        return false;
    }
    words.take({"can"_L1, "is"_L1});
    return attempt.succeeded(true);
}

bool takeSoonest(WordCursor &words)
{
    if (words.take({"earliest"_L1, "soonest"_L1})) {
        words.take({"possible"_L1, "available"_L1});
        return true;
    }
    return words.take(
               {"asap"_L1, "now"_L1, "immediately"_L1, "straightaway"_L1, "whenever"_L1, "soon"_L1})
        || words.takePhrase({"right"_L1, "now"_L1}) || words.takePhrase({"right"_L1, "away"_L1})
        || words.takePhrase({"straight"_L1, "away"_L1})
        || words.takePhrase({"first"_L1, "available"_L1})
        || words.takePhrase({"when"_L1, "its"_L1, "ready"_L1}) || takeAsSoonAs(words);
}

bool takeCourtesy(WordCursor &words)
{
    if (words.takePhrase({"i"_L1, "am"_L1}) || words.takePhrase({"or"_L1, "so"_L1})) {
        return true;
    }
    // "five to" is a time whose end was not heard; "I'd like to come" is a courtesy.
    const bool leadsOn = (words.isNext("to"_L1) && isCourtesy(words.peek(1).text))
        || ((words.isNext("in"_L1) || words.isNext("after"_L1) || words.isNext("from"_L1))
            && words.isNumberNext(1));
    if (!leadsOn && !isCourtesy(words.peek().text)) {
        return false;
    }
    words.skip(1);
    return true;
}

/// Collects what a sentence says. Nothing may be said twice.
class TimeSentence {
public:
    explicit TimeSentence(QList<SpokenWord> words) : m_words(std::move(words)) { }

    std::optional<SpokenTime> understood()
    {
        while (!m_words.isAtEnd()) {
            if (!takePhrase() || m_contradicts) {
                return std::nullopt;
            }
        }
        return combined();
    }

private:
    /// The order matters: "half past" before "half an hour" before "6".
    bool takePhrase()
    {
        if (takeSoonest(m_words)) {
            m_soonest = true;
            return true;
        }
        if (const std::optional<SpokenDayAndPart> taken = takeDay(m_words)) {
            sayDay(taken->day);
            say(m_said.part, taken->part);
            return true;
        }
        if (const std::optional<SpokenClock> clock = takeNamedClock(m_words)) {
            say(m_said.clock, clock);
            return true;
        }
        if (const std::optional<int> minutes = takeDelay(m_words)) {
            say(m_delay, minutes);
            return true;
        }
        if (const std::optional<SpokenClock> clock = takeClock(m_words)) {
            say(m_said.clock, clock);
            return true;
        }
        return takeCourtesy(m_words);
    }

    template <typename T>
    void say(std::optional<T> &what, const std::optional<T> &value)
    {
        if (value) {
            m_contradicts = m_contradicts || what.has_value();
            what = value;
        }
    }

    /// A weekday may stand beside a day: "friday the 20th".
    void sayDay(const std::optional<SpokenDay> &day)
    {
        if (!day || !m_said.day) {
            say(m_said.day, day);
        } else if (const auto *after = std::get_if<Weekday>(&*day)) {
            say(m_said.weekday, std::optional(*after));
        } else if (const auto *before = std::get_if<Weekday>(&*m_said.day)) {
            say(m_said.weekday, std::optional(*before));
            m_said.day = day;
        } else {
            m_contradicts = true;
        }
    }

    std::optional<SpokenTime> combined() const
    {
        const bool isAppointment = m_said.day || m_said.clock || m_said.part;
        if (m_delay) {
            return isAppointment || m_soonest ? std::nullopt
                                              : std::optional<SpokenTime>(Delay {*m_delay});
        }
        if (m_soonest && m_said.clock) {
            return std::nullopt;
        }
        if (isAppointment) {
            return m_said;
        }
        return m_soonest ? std::optional<SpokenTime>(Soonest {}) : std::nullopt;
    }

    WordCursor m_words;
    bool m_contradicts = false;
    bool m_soonest = false;
    std::optional<int> m_delay;
    Appointment m_said;
};

/// What programs write: "2026-11-20T18:30:00+11:00", also without an offset.
std::optional<SpokenTime> understoodTimestamp(const QString &text)
{
    static const QRegularExpression shape(
        u"\\A([0-9]{4}-[0-9]{2}-[0-9]{2})[T ]([0-9]{2}:[0-9]{2})(?::[0-9]{2}(?:\\.[0-9]{1,9})?)?"
        "(Z|[+-][0-9]{2}:[0-9]{2})?\\z"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const QDate date = QDate::fromString(match.captured(1), u"yyyy-MM-dd"_s);
    const QTime time = QTime::fromString(match.captured(2), u"HH:mm"_s);
    if (!date.isValid() || !time.isValid()) {
        return std::nullopt;
    }
    if (match.captured(3).isEmpty()) {
        const int minute = time.hour() * 60 + time.minute();
        return Appointment {
            date, std::nullopt, SpokenClock {minute, SpokenClock::Reading::Exact}, std::nullopt};
    }
    const QString canonical =
        match.captured(1) + u'T' + match.captured(2) + u":00"_s + match.captured(3).toUpper();
    const QDateTime instant = QDateTime::fromString(canonical, Qt::ISODate);
    return instant.isValid() ? std::optional<SpokenTime>(instant.toUTC()) : std::nullopt;
}

} // namespace

std::optional<SpokenTime> understandSpokenTime(QStringView said)
{
    QList<SpokenWord> words = spokenWords(said);
    if (words.isEmpty()) {
        return std::nullopt;
    }
    if (const std::optional<SpokenTime> written = understoodTimestamp(said.trimmed().toString())) {
        return written;
    }
    return TimeSentence(std::move(words)).understood();
}

} // namespace docket
