// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "spoken_duration.h"

#include "domain/wall_clock.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket {

namespace {

using Kind = SpokenWord::Kind;

constexpr int hundredths = 100; // amounts are counted in hundredths: "1.25 hours"
constexpr int furthestNumber = 200'000; // beyond it all are too far ahead; as minutes it still fits

int wholeNumber(int number)
{
    return std::min(number, furthestNumber) * hundredths;
}

/// "half", "a quarter", "three quarters" of an hour, unless a time of day follows ("half past").
std::optional<int> takeFraction(WordCursor &words)
{
    constexpr int half = 30;
    constexpr int quarter = 15;
    WordAttempt attempt(words);
    int minutes = 0;
    if (words.isNumberNext() && words.peek().value == 3
        && (words.isNext("quarters"_L1, 1) || words.isNext("quarter"_L1, 1))) {
        words.skip(2);
        minutes = 3 * quarter;
    } else {
        words.takeArticle();
        if (words.take({"half"_L1})) {
            minutes = half;
        } else if (words.take({"quarter"_L1})) {
            minutes = quarter;
        }
    }
    const bool isOfTheClock =
        words.isNext("past"_L1) || words.isNext("to"_L1) || words.isNumberNext();
    if (minutes == 0 || isOfTheClock) {
        return std::nullopt;
    }
    return attempt.succeeded(minutes);
}

/// "and a half"
std::optional<int> takeAndFraction(WordCursor &words)
{
    WordAttempt attempt(words);
    words.take({"and"_L1});
    if (const std::optional<int> minutes = takeFraction(words)) {
        return attempt.succeeded(*minutes);
    }
    return std::nullopt;
}

/// "half an hour"
std::optional<int> takePartOfAnHour(WordCursor &words)
{
    WordAttempt attempt(words);
    const std::optional<int> minutes = takeFraction(words);
    words.take({"of"_L1});
    words.takeArticle();
    if (!minutes || !words.takeHourUnit()) {
        return std::nullopt;
    }
    return attempt.succeeded(*minutes);
}

/// "2", "1.5", "10 to 15" (the later one), in hundredths.
int takeNumberOrRange(WordCursor &words)
{
    const int first = wholeNumber(words.peek().value);
    words.skip(1);
    if (words.peek().kind == Kind::Separator && words.peek().text == "."_L1 && words.isNumberNext(1)
        && words.peek(1).digits <= 2) {
        const SpokenWord decimals = words.peek(1);
        words.skip(2);
        return first + (decimals.digits == 1 ? decimals.value * 10 : decimals.value);
    }
    const bool isRange =
        words.peek().kind == Kind::Dash || words.isNext("to"_L1) || words.isNext("or"_L1);
    if (isRange && words.isNumberNext(1) && words.isUnitNext(2)) {
        const int second = wholeNumber(words.peek(1).value);
        words.skip(2);
        return std::max(first, second);
    }
    return first;
}

/// How many, in hundredths: a number, "an", "a couple of", or nothing before "hour and a half".
std::optional<int> takeQuantity(WordCursor &words)
{
    if (words.isNumberNext()) {
        return takeNumberOrRange(words);
    }
    if (words.isHourUnitNext()) {
        return wholeNumber(1);
    }
    const bool article = words.takeArticle();
    if (words.take({"couple"_L1})) {
        words.take({"of"_L1});
        return wholeNumber(2);
    }
    return article ? std::optional(wholeNumber(1)) : std::nullopt;
}

/// "and a half hours" after a number, in minutes.
std::optional<int> takeFractionAndHours(WordCursor &words)
{
    WordAttempt attempt(words);
    const std::optional<int> minutes = takeAndFraction(words);
    if (!minutes || !words.takeHourUnit()) {
        return std::nullopt;
    }
    return attempt.succeeded(*minutes);
}

struct Amount {
    int minutes = 0;
    bool isWholeHours = false;
};

/// One quantity with its unit.
std::optional<Amount> takeAmount(WordCursor &words)
{
    WordAttempt attempt(words);
    if (const std::optional<int> part = takePartOfAnHour(words)) {
        return attempt.succeeded(Amount {*part, false});
    }
    const std::optional<int> quantity = takeQuantity(words);
    if (!quantity) {
        return std::nullopt;
    }
    const int asHours = *quantity / hundredths * minutesPerHour
        + *quantity % hundredths * minutesPerHour / hundredths;
    if (const std::optional<int> fraction = takeFractionAndHours(words)) {
        return attempt.succeeded(Amount {asHours + *fraction, false});
    }
    if (words.takeMinuteUnit()) {
        return attempt.succeeded(Amount {(*quantity + hundredths - 1) / hundredths, false});
    }
    if (!words.takeHourUnit()) {
        return std::nullopt;
    }
    const std::optional<int> fraction = takeAndFraction(words);
    return attempt.succeeded(Amount {asHours + fraction.value_or(0), !fraction.has_value()});
}

/// Whether the word after a number makes a time of day of it.
bool isClockNext(const WordCursor &words, qsizetype ahead)
{
    const SpokenWord &word = words.peek(ahead);
    static const QSet<QString> clockWords {u"am"_s, u"pm"_s, u"p"_s, u"oclock"_s, u"o"_s, u"oh"_s,
        u"past"_s, u"to"_s, u"after"_s, u"til"_s, u"till"_s, u"before"_s, u"of"_s, u"noon"_s,
        u"midday"_s, u"midnight"_s};
    return word.kind != Kind::Word || clockWords.contains(word.text);
}

/// The "30" of "1 hour 30".
std::optional<int> takeTrailingMinutes(WordCursor &words)
{
    if (!words.isNumberNext() || words.peek().value >= minutesPerHour || isClockNext(words, 1)) {
        return std::nullopt;
    }
    const int minutes = words.peek().value;
    words.skip(1);
    return minutes;
}

/// "an hour and 15 minutes"
std::optional<int> takeDuration(WordCursor &words)
{
    const std::optional<Amount> first = takeAmount(words);
    if (!first) {
        return std::nullopt;
    }
    WordAttempt more(words);
    words.take({"and"_L1});
    if (const std::optional<Amount> second = takeAmount(words)) {
        return more.succeeded(first->minutes + second->minutes);
    }
    if (first->isWholeHours) {
        if (const std::optional<int> minutes = takeTrailingMinutes(words)) {
            return more.succeeded(first->minutes + *minutes);
        }
    }
    return first->minutes;
}

/// The "20" of "in 20".
std::optional<int> takeBareMinutes(WordCursor &words)
{
    constexpr int mostBareMinutes = 120;
    if (!words.isNumberNext() || words.peek().value > mostBareMinutes || isClockNext(words, 1)) {
        return std::nullopt;
    }
    const int minutes = words.peek().value;
    words.skip(1);
    return minutes;
}

} // namespace

std::optional<int> takeDelay(WordCursor &words)
{
    WordAttempt attempt(words);
    const bool isIn = words.take({"in"_L1, "within"_L1});
    while (isIn
        && words.take({"about"_L1, "around"_L1, "like"_L1, "say"_L1, "maybe"_L1, "approximately"_L1,
            "roughly"_L1, "just"_L1, "another"_L1, "the"_L1, "next"_L1})) { }
    std::optional<int> minutes = takeDuration(words);
    if (!minutes && isIn) {
        minutes = takeBareMinutes(words);
    }
    if (!minutes) {
        return std::nullopt;
    }
    if (words.take({"ago"_L1})) {
        return attempt.succeeded(-*minutes);
    }
    if (!words.takePhrase({"from"_L1, "now"_L1})) {
        words.take({"time"_L1});
    }
    return attempt.succeeded(*minutes);
}

} // namespace docket
