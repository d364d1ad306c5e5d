// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "voice/greeting.h"

#include "domain/phone_number.h"
#include "tools/spoken_time.h"

#include <QJsonArray>

namespace docket::voice {

using namespace Qt::StringLiterals;

QJsonObject greetingValues(const Desks &desks, const QString &caller)
{
    const shop::QueueState queue = desks.promises.queue();
    const shop::ShopProfile &profile = desks.promises.profile();
    QJsonObject values {
        {u"shopName"_s, profile.name},
        {u"isOpen"_s, queue.open},
        {u"waitMinutes"_s, queue.wait.minutes},
    };
    if (queue.nextChange.isValid()) {
        values.insert(queue.open ? u"closingTime"_s : u"nextOpening"_s,
            spokenDayAndTime(queue.nextChange, desks.promises.now(), profile.hours.zone()));
    }
    if (!caller.isEmpty()) {
        values.insert(u"callerNumber"_s, phoneForPeople(caller, profile.region));
    }
    return values;
}

QJsonObject asTexts(const QJsonObject &values)
{
    QJsonObject texts;
    for (auto value = values.constBegin(); value != values.constEnd(); ++value) {
        if (value->isArray()) {
            QStringList words;
            for (const QJsonValue &word : value->toArray()) {
                words.append(word.toVariant().toString());
            }
            words.removeAll(QString());
            texts.insert(value.key(), words.join(u", "_s));
        } else if (!value->isObject()) {
            texts.insert(value.key(), value->toVariant().toString());
        }
    }
    return texts;
}

} // namespace docket::voice
