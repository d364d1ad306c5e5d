// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/result.h"
#include "domain/service_state.h"
#include "shop/menu_desk.h"
#include "shop/shop_events.h"
#include "shop/shop_profile.h"
#include "shop/ticket.h"

#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QString>

#include <optional>

namespace docket::store {
class Database;
}

namespace docket::shop {

/// What the staff set by hand while they serve: a pause of the phone orders, minutes on top of the
/// waiting time, and what is sold out. Each change is committed, stands in the journal, and holds
/// from the next answer on; it survives a restart. Engine thread only.
class ServiceDesk {
public:
    static constexpr int extraLastsMinutes = 30;
    static constexpr int mostExtraMinutes = 120;

    static constexpr int mostLeft = 9'999;

    ServiceDesk(store::Database &database, const Clock &clock, MenuDesk &menu,
        const ShopProfile &profile, ShopEvents &events);

    /// Reads what was set before, and sells the menu without what is sold out.
    Result<void> load();
    const ServiceState &state() const { return m_state; }

    /// No orders by phone for so many minutes; 0: until somebody resumes. It never outlasts the
    /// business day: a pause that was forgotten must not cost tomorrow's orders.
    Result<void> pause(int minutes);
    Result<void> resume();
    /// So many more on top of every waiting time, all of it for the next half hour. At most two
    /// hours come together.
    Result<void> addMinutes(int minutes);
    Result<void> dropExtraMinutes();
    /// NotFound when the menu does not have it.
    Result<void> markSoldOut(const Sellable &what, const SoldOutSpan &span);
    Result<void> bringBack(const Sellable &what);
    /// Somebody has counted: so many are left of an item, or of an option wherever it is chosen.
    /// Every order takes its own of them, and at none it is sold out. NotFound when the menu does
    /// not have it.
    Result<void> countLeft(const Sellable &what, int left);
    Result<void> stopCounting(const Sellable &what);
    /// All that can be sold out, in the menu's order: items, then options.
    QList<SellableEntry> sellables() const;
    /// Ends what has run out of time, and sells what is sold at this hour. To be called now and
    /// then, at least every minute.
    Result<void> expire();

private:
    Result<void> take(ServiceState state, const QString &event, const QJsonObject &details);
    Result<void> write(const ServiceState &state, const QString &event, const QJsonObject &details);
    Result<void> writeCount(const Sellable &what, std::optional<int> left);
    /// Reads the counts again, after an order has taken of them or given back.
    void noteOrder();
    void sellByConditions();
    bool isOnMenu(const Sellable &what) const;

    store::Database &m_database;
    const Clock &m_clock;
    MenuDesk &m_menu;
    const ShopProfile &m_profile;
    ShopEvents &m_events;
    ServiceState m_state;
    QHash<Sellable, int> m_left; // of what is counted
    QObject m_context; // ends the connections with the desk
};

} // namespace docket::shop
