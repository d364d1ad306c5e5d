// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/sale_window.h"

#include <QLocale>

#include <algorithm>

namespace docket {

using namespace Qt::StringLiterals;

namespace {

bool isOn(const SaleWindow &window, int weekday)
{
    return window.weekdays.isEmpty() || window.weekdays.contains(weekday);
}

QString spokenTime(QTime time)
{
    if (time == QTime(0, 0)) {
        return u"midnight"_s;
    }
    return QLocale::c().toString(time, time.minute() == 0 ? u"h AP"_s : u"h:mm AP"_s);
}

/// Days that follow each other, as their first and last.
QList<std::pair<int, int>> runsOf(const QList<int> &weekdays)
{
    QList<std::pair<int, int>> runs;
    for (const int day : weekdays) {
        if (!runs.isEmpty() && runs.last().second == day - 1) {
            runs.last().second = day;
        } else {
            runs.append({day, day});
        }
    }
    return runs;
}

QString spokenDays(const QList<int> &weekdays)
{
    QStringList days;
    const auto name = [](int day) { return QLocale::c().standaloneDayName(day); };
    for (const auto &[first, last] : runsOf(weekdays)) {
        if (last - first > 1) {
            days.append(u"%1 to %2"_s.arg(name(first), name(last)));
        } else {
            days.append(name(first));
            if (last != first) {
                days.append(name(last));
            }
        }
    }
    if (days.size() > 1) {
        const QString last = days.takeLast();
        return days.join(u", "_s) + u" and "_s + last;
    }
    return days.join(QString());
}

} // namespace

bool isWithin(const QList<SaleWindow> &windows, const QDateTime &local)
{
    if (windows.isEmpty()) {
        return true;
    }
    const int today = local.date().dayOfWeek();
    const int yesterday = local.date().addDays(-1).dayOfWeek();
    const QTime now = local.time();
    return std::any_of(windows.cbegin(), windows.cend(), [&](const SaleWindow &window) {
        if (window.from < window.to) {
            return isOn(window, today) && window.from <= now && now < window.to;
        }
        const bool isBegun = isOn(window, today) && window.from <= now;
        const bool isLeft = isOn(window, yesterday) && now < window.to;
        return !window.neverOpens() && (isBegun || isLeft);
    });
}

QString spokenWindows(const QList<SaleWindow> &windows)
{
    QStringList parts;
    for (const SaleWindow &window : windows) {
        const QString hours =
            u"from %1 to %2"_s.arg(spokenTime(window.from), spokenTime(window.to));
        parts.append(
            window.weekdays.isEmpty() ? hours : spokenDays(window.weekdays) + u' ' + hours);
    }
    return parts.join(u", and "_s);
}

QTime wallTime(const QString &text)
{
    return text == "24:00"_L1 ? QTime(0, 0) : QTime::fromString(text, u"H:mm"_s);
}

const QStringList &weekdayKeys()
{
    static const QStringList keys {
        u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s, u"sun"_s};
    return keys;
}

} // namespace docket
