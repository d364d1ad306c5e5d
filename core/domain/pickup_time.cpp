// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/pickup_time.h"

#include "domain/wall_clock.h"
#include "spoken_time.h"

#include <algorithm>

namespace docket {

namespace {

using Why = PickupRefusal::Why;
using Answer = std::variant<QDateTime, PickupRefusal>;

constexpr int halfDay = 12 * 60;
constexpr qint64 msecsPerMinute = 60'000;

QDateTime flooredToMinute(const QDateTime &instant)
{
    return instant.addMSecs(-(instant.toMSecsSinceEpoch() % msecsPerMinute));
}

QDateTime raisedToMinute(const QDateTime &instant)
{
    const QDateTime floored = flooredToMinute(instant);
    return floored < instant ? floored.addMSecs(msecsPerMinute) : floored;
}

bool isServable(const OpenPeriod &period, const QDateTime &instant, int lastMinutesBeforeClosing)
{
    return period.opens <= instant && instant < period.closes
        && instant <= period.closes.addMSecs(-msecsPerMinute * lastMinutesBeforeClosing);
}

/// A time that may be meant, in the order in which one is preferred.
struct Candidate {
    QDateTime instant;
    /// Considered only if it can be served: being past or closed says nothing about what was said.
    bool isFallback = false;
};

/// Finds the instant that was meant among those that the shop can serve.
class PickupPlan {
public:
    PickupPlan(const OpeningHours &hours, const PickupRules &rules)
        : m_hours(hours), m_rules(rules), m_now(rules.now.toUTC()),
          m_earliest(rules.earliest.isValid() ? std::max(rules.earliest.toUTC(), m_now) : m_now),
          m_today(hours.local(m_now).date()), m_businessDay(hours.businessDay(m_now).date()),
          m_firstServable(
              nextServable(hours, m_earliest, std::max(0, rules.lastMinutesBeforeClosing)))
    {
    }

    Answer refused(Why why) const
    {
        const bool isWithinReach =
            m_firstServable.isValid() && businessDaysAhead(m_firstServable) <= m_rules.daysAhead;
        return PickupRefusal {why, isWithinReach ? m_firstServable : QDateTime()};
    }

    Answer answer(const Soonest & /*said*/) const
    {
        if (!m_firstServable.isValid() || businessDaysAhead(m_firstServable) > 0) {
            return refused(Why::Closed);
        }
        return m_firstServable;
    }

    Answer answer(const Delay &said) const
    {
        const QDateTime exact = m_now.addMSecs(msecsPerMinute * said.minutes);
        // A promise is a whole minute; the seconds that the call took are no reason to refuse.
        const QDateTime floored = flooredToMinute(exact);
        return judged(
            exact >= m_earliest && floored < m_earliest ? raisedToMinute(exact) : floored);
    }

    Answer answer(const QDateTime &instant) const { return judged(instant); }

    Answer answer(const Appointment &said) const
    {
        const bool isAnyDay = !said.day.has_value();
        QList<QDate> dates = isAnyDay ? datesOfThisBusiness() : datesOf(*said.day);
        dates.removeIf(
            [&said](QDate date) { return said.weekday && date.dayOfWeek() != said.weekday->day; });
        if (dates.isEmpty()) {
            return refused(Why::NotUnderstood); // "the 32nd", "friday the 21st" on a saturday
        }
        if (m_businessDay.daysTo(dates.constFirst()) > m_rules.daysAhead) {
            return refused(Why::TooFarAhead);
        }
        if (!said.clock) {
            return firstOf(dates, said.part);
        }
        QList<Candidate> candidates;
        for (const QDate date : dates) {
            candidates.append(isAnyDay || said.part ? plainCandidates(date, *said.clock, said.part)
                                                    : candidatesOn(date, *said.clock));
        }
        if (isAnyDay) {
            std::stable_sort(candidates.begin(), candidates.end(),
                [](const Candidate &left, const Candidate &right) {
                    return left.instant < right.instant;
                });
        }
        return chosen(candidates, isAnyDay);
    }

private:
    qint64 businessDaysAhead(const QDateTime &instant) const
    {
        return m_businessDay.daysTo(m_hours.businessDay(instant).date());
    }
    bool canServe(const QDateTime &instant) const
    {
        const std::optional<OpenPeriod> period = m_hours.periodAt(instant);
        return period
            && isServable(*period, instant, std::max(0, m_rules.lastMinutesBeforeClosing));
    }

    /// A single instant, with nothing to choose.
    Answer judged(const QDateTime &instant) const
    {
        if (instant < flooredToMinute(m_now)) {
            return refused(Why::InThePast);
        }
        if (businessDaysAhead(instant) > m_rules.daysAhead) {
            return refused(Why::TooFarAhead);
        }
        if (!canServe(instant)) {
            return refused(Why::Closed);
        }
        if (instant < m_earliest) {
            return refused(Why::TooSoon);
        }
        return instant;
    }

    // Days

    /// From the night before (small hours belong to it) to the day that can be served next.
    QList<QDate> datesOfThisBusiness() const
    {
        QList<QDate> dates {m_businessDay.addDays(-1), m_businessDay, m_businessDay.addDays(1)};
        const QDate last = lastDateOfThisBusiness();
        while (dates.constLast() <= last) {
            dates.append(dates.constLast().addDays(1));
        }
        return dates;
    }
    QDate lastDateOfThisBusiness() const
    {
        return m_firstServable.isValid() ? m_hours.businessDay(m_firstServable).date()
                                         : m_businessDay;
    }

    QList<QDate> datesOf(const SpokenDay &said) const
    {
        if (const auto *ahead = std::get_if<DaysFromToday>(&said)) {
            return {m_today.addDays(ahead->days)};
        }
        if (std::holds_alternative<Tonight>(said)) {
            return m_today == m_businessDay ? QList<QDate> {m_today}
                                            : QList<QDate> {m_businessDay, m_today};
        }
        if (const auto *weekday = std::get_if<Weekday>(&said)) {
            constexpr int daysPerWeek = 7;
            const int ahead = (weekday->day - m_today.dayOfWeek() + daysPerWeek) % daysPerWeek;
            // The same day of next week, once today's is over.
            return ahead == 0 ? QList<QDate> {m_today, m_today.addDays(daysPerWeek)}
                              : QList<QDate> {m_today.addDays(ahead)};
        }
        if (const auto *ofMonth = std::get_if<DayOfMonth>(&said)) {
            return nextSuchDate(*ofMonth);
        }
        return {std::get<QDate>(said)};
    }
    QList<QDate> nextSuchDate(const DayOfMonth &said) const
    {
        constexpr int daysPerYear = 366;
        for (int ahead = 0; ahead <= daysPerYear; ++ahead) {
            const QDate date = m_today.addDays(ahead);
            if (date.day() == said.day && (said.month == 0 || date.month() == said.month)) {
                return {date};
            }
        }
        return {};
    }

    // Times of day

    static QList<int> readings(const SpokenClock &clock)
    {
        return clock.reading == SpokenClock::Reading::Exact
            ? QList<int> {clock.minute}
            : QList<int> {clock.minute, clock.minute + halfDay};
    }
    Candidate candidate(QDate date, int minute, bool isFallback = false) const
    {
        return {m_hours.instantAt(date, minute), isFallback};
    }

    /// By the calendar alone, or within a part of the day, which may run past midnight.
    QList<Candidate> plainCandidates(
        QDate date, const SpokenClock &clock, const std::optional<DayPart> &part) const
    {
        QList<Candidate> candidates;
        for (const int minute : readings(clock)) {
            if (!part) {
                candidates.append(candidate(date, minute));
                continue;
            }
            for (const int meant : {minute, minute + minutesPerDay}) {
                if (meant >= part->from && meant < part->until) {
                    candidates.append(candidate(date, meant));
                }
            }
        }
        return candidates;
    }

    /// With the opening that begins on the date before what the calendar says: "friday at 1" is not
    /// the end of thursday's night, and "friday 1 am" may be the end of friday's.
    QList<Candidate> candidatesOn(QDate date, const SpokenClock &clock) const
    {
        QList<Candidate> ofTheOpening;
        QList<Candidate> ofTheCalendar;
        QList<Candidate> ofTheNight;
        for (const int minute : readings(clock)) {
            const Candidate byCalendar = candidate(date, minute);
            const Candidate byNight = candidate(date, minute + minutesPerDay, true);
            (beginsOn(date, byCalendar) ? ofTheOpening : ofTheCalendar).append(byCalendar);
            if (beginsOn(date, byNight)) {
                ofTheNight.append(byNight);
            }
        }
        if (clock.reading == SpokenClock::Reading::EitherHalf) {
            return ofTheOpening + ofTheNight + ofTheCalendar;
        }
        return ofTheOpening + ofTheCalendar + ofTheNight;
    }
    bool beginsOn(QDate date, const Candidate &candidate) const
    {
        const QList<OpenPeriod> periods = m_hours.periodsOn(date);
        return std::any_of(periods.begin(), periods.end(), [&candidate](const OpenPeriod &period) {
            return period.opens <= candidate.instant && candidate.instant < period.closes;
        });
    }

    Answer chosen(const QList<Candidate> &candidates, bool isAnyDay) const
    {
        if (candidates.isEmpty()) {
            return refused(Why::NotUnderstood); // "6 am tonight"
        }
        const QDate last = lastDateOfThisBusiness();
        bool isPast = true;
        bool isOver = false; // could be served, but not on this business day
        bool isStillToCome = false;
        bool isTooFar = false;
        for (const Candidate &candidate : candidates) {
            if (candidate.instant <= m_now) {
                continue;
            }
            const bool servable = canServe(candidate.instant);
            const bool isLater = isAnyDay && m_hours.businessDay(candidate.instant).date() > last;
            if (isLater) {
                isOver = isOver || servable;
            } else if (businessDaysAhead(candidate.instant) > m_rules.daysAhead) {
                isTooFar = true;
            } else if (servable) {
                return candidate.instant < m_earliest ? refused(Why::TooSoon)
                                                      : Answer(candidate.instant);
            }
            isPast = isPast && candidate.isFallback;
            isStillToCome = isStillToCome || !isLater;
        }
        if (isPast || (isOver && !isStillToCome)) {
            return refused(Why::InThePast);
        }
        return refused(isTooFar ? Why::TooFarAhead : Why::Closed);
    }

    /// The first time that can be served on one of the dates, or in a part of them.
    Answer firstOf(const QList<QDate> &dates, const std::optional<DayPart> &part) const
    {
        bool isPast = true;
        for (const QDate date : dates) {
            const QDateTime from = m_hours.instantAt(date, part ? part->from : 0);
            const QDateTime until = m_hours.instantAt(date, part ? part->until : minutesPerDay);
            for (const OpenPeriod &period : m_hours.periodsOn(date)) {
                const QDateTime first = raisedToMinute(std::max({period.opens, from, m_earliest}));
                const bool inPart = !part || first < until;
                if (!inPart
                    || !isServable(period, first, std::max(0, m_rules.lastMinutesBeforeClosing))) {
                    continue;
                }
                return businessDaysAhead(first) > m_rules.daysAhead ? refused(Why::TooFarAhead)
                                                                    : Answer(first);
            }
            isPast = isPast && until <= m_now;
        }
        return refused(isPast ? Why::InThePast : Why::Closed);
    }

    const OpeningHours &m_hours;
    const PickupRules &m_rules;
    const QDateTime m_now;
    const QDateTime m_earliest;
    const QDate m_today;
    const QDate m_businessDay;
    const QDateTime m_firstServable;
};

} // namespace

std::variant<QDateTime, PickupRefusal> understandPickupTime(
    QStringView said, const OpeningHours &hours, const PickupRules &rules)
{
    if (!rules.now.isValid()) {
        return PickupRefusal {Why::NotUnderstood, {}};
    }
    const PickupPlan plan(hours, rules);
    const std::optional<SpokenTime> meant = understandSpokenTime(said);
    if (!meant) {
        return plan.refused(Why::NotUnderstood);
    }
    return std::visit([&plan](const auto &time) { return plan.answer(time); }, *meant);
}

QDateTime nextServable(
    const OpeningHours &hours, const QDateTime &from, int lastMinutesBeforeClosing)
{
    if (!from.isValid()) {
        return {};
    }
    const QDateTime first = raisedToMinute(from.toUTC());
    if (const std::optional<OpenPeriod> open = hours.periodAt(first)) {
        if (isServable(*open, first, lastMinutesBeforeClosing)) {
            return first;
        }
    }
    constexpr int daysPerYear = 366;
    const QDateTime inAYear = first.addDays(daysPerYear);
    for (std::optional<OpenPeriod> next = hours.nextPeriod(first); next && next->opens < inAYear;
         next = hours.nextPeriod(next->opens)) {
        if (isServable(*next, next->opens, lastMinutesBeforeClosing)) {
            return next->opens;
        }
    }
    return {};
}

} // namespace docket
