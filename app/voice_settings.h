// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shop/settings.h"
#include "voice/authentication.h"
#include "voice/call_limiter.h"
#include "voice/mcp_server.h"
#include "voice/reception.h"

namespace docket::app {

/// What agents and screens prove themselves with.
voice::Credentials credentialsFrom(const shop::Settings &settings);
voice::McpRules mcpRulesFrom(const shop::Settings &settings);
/// ErrorCode::InvalidArgument: server/trustedProxies names what is no address.
Result<voice::DoorRules> doorRulesFrom(const shop::Settings &settings);
voice::CallLimits callLimitsFrom(const shop::Settings &settings);

} // namespace docket::app
