// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/wait_score.h"

#include <algorithm>

namespace docket {

namespace {

int wholeMinutes(qint64 milliseconds)
{
    constexpr qint64 minute = 60'000;
    const qint64 half = milliseconds < 0 ? -minute / 2 : minute / 2;
    return static_cast<int>((milliseconds + half) / minute);
}

int percentOf(qint64 part, qint64 whole)
{
    return static_cast<int>((200 * part + whole) / (2 * whole));
}

} // namespace

WaitScore scorePromises(const QList<KeptPromise> &promises)
{
    constexpr qint64 toleranceMs = 60'000LL * WaitScore::toleranceMinutes;
    QList<qint64> errors;
    for (const KeptPromise &promise : promises) {
        if (promise.promisedAt.isValid() && promise.readyAt.isValid()) {
            errors.append(promise.promisedAt.msecsTo(promise.readyAt));
        }
    }
    if (errors.isEmpty()) {
        return {};
    }
    std::sort(errors.begin(), errors.end());
    const qsizetype middle = errors.size() / 2;
    const qint64 median = errors.size() % 2 == 1 ? errors.at(middle)
                                                 : (errors.at(middle - 1) + errors.at(middle)) / 2;
    const auto late = errors.cend() - std::upper_bound(errors.cbegin(), errors.cend(), toleranceMs);
    const auto early =
        std::lower_bound(errors.cbegin(), errors.cend(), -toleranceMs) - errors.cbegin();
    return {static_cast<int>(errors.size()), wholeMinutes(median), percentOf(late, errors.size()),
        percentOf(early, errors.size())};
}

} // namespace docket
