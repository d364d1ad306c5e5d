// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "spoken_time.h"

#include <QLocale>

namespace docket::voice {

using namespace Qt::StringLiterals;

QString spokenTime(const QDateTime &instant, const QTimeZone &zone)
{
    return QLocale::c().toString(instant.toTimeZone(zone).time(), u"h:mm AP"_s);
}

QString spokenDayAndTime(const QDateTime &instant, const QDateTime &now, const QTimeZone &zone)
{
    const QString time = spokenTime(instant, zone);
    const QDate day = instant.toTimeZone(zone).date();
    const qint64 ahead = now.toTimeZone(zone).date().daysTo(day);
    if (ahead == 0) {
        return time;
    }
    if (ahead == 1) {
        return u"tomorrow at %1"_s.arg(time);
    }
    const QString name = QLocale::c().toString(day, ahead < 7 ? u"dddd"_s : u"dddd d MMMM"_s);
    return u"%1 at %2"_s.arg(name, time);
}

QJsonValue isoTime(const QDateTime &instant, const QTimeZone &zone)
{
    return instant.isValid() ? QJsonValue(instant.toTimeZone(zone).toString(Qt::ISODate))
                             : QJsonValue(QJsonValue::Null);
}

} // namespace docket::voice
