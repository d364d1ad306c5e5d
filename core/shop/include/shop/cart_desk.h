// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/call_session.h"
#include "domain/cart.h"
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
    CartDesk(const MenuDesk &menu, const OrderRules &rules) : m_menu(menu), m_rules(rules) { }

    /// Adds lines, all or none. Refused above the shop's limit of items. A cart that was ordered
    /// makes room for a new one first.
    Result<void> add(CallSession &session, const QList<CartLine> &lines) const;
    Result<CartLine> remove(CallSession &session, int index) const;
    /// \return how many lines were in the cart.
    int clear(CallSession &session) const;
    PricedCart price(const CallSession &session) const;
    /// Puts a cart that was made under an older menu under the present one. \return what changed,
    /// as a sentence for the caller; nullopt when nothing did. Lines that are not sold any more
    /// leave the cart.
    std::optional<QString> adoptMenu(CallSession &session) const;

    int maximumItems() const { return m_rules.maximumItems; }
    Error tooManyItems() const;
    const Menu &menu() const { return m_menu.menu(); }
    const OrderListener &listener() const { return m_menu.listener(); }

private:
    const MenuDesk &m_menu;
    const OrderRules &m_rules;
};

} // namespace docket::shop
