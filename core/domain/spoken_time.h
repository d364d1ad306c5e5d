// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QStringView>

#include <optional>
#include <variant>

namespace docket {

/// A part of the day, as the minutes after midnight in which people mean it. The night runs on past
/// 24:00.
struct DayPart {
    int from = 0;
    int until = 0;
};

/// A time on the clock face.
struct SpokenClock {
    enum class Reading {
        Exact,
        EitherHalf, ///< "6:30": `minute` is below 12:00; twelve hours later may be meant.
    };

    int minute = 0; ///< After midnight; 24:00 is the midnight that ends a day.
    Reading reading = Reading::Exact;
};

/// The day after so many nights: 0 is today, negative is past.
struct DaysFromToday {
    int days = 0;
};
/// The evening that is or comes, and the small hours after it.
struct Tonight { };
/// The next such day; today is one.
struct Weekday {
    int day = 1; ///< 1 is Monday.
};
struct DayOfMonth {
    int day = 1;
    int month = 0; ///< 0: not said.
};
using SpokenDay = std::variant<DaysFromToday, Tonight, Weekday, DayOfMonth, QDate>;

/// "asap"
struct Soonest { };
/// "in half an hour"; negative: ago.
struct Delay {
    int minutes = 0;
};
/// "tomorrow at six", "at six", "tomorrow", "in the evening": a day, a clock or a part.
struct Appointment {
    std::optional<SpokenDay> day;
    std::optional<Weekday> weekday; ///< Said beside the day, and to agree with it.
    std::optional<SpokenClock> clock;
    std::optional<DayPart> part;
};

/// A QDateTime is an instant that was written with its offset.
using SpokenTime = std::variant<Soonest, Delay, Appointment, QDateTime>;

/// What was said, before any clock, zone or opening hour is considered. Every word must make sense:
/// one that is neither part of a time nor known as courtesy ("please") makes it nullopt, so that
/// "not at six" is never six.
std::optional<SpokenTime> understandSpokenTime(QStringView said);

} // namespace docket
