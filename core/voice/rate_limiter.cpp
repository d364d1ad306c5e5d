// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "voice/rate_limiter.h"

#include <algorithm>

namespace docket::voice {

namespace {

constexpr qsizetype mostKeys = 4096; // about half a megabyte
constexpr double minuteMs = 60'000;

} // namespace

bool RateLimiter::take(const QString &key, qsizetype cost)
{
    if (m_perMinute <= 0) {
        return true;
    }
    Bucket &bucket = filled(key);
    const auto wanted = static_cast<double>(cost);
    if (bucket.left < wanted) {
        return false;
    }
    bucket.left -= wanted;
    return true;
}

void RateLimiter::charge(const QString &key, qsizetype cost)
{
    if (m_perMinute > 0) {
        Bucket &bucket = filled(key);
        bucket.left = std::max(0.0, bucket.left - static_cast<double>(cost));
    }
}

double RateLimiter::leftAt(const Bucket &bucket, const QDateTime &now) const
{
    // A clock that was set back takes nothing away.
    const auto passedMs = std::max(0.0, static_cast<double>(bucket.filledAt.msecsTo(now)));
    return std::min<double>(m_perMinute, bucket.left + passedMs * m_perMinute / minuteMs);
}

RateLimiter::Bucket &RateLimiter::filled(const QString &key)
{
    const QDateTime now = m_clock.now();
    auto found = m_buckets.find(key);
    if (found == m_buckets.end()) {
        forgetTheFull(now);
        found = m_buckets.insert(key, {static_cast<double>(m_perMinute), now});
    }
    found->left = leftAt(*found, now);
    found->filledAt = now;
    return *found;
}

void RateLimiter::forgetTheFull(const QDateTime &now)
{
    if (m_buckets.size() < mostKeys) {
        return;
    }
    m_buckets.removeIf(
        [&](const auto &entry) { return leftAt(entry.value(), now) >= m_perMinute; });
    if (m_buckets.size() >= mostKeys) {
        // So many strangers in one minute: better a fresh start for all than memory without end.
        m_buckets.clear();
    }
}

} // namespace docket::voice
