// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

namespace docket::voice {

// Where agents post. They stand in what shops have pasted at their providers: never changed.

inline constexpr QLatin1StringView webhookPath(
    "/webhook"); ///< Vapi's, and of who sends tool calls as it does.
inline constexpr QLatin1StringView vapiPath("/v1/hooks/vapi");
inline constexpr QLatin1StringView retellPath("/v1/hooks/retell");
inline constexpr QLatin1StringView retellFunctions(
    "/v1/hooks/retell/"); ///< A function's name follows.
inline constexpr QLatin1StringView initiationPath("/v1/hooks/elevenlabs/init");
inline constexpr QLatin1StringView postCallPath("/v1/hooks/elevenlabs/post-call");
inline constexpr QLatin1StringView plainTools("/v1/tools/"); ///< A tool's name follows.
inline constexpr QLatin1StringView mcpPath("/mcp");

} // namespace docket::voice
