// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/call_session.h"
#include "domain/clock.h"
#include "domain/pickup_time.h"
#include "domain/service_state.h"
#include "domain/wait_time.h"
#include "shop/kitchen.h"
#include "shop/menu_desk.h"
#include "shop/shop_profile.h"
#include "shop/ticket.h"

#include <QDateTime>
#include <QStringView>

#include <optional>
#include <variant>

namespace docket::shop {

/// What the kitchen can promise now. Engine thread only.
class PromiseDesk {
public:
    PromiseDesk(const Clock &clock, const Kitchen &kitchen, const MenuDesk &menu,
        const ShopProfile &profile, const OrderRules &rules, const ServiceState &service)
        : m_clock(clock), m_kitchen(kitchen), m_menu(menu), m_profile(profile), m_rules(rules),
          m_service(service)
    {
    }

    /// The waiting time for this call's cart in the kitchen as it is.
    WaitEstimate estimate(const CallSession &session) const;
    /// When an order that is placed now is ready (UTC): after the waiting time; where the shop is
    /// closed then, after the waiting time from its next opening.
    QDateTime readyAt(const WaitEstimate &wait) const;
    /// The earliest that the kitchen can promise for this call's cart (UTC).
    QDateTime earliest(const CallSession &session) const;
    /// Understands a pick-up time and promises it, or says why not.
    std::variant<QDateTime, PickupRefusal> promise(
        QStringView said, const CallSession &session) const;
    /// What a caller with an empty cart hears now; without the day's score.
    QueueState queue() const;

    /// Which one the kitchen makes this order as, from 1; nullopt when it has nothing to make of
    /// it.
    std::optional<int> queuePosition(const OrderId &order) const;

    /// The staff take no orders by phone now.
    bool isPaused() const { return m_service.isPausedAt(m_clock.now()); }

    /// Nothing is on the menu: there is nothing to promise.
    bool hasEmptyMenu() const { return m_menu.menu().isEmpty(); }

    const Clock &clock() const { return m_clock; }
    QDateTime now() const { return m_clock.now(); }
    const ShopProfile &profile() const { return m_profile; }
    const OrderRules &rules() const { return m_rules; }

private:
    const Clock &m_clock;
    const Kitchen &m_kitchen;
    const MenuDesk &m_menu;
    const ShopProfile &m_profile;
    const OrderRules &m_rules;
    const ServiceState &m_service;
};

} // namespace docket::shop
