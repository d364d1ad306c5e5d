// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shop/call_desk.h"
#include "voice/http.h"

#include <QString>

namespace docket::voice {

/// A number as the call's row has it: E.164, or empty for what cannot be called back.
QString callerFrom(const QString &spelled);

/// Whose call an id is. Front ends that several providers use hear only ids, but a provider's own
/// report must close the same call: ElevenLabs' begin with "conv_", Retell's with "call_". Other
/// ids, and none, are `otherwise`'s.
QString providerOf(const QString &callId, const QString &otherwise);

/// The call that a request names in its X-Call-Id and X-Caller-Number headers, as far as it does.
shop::CallKey callFromHeaders(const HttpRequest &request, const QString &otherwise);

} // namespace docket::voice
