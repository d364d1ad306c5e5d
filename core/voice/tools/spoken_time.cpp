// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "spoken_time.h"

#include <QLocale>

namespace docket::voice {

using namespace Qt::StringLiterals;

QString spokenTime(const QDateTime &instant, const WallClock &wall)
{
    return QLocale::c().toString(wall.at(instant).time(), u"h:mm AP"_s);
}

QString spokenDayAndTime(const QDateTime &instant, const QDateTime &now, const WallClock &wall)
{
    const QString time = spokenTime(instant, wall);
    const QDate day = wall.at(instant).date();
    const qint64 ahead = wall.at(now).date().daysTo(day);
    if (ahead == 0) {
        return time;
    }
    if (ahead == 1) {
        return u"tomorrow at %1"_s.arg(time);
    }
    const QString name = QLocale::c().toString(day, ahead < 7 ? u"dddd"_s : u"dddd d MMMM"_s);
    return u"%1 at %2"_s.arg(name, time);
}

QJsonValue isoTime(const QDateTime &instant, const WallClock &wall)
{
    return instant.isValid() ? QJsonValue(wall.isoText(instant)) : QJsonValue(QJsonValue::Null);
}

} // namespace docket::voice
