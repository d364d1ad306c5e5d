// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/call_session.h"
#include "domain/order.h"
#include "domain/order_rights.h"
#include "domain/result.h"
#include "shop/call_desk.h"
#include "shop/cart_desk.h"
#include "shop/message_desk.h"
#include "shop/order_history.h"
#include "shop/promise_desk.h"
#include "shop/shop_profile.h"

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <utility>

namespace docket::store {
class Database;
struct PrintJobRow;
} // namespace docket::store

namespace docket::shop {

/// What is said when an order is placed.
struct OrderRequest {
    QString customerName;
    QString customerPhone; ///< As it was said; the transport's number wins over it.
    QString notes; ///< Joined to the notes that the call has taken before.
};

struct PlacedOrder {
    Order order;
    bool alreadyPlaced =
        false; ///< This call had placed this very cart before: the first order, again.
    QString
        notice; ///< What about its price is not as it was agreed, as a sentence; empty: nothing.
    std::optional<OrderNumber> replaced = {}; ///< The order that was cancelled for this one.
};

/// A placed order whose items are in the cart again.
struct ReopenedOrder {
    Order order;
    QStringList changes; ///< Sentences: what is gone or costs something else today.
};

/// Places orders and moves them on. Engine thread only.
class OrderDesk {
public:
    OrderDesk(store::Database &database, const CartDesk &carts, const PromiseDesk &promises,
        const OrderRules &rules, MessageDesk &messages)
        : m_database(database), m_carts(carts), m_promises(promises), m_rules(rules),
          m_messages(messages)
    {
    }

    /// By business day ("20261120"): numbers up to this one are on paper already, of orders that a
    /// backup which was brought back does not have. Orders get higher ones.
    void skipNumbers(const QMap<QString, int> &used) { m_usedNumbers = used; }

    /// Writes the order, its print jobs and its event into the scope's transaction. Incomplete:
    /// `Error::detail` names what is missing (cart, pickupTime, customerName), separated by blanks.
    /// A cart that was reopened replaces its order, or is refused when that has been started.
    Result<PlacedOrder> place(CallScope &scope, CallSession &session, const OrderRequest &request);

    /// Cancels an order within the scope's transaction, while the kitchen has not started it; one
    /// that is cancelled already stays so. Conflict: it has been started, or money was taken for
    /// it, and a person was called; Refused: it was picked up. The caller's right to the order has
    /// been checked (CallerDesk).
    Result<Order> cancel(
        CallScope &scope, CallSession &session, const OrderId &id, const QString &reason);
    /// Puts the items of an order into the call's cart, under today's menu, with its notes,
    /// promotion code, split of the bill and promised time. The order stays as it is until place()
    /// stores the changed cart and cancels it in the same transaction, so that nothing is lost or
    /// made twice; clearing the cart gives the change up. Errors as for cancel(), and Conflict when
    /// the cart holds something else.
    Result<ReopenedOrder> reopen(
        CallScope &scope, CallSession &session, const OrderId &id, const QString &wish);

    /// Moves an order, tells the customer where the shop wants that, and commits. `seen` is the
    /// status that the person acted on; Conflict when it is another by now.
    Result<Order> move(const OrderId &id, OrderStatus seen, OrderStatus to);

    /// Takes an open order as collected, whatever became of it: it has stood there for long, and
    /// nobody has said anything. No customer is told. Conflict: its status is another by now.
    Result<Order> clear(const OrderId &id, OrderStatus seen);

    // What a person of the shop does to a placed order, and why. Each is one transaction with its
    // event; what is so already changes nothing. Refused: the order's state does not allow it
    // (verdictOn), or the reason is no reason.

    /// The kitchen has to see it: on the board until it is acknowledged, and as a CANCELLED docket
    /// where one is on paper. The customer who got a message is told.
    Result<Order> cancelByStaff(const OrderId &id, const QString &reason);
    /// Brings back what was cancelled on this business day: to be made from the start, with fresh
    /// dockets; due after the least time that is ever promised, if its own time is nearer. Refused
    /// while an order that replaced it stands, and once money went back for it. The customer who
    /// was told otherwise is told.
    Result<Order> reopenByStaff(const OrderId &id, const QString &reason);
    /// Other quantities, notes or pick-up time. Priced under the menu that it was sold under: the
    /// customer has agreed to those prices. The kitchen has to see it, and gets CHANGED dockets;
    /// a ready order that gets more of something is in the making again.
    /// Conflict: the order is not as the person saw it.
    Result<Order> amend(const OrderAmendment &amendment);

    /// A collected order is to be made again: in the making from now, no line done, due after the
    /// least time that is ever promised. What was promised at first stays. Conflict: it is not
    /// collected any more.
    Result<Order> makeAgain(const OrderId &id);

    /// What was sold most in the last two weeks: items and units, most first, at most 20.
    Result<QList<std::pair<ItemId, int>>> popularItems() const;

private:
    Result<PlacedOrder> tryPlace(
        CallScope &scope, CallSession &session, const OrderRequest &request);
    /// Of what somebody counts, in the open Transaction; refused where there is not enough.
    Result<void> takeStock(const Order &order);
    /// Of a changed order only what is more; what is less is there again.
    Result<void> takeDifference(const Order &before, const Order &order);
    /// Whether a tax invoice is printed anew: never, where the printed one has another total, or
    /// where none was printed.
    enum class Receipts { Stand, AreWrong, IfNone };
    static bool wantsReceipt(const QList<store::PrintJobRow> &jobs, Receipts receipts);
    /// What waits is not printed any more, except the receipt of an order that is only changed;
    /// what is or may be on paper of a cancelled order is taken back by a docket that says so,
    /// where it came out.
    Result<void> withdrawDockets(const Order &order, const QDateTime &now);
    /// Also tells the printers that have paper of a changed order and nothing of it any more.
    Result<void> printAnew(
        const Order &order, print::Headline headline, Receipts receipts, const QDateTime &now);
    /// What a person does to an order, for a reason, in a transaction: `act`, if the order's state
    /// allows it and it is not so already. \return the order as it is then.
    Result<Order> byStaff(const OrderId &id, OrderChange change, const QString &reason,
        const std::function<Result<Order>(Order order, const QString &reason)> &act);
    Result<void> checkReturn(const Order &order, const QDateTime &now);
    Result<void> writeBackOn(Order &order, const QString &reason);
    Result<void> markBackOn(const Order &order, const QDateTime &dueAt, const QDateTime &now);
    /// Conflict: its status is another than the one that was seen.
    Result<Order> wantedAs(const OrderId &id, OrderStatus seen);
    static Error refusal(const Order &order, Verdict verdict);
    Result<Order> amended(
        const Order &before, const OrderAmendment &amendment, const QString &reason);
    Result<void> checkAmendment(const Order &order, const OrderAmendment &amendment) const;
    /// The menu that an order was sold under; NotFound when it is gone.
    Result<std::shared_ptr<const Menu>> menuOf(const Order &order);
    Result<void> priceAnew(Order &order, const QList<int> &quantities);
    Result<void> writeAmended(
        const Order &before, const Order &order, const QString &reason, bool isOtherLines);
    Result<void> store(const Order &order);
    /// An order to which a caller may do that (verdictOn), or to which it was done; for one that
    /// was started or paid for a person is called, with the wish.
    Result<Order> changeable(CallScope &scope, CallSession &session, const OrderId &id,
        OrderChange change, const QString &wish);
    /// The order, if no money was taken for it: else a person is called, who can give it back.
    Result<Order> unpaid(
        CallScope &scope, CallSession &session, const Order &order, const QString &wish);
    /// Cancels without touching the cart. `details` for the event: reason, replacedBy.
    Result<Order> withdraw(CallScope &scope, CallSession &session, const OrderId &id,
        const QJsonObject &details, const QString &wish);
    Result<int> nextNumber(const BusinessDay &day);
    Result<Order> writeMove(
        const OrderId &id, OrderStatus seen, OrderStatus to, const QJsonObject &details);

    store::Database &m_database;
    const CartDesk &m_carts;
    const PromiseDesk &m_promises;
    const OrderRules &m_rules;
    MessageDesk &m_messages;
    QMap<QString, int> m_usedNumbers;
    /// Given in a group.
    struct LastNumber {
        OrderNumber number = {};
        int undone = 0; ///< By the store's count: it has undone nothing since.
    };
    LastNumber m_lastNumber;
};

} // namespace docket::shop
