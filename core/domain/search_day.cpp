// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search_day.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace docket {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array monthWords {"january"_L1, "february"_L1, "march"_L1, "april"_L1, "may"_L1,
    "june"_L1, "july"_L1, "august"_L1, "september"_L1, "october"_L1, "november"_L1, "december"_L1};
constexpr std::array weekdayWords {"monday"_L1, "tuesday"_L1, "wednesday"_L1, "thursday"_L1,
    "friday"_L1, "saturday"_L1, "sunday"_L1};
constexpr qsizetype shortestName = 3;
constexpr int shortestYear = 2000;

/// Which of the names begins with the word, from 1; 0: none.
template <typename Names>
int indexOf(const Names &names, const QString &word)
{
    if (word.size() < shortestName) {
        return 0;
    }
    const auto found = std::find_if(
        names.begin(), names.end(), [&word](const auto &name) { return name.startsWith(word); });
    return found == names.end() ? 0 : static_cast<int>(found - names.begin()) + 1;
}

std::optional<int> dayNumber(const QString &word)
{
    static const QRegularExpression shape(u"\\A([0-9]{1,2})(?:[a-z]{2})?\\z"_s);
    const auto match = shape.match(word);
    const int day = match.captured(1).toInt();
    return match.hasMatch() && day >= 1 && day <= 31 ? std::optional(day) : std::nullopt;
}

std::optional<int> yearNumber(const QString &word)
{
    bool isNumber = false;
    const int year = word.toInt(&isNumber);
    return isNumber && word.size() == 4 && year >= shortestYear ? std::optional(year)
                                                                : std::nullopt;
}

/// The last such day up to today.
std::optional<QDate> lastOf(int day, int month, QDate today)
{
    constexpr int mostYearsBack = 8; // between two 29ths of February at most
    for (int year = today.year(); year >= today.year() - mostYearsBack; --year) {
        const QDate date(year, month, day);
        if (date.isValid() && date <= today) {
            return date;
        }
    }
    return std::nullopt;
}

std::optional<QDate> exactly(int year, int month, int day)
{
    const QDate date(year, month, day);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

/// "2026-11-20", "20/11/2026", "20.11.26", "20/11"
std::optional<QDate> inFigures(const QString &word, QDate today)
{
    static const QRegularExpression iso(u"\\A([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})\\z"_s);
    static const QRegularExpression local(
        u"\\A([0-9]{1,2})[/.]([0-9]{1,2})(?:[/.]([0-9]{4}|[0-9]{2})?)?\\z"_s);
    if (const auto match = iso.match(word); match.hasMatch()) {
        return exactly(
            match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    }
    const auto match = local.match(word);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const int day = match.captured(1).toInt();
    const int month = match.captured(2).toInt();
    const int year = match.captured(3).toInt();
    if (year == 0) {
        return lastOf(day, month, today);
    }
    return exactly(year < shortestYear ? shortestYear + year : year, month, day);
}

/// "20 nov", "nov 20", each with or without a year.
std::optional<TypedDay> inWords(const QStringList &parts, QDate today)
{
    if (parts.size() < 2) {
        return std::nullopt;
    }
    const bool isDayFirst = dayNumber(parts.at(0)).has_value();
    const auto day = dayNumber(parts.at(isDayFirst ? 0 : 1));
    const int month = indexOf(monthWords, parts.at(isDayFirst ? 1 : 0));
    if (!day || month == 0) {
        return std::nullopt;
    }
    const auto year = parts.size() > 2 ? yearNumber(parts.at(2)) : std::nullopt;
    const auto date = year ? exactly(*year, month, *day) : lastOf(*day, month, today);
    return date ? std::optional(TypedDay {*date, year ? 3 : 2}) : std::nullopt;
}

} // namespace

std::optional<TypedDay> typedDay(const QStringList &parts, QDate today)
{
    const QString word = parts.value(0);
    if (const auto date = inFigures(word, today)) {
        return TypedDay {*date};
    }
    if (const auto day = inWords(parts, today)) {
        return day;
    }
    if (word == "today"_L1) {
        return TypedDay {today};
    }
    if (word == "yesterday"_L1) {
        return TypedDay {today.addDays(-1)};
    }
    if (const int weekday = indexOf(weekdayWords, word); weekday > 0) {
        const int daysAgo = (today.dayOfWeek() - weekday + 7) % 7;
        return TypedDay {today.addDays(-daysAgo), 1, word};
    }
    return std::nullopt;
}

} // namespace docket
