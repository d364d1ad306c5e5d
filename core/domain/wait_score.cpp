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
    constexpr qint64 toleranceMs = 60'000LL * WaitScore::toleranceMinutes;
    if (m_errors.isEmpty()) {
        return {};
    }
    const qsizetype middle = m_errors.size() / 2;
    const qint64 median = m_errors.size() % 2 == 1
        ? m_errors.at(middle)
        : (m_errors.at(middle - 1) + m_errors.at(middle)) / 2;
    const auto late =
        m_errors.cend() - std::upper_bound(m_errors.cbegin(), m_errors.cend(), toleranceMs);
    const auto early =
        std::lower_bound(m_errors.cbegin(), m_errors.cend(), -toleranceMs) - m_errors.cbegin();
    return {static_cast<int>(m_errors.size()), wholeMinutes(median),
        percentOf(late, m_errors.size()), percentOf(early, m_errors.size())};
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
