// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/money.h"
#include "domain/order.h"
#include "domain/service_state.h"
#include "domain/wait_score.h"
#include "domain/wait_time.h"
#include "shop/ticket_marks.h"

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <optional>

namespace docket::shop {

/// What the board shows of one order: a copy, safe to hand to another thread.
struct Ticket {
    Order order;
    QDateTime startBy; ///< UTC: when work must begin to keep the promise.
    TicketMarks marks = {};
    /// Of a part of the order only: how many lines others still have to make.
    int openElsewhere = 0;
    Money toPay = {}; ///< What nobody has paid yet.

    /// UTC: what its time counts to.
    QDateTime dueAt() const
    {
        return marks.dueAgainAt.isValid() ? marks.dueAgainAt : order.promisedAt;
    }
};

/// What a caller hears now and why.
struct QueueState {
    bool open = false; ///< Within opening hours.
    bool isPaused = false; ///< The staff take no orders by phone.
    QDateTime pausedUntil; ///< UTC; invalid while they do.
    int extraMinutes = 0; ///< What the staff added; part of the waiting time.
    QDateTime extraUntil; ///< UTC; invalid while nothing is added.
    QDateTime nextChange; ///< UTC: when it opens or closes; invalid if never.
    WaitEstimate wait;
    int openOrders = 0;
    WaitScore today; ///< Of the business day so far.
};

/// How long something stays sold out.
struct SoldOutSpan {
    enum class Kind {
        Minutes,
        Until, ///< An instant.
        Today, ///< Until the business day ends.
        ForGood, ///< Until somebody brings it back.
    };
    Kind kind = Kind::Today;
    int minutes = 0; ///< Kind::Minutes only; from 1 to a week.
    QDateTime until = {}; ///< UTC. Kind::Until only; later than now, at most a week.
};

/// A line of the 86 list: something of the menu, and whether it is sold.
struct SellableEntry {
    Sellable what;
    QString name; ///< "Lamb Kebab", "tahini"
    QString section; ///< Its category or group: "Kebabs", "Sauces".
    bool isSoldOut = false;
    QDateTime until; ///< UTC; invalid: until somebody brings it back.
    bool isOffInMenu = false; ///< The menu itself says so: only the menu brings it back.
    QString variant = {}; ///< Of an item: "Lamb"; empty where it stands alone in its category.
    QString field = {}; ///< Of an option: where an order line names it, "sauces".
    std::optional<int> left = {}; ///< Where somebody counts it.
    QString soldWhen = {}; ///< Of an item that is not sold at this hour: when it is.
    QString station = {}; ///< Of an item: where it is made.
};

/// A caller whom the staff should ring back, or speak to.
struct RingBack {
    enum class Reason {
        Abandoned, ///< Hung up with something in the cart.
        WantsPerson, ///< Asked for a person.
    };
    SessionId session;
    Reason reason = Reason::Abandoned;
    QString caller; ///< E.164; empty: withheld.
    QDateTime at; ///< UTC: when the call was heard of last.
    QStringList wanted; ///< What was in the cart, a line each.
    Money total; ///< What it would cost now.

    friend bool operator==(const RingBack &, const RingBack &) = default;
};

/// One thing to trust or not: the server, a printer, the disk.
struct TrustItem {
    enum class Level { Good, Warning, Bad };
    QString id; ///< "server", "printer/kitchen", "storage"
    Level level = Level::Good;
    QString code; ///< What `ui` translates: listening, no-secret, ready, offline, paper-out,
                  ///< waiting, saved, ...
    QStringList arguments; ///< For the translated sentence, in order.
    bool asksToBeSeen = false; ///< Told until somebody acknowledges it.
    Sentence reason = {}; ///< Why, where something was refused or failed.

    friend bool operator==(const TrustItem &, const TrustItem &) = default;
};

} // namespace docket::shop

Q_DECLARE_METATYPE(docket::shop::RingBack)
Q_DECLARE_METATYPE(docket::shop::Ticket)
Q_DECLARE_METATYPE(docket::shop::QueueState)
Q_DECLARE_METATYPE(docket::shop::SellableEntry)
Q_DECLARE_METATYPE(docket::shop::SoldOutSpan)
Q_DECLARE_METATYPE(docket::shop::TrustItem)
