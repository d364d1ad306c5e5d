// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "message/retry_rules.h"

#include <QRandomGenerator>

#include <algorithm>

namespace docket::message {

std::chrono::milliseconds RetryRules::delayAfter(int tries) const
{
    std::chrono::milliseconds delay = firstDelay;
    for (int done = 1; done < tries && delay < longestDelay; ++done) {
        delay *= 2;
    }
    delay = std::min(delay, longestDelay);
    const std::chrono::milliseconds sure = delay / 2;
    return sure + std::chrono::milliseconds(jitter((delay - sure).count()));
}

Jitter RetryRules::spread()
{
    return [](qint64 most) { return QRandomGenerator::global()->bounded(most + 1); };
}

Jitter RetryRules::none()
{
    return [](qint64 most) { return most; };
}

} // namespace docket::message
