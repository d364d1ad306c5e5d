// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "voice/caller_greeting.h"

#include "domain/phone_number.h"
#include "tools/order_json.h"
#include "tools/pause_words.h"
#include "tools/spoken_time.h"

#include <QJsonArray>
#include <QLoggingCategory>

namespace docket::voice {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcGreeting, "docket.voice.greeting")

QStringList soldOutNames(const Menu &menu)
{
    constexpr qsizetype mostNames = 20;
    QStringList names;
    for (const Item &item : menu.items) {
        if (!item.available && item.soldWhen.isEmpty()) {
            names.append(item.name);
        }
    }
    for (const OptionGroup &group : menu.groups) {
        for (const Option &option : group.options) {
            if (!option.available) {
                names.append(option.name);
            }
        }
    }
    for (const Item &item : menu.items) {
        if (!item.soldWhen.isEmpty()) {
            names.append(item.name); // last: they are not what the kitchen is short of
        }
    }
    names.removeDuplicates();
    return names.mid(0, mostNames);
}

QString greeting(const shop::PromiseDesk &promises, const shop::CallerProfile &caller)
{
    const shop::ShopProfile &shop = promises.profile();
    const shop::QueueState queue = promises.queue();
    QString text = caller.isKnown()
        ? u"Hi %1, welcome back to %2."_s.arg(caller.name.section(u' ', 0, 0), shop.name)
        : u"Thank you for calling %1."_s.arg(shop.name);
    if (caller.openOrder) {
        return text + u' ' + statusSentence(promises, *caller.openOrder) + u" How can I help?"_s;
    }
    if (!queue.open) {
        text += queue.nextChange.isValid() ? u" We are closed now and open %1."_s.arg(
                    spokenDayAndTime(queue.nextChange, promises.now(), shop.hours.wallClock()))
                                           : u" We are closed until further notice."_s;
        return text;
    }
    if (promises.hasEmptyMenu()) {
        return text + u' ' + emptyMenuSentence();
    }
    if (queue.isPaused) {
        return text + u' ' + pausedSentence(promises);
    }
    if (caller.usual && caller.canRepeat) {
        return text
            + (caller.hasHabit ? u" Would you like your usual: %1?"_s
                               : u" Would you like the same as last time: %1?"_s)
                  .arg(orderWords(*caller.usual));
    }
    return text + u" What would you like?"_s;
}

QJsonObject greetingValues(const Desks &desks, const QString &caller)
{
    const shop::PromiseDesk &promises = desks.promises;
    const WallClock &wall = promises.profile().hours.wallClock();
    const shop::QueueState queue = promises.queue();
    shop::CallerProfile profile;
    auto known = desks.callers.profile(caller);
    if (known) {
        profile = std::move(*known);
    } else {
        // The call is answered all the same, as one of a stranger.
        qCWarning(lcGreeting, "caller not looked up: %s [%s]",
            qUtf8Printable(known.error().message.english()), qUtf8Printable(known.error().detail));
    }
    const QString change = queue.nextChange.isValid()
        ? spokenDayAndTime(queue.nextChange, promises.now(), wall)
        : u""_s;
    QJsonObject values {
        {u"shopName"_s, promises.profile().name},
        {u"isOpen"_s, queue.open && !queue.isPaused && !promises.hasEmptyMenu()},
        {u"isPaused"_s, queue.isPaused},
        {u"waitMinutes"_s, queue.wait.minutes},
        {u"closingTime"_s, queue.open ? change : u""_s},
        {u"nextOpening"_s, queue.open ? u""_s : change},
        {u"soldOut"_s, soldOutNames(desks.carts.menu()).join(u", "_s)},
        {u"greeting"_s, greeting(promises, profile)},
        {u"customerName"_s, profile.name + u""_s},
        {u"isReturningCustomer"_s, profile.isKnown()},
        {u"orderCount"_s, profile.orderCount},
        {u"usualOrder"_s, profile.usual ? orderWords(*profile.usual) : u""_s},
        {u"openOrder"_s, profile.openOrder ? statusSentence(promises, *profile.openOrder) : u""_s},
    };
    if (!caller.isEmpty()) {
        values.insert(u"callerNumber"_s, phoneForPeople(caller, promises.profile().region));
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
