// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>
#include <functional>

namespace docket::message {

/// A number from 0 to `most`, both included.
using Jitter = std::function<qint64(qint64 most)>;

/// How often and when a message is tried again, and when a provider is left alone altogether.
struct RetryRules {
    int mostTries = 10;
    std::chrono::milliseconds firstDelay = std::chrono::seconds(10); ///< Doubled with every try.
    std::chrono::milliseconds longestDelay = std::chrono::minutes(10);
    int breakerFailures = 5; ///< So many failures in a row, of whatever messages, open the breaker.
    std::chrono::milliseconds breakerRest = std::chrono::minutes(1);
    Jitter jitter = spread(); ///< Spreads the second half of a delay.

    /// The delay after the n-th try of a message (from 1): between half of it and the whole.
    std::chrono::milliseconds delayAfter(int tries) const;

    static Jitter spread(); ///< Random, so that shops do not knock in step.
    static Jitter none(); ///< Always the most: the whole delay.
};

} // namespace docket::message
