// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/call_session.h"
#include "domain/clock.h"
#include "domain/order.h"
#include "domain/result.h"
#include "message/message_job.h"
#include "message/sms_text.h"
#include "shop/call_desk.h"
#include "shop/message_rules.h"
#include "shop/shop_events.h"
#include "shop/shop_profile.h"

#include <QString>

#include <chrono>
#include <optional>

namespace docket::store {
class Database;
struct MessageRow;
} // namespace docket::store

namespace docket::shop {

/// What became of the wish to send a message. None of it is an error: an order stands without.
enum class SmsStatus {
    Queued, ///< In the outbox, also when it was there before.
    Off, ///< The shop sends none, or the caller wants none.
    NoNumber, ///< Nobody knows where to.
    Unavailable, ///< The provider's account is not set up.
    TooMany, ///< Over the limit of one call or one number.
};

/// The word for the voice agent: "queued", "off", "no-number" or "unavailable".
QString toText(SmsStatus status);

/// Decides which customer gets which message, and puts it into the outbox: in the transaction of
/// what it tells about, so that neither is there without the other. Sending is the outbox's. At
/// most three messages in ten minutes for a call and for a number; those about an order that is
/// ready, cancelled or brought back do not count against that, as no caller can provoke them.
/// Engine thread only.
class MessageDesk {
public:
    MessageDesk(store::Database &database, const Clock &clock, const ShopProfile &profile,
        const MessageRules &rules, ShopEvents &events)
        : m_database(database), m_clock(clock), m_profile(profile), m_rules(rules), m_events(events)
    {
    }

    /// The confirmation of an order, once. `wanted`: what the caller said; nullopt: was not asked.
    Result<SmsStatus> confirm(CallScope &scope, const Order &order, std::optional<bool> wanted);
    /// The address of the menu, to the number that was said, else to the calling one.
    Result<SmsStatus> sendMenuLink(
        CallScope &scope, const CallSession &session, const QString &said);

    struct Receipt {
        SmsStatus status;
        Order order;
    };
    /// The receipt of the last order of this call, else of the calling number. Goes to the calling
    /// number whatever is said; only when that is withheld, and then only for an order of this
    /// call, to the number that was said. NotFound when there is no such order.
    Result<Receipt> sendReceipt(CallScope &scope, const CallSession &session, const QString &said);

    /// Tells that an order can be picked up, once, in the open transaction of its move.
    Result<void> tellReady(const Order &order);

    /// Tells that the shop has cancelled an order, in the open transaction of that: to who was sent
    /// something about it before. Told each time, as it may have been brought back in between.
    Result<void> tellCancelled(const Order &order);
    /// A cancelled order is on again, in the open transaction of that: what would tell of the
    /// cancellation is not sent any more, and who was told of it gets another confirmation.
    Result<void> tellBackOn(const Order &order, const QDateTime &dueAt);
    /// What the provider says later (Delivered or Failed); a message that is not known, or not
    /// waiting for it, stays as it is. Commits.
    Result<void> noteDelivery(
        const QString &providerId, message::MessageState state, const QString &cause);

    const QString &menuUrl() const { return m_rules.menuUrl; }

private:
    struct Draft {
        message::MessageKind kind;
        OrderId order;
        SessionId session;
        QString to;
        QString text;
        std::chrono::seconds life; // Of no use to anybody after that.
        bool isTurn = false; // The order has just turned: told however often, without a limit.
    };
    Result<SmsStatus> enqueue(const Draft &draft);
    Result<SmsStatus> enqueueIn(CallScope &scope, const Draft &draft);
    Result<bool> isQueued(const Draft &draft);
    Result<bool> isOverLimit(const Draft &draft);
    message::SmsShop smsShop() const;

    store::Database &m_database;
    const Clock &m_clock;
    const ShopProfile &m_profile;
    const MessageRules &m_rules;
    ShopEvents &m_events;
};

} // namespace docket::shop
