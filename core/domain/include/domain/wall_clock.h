// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QTimeZone>

namespace docket {

inline constexpr int minutesPerHour = 60;
inline constexpr int minutesPerDay = 24 * minutesPerHour;

/// The clock on the wall of a time zone. The clock changes of the years in which a shop sells are
/// looked up once: QTimeZone reads its rules anew for every instant.
class WallClock {
public:
    explicit WallClock(const QTimeZone &zone);

    const QTimeZone &zone() const { return m_zone; }
    /// What it shows at an instant: date, time and offset. Without the zone: days that are added
    /// do not follow a clock change.
    QDateTime at(const QDateTime &instant) const;
    /// "2026-11-20T18:30:00+11:00"; +00:00 is written as well.
    QString isoText(const QDateTime &instant) const;
    /// The instant (UTC) at which it shows a time, in minutes after the midnight of a date; may
    /// pass 24:00. What a clock change skips is the first instant after it, what it repeats the
    /// first of the two.
    QDateTime instantAt(QDate date, int minute) const;

private:
    /// Seconds east of UTC from `from` on (milliseconds since 1970).
    struct Offset {
        qint64 from = 0;
        int seconds = 0;
    };
    int offsetAt(qint64 msecs) const;

    QTimeZone m_zone;
    QList<Offset> m_offsets;
};

} // namespace docket
