// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cart.h"
#include "domain/json_text.h"
#include "domain/pricing.h"

namespace docket::voice {

/// A line of the cart as the tools show it.
JsonFields lineJson(const Menu &menu, const CartLine &line, const PricedLine &priced);

} // namespace docket::voice
