// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shop/call_desk.h"
#include "voice/rate_limiter.h"

#include <chrono>

namespace docket::voice {

/// Tools that are run in a minute; 0: no limit. A lively call needs about twenty.
struct CallLimits {
    int perCall = 240; ///< Where a provider tells no call: by the caller's number.
    int perCaller = 4800; ///< In an hour, in all calls from one number.
    int perProvider = 6000;
};

/// Keeps an agent that runs in circles, and a caller who rings again and again, from taking the
/// shop's time from all other callers. Programs on this computer are not limited. Engine thread
/// only.
class CallLimiter {
public:
    CallLimiter(const CallLimits &limits, const Clock &clock)
        : m_calls(limits.perCall, clock), m_callers(limits.perCaller, clock, std::chrono::hours(1)),
          m_providers(limits.perProvider, clock)
    {
    }

    bool admits(const shop::CallKey &key, qsizetype tools)
    {
        if (!key.isFromAfar) {
            return true;
        }
        constexpr qsizetype longestKey = 200; // an id may be as long as the body
        const QString call = (key.callId.isEmpty() ? key.caller : key.callId).left(longestKey);
        return (call.isEmpty() || m_calls.take(key.provider + u' ' + call, tools))
            && (key.caller.isEmpty() || m_callers.take(key.caller.left(longestKey), tools))
            && m_providers.take(key.provider, tools);
    }

private:
    RateLimiter m_calls;
    RateLimiter m_callers;
    RateLimiter m_providers;
};

} // namespace docket::voice
