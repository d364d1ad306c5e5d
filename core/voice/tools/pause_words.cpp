// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pause_words.h"

#include "spoken_time.h"

namespace docket::voice {

using namespace Qt::StringLiterals;

QString pausedSentence(const shop::PromiseDesk &promises)
{
    const QDateTime until = promises.queue().pausedUntil;
    if (!promises.profile().hours.isOpenAt(until)) {
        return u"We are very busy and cannot take phone orders at the moment. Please call again a little later."_s;
    }
    return u"We are very busy and cannot take phone orders at the moment. Please call again after %1."_s
        .arg(spokenDayAndTime(until, promises.now(), promises.profile().hours.wallClock()));
}

QString emptyMenuSentence()
{
    return u"I am sorry, nothing can be ordered by phone yet: our menu is not ready. Please call again another time."_s;
}

} // namespace docket::voice
