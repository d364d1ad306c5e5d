// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/opening_hours.h"

#include <QDateTime>
#include <QStringView>

#include <variant>

namespace docket {

/// What a pick-up time is measured against.
struct PickupRules {
    QDateTime now; ///< UTC
    QDateTime earliest; ///< UTC: what the kitchen can do; never under 10 minutes from now.
    int daysAhead = 7; ///< How many business days ahead an order is taken; 0: for today only.
    int lastMinutesBeforeClosing = 0; ///< The closing time itself is never promised.
};

/// Why a time cannot be promised.
struct PickupRefusal {
    enum class Why {
        NotUnderstood, ///< No time, or more than one.
        TooSoon, ///< Still to come, but before the kitchen can be ready.
        Closed,
        TooFarAhead,
        InThePast, ///< Also a time of day that is over for this business day.
    };
    Why why;
    /// UTC, a time that the shop could serve (open, not before PickupRules::earliest, a whole
    /// minute); invalid if there is none within PickupRules::daysAhead.
    QDateTime earliestPossible;
};

/// Understands "in 30 minutes", "half an hour", "6", "6:30", "quarter past six", "noon", "tomorrow
/// at 6", "friday night at 8", "asap" and the like, and ISO 8601, in the shop's zone. Words that
/// are not about a time are refused rather than skipped, but for courtesies.
///
/// - An hour without am/pm is the next such time within opening hours; with a day, the one in the
///   opening that begins on that day. A leading zero or an hour above 12 is the 24-hour clock.
/// - A time without a day is meant for the business day that the shop can serve next: "6pm" said at
///   8pm is InThePast while the shop is open, and tomorrow's once it has closed.
/// - A weekday is the next one, today included while it is not over. "Midnight" ends its day.
/// - A day or part of one without a time ("tomorrow", "tonight") is the first time that can be
///   served in it. So is "asap" for what is left of the business day; after that it is Closed.
/// - "half six" is 6:30. Of a range of minutes the later end is taken.
/// \return the instant (UTC), or why not.
std::variant<QDateTime, PickupRefusal> understandPickupTime(
    QStringView said, const OpeningHours &hours, const PickupRules &rules);

/// The first whole minute at or after `from` at which an order can be handed out: the shop is open,
/// and stays so for at least `lastMinutesBeforeClosing`; invalid if there is none within a year.
QDateTime nextServable(
    const OpeningHours &hours, const QDateTime &from, int lastMinutesBeforeClosing = 0);

} // namespace docket
