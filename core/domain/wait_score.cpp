// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/wait_score.h"

#include <algorithm>
#include <optional>

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

std::optional<qint64> errorOf(const KeptPromise &promise)
{
    return promise.promisedAt.isValid() && promise.readyAt.isValid()
        ? std::optional(promise.promisedAt.msecsTo(promise.readyAt))
        : std::nullopt;
}

WaitScore scoreOfSorted(const QList<qint64> &errors)
{
    constexpr qint64 toleranceMs = 60'000LL * WaitScore::toleranceMinutes;
    if (errors.isEmpty()) {
        return {};
    }
    const qsizetype middle = errors.size() / 2;
    const qint64 median = errors.size() % 2 == 1 ? errors.at(middle)
                                                 : (errors.at(middle - 1) + errors.at(middle)) / 2;
    const auto late = errors.cend() - std::upper_bound(errors.cbegin(), errors.cend(), toleranceMs);
    const auto early =
        std::lower_bound(errors.cbegin(), errors.cend(), -toleranceMs) - errors.cbegin();
    return {static_cast<int>(errors.size()), wholeMinutes(median), percentOf(late, errors.size()),
        percentOf(early, errors.size())};
}

} // namespace

void WaitTally::add(const KeptPromise &promise)
{
    if (const auto error = errorOf(promise)) {
        m_errors.insert(std::upper_bound(m_errors.cbegin(), m_errors.cend(), *error), *error);
    }
}

void WaitTally::remove(const KeptPromise &promise)
{
    if (const auto error = errorOf(promise)) {
        const auto found = std::lower_bound(m_errors.cbegin(), m_errors.cend(), *error);
        if (found != m_errors.cend() && *found == *error) {
            m_errors.erase(found);
        }
    }
}

WaitScore WaitTally::score() const
{
    return scoreOfSorted(m_errors);
}

WaitScore scoreErrors(QList<qint64> milliseconds)
{
    std::sort(milliseconds.begin(), milliseconds.end());
    return scoreOfSorted(milliseconds);
}

WaitScore scorePromises(const QList<KeptPromise> &promises)
{
    WaitTally tally;
    for (const KeptPromise &promise : promises) {
        tally.add(promise);
    }
    return tally.score();
}

} // namespace docket
