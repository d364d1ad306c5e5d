// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>

namespace docket {

/// What was promised and what happened.
struct KeptPromise {
    QDateTime promisedAt;
    QDateTime readyAt;
};

/// How well promises were kept.
struct WaitScore {
    /// Ready so much later than promised is late, so much earlier is early: what a customer at the
    /// counter does not mind, and what the food does not.
    static constexpr int toleranceMinutes = 3;

    int count = 0; ///< Orders that became ready.
    int medianMinutes = 0; ///< Ready after the promise; negative: before it.
    int latePercent = 0; ///< Of all, half up.
    int earlyPercent = 0; ///< Of all, half up.

    friend bool operator==(const WaitScore &, const WaitScore &) = default;
};

/// Keeps the score of promises that come and go, each in the time of a look-up.
class WaitTally {
public:
    /// A pair without both times does not count.
    void add(const KeptPromise &promise);
    /// Takes one out that was added before.
    void remove(const KeptPromise &promise);
    /// See scorePromises().
    WaitScore score() const;

private:
    QList<qint64> m_errors; ///< Milliseconds after the promise, sorted.
};

/// Scores promises by when the order became ready. The median is a whole minute, half away from the
/// promise; of an even number it is the mean of the two in the middle. A pair without both times
/// does not count.
WaitScore scorePromises(const QList<KeptPromise> &promises);
/// The same of how many milliseconds after the promise each was, in any order.
WaitScore scoreErrors(QList<qint64> milliseconds);

} // namespace docket
