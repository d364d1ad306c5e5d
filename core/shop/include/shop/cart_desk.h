// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/call_session.h"
#include "domain/cart.h"
#include "domain/clock.h"
#include "domain/pricing.h"
#include "domain/result.h"
#include "shop/menu_desk.h"
#include "shop/shop_profile.h"

#include <QList>
#include <QString>

#include <optional>
#include <variant>

namespace docket::shop {

/// What a caller does with the cart of the call. Works on the session in memory; the call desk
/// stores it.
class CartDesk {
public:
    CartDesk(const Clock &clock, const MenuDesk &menu, const ShopProfile &profile,
        const OrderRules &rules)
        : m_clock(clock), m_menu(menu), m_profile(profile), m_rules(rules)
    {
    }

    /// Adds lines, all or none. Refused above the shop's limit of items. A cart that was ordered
    /// makes room for a new one first, with nothing agreed about its price.
    Result<void> add(CallSession &session, const QList<CartLine> &lines) const;
    /// Puts other lines in the place of the cart's, all or none; under the same limits.
    Result<void> replace(CallSession &session, const QList<CartLine> &lines) const;
    Result<CartLine> remove(CallSession &session, int index) const;
    /// Empties the cart and forgets how it was to be paid, not the promotion code. Also gives up
    /// the change of a placed order, which stays as it was. \return how many lines were in the
    /// cart.
    int clear(CallSession &session) const;
    /// Incomplete (confirmAge) where a line may only be sold to a caller who said to be of age.
    Result<void> checkAge(const CallSession &session, const QList<CartLine> &lines) const;
    /// By what this call's cart is priced: the shop's rule for deals, its promotion code, today's
    /// business day, and the one on which it is picked up (today's while that is not agreed).
    PriceRules priceRules(const CallSession &session) const;
    PricedCart price(const CallSession &session) const;
    /// The caller takes the deals that are offered, for this order. Changes nothing where deals
    /// find themselves, or are off.
    void acceptDeals(CallSession &session) const;
    /// Puts a cart that was made under an older menu under the present one. \return what changed,
    /// as a sentence for the caller; nullopt when nothing did. Lines that are not sold any more
    /// leave the cart.
    std::optional<QString> adoptMenu(CallSession &session) const;

    bool hasDeals() const { return m_rules.deals != DealMode::Off; }
    int maximumItems() const { return m_rules.maximumItems; }
    Error tooManyItems() const;
    /// Whether the cart has that line and may still be changed.
    Result<void> checkIndex(const CallSession &session, int index) const;
    const Menu &menu() const { return m_menu.menu(); }
    /// Whether somebody counts how many are left of anything.
    bool hasCounts() const { return !m_menu.conditions().left.isEmpty(); }
    const OrderListener &listener() const { return m_menu.listener(); }

private:
    /// Refused where a cart wants more of an item than somebody has counted.
    Result<void> checkLeft(const CallSession &session, const Cart &cart) const;

    const Clock &m_clock;
    const MenuDesk &m_menu;
    const ShopProfile &m_profile;
    const OrderRules &m_rules;
};

} // namespace docket::shop
