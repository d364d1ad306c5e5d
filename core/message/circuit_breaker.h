// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "message/retry_rules.h"

#include <QDateTime>

namespace docket::message {

/// Leaves a provider alone that fails again and again. Closed: everything passes. Open: nothing
/// does, until its rest is over; then one try decides (half-open).
class CircuitBreaker {
public:
    explicit CircuitBreaker(const RetryRules &rules)
        : m_most(rules.breakerFailures), m_rest(rules.breakerRest)
    {
    }

    /// Nothing may be sent before this; invalid while closed.
    QDateTime restsUntil() const { return m_restsUntil; }
    void noteSuccess();
    void noteFailure(const QDateTime &now);

private:
    int m_most;
    std::chrono::milliseconds m_rest;
    int m_failures = 0; // In a row.
    QDateTime m_restsUntil;
};

} // namespace docket::message
