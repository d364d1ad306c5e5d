// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/call_session.h"
#include "domain/pricing.h"
#include "domain/result.h"
#include "shop/cart_desk.h"

#include <QString>

namespace docket::shop {

/// The promotion code that a caller said, if it takes something off this call's cart now. With an
/// empty cart the minimum is not asked for yet. Incomplete: nothing was said.
Result<PromoCode> usablePromoCode(
    const CartDesk &carts, const CallSession &session, const QString &said);

/// Takes a code for this call's cart; an earlier one gives way, the same again changes nothing.
/// \return the cart with its price. Conflict: the cart was ordered already.
Result<PricedCart> applyPromoCode(const CartDesk &carts, CallSession &session, const QString &said);

/// Why the call's code takes nothing off the priced cart any more, as a sentence; empty where it
/// does, or there is none.
QString lapsedPromoCode(
    const CartDesk &carts, const CallSession &session, const PricedCart &priced);

} // namespace docket::shop
