// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/spooler.h"
#include "shop/call_desk.h"
#include "shop/caller_desk.h"
#include "shop/cart_desk.h"
#include "shop/counter.h"
#include "shop/order_desk.h"
#include "shop/payment_desk.h"
#include "shop/promise_desk.h"
#include "shop/shop_events.h"
#include "shop/staff_desk.h"

#include <QHash>

namespace docket::store {
class Database;
}

namespace docket::shop {

/// What selling by hand rests on: the very desks that calls use.
struct CounterParts {
    store::Database &database;
    const MenuDesk &menu;
    const CartDesk &carts;
    const PromiseDesk &promises;
    CallDesk &calls;
    OrderDesk &orders;
    CallerDesk &callers;
    ShopEvents &events;
};

/// The counter over the real shop. A sale goes the way of a call: it is written as one that has
/// ended with an order. Engine thread only.
class CounterDesk final : public Counter {
    Q_OBJECT

public:
    explicit CounterDesk(const CounterParts &parts);

    /// What people do stands under their names from now on, and some of it needs a right.
    void useStaff(StaffDesk &staff) { m_staff = &staff; }
    /// The drawer hangs on this printer (empty: there is none); receipts come out where they are
    /// set up, else there.
    void usePrinters(print::Spooler &spooler, const QString &drawer);

public slots:
    void open() override;
    void price(const docket::shop::CounterSale &sale) override;
    void findCustomers(const QString &typed) override;
    void orderAgain(const docket::OrderId &order) override;
    void send(const docket::shop::CounterSale &sale, docket::Money total,
        const QList<docket::PaymentRequest> &payments) override;
    void hold(const docket::shop::CounterSale &sale) override;
    void dropHeld(const QString &sale) override;
    void listToPay() override;
    void takePayment(const docket::PaymentRequest &payment) override;
    void takePaymentBack(const docket::shop::PaymentReturn &payment) override;
    void openDrawer() override;
    void printReceipt(const docket::OrderId &order) override;
    /// What is sold has changed.
    void tellMenu();

private:
    QString actor() const;
    /// The number as the shop keeps it, or as it was typed.
    QString phoneOf(const CounterSale &sale) const;
    /// The sale as a call's session, whose cart has its lines. Refused: the shop does not sell it,
    /// or not for the time that was chosen.
    Result<void> fill(CallSession &session, const CounterSale &sale, const SaleCart &cart) const;
    /// A chosen time lies within the opening hours and the days ahead, as a caller's does. Without
    /// one it is for as soon as the kitchen can, which is no question of hours: whoever sells
    /// stands in the shop, and serves who is still there when it has closed.
    Result<void> checkTime(const CallSession &session) const;
    Error closedThen(const QDateTime &earliest) const;
    Result<SentSale> write(
        const CounterSale &sale, Money total, const QList<PaymentRequest> &payments);
    Result<SentSale> place(CallScope &scope, CallSession &session, const CounterSale &sale,
        Money total, QList<PaymentRequest> payments);
    Result<QList<CounterCustomer>> customers(const QString &typed);
    Result<CounterCustomer> customer(const QString &phone);
    Result<QStringList> phonesLike(const QString &typed);
    Result<SaleAgain> saleAgain(const OrderId &id);
    /// As it was sent: a second tap on it is no other sale.
    void keepSent(const CounterSale &sale);
    Result<void> checkUnsent(const CounterSale &sale);
    Result<void> writeHeld(const CounterSale &sale);
    Result<void> writeDropped(const QString &sale);
    void tellHeld();
    Result<QList<PaidOrder>> toPay();
    void tellPaid(const OrderId &order, const Result<PaidOrder> &paid);
    Result<void> noteDrawer();
    Result<void> writeReceipt(const OrderId &order);
    void kickDrawer();

    CounterParts m_parts;
    PaymentDesk m_payments;
    StaffDesk *m_staff = nullptr;
    print::Spooler *m_spooler = nullptr;
    QString m_drawer;
    bool m_isMenuWanted = false;
    QHash<QString, QList<CounterLine>> m_sentLines; // by sale
};

} // namespace docket::shop
