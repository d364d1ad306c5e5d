// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/call_session.h"
#include "domain/order.h"
#include "domain/result.h"
#include "shop/call_desk.h"
#include "shop/cart_desk.h"
#include "shop/promise_desk.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace docket::store {
class Database;
}

namespace docket::shop {

/// What the shop knows of a caller. Cancelled orders do not count.
struct CallerProfile {
    QString phone; ///< E.164; empty for a withheld number, of which nothing is known.
    QString name; ///< Of the newest order.
    int orderCount = 0; ///< Of the last 500.
    QList<Order> orders; ///< Newest first, at most 50.
    QStringList favourites; ///< Titles of the items ordered most, at most three.
    std::optional<Order> usual; ///< The cart ordered most often; the last order if none came twice.
    bool hasHabit = false; ///< `usual` was ordered at least twice.
    std::optional<Order> openOrder; ///< The newest that is not handed out, of today or later.
    bool canRepeat = false; ///< Something of the last order is sold today.

    bool isKnown() const { return orderCount > 0; }
};

/// Which order a caller speaks of, and why it may be spoken of.
struct OrderClaim {
    QString caller; ///< E.164 from the transport, never from what was said; empty: withheld.
    QString number; ///< As it was said: "#005", "5", "20261120-005".
    QString name; ///< As it was said; opens an order of another number.
};

/// What repeating an order came to.
struct Repeated {
    Order order;
    QStringList changes; ///< Sentences: what is gone or costs something else.
};

/// Recognises callers by the number that the transport gave, and looks up their orders. Engine
/// thread only.
class CallerDesk {
public:
    CallerDesk(store::Database &database, const CartDesk &carts, const PromiseDesk &promises)
        : m_database(database), m_carts(carts), m_promises(promises)
    {
    }

    Result<CallerProfile> profile(const QString &caller);
    /// The newest orders of a caller, cancelled ones too.
    Result<QList<Order>> history(const QString &caller, int count);
    /// The claimed order, if it is of the calling number, or was placed under that number and name.
    /// A number without its day is the newest such of the last eight business days, the caller's
    /// own before others. Nullopt: there is none, or it is not theirs, which is not told apart.
    Result<std::optional<Order>> find(const OrderClaim &claim);
    /// Puts the caller's last order into the cart, at today's prices. A cart that holds exactly
    /// that stays as it is. NotFound: nothing to repeat; Refused: too many items.
    Result<Repeated> repeatLast(CallSession &session);
    /// Keeps an opinion (1 to 5) of an order.
    Result<void> recordFeedback(CallScope &scope, const CallSession &session, const Order &order,
        int rating, const QString &comment);

private:
    store::Database &m_database;
    const CartDesk &m_carts;
    const PromiseDesk &m_promises;
};

} // namespace docket::shop
