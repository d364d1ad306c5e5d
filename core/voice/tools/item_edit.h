// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cart.h"
#include "domain/free_text.h"
#include "voice/arguments.h"

#include <variant>

namespace docket::voice {

/// The line with some of its fields changed (the names of `itemField`), or why it cannot be so and
/// what lacks. Lists are the complete new ones, but "no onion" alone takes the onion off what is
/// there; an empty list is none. What was left out before stays left out until it is named. Another
/// category or name makes another item of it, which keeps the size, the choices and the note as far
/// as it has them; a size is never guessed.
std::variant<CartLine, LineRefusal> editedLine(
    const OrderListener &listener, const CartLine &line, const Arguments &changes);

} // namespace docket::voice
