// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "voice/http.h"
#include "voice/switchboard.h"

#include <QString>

namespace docket::voice {

/// Tools for agents without an envelope of their own (ElevenLabs, Bland, scripts): the arguments
/// in, the result out, both JSON objects. Call, caller and the id of a retry come from the
/// X-Call-Id, X-Caller-Number and X-Tool-Call-Id headers, or from ElevenLabs'
/// system__conversation_id and system__caller_id members, which are no arguments. The request has
/// been authenticated. Engine thread only.
class PlainTools {
public:
    explicit PlainTools(Switchboard &switchboard) : m_switchboard(switchboard) { }

    /// 200 for whatever the tool says, 404 for a tool that does not exist.
    HttpResponse answer(const HttpRequest &request, const QString &tool);

private:
    Switchboard &m_switchboard;
};

} // namespace docket::voice
