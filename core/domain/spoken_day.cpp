// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "spoken_day.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace docket {

namespace {

using Kind = SpokenWord::Kind;
using Taken = std::optional<SpokenDayAndPart>;

constexpr int daysPerWeek = 7;

constexpr DayPart morning {0, 12 * 60};
constexpr DayPart afternoon {12 * 60, 19 * 60};
constexpr DayPart evening {15 * 60, 25 * 60};
constexpr DayPart night {17 * 60, 29 * 60};

const QHash<QString, int> &weekdays()
{
    static const QHash<QString, int> names {{u"monday"_s, 1}, {u"mon"_s, 1}, {u"tuesday"_s, 2},
        {u"tue"_s, 2}, {u"tues"_s, 2}, {u"wednesday"_s, 3}, {u"wed"_s, 3}, {u"weds"_s, 3},
        {u"thursday"_s, 4}, {u"thu"_s, 4}, {u"thur"_s, 4}, {u"thurs"_s, 4}, {u"friday"_s, 5},
        {u"fri"_s, 5}, {u"saturday"_s, 6}, {u"sat"_s, 6}, {u"sunday"_s, 7}, {u"sun"_s, 7}};
    return names;
}

const QHash<QString, int> &months()
{
    static const QHash<QString, int> names {{u"january"_s, 1}, {u"jan"_s, 1}, {u"february"_s, 2},
        {u"feb"_s, 2}, {u"march"_s, 3}, {u"mar"_s, 3}, {u"april"_s, 4}, {u"apr"_s, 4},
        {u"may"_s, 5}, {u"june"_s, 6}, {u"jun"_s, 6}, {u"july"_s, 7}, {u"jul"_s, 7},
        {u"august"_s, 8}, {u"aug"_s, 8}, {u"september"_s, 9}, {u"sep"_s, 9}, {u"sept"_s, 9},
        {u"october"_s, 10}, {u"oct"_s, 10}, {u"november"_s, 11}, {u"nov"_s, 11},
        {u"december"_s, 12}, {u"dec"_s, 12}};
    return names;
}

std::optional<int> takeNamed(WordCursor &words, const QHash<QString, int> &names)
{
    const auto found = names.constFind(words.peek().text);
    if (words.peek().kind != Kind::Word || found == names.constEnd()) {
        return std::nullopt;
    }
    words.skip(1);
    return *found;
}

Taken dayOnly(const SpokenDay &day)
{
    return SpokenDayAndPart {day, std::nullopt};
}

std::optional<DayPart> takePartName(WordCursor &words)
{
    if (words.take({"morning"_L1})) {
        return morning;
    }
    if (words.take({"afternoon"_L1, "arvo"_L1})) {
        return afternoon;
    }
    if (words.take({"evening"_L1})) {
        return evening;
    }
    return words.take({"night"_L1, "nite"_L1}) ? std::optional(night) : std::nullopt;
}

/// "in the evening", "at night", "night"
Taken takePart(WordCursor &words)
{
    WordAttempt attempt(words);
    if (words.take({"in"_L1, "at"_L1, "during"_L1})) {
        words.take({"the"_L1});
    }
    if (const std::optional<DayPart> part = takePartName(words)) {
        return attempt.succeeded(SpokenDayAndPart {std::nullopt, part});
    }
    return std::nullopt;
}

Taken takeNamedDay(WordCursor &words)
{
    if (words.takePhrase({"day"_L1, "after"_L1, "tomorrow"_L1})) {
        return dayOnly(DaysFromToday {2});
    }
    if (words.take({"today"_L1, "todays"_L1})) {
        return dayOnly(DaysFromToday {0});
    }
    if (words.take({"tonight"_L1, "tonite"_L1})) {
        return SpokenDayAndPart {Tonight {}, night};
    }
    if (words.take(
            {"tomorrow"_L1, "tomorow"_L1, "tommorow"_L1, "tommorrow"_L1, "tmrw"_L1, "tmr"_L1})) {
        return dayOnly(DaysFromToday {1});
    }
    return words.take({"yesterday"_L1}) ? dayOnly(DaysFromToday {-1}) : std::nullopt;
}

/// "this evening", "last night", "last friday"
Taken takeThisOrLast(WordCursor &words)
{
    WordAttempt attempt(words);
    const bool isLast = words.take({"last"_L1});
    if (!isLast && !words.take({"this"_L1})) {
        return std::nullopt;
    }
    if (const std::optional<DayPart> part = takePartName(words)) {
        return attempt.succeeded(SpokenDayAndPart {DaysFromToday {isLast ? -1 : 0}, part});
    }
    if (isLast && takeNamed(words, weekdays())) {
        return attempt.succeeded(dayOnly(DaysFromToday {-daysPerWeek}));
    }
    return std::nullopt;
}

Taken takeWeekday(WordCursor &words)
{
    WordAttempt attempt(words);
    words.take({"this"_L1, "coming"_L1});
    if (const std::optional<int> day = takeNamed(words, weekdays())) {
        return attempt.succeeded(dayOnly(Weekday {*day}));
    }
    return std::nullopt;
}

/// "in 2 days", "3 days ago", "in a week"
Taken takeDaysAhead(WordCursor &words)
{
    WordAttempt attempt(words);
    words.take({"in"_L1});
    int days = 1;
    if (words.isNumberNext()) {
        days = words.peek().value;
        words.skip(1);
    } else if (!words.takeArticle()) {
        return std::nullopt;
    }
    if (words.take({"week"_L1, "weeks"_L1})) {
        days *= daysPerWeek;
    } else if (!words.take({"day"_L1, "days"_L1})) {
        return std::nullopt;
    }
    if (words.take({"ago"_L1})) {
        days = -days;
    } else if (!words.takePhrase({"from"_L1, "now"_L1})) {
        words.take({"time"_L1});
    }
    return attempt.succeeded(dayOnly(DaysFromToday {days}));
}

/// "2026-11-20", "the 21st", "21 November", "November 21st"
Taken takeDate(WordCursor &words)
{
    WordAttempt attempt(words);
    if (words.peek().kind == Kind::Date) {
        const QDate date = words.peek().date;
        words.skip(1);
        return attempt.succeeded(dayOnly(date));
    }
    const std::optional<int> monthBefore = takeNamed(words, months());
    const SpokenWord number = words.peek();
    if (number.kind != Kind::Ordinal && number.kind != Kind::Number) {
        return std::nullopt;
    }
    words.skip(1);
    if (monthBefore) {
        return attempt.succeeded(dayOnly(DayOfMonth {number.value, *monthBefore}));
    }
    words.take({"of"_L1});
    const std::optional<int> monthAfter = takeNamed(words, months());
    if (!monthAfter && number.kind == Kind::Number) {
        return std::nullopt;
    }
    return attempt.succeeded(dayOnly(DayOfMonth {number.value, monthAfter.value_or(0)}));
}

} // namespace

std::optional<SpokenDayAndPart> takeDay(WordCursor &words)
{
    for (const auto take :
        {takeNamedDay, takeThisOrLast, takeWeekday, takeDaysAhead, takeDate, takePart}) {
        if (const Taken taken = take(words)) {
            return taken;
        }
    }
    return std::nullopt;
}

} // namespace docket
