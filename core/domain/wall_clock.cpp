// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/wall_clock.h"

#include <algorithm>

namespace docket {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 msecsPerMinute = 60'000;
constexpr qint64 msecsPerDay = 24 * 60 * msecsPerMinute;
constexpr qint64 msecsPerWeek = 7 * msecsPerDay; // no zone changes its clock twice in one

// What lies before or after is asked of the zone itself.
constexpr int firstYear = 2025;
constexpr qint64 knownWeeks = 700;

/// Not from QTimeZone::utc(), which is as slow as any other zone before Qt 6.5.
QDateTime instantOf(qint64 msecs)
{
    static const QDateTime epoch =
        QDateTime(QDate(1970, 1, 1), QTime(0, 0), QTimeZone::utc()).toUTC();
    return epoch.addMSecs(msecs);
}

qint64 asIfUtc(QDate date, int minute)
{
    static const QDate epoch(1970, 1, 1);
    return epoch.daysTo(date) * msecsPerDay + minute * msecsPerMinute;
}

/// When an offset began, that was not yet a week before.
qint64 beginOf(int offset, const QTimeZone &zone, qint64 at)
{
    qint64 before = at - msecsPerWeek;
    while (at - before > 1) {
        const qint64 middle = before + (at - before) / 2;
        (zone.offsetFromUtc(instantOf(middle)) == offset ? at : before) = middle;
    }
    return at;
}

} // namespace

WallClock::WallClock(const QTimeZone &zone) : m_zone(zone)
{
    // QTimeZone::transitions() does not tell all: Qt 6.4 leaves out what follows from a rule.
    const qint64 begin = asIfUtc(QDate(firstYear, 1, 1), 0);
    const qint64 end = begin + knownWeeks * msecsPerWeek;
    m_offsets.append({begin, zone.offsetFromUtc(instantOf(begin))});
    for (qint64 at = begin + msecsPerWeek; at <= end; at += msecsPerWeek) {
        const int seconds = zone.offsetFromUtc(instantOf(at));
        if (seconds != m_offsets.constLast().seconds) {
            m_offsets.append({beginOf(seconds, zone, at), seconds});
        }
    }
    m_offsets.append({end, zone.offsetFromUtc(instantOf(end))});
}

int WallClock::offsetAt(qint64 msecs) const
{
    if (msecs < m_offsets.constFirst().from || msecs >= m_offsets.constLast().from) {
        return m_zone.offsetFromUtc(instantOf(msecs));
    }
    const auto next = std::upper_bound(m_offsets.cbegin(), m_offsets.cend(), msecs,
        [](qint64 instant, const Offset &offset) { return instant < offset.from; });
    return std::prev(next)->seconds;
}

QDateTime WallClock::at(const QDateTime &instant) const
{
    return instant.isValid() ? instant.toOffsetFromUtc(offsetAt(instant.toMSecsSinceEpoch()))
                             : QDateTime();
}

QString WallClock::isoText(const QDateTime &instant) const
{
    const QString text = at(instant).toString(Qt::ISODate);
    return text.endsWith(u'Z') ? text.chopped(1) + u"+00:00"_s : text;
}

QDateTime WallClock::instantAt(QDate date, int minute) const
{
    if (!date.isValid()) {
        return {};
    }
    // Qt's own answer for times that a clock change skips or repeats differs between its versions.
    constexpr qint64 msecsPerSecond = 1000;
    const qint64 shown = asIfUtc(date, minute);
    const qint64 offsetBefore = offsetAt(shown - msecsPerDay) * msecsPerSecond;
    const qint64 offsetAfter = offsetAt(shown + msecsPerDay) * msecsPerSecond;
    const qint64 byOffsetBefore = shown - offsetBefore;
    if (offsetBefore == offsetAfter) {
        return instantOf(byOffsetBefore); // no zone changes its clock and back within two days
    }
    const qint64 byOffsetAfter = shown - offsetAfter;
    const bool existsBefore = offsetAt(byOffsetBefore) * msecsPerSecond == offsetBefore;
    const bool existsAfter = offsetAt(byOffsetAfter) * msecsPerSecond == offsetAfter;
    if (existsBefore && existsAfter) {
        return instantOf(std::min(byOffsetBefore, byOffsetAfter));
    }
    if (existsBefore) {
        return instantOf(byOffsetBefore);
    }
    if (existsAfter) {
        return instantOf(byOffsetAfter);
    }
    const QTimeZone::OffsetData change = m_zone.nextTransition(instantOf(byOffsetAfter));
    return change.atUtc.isValid() ? change.atUtc.toUTC() : instantOf(byOffsetBefore);
}

} // namespace docket
