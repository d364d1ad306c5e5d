// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "voice/rate_limiter.h"

#include <algorithm>
#include <utility>

namespace docket::voice {

namespace {

constexpr qsizetype mostKeys = 4096;

} // namespace

bool RateLimiter::take(const QString &key, qsizetype cost)
{
    if (m_most <= 0) {
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

double RateLimiter::leftAt(const Bucket &bucket, const QDateTime &now) const
{
    // A clock that was set back takes nothing away.
    const auto passedMs = std::max(0.0, static_cast<double>(bucket.filledAt.msecsTo(now)));
    return std::min<double>(m_most, bucket.left + passedMs * m_most / m_whileMs);
}

RateLimiter::Bucket &RateLimiter::filled(const QString &key)
{
    const QDateTime now = m_clock.now();
    auto found = m_buckets.find(key);
    if (found == m_buckets.end()) {
        forgetTheFullest(now);
        found = m_buckets.insert(key, {static_cast<double>(m_most), now});
    }
    found->left = leftAt(*found, now);
    found->filledAt = now;
    return *found;
}

void RateLimiter::forgetTheFullest(const QDateTime &now)
{
    if (m_buckets.size() < mostKeys) {
        return;
    }
    QList<double> left;
    for (const Bucket &bucket : std::as_const(m_buckets)) {
        left.append(leftAt(bucket, now));
    }
    const auto middle = left.begin() + left.size() / 2;
    std::nth_element(left.begin(), middle, left.end());
    const double enough = *middle;
    qsizetype room = m_buckets.size() - mostKeys / 2;
    m_buckets.removeIf([&](const auto &entry) {
        return room > 0 && leftAt(entry.value(), now) >= enough && room-- > 0;
    });
}

} // namespace docket::voice
