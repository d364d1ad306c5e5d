// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"

#include <QDateTime>
#include <QHash>
#include <QString>

#include <chrono>

namespace docket::voice {

/// So many of something in a minute or another while for each key, all of a while's at once if
/// nothing came before (a token bucket). Keeps a bounded number of keys and nothing on the disk.
/// Engine thread only.
class RateLimiter {
public:
    /// \param most 0: no limit.
    RateLimiter(int most, const Clock &clock,
        std::chrono::milliseconds whileLasts = std::chrono::minutes(1))
        : m_most(most), m_whileMs(static_cast<double>(whileLasts.count())), m_clock(clock)
    {
    }

    /// Takes from what the key has left. False: there is less, and nothing was taken.
    bool take(const QString &key, qsizetype cost = 1);
    /// Of the keys that are kept.
    qsizetype size() const { return m_buckets.size(); }

private:
    struct Bucket {
        double left = 0;
        QDateTime filledAt;
    };
    Bucket &filled(const QString &key);
    /// Makes room: those who have most left lose least by it.
    void forgetTheFullest(const QDateTime &now);
    double leftAt(const Bucket &bucket, const QDateTime &now) const;

    int m_most;
    double m_whileMs;
    const Clock &m_clock;
    QHash<QString, Bucket> m_buckets;
};

} // namespace docket::voice
