// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bill.h"
#include "domain/id.h"
#include "domain/money.h"
#include "domain/order_number.h"
#include "domain/result.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

#include <optional>

namespace docket {

enum class OrderStatus { Received, Preparing, Ready, Collected, Cancelled };

/// The stored and exported word: "received".
QString toText(OrderStatus status);
std::optional<OrderStatus> orderStatusFromText(QStringView text);

/// Whether the kitchen may move an order so: one step forward, one step back (recall, also of what
/// was collected by mistake), and cancelled until it is collected. Cancelled is final; staying is
/// no move.
bool canBecome(OrderStatus from, OrderStatus to);

/// What was chosen of one group, under the names it was sold with.
struct OrderChoice {
    QString field; ///< salads, sauces, extras, brand, salt, cheese
    QStringList names;

    friend bool operator==(const OrderChoice &, const OrderChoice &) = default;
};

/// A line as it was sold: names and prices never change with the menu.
struct OrderLine {
    ItemId itemId;
    QString item; ///< "Lamb Kebab"
    QString size; ///< "large"; empty where the item has none.
    QString title; ///< "Large Lamb Kebab", as kitchen and receipt say it.
    int quantity = 1;
    Money unitPrice; ///< With options, before deals.
    QList<OrderChoice> choices; ///< In the item's order.
    QStringList without; ///< What must be left out.
    QString note;
    QString deal; ///< Name of the deal that took (some of) the line; empty for none.
    QString station;
    int prepSeconds = 0; ///< Work for one.

    /// Of all choices of a field, in their order; empty for a field that was not chosen.
    QStringList names(QStringView field) const;
    friend bool operator==(const OrderLine &, const OrderLine &) = default;
};

/// A placed order.
struct Order {
    OrderId id;
    OrderNumber number;
    OrderStatus status = OrderStatus::Received;
    QString provider; ///< vapi, retell, counter, ...
    QString callId; ///< The provider's, empty for the counter.
    SessionId session; ///< Empty for the counter.
    int cartVersion = 0;
    QString menuVersion;
    QString customerName;
    QString customerPhone; ///< E.164, or as it was said when it is no valid number.
    QString notes;
    QList<OrderLine> lines;
    Money subtotal;
    Money gst;
    Money total;
    Money savings;
    QList<PriceStep> breakdown; ///< From the menu's prices to the total.
    QString promoCode; ///< Empty: none.
    QList<PaymentPart> payments; ///< How the bill is split; empty: one payer.
    QDateTime placedAt; ///< UTC, as all times.
    QDateTime promisedAt;
    QDateTime estimatedAt; ///< When a caller would have been told that it is ready, at placing.
    QDateTime startedAt; ///< Invalid until preparing.
    QDateTime readyAt; ///< Invalid until ready.
    QDateTime closedAt; ///< Invalid until collected or cancelled.
    bool possibleDuplicate = false; ///< Same caller within the duplicate window.
};

/// A customer's name as given: 1 to 100 visible characters (grapheme clusters) of any script, in
/// normal form C, trimmed, single spaces. Control characters and line breaks are refused. Invisible
/// format characters that could reorder a docket (bidirectional marks, overrides, isolates) are
/// dropped; joiners inside emoji and Indic or Persian words stay.
Result<QString> checkedCustomerName(const QString &name);
/// Notes: like a name but up to 500 characters, may be empty; line breaks and tabs become spaces.
Result<QString> checkedNotes(const QString &notes);

} // namespace docket
