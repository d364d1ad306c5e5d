// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "voice/authentication.h"
#include "voice/http.h"
#include "voice/vapi_adapter.h"

namespace docket::voice {

/// Sends each request to whom it is for: the paths of Docket. Authenticates before anything reads
/// the body.
class Reception {
public:
    Reception(const Authenticator &authenticator, VapiAdapter &vapi)
        : m_authenticator(authenticator), m_vapi(vapi)
    {
    }

    HttpResponse answer(const HttpRequest &request);

private:
    HttpResponse webhook(const HttpRequest &request);

    const Authenticator &m_authenticator;
    VapiAdapter &m_vapi;
};

} // namespace docket::voice
