// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/week_hours.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

const QTime midnight {0, 0};

QString spanText(const SaleWindow &window)
{
    const bool isWholeDay = window.from == midnight && window.to == midnight;
    return window.from.toString(u"HH:mm"_s) + u'-'
        + (isWholeDay ? u"24:00"_s : window.to.toString(u"HH:mm"_s));
}

} // namespace

QList<SaleWindow> weekWindows(const OpeningHours &hours)
{
    const QJsonObject week = hours.toJson()["week"_L1].toObject();
    QStringList spans; // in the order in which they appear
    QList<SaleWindow> windows;
    for (int day = 1; day <= weekdayKeys().size(); ++day) {
        const QJsonArray ofDay = week[weekdayKeys().at(day - 1)].toArray();
        for (const QJsonValue &value : ofDay) {
            const QString span = value.toString();
            auto place = spans.indexOf(span);
            if (place < 0) {
                place = spans.size();
                spans.append(span);
                windows.append(
                    {{}, wallTime(span.section(u'-', 0, 0)), wallTime(span.section(u'-', 1))});
            }
            windows[place].weekdays.append(day);
        }
    }
    return windows;
}

Result<OpeningHours> hoursWith(
    const OpeningHours &hours, const QList<SaleWindow> &windows, const QByteArray &zone)
{
    QJsonObject week;
    for (int day = 1; day <= weekdayKeys().size(); ++day) {
        QJsonArray spans;
        for (const SaleWindow &window : windows) {
            if (window.weekdays.isEmpty() || window.weekdays.contains(day)) {
                spans.append(spanText(window));
            }
        }
        week.insert(weekdayKeys().at(day - 1), spans);
    }
    QJsonObject json = hours.toJson();
    json["week"_L1] = week;
    json["zone"_L1] = QString::fromLatin1(zone);
    return OpeningHours::fromJson(json);
}

} // namespace docket::ui
