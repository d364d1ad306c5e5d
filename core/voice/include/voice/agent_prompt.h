// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/menu.h"
#include "shop/shop_profile.h"
#include "voice/tool_registry.h"

#include <QString>

namespace docket::voice {

/// The instructions for a voice agent's language model, made from the shop as it is: who it speaks
/// for, the week's hours, the menu in brief, the rules, and which tools of the agent's profile in
/// which order. English. Below 6 KB of UTF-8, so that it costs little on every turn: of a long menu
/// the choices, then the items are left out, and the model is told to ask the tools.
QString agentPrompt(const shop::ShopProfile &profile, const Menu &menu,
    const shop::OrderRules &rules, const ToolRegistry &registry, Profile tools);

/// "Monday to Wednesday 11 AM to 11 PM; Thursday 11 AM to 11:59 PM; ...", "closed" where it is.
QString spokenWeek(const OpeningHours &hours);

} // namespace docket::voice
