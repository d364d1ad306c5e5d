// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "voice/authentication.h"
#include "voice/elevenlabs_adapter.h"
#include "voice/http.h"
#include "voice/mcp_server.h"
#include "voice/order_list.h"
#include "voice/plain_tools.h"
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
    /// What stands on the page of figures (Metrics::text).
    std::function<QByteArray()> figures;
};

/// Sends each request to whom it is for: the paths of Docket. Authenticates before anything reads
/// the body.
class Reception {
public:
    Reception(const Authenticator &authenticator, const FrontEnds &frontEnds)
        : m_authenticator(authenticator), m_frontEnds(frontEnds)
    {
    }

    HttpResponse answer(const HttpRequest &request);

private:
    HttpResponse post(const HttpRequest &request);
    HttpResponse orders(const HttpRequest &request) const;
    HttpResponse figures(const HttpRequest &request) const;

    const Authenticator &m_authenticator;
    const FrontEnds m_frontEnds;
};

} // namespace docket::voice
