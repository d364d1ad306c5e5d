// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "voice/http.h"
#include "voice/switchboard.h"

namespace docket::voice {

/// Answers ElevenLabs' agents (elevenlabs.io/docs/agents-platform) around the call; the tools
/// within it go to PlainTools. The request has been authenticated. Engine thread only.
class ElevenLabsAdapter {
public:
    explicit ElevenLabsAdapter(Switchboard &switchboard) : m_switchboard(switchboard) { }

    /// The conversation starts: what the agent should know.
    HttpResponse initiation(const HttpRequest &request);
    /// The conversation is over: its transcript closes the call.
    HttpResponse postCall(const HttpRequest &request);

private:
    Switchboard &m_switchboard;
};

} // namespace docket::voice
