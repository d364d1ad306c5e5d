// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/opening_hours.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket {

namespace {

constexpr int defaultDayEnds = 4 * 60;
constexpr int latestDayEnds = 12 * 60;

constexpr std::array dayKeys {"mon"_L1, "tue"_L1, "wed"_L1, "thu"_L1, "fri"_L1, "sat"_L1, "sun"_L1};

Error unreadable(const Sentence &message, const QString &place)
{
    return Error {ErrorCode::Unreadable, Sentence::tr("Opening hours: %1").arg(message), place};
}

/// "00:00" to "24:00", in minutes.
std::optional<int> minuteOfDay(const QString &text)
{
    static const QRegularExpression shape(u"\\A([0-9]{1,2}):([0-9]{2})\\z"_s);
    const QRegularExpressionMatch match = shape.match(text);
    const int hour = match.captured(1).toInt();
    const int minute = match.captured(2).toInt();
    if (!match.hasMatch() || minute >= 60 || hour * 60 + minute > minutesPerDay) {
        return std::nullopt;
    }
    return hour * 60 + minute;
}

QString timeText(int minute)
{
    return u"%1:%2"_s.arg(minute / 60, 2, 10, QLatin1Char('0'))
        .arg(minute % 60, 2, 10, QLatin1Char('0'));
}

QString spanText(const OpenSpan &span)
{
    const int closes = span.closes > minutesPerDay ? span.closes - minutesPerDay : span.closes;
    return timeText(span.opens) + u'-' + timeText(closes);
}

Result<OpenSpan> readSpan(const QJsonValue &json, const QString &day, const QString &place)
{
    const QString text = json.toString();
    const QStringList ends = text.split(u'-');
    const std::optional<int> opens =
        ends.size() == 2 ? minuteOfDay(ends.at(0).trimmed()) : std::nullopt;
    const std::optional<int> closes =
        ends.size() == 2 ? minuteOfDay(ends.at(1).trimmed()) : std::nullopt;
    if (!opens || !closes || *opens == minutesPerDay) {
        return unreadable(Sentence::tr("\"%1\" on %2 is not a span like \"11:00-23:00\".")
                              .arg(text.left(40), day),
            place);
    }
    if (*opens == *closes) {
        return unreadable(
            Sentence::tr(
                "\"%1\" on %2 opens and closes at the same time; a whole day is \"00:00-24:00\".")
                .arg(text.left(40), day),
            place);
    }
    return OpenSpan {*opens, *closes < *opens ? *closes + minutesPerDay : *closes};
}

Result<QList<OpenSpan>> readSpans(const QJsonValue &json, const QString &day, const QString &place)
{
    if (!json.isArray()) {
        return unreadable(
            Sentence::tr("%1 must be a list like [\"11:00-23:00\"], empty when closed.").arg(day),
            place);
    }
    QList<OpenSpan> spans;
    const QJsonArray array = json.toArray();
    for (qsizetype index = 0; index < array.size(); ++index) {
        const Result<OpenSpan> span =
            readSpan(array.at(index), day, u"%1[%2]"_s.arg(place).arg(index));
        if (!span) {
            return span.error();
        }
        spans.append(*span);
    }
    std::sort(spans.begin(), spans.end(),
        [](const OpenSpan &left, const OpenSpan &right) { return left.opens < right.opens; });
    for (qsizetype index = 1; index < spans.size(); ++index) {
        if (spans.at(index).opens < spans.at(index - 1).closes) {
            return unreadable(
                Sentence::tr("%1 and %2 on %3 overlap.")
                    .arg(spanText(spans.at(index - 1)), spanText(spans.at(index)), day),
                place);
        }
    }
    return spans;
}

/// Whether the night of one day runs into the opening of the next.
bool runsInto(const QList<OpenSpan> &day, const QList<OpenSpan> &next)
{
    return !day.isEmpty() && !next.isEmpty()
        && day.constLast().closes - minutesPerDay > next.constFirst().opens;
}

Result<void> checkKeys(const QJsonObject &json)
{
    static const QStringList known {u"zone"_s, u"dayEnds"_s, u"week"_s, u"exceptions"_s};
    const QStringList keys = json.keys();
    for (const QString &key : keys) {
        if (!known.contains(key)) {
            return unreadable(Sentence::tr("\"%1\" is not known here (known: %2).")
                                  .arg(key.left(40), known.join(u", "_s)),
                key.left(40));
        }
    }
    return {};
}

Result<QTimeZone> readZone(const QJsonValue &json)
{
    const QString id = json.toString();
    // Not isValid(): some versions take any word for a zone of their own making.
    if (!QTimeZone::availableTimeZoneIds().contains(id.toUtf8())) {
        return unreadable(Sentence::tr("\"%1\" is not a time zone like \"Australia/Melbourne\".")
                              .arg(id.left(40)),
            u"zone"_s);
    }
    return QTimeZone(id.toUtf8());
}

Result<int> readDayEnds(const QJsonValue &json)
{
    if (json.isUndefined()) {
        return defaultDayEnds;
    }
    const std::optional<int> minute = minuteOfDay(json.toString());
    if (!minute || *minute > latestDayEnds) {
        return unreadable(
            Sentence::tr(
                "the business day must end between \"00:00\" and \"12:00\", like \"04:00\"."),
            u"dayEnds"_s);
    }
    return *minute;
}

Result<std::array<QList<OpenSpan>, 7>> readWeek(const QJsonValue &json)
{
    if (!json.isObject()) {
        return unreadable(Sentence::tr("the week is missing."), u"week"_s);
    }
    std::array<QList<OpenSpan>, 7> week;
    const QJsonObject days = json.toObject();
    for (auto day = days.begin(); day != days.end(); ++day) {
        const auto known = std::find(dayKeys.begin(), dayKeys.end(), day.key());
        if (known == dayKeys.end()) {
            return unreadable(
                Sentence::tr("\"%1\" is not a day (mon, tue, wed, thu, fri, sat, sun).")
                    .arg(day.key().left(40)),
                u"week"_s);
        }
        const Result<QList<OpenSpan>> spans =
            readSpans(day.value(), day.key(), u"week."_s + day.key());
        if (!spans) {
            return spans.error();
        }
        week.at(static_cast<size_t>(std::distance(dayKeys.begin(), known))) = *spans;
    }
    for (size_t day = 0; day < week.size(); ++day) {
        const size_t next = (day + 1) % week.size();
        if (runsInto(week.at(day), week.at(next))) {
            return unreadable(Sentence::tr("the night of %1 overlaps the opening of %2.")
                                  .arg(dayKeys.at(day), dayKeys.at(next)),
                u"week."_s + dayKeys.at(next));
        }
    }
    return week;
}

Result<void> readExceptions(const QJsonValue &json, OpeningHours &hours)
{
    if (json.isUndefined()) {
        return {};
    }
    if (!json.isObject()) {
        return unreadable(
            Sentence::tr("exceptions must be dates with spans, like {\"2026-12-25\": []}."),
            u"exceptions"_s);
    }
    const QJsonObject exceptions = json.toObject();
    QList<QDate> dates;
    for (auto entry = exceptions.begin(); entry != exceptions.end(); ++entry) {
        const QString place = u"exceptions."_s + entry.key().left(40);
        const QDate date = QDate::fromString(entry.key(), u"yyyy-MM-dd"_s);
        if (!date.isValid()) {
            return unreadable(
                Sentence::tr("\"%1\" is not a date like \"2026-12-25\".").arg(entry.key().left(40)),
                place);
        }
        const Result<QList<OpenSpan>> spans = readSpans(entry.value(), entry.key(), place);
        if (!spans) {
            return spans.error();
        }
        hours.setException(date, *spans);
        dates.append(date);
    }
    // With all exceptions known: two of them may be neighbours.
    for (const QDate date : std::as_const(dates)) {
        if (runsInto(hours.spansOn(date.addDays(-1)), hours.spansOn(date))
            || runsInto(hours.spansOn(date), hours.spansOn(date.addDays(1)))) {
            const QString text = date.toString(Qt::ISODate);
            return unreadable(
                Sentence::tr("%1 overlaps the night before or the next day.").arg(text),
                u"exceptions."_s + text);
        }
    }
    return {};
}

QJsonArray spansToJson(const QList<OpenSpan> &spans)
{
    QJsonArray array;
    for (const OpenSpan &span : spans) {
        array.append(spanText(span));
    }
    return array;
}

} // namespace

Result<OpeningHours> OpeningHours::fromJson(const QJsonObject &json)
{
    if (const Result<void> keys = checkKeys(json); !keys) {
        return keys.error();
    }
    const Result<QTimeZone> zone = readZone(json.value("zone"_L1));
    if (!zone) {
        return zone.error();
    }
    const Result<int> dayEnds = readDayEnds(json.value("dayEnds"_L1));
    if (!dayEnds) {
        return dayEnds.error();
    }
    const Result<std::array<QList<OpenSpan>, 7>> week = readWeek(json.value("week"_L1));
    if (!week) {
        return week.error();
    }
    OpeningHours hours(*zone, *week, *dayEnds);
    if (const Result<void> read = readExceptions(json.value("exceptions"_L1), hours); !read) {
        return read.error();
    }
    return hours;
}

QJsonObject OpeningHours::toJson() const
{
    QJsonObject week;
    for (size_t day = 0; day < m_week.size(); ++day) {
        week.insert(dayKeys.at(day), spansToJson(m_week.at(day)));
    }
    QJsonObject exceptions;
    for (auto entry = m_exceptions.begin(); entry != m_exceptions.end(); ++entry) {
        exceptions.insert(entry.key().toString(Qt::ISODate), spansToJson(entry.value()));
    }
    return {{u"zone"_s, QString::fromLatin1(zone().id())},
        {u"dayEnds"_s, timeText(m_dayEndsAtMinute)}, {u"week"_s, week},
        {u"exceptions"_s, exceptions}};
}

} // namespace docket
