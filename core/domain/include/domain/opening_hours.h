// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/order_number.h"
#include "domain/result.h"
#include "domain/wall_clock.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QTimeZone>

#include <array>
#include <optional>

namespace docket {

/// One opening, in minutes after the local midnight of its date. `closes` may pass 24:00 (26 * 60
/// is 02:00).
struct OpenSpan {
    int opens = 0;
    int closes = 0;

    friend bool operator==(const OpenSpan &, const OpenSpan &) = default;
};

/// One opening as instants (UTC). Open at `opens`, closed again at `closes`.
struct OpenPeriod {
    QDateTime opens;
    QDateTime closes;
};

/// When the shop is open: a week, dated exceptions, and the zone that they are meant in.
/// An opening that passes midnight belongs to the date on which it began, so an exception for a
/// date leaves the end of the night before alone. Wall-clock times that a daylight-saving change
/// skips are taken as the first instant after it, those that it repeats as the first of the two.
class OpeningHours {
public:
    OpeningHours() = default;
    /// Spans are put in order, overlapping ones joined, impossible ones (not opening on the day
    /// itself, no longer than nothing) left out, and each ends within 24 hours.
    OpeningHours(const QTimeZone &zone, std::array<QList<OpenSpan>, 7> mondayFirst,
        int dayEndsAtMinute = 4 * 60);

    /// A date that differs from the week; no spans: closed all day. Spans as for the constructor.
    void setException(QDate date, QList<OpenSpan> spans);

    /// From `{"zone": "Australia/Melbourne", "dayEnds": "04:00", "week": {"mon": ["11:00-23:00"],
    /// ...}, "exceptions": {"2026-12-25": []}}`. A day that is not named is closed; a span whose
    /// end is not after its beginning ends on the next day. Unknown names, unreadable times and
    /// overlapping spans (also with the night before) are refused (Unreadable), with a message that
    /// names the day and a detail that names the place in the JSON.
    static Result<OpeningHours> fromJson(const QJsonObject &json);
    /// What fromJson reads.
    QJsonObject toJson() const;

    const QTimeZone &zone() const { return m_wallClock.zone(); }
    const WallClock &wallClock() const { return m_wallClock; }
    QDateTime local(const QDateTime &instant) const { return m_wallClock.at(instant); }
    QDateTime instantAt(QDate date, int minute) const
    {
        return m_wallClock.instantAt(date, minute);
    }

    /// The wall-clock openings that begin on a date, exceptions considered.
    QList<OpenSpan> spansOn(QDate date) const;
    /// The period that contains the instant.
    std::optional<OpenPeriod> periodAt(const QDateTime &instant) const;
    bool isOpenAt(const QDateTime &instant) const { return periodAt(instant).has_value(); }
    /// The first period that begins after the instant, within a year; nullopt: never.
    std::optional<OpenPeriod> nextPeriod(const QDateTime &instant) const;
    /// All periods that begin on a local date.
    QList<OpenPeriod> periodsOn(QDate date) const;
    /// The business day that an instant belongs to: it ends at `dayEnds`, not at midnight.
    BusinessDay businessDay(const QDateTime &instant) const;
    /// The instants (UTC) at which a business day begins and the next one does.
    OpenPeriod span(const BusinessDay &day) const;

private:
    WallClock m_wallClock {QTimeZone::utc()};
    std::array<QList<OpenSpan>, 7> m_week;
    QMap<QDate, QList<OpenSpan>> m_exceptions;
    int m_dayEndsAtMinute = 4 * 60;
};

} // namespace docket
