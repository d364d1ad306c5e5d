// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop_tools.h"

#include "pause_words.h"
#include "schema.h"
#include "spoken_time.h"

namespace docket::voice {

using namespace Qt::StringLiterals;

namespace {

QJsonObject checkOpen(const ToolCall &call)
{
    const shop::PromiseDesk &promises = call.desks.promises;
    const OpeningHours &hours = promises.profile().hours;
    const QDateTime now = promises.now();
    const auto current = hours.periodAt(now);
    const auto next = hours.nextPeriod(now);
    const auto shown = current ? current : next;

    // Agents ask whether they may take an order: paused, they may not.
    const bool isPaused = current && promises.isPaused();
    const bool isEmpty = promises.hasEmptyMenu();
    QJsonObject result {{u"ok"_s, true}, {u"isOpen"_s, current && !isPaused && !isEmpty},
        {u"isPaused"_s, isPaused}, {u"currentTime"_s, spokenTime(now, hours.wallClock())}};
    const auto timeOrNull = [&](const QDateTime &instant) {
        return instant.isValid() ? QJsonValue(spokenTime(instant, hours.wallClock()))
                                 : QJsonValue(QJsonValue::Null);
    };
    result.insert(u"openTime"_s, timeOrNull(shown ? shown->opens : QDateTime()));
    result.insert(u"closeTime"_s, timeOrNull(shown ? shown->closes : QDateTime()));
    result.insert(u"nextOpen"_s, isoTime(next ? next->opens : QDateTime(), hours.wallClock()));
    if (isEmpty) {
        result.insert(u"message"_s, emptyMenuSentence());
    } else if (isPaused) {
        result.insert(u"message"_s, pausedSentence(promises));
    } else if (current) {
        result.insert(u"message"_s,
            u"We are open until %1."_s.arg(spokenTime(current->closes, hours.wallClock())));
    } else if (next) {
        result.insert(u"message"_s,
            u"We are closed now. We open %1."_s.arg(
                spokenDayAndTime(next->opens, now, hours.wallClock())));
    } else {
        result.insert(u"message"_s, u"We are closed until further notice."_s);
    }
    return result;
}

QJsonObject estimateReadyTime(const ToolCall &call)
{
    const shop::PromiseDesk &promises = call.desks.promises;
    const WallClock &wall = promises.profile().hours.wallClock();
    const WaitEstimate wait = promises.estimate(call.session);
    const QDateTime ready = promises.readyAt(wait);
    const bool isReadyToday = ready == promises.now().addSecs(60 * wait.minutes);
    const QString time = spokenDayAndTime(ready, promises.now(), wall);
    return {
        {u"ok"_s, true},
        {u"estimatedMinutes"_s, wait.minutes},
        {u"readyAt"_s, spokenTime(ready, wall)},
        {u"readyAtIso"_s, isoTime(ready, wall)},
        {u"message"_s,
            isReadyToday ? u"It takes about %1 minutes, ready at %2."_s.arg(wait.minutes)
                               .arg(spokenTime(ready, wall))
                         : u"We are closed by then. The next orders are ready %1."_s.arg(time)},
    };
}

QJsonObject currentWaitTime(const ToolCall &call)
{
    const shop::PromiseDesk &promises = call.desks.promises;
    const WaitEstimate wait = promises.estimate(call.session);
    const QDateTime ready = promises.readyAt(wait);
    const bool isReadyToday = ready == promises.now().addSecs(60 * wait.minutes);
    const int longest = wait.minutes + 5;
    return {
        {u"ok"_s, true},
        {u"minutes"_s, wait.minutes},
        {u"range"_s, u"%1-%2 minutes"_s.arg(wait.minutes).arg(longest)},
        {u"message"_s,
            isReadyToday
                ? u"The wait is about %1 to %2 minutes."_s.arg(wait.minutes).arg(longest)
                : u"We are closed by then. The next orders are ready %1."_s.arg(
                    spokenDayAndTime(ready, promises.now(), promises.profile().hours.wallClock()))},
    };
}

QJsonObject endCall(const ToolCall &call)
{
    const bool unordered = call.session.hasUnorderedCart();
    docket::endCall(call.session, call.desks.promises.now());
    call.session.endedReason = u"agent ended the call"_s;
    return {{u"ok"_s, true},
        {u"message"_s,
            unordered ? u"The order was not placed. Goodbye."_s
                      : u"Thank you for calling. Goodbye."_s}};
}

} // namespace

QList<Tool> shopTools()
{
    return {
        {u"checkOpen"_s, Profile::Core, Effect::Looks,
            u"Tells whether the shop is open now, when it closes and when it opens next. Call it before taking an order."_s,
            schema::object(), checkOpen},
        {u"estimateReadyTime"_s, Profile::Core, Effect::Looks,
            u"Tells how long the order takes in the kitchen as it is now. Call it when the caller asks how long it takes or wants it as soon as possible."_s,
            schema::object(), estimateReadyTime},
        {u"getCurrentWaitTime"_s, Profile::Full, Effect::Looks,
            u"Tells how long the kitchen takes now, as a range of minutes. Call it when the caller asks about the wait."_s,
            schema::object(), currentWaitTime},
        {u"endCall"_s, Profile::Core, Effect::Changes,
            u"Ends the conversation. Call it after saying goodbye; place the order first."_s,
            schema::object(), endCall},
    };
}

} // namespace docket::voice
