// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "circuit_breaker.h"

namespace docket::message {

void CircuitBreaker::noteSuccess()
{
    m_failures = 0;
    m_restsUntil = {};
}

void CircuitBreaker::noteFailure(const QDateTime &now)
{
    // Not reset when the rest is over: the one try that fails then opens it again at once.
    if (m_failures < m_most) {
        ++m_failures;
    }
    if (m_failures >= m_most) {
        m_restsUntil = now.addMSecs(m_rest.count());
    }
}

} // namespace docket::message
