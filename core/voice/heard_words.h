// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cart.h"
#include "domain/heard_sentence.h"
#include "domain/menu.h"
#include "voice/arguments.h"

#include <optional>

namespace docket::voice {

/// What a tool call says of the caller's words and of what they made of the cart; nullopt when the
/// cart is as it was. `at` is left to whoever stores it.
std::optional<HeardSentence> heardSentence(
    const Menu &menu, const Arguments &arguments, const Cart &before, const Cart &after);

} // namespace docket::voice
