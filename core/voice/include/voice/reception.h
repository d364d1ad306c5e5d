// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shop/door_book.h"
#include "voice/authentication.h"
#include "voice/client_address.h"
#include "voice/elevenlabs_adapter.h"
#include "voice/http.h"
#include "voice/mcp_server.h"
#include "voice/order_list.h"
#include "voice/plain_tools.h"
#include "voice/rate_limiter.h"
#include "voice/retell_adapter.h"
#include "voice/twilio_status.h"
#include "voice/vapi_adapter.h"

#include <functional>

namespace docket::voice {

/// Everybody who answers behind the reception.
struct FrontEnds {
    VapiAdapter &vapi;
    RetellAdapter &retell;
    ElevenLabsAdapter &elevenLabs;
    PlainTools &tools;
    McpServer &mcp;
    const OrderList &orders;
    TwilioStatus &twilio;
    shop::DoorBook &book; ///< In which the reception notes who came.
    /// What stands on the page of figures (Metrics::text).
    std::function<QByteArray()> figures;
};

/// What an address may ask that has no right to be here, or only knocks. Who is admitted, and
/// programs on this computer, are not limited by it.
struct DoorRules {
    int requestsPerMinute = 1200; ///< One with a wrong secret counts as ten; 0: no limit.
    TrustedProxies proxies = {};
};

/// Sends each request to whom it is for: the paths of Docket. Authenticates before anything reads
/// the body.
class Reception {
public:
    Reception(const Authenticator &authenticator, const FrontEnds &frontEnds,
        const DoorRules &rules, const Clock &clock)
        : m_authenticator(authenticator), m_frontEnds(frontEnds), m_proxies(rules.proxies),
          m_limiter(rules.requestsPerMinute, clock)
    {
    }

    /// A stranger over the limit of its address gets 429 with Retry-After.
    /// What becomes of requests of agents is noted in the book.
    HttpResponse answer(const HttpRequest &request);

private:
    /// An answer, and what is noted of the request: nothing of those that no sender sends.
    struct Routed {
        HttpResponse response;
        std::optional<shop::Visit> visit = {};
    };
    Routed route(const HttpRequest &request);
    Routed post(const HttpRequest &request, shop::Sender sender);
    HttpResponse answerAdmitted(const HttpRequest &request, shop::Sender sender);
    Routed twilio(const HttpRequest &request);
    HttpResponse orders(const HttpRequest &request);
    HttpResponse figures(const HttpRequest &request) const;
    QString textOf(const QHostAddress &client);

    const Authenticator &m_authenticator;
    const FrontEnds m_frontEnds;
    const TrustedProxies m_proxies;
    RateLimiter m_limiter;
    QHostAddress m_client; // the last one, which mostly is the next one, too
    QString m_clientText;
};

} // namespace docket::voice
