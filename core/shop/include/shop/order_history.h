// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/order.h"
#include "domain/payment.h"
#include "domain/refund.h"
#include "print/print_job.h"
#include "shop/call_record.h"

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>

namespace docket::shop {

/// What somebody looks for in the history of orders.
struct HistoryQuery {
    QString typed; ///< As docket::searchFor understands it; empty: all orders.
    std::optional<OrderNumber> before = {}; ///< The next page: only orders before this one.

    friend bool operator==(const HistoryQuery &, const HistoryQuery &) = default;
};

/// A page of orders, newest first.
struct HistoryPage {
    static constexpr int mostOrders = 50;

    HistoryQuery query;
    QList<Order> orders;
    bool hasMore = false;
};

/// Money goes back to a customer.
struct RefundRequest {
    QString id; ///< Made once by whoever asks: asked twice it is one refund.
    OrderId order;
    QString reason;
    QList<int> lines; ///< Positions of the order's lines that it is for; empty: of the order.
    Money amount;
    RefundMethod method = RefundMethod::Cash;

    friend bool operator==(const RefundRequest &, const RefundRequest &) = default;
};

/// How a person wants a placed order to be.
struct OrderAmendment {
    OrderId order;
    QString reason;
    QList<int> seen; ///< How many of each line there were when the person looked.
    QList<int> quantities; ///< How many of each there shall be; 0: none.
    QString notes;
    QDateTime promisedAt; ///< UTC
    QString seenNotes; ///< As the person saw them.
    QDateTime seenPromisedAt; ///< UTC: as the person saw it.

    friend bool operator==(const OrderAmendment &, const OrderAmendment &) = default;
};

/// One docket of an order.
struct FiledDocket {
    QString printer;
    print::Purpose purpose = print::Purpose::Kitchen;
    print::JobState state = print::JobState::Queued;
    QDateTime at; ///< UTC: when it was asked for.
    QString cause; ///< Why it is not on paper; empty: nothing is known.
};

/// One message to its customer; `kind` and `state` in the words of message::toText.
struct FiledMessage {
    QString kind;
    QString state;
    QString text;
    QDateTime at; ///< UTC
};

/// One row of the audit log that is about it.
struct FiledChange {
    QDateTime at; ///< UTC
    QString who; ///< As in store::AuditRow.
    QString what;
    QString reason; ///< Empty: none was given.
    std::optional<Money> before = {}; ///< The order's total, where it was changed.
    Money after = {};
};

/// All that is known of one order.
struct OrderFile {
    Order order;
    CallRecord call; ///< isCall false: it came another way.
    QList<FiledDocket> dockets;
    QList<FiledMessage> messages;
    QList<FiledChange> changes;
    QList<Refund> refunds;
    QList<Payment> payments; ///< Oldest first.
    /// Cancelled on this business day, no money went back, and no other order stands for it.
    bool canReopen = false;
};

} // namespace docket::shop

Q_DECLARE_METATYPE(docket::shop::HistoryQuery)
Q_DECLARE_METATYPE(docket::shop::HistoryPage)
Q_DECLARE_METATYPE(docket::shop::OrderFile)
Q_DECLARE_METATYPE(docket::shop::OrderAmendment)
Q_DECLARE_METATYPE(docket::shop::RefundRequest)
