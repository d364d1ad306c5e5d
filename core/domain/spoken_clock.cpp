// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "spoken_clock.h"

#include "domain/wall_clock.h"

using namespace Qt::StringLiterals;

namespace docket {

namespace {

using Kind = SpokenWord::Kind;
using Reading = SpokenClock::Reading;

constexpr int noon = 12 * 60;

/// What stands on the clock, before "am" or "pm" is known.
struct ClockFace {
    int hour = 0;
    int minute = 0;
    bool isTwentyFour = false; ///< Written in the 24-hour way: "18", "06", "00".
};

std::optional<ClockFace> checked(ClockFace face)
{
    const bool endsDay = face.hour == 24 && face.minute == 0;
    if ((face.hour >= 24 && !endsDay) || face.minute >= minutesPerHour) {
        return std::nullopt;
    }
    face.isTwentyFour = face.isTwentyFour || face.hour == 0 || face.hour > 12;
    return face;
}

void takeOclock(WordCursor &words)
{
    if (!words.take({"oclock"_L1})) {
        words.takePhrase({"o"_L1, "clock"_L1});
    }
}

/// With "am" or "pm", if that follows. "13 pm" is no time.
std::optional<SpokenClock> withHalfOfDay(WordCursor &words, const ClockFace &face)
{
    const bool isMorning = words.take({"am"_L1});
    const bool isAfternoon = !isMorning && words.take({"pm"_L1, "p"_L1});
    const int minute = face.hour % 12 * minutesPerHour + face.minute;
    if (!isMorning && !isAfternoon) {
        return face.isTwentyFour
            ? SpokenClock {face.hour * minutesPerHour + face.minute, Reading::Exact}
            : SpokenClock {minute, Reading::EitherHalf};
    }
    if (face.hour > 12 || (face.hour == 0 && isAfternoon)) {
        return std::nullopt;
    }
    return SpokenClock {isAfternoon ? minute + noon : minute, Reading::Exact};
}

/// "noon", "12 midnight"
std::optional<int> takeNamedHour(WordCursor &words)
{
    const qsizetype ahead = words.isNumberNext() && words.peek().value == 12 ? 1 : 0;
    if (words.isNext("noon"_L1, ahead) || words.isNext("midday"_L1, ahead)) {
        words.skip(ahead + 1);
        return noon;
    }
    if (words.isNext("midnight"_L1, ahead)) {
        words.skip(ahead + 1);
        return minutesPerDay;
    }
    return std::nullopt;
}

/// Minutes past (or, negative, to) the hour that follows.
std::optional<int> takeOffset(WordCursor &words)
{
    constexpr int half = 30;
    constexpr int quarter = 15;
    WordAttempt attempt(words);
    int minutes = 0;
    bool isHalf = false;
    bool isCountedDown = false;
    if (words.isNumberNext()) {
        minutes = words.peek().value;
        isCountedDown = minutes == 5 || minutes == 10 || minutes == 20 || minutes == 25;
        words.skip(1);
        isCountedDown = words.takeMinuteUnit() || isCountedDown;
    } else {
        words.takeArticle();
        isHalf = words.take({"half"_L1});
        if (!isHalf && !words.take({"quarter"_L1})) {
            return std::nullopt;
        }
        minutes = isHalf ? half : quarter;
        isCountedDown = !isHalf;
    }
    if (minutes >= minutesPerHour) {
        return std::nullopt;
    }
    const bool isHalfSix = isHalf && words.isNumberNext() && !words.isUnitNext(1);
    if (words.take({"past"_L1, "after"_L1}) || isHalfSix) {
        return attempt.succeeded(minutes);
    }
    // "6 to 7" is no time: only the minutes that people count down by.
    if (isCountedDown && words.take({"to"_L1, "til"_L1, "till"_L1, "before"_L1, "of"_L1})) {
        return attempt.succeeded(-minutes);
    }
    return std::nullopt;
}

std::optional<SpokenClock> takeWholeHour(WordCursor &words)
{
    if (const std::optional<int> named = takeNamedHour(words)) {
        return SpokenClock {*named, Reading::Exact};
    }
    if (!words.isNumberNext() || words.peek().value < 1 || words.peek().value > 12
        || words.isUnitNext(1) || words.peek(1).kind == Kind::Separator) {
        return std::nullopt;
    }
    const ClockFace face {words.peek().value, 0, false};
    words.skip(1);
    takeOclock(words);
    return withHalfOfDay(words, face);
}

SpokenClock shifted(const SpokenClock &hour, int offset)
{
    const int circle = hour.reading == Reading::Exact ? minutesPerDay : noon;
    const int minute = hour.minute + offset;
    return {minute < 0 ? minute + circle : minute, hour.reading};
}

/// "630", "1830", "eighteen hundred"
std::optional<ClockFace> compactFace(const SpokenWord &number)
{
    constexpr int hundred = 100;
    constexpr int mostDigits = 4;
    const bool isInWords = number.digits == 0;
    if (number.digits > mostDigits || (isInWords && number.value % hundred != 0)) {
        return std::nullopt;
    }
    return checked({number.value / hundred, number.value % hundred,
        number.digits == mostDigits && number.value < 10 * hundred});
}

bool isCompact(const SpokenWord &number)
{
    constexpr int fewestDigits = 3;
    return number.kind == Kind::Number && (number.value >= 100 || number.digits >= fewestDigits);
}

/// "eighteen hundred hours"
std::optional<SpokenClock> takeHundredHours(WordCursor &words)
{
    const bool isWritten = words.peek().digits == 4 || words.peek().digits == 0;
    if (!isCompact(words.peek()) || !isWritten || !words.isHourUnitNext(1)) {
        return std::nullopt;
    }
    const std::optional<ClockFace> face = compactFace(words.peek());
    if (!face) {
        return std::nullopt;
    }
    words.skip(2);
    return SpokenClock {face->hour * minutesPerHour + face->minute, Reading::Exact};
}

/// \return false if what follows cannot be minutes of a time.
bool takeMinute(WordCursor &words, ClockFace &face)
{
    constexpr int minuteDigits = 2;
    if (words.peek().kind == Kind::Separator) {
        if (!words.isNumberNext(1) || words.peek(1).digits != minuteDigits) {
            return false;
        }
        face.minute = words.peek(1).value;
        words.skip(2);
        if (words.peek().kind == Kind::Separator && words.peek(1).digits == minuteDigits) {
            words.skip(2); // seconds
        }
        return true;
    }
    const bool saysOh = words.isNext("oh"_L1) || words.isNext("o"_L1)
        || (words.isNumberNext() && words.peek().value == 0 && words.peek().digits <= 1);
    if (saysOh && words.isNumberNext(1) && words.peek(1).value < 10 && !words.isUnitNext(2)) {
        face.minute = words.peek(1).value;
        words.skip(2);
        return true;
    }
    const bool isTwoDigits = words.peek().digits == minuteDigits
        || (words.peek().digits == 0 && words.peek().value >= 10);
    if (words.isNumberNext() && isTwoDigits && !words.isUnitNext(1)) {
        face.minute = words.peek().value;
        words.skip(1);
    }
    return true;
}

std::optional<ClockFace> takeFace(WordCursor &words)
{
    if (!words.isNumberNext()) {
        return std::nullopt;
    }
    const SpokenWord number = words.peek();
    words.skip(1);
    if (isCompact(number)) {
        return compactFace(number);
    }
    ClockFace face {number.value, 0, number.digits == 2 && number.value < 10};
    return takeMinute(words, face) ? checked(face) : std::nullopt;
}

} // namespace

std::optional<SpokenClock> takeNamedClock(WordCursor &words)
{
    if (const std::optional<SpokenClock> military = takeHundredHours(words)) {
        return military;
    }
    WordAttempt attempt(words);
    if (const std::optional<int> offset = takeOffset(words)) {
        if (const std::optional<SpokenClock> hour = takeWholeHour(words)) {
            return attempt.succeeded(shifted(*hour, *offset));
        }
        return std::nullopt;
    }
    if (const std::optional<int> named = takeNamedHour(words)) {
        return attempt.succeeded(SpokenClock {*named, Reading::Exact});
    }
    return std::nullopt;
}

std::optional<SpokenClock> takeClock(WordCursor &words)
{
    WordAttempt attempt(words);
    const std::optional<ClockFace> face = takeFace(words);
    if (!face) {
        return std::nullopt;
    }
    takeOclock(words);
    if (const std::optional<SpokenClock> clock = withHalfOfDay(words, *face)) {
        return attempt.succeeded(*clock);
    }
    return std::nullopt;
}

} // namespace docket
