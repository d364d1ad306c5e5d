// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "voice/tool_registry.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace docket::voice {

/// vapi, retell, elevenlabs, openai, mcp.
QStringList exportProviders();

/// The tools as a provider's dashboard or API takes them, ready to paste: JSON, indented. Secrets
/// are placeholders that say which setting to put there. For "openai" only the functions: whoever
/// runs them posts to /v1/tools. For "mcp" the client's configuration: it asks for the tools
/// itself. `address` is the public https address of this shop; a path in it is kept, for "vapi" as
/// the whole address of the webhook.
Result<QByteArray> exportTools(
    const ToolRegistry &registry, const QString &provider, Profile profile, const QString &address);

} // namespace docket::voice
