// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bill.h"
#include "domain/cart.h"
#include "domain/id.h"
#include "domain/json_text.h"
#include "domain/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace docket {

/// How a call went.
enum class CallOutcome {
    Open, ///< Still on the line.
    Ordered,
    Abandoned, ///< Ended with something in the cart that was never ordered: ring back.
    Nothing, ///< Ended without a cart.
};

QString toText(CallOutcome outcome);
std::optional<CallOutcome> callOutcomeFromText(QStringView text);

/// One telephone call and what the caller has asked for. A row in the store, not memory.
struct CallSession {
    SessionId id;
    QString provider; ///< "vapi"
    QString callId; ///< The provider's, or one that Docket made for a call without.
    QString caller; ///< E.164 from the transport; empty: unknown.
    Cart cart;
    int orderedCartVersion = -1; ///< The cart version that became an order; -1: none yet.
    QString menuVersion; ///< The cart is priced under it.
    QDateTime pickupAt; ///< UTC; invalid until it is set.
    QString notes; ///< For the kitchen, until the order takes them.
    QString promoCode; ///< As the menu spells it; empty: none.
    bool dealsAccepted = false; ///< Takes the deals that were offered, for this order.
    OrderId replaces; ///< The placed order that the cart takes the place of when it is ordered;
                      ///< empty: none.
    QList<PaymentPart> payments; ///< How the bill is to be split; empty: one payer.
    bool isSplitEqually = false; ///< The payments are equal parts, whatever the bill will be.
    QJsonObject itemDraft; ///< The item that is put together step by step: the tools' fields.
    bool isAgeConfirmed = false;
    bool wantsPerson = false; ///< Asked for a person; until the staff have seen to it.
    bool needsRingBack = false; ///< Abandoned, with a number; until the staff have seen to it.
    QStringList tools; ///< Names of the tools that the call used, each once.
    CallOutcome outcome = CallOutcome::Open;
    QDateTime startedAt;
    QDateTime lastSeenAt;
    QDateTime endedAt; ///< Invalid while open.
    QString endedReason;
    QString transcript;
    QString summary;
    QString recordingUrl;

    /// What is in the cart has become an order.
    bool hasOrderedCart() const
    {
        return !cart.lines.isEmpty() && cart.version == orderedCartVersion;
    }

    /// Something was asked for that no order took.
    bool hasUnorderedCart() const
    {
        return !cart.lines.isEmpty() && cart.version != orderedCartVersion;
    }

    friend bool operator==(const CallSession &, const CallSession &) = default;
};

/// Ends a call and judges how it went. Also again, when a later report or a second cart changes
/// that; what the staff have seen to does not come back by it.
void endCall(CallSession &session, const QDateTime &at);

/// The cart as the store keeps it. Reading refuses what was not written by `toJson`.
JsonFields toJson(const Cart &cart);
Result<Cart> cartFromJson(const QJsonObject &json);

/// What a call has agreed besides its cart (notes, replaced order, promotion code, deals, payments,
/// item draft, age, person, tools), as the store keeps it.
JsonFields agreementJson(const CallSession &session);
void takeAgreement(CallSession &session, const QJsonObject &json);

} // namespace docket
