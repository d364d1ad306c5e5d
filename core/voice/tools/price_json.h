// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/json_text.h"
#include "domain/pricing.h"

#include <QString>

namespace docket::voice {

/// A priced cart as the tools tell it: the amounts, deals, offers, the steps from the menu's prices
/// to the total, and a sentence with the total.
JsonFields priceJson(const PricedCart &priced);

/// "The total is $17.00. That is $1.50 less with our deals."
QString priceSentence(const PricedCart &priced);

} // namespace docket::voice
