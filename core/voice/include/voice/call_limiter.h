// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shop/call_desk.h"
#include "voice/rate_limiter.h"

namespace docket::voice {

/// Tools that are run in a minute; 0: no limit. A lively call needs about twenty.
struct CallLimits {
    int perCaller = 240; ///< By number, or by call where the number is withheld.
    int perProvider = 6000;
};

/// Keeps one caller, or an agent that runs in circles, from taking the shop's time from all others.
/// Programs on this computer are not limited. Engine thread only.
class CallLimiter {
public:
    CallLimiter(const CallLimits &limits, const Clock &clock)
        : m_callers(limits.perCaller, clock), m_providers(limits.perProvider, clock)
    {
    }

    bool admits(const shop::CallKey &key, qsizetype tools)
    {
        return !key.isFromAfar
            || (m_callers.take(key.caller.isEmpty() ? key.callId : key.caller, tools)
                && m_providers.take(key.provider, tools));
    }

private:
    RateLimiter m_callers;
    RateLimiter m_providers;
};

} // namespace docket::voice
