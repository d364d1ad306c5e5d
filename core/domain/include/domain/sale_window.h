// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QStringList>
#include <QTime>

namespace docket {

/// When something is sold, by the clock on the shop's wall: from a time on, up to another. One that
/// passes midnight belongs to the day on which it begins.
struct SaleWindow {
    QList<int> weekdays; ///< 1 Monday to 7 Sunday, ascending; empty: every day.
    QTime from;
    QTime to; ///< Not part of it; earlier than `from`: on the next day. The same: never.

    bool neverOpens() const { return from == to; }

    friend bool operator==(const SaleWindow &, const SaleWindow &) = default;
};

/// Whether a local time lies in one of them. Without any it always does.
bool isWithin(const QList<SaleWindow> &windows, const QDateTime &local);

/// In words: "Monday to Friday from 7 AM to 11 AM, and Sunday from 8:30 AM to 11 AM".
QString spokenWindows(const QList<SaleWindow> &windows);

/// "07:00" or "7:00"; "24:00" is midnight. Invalid: it is no time.
QTime wallTime(const QString &text);

/// "mon" to "sun", as files name them.
const QStringList &weekdayKeys();

} // namespace docket
