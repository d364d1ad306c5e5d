// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shop/counter_sale.h"
#include "shop/payment_desk.h"

#include <QList>
#include <QObject>

namespace docket::shop {

/// Where people take orders and money by hand. Lives in the engine's thread, beside the Board that
/// it belongs to; connect as to that.
class Counter : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

public slots:
    /// Somebody wants to sell: menuShown, now and whenever it changes, and heldListed.
    virtual void open() = 0;
    /// salePriced.
    virtual void price(const docket::shop::CounterSale &sale) = 0;
    /// Whose number ends in these digits, or whose name begins like this: customersFound.
    virtual void findCustomers(const QString &typed) = 0;
    /// The customer of an order wants the same again: orderFound, or failed.
    virtual void orderAgain(const docket::OrderId &order) = 0;
    /// Makes an order of the sale and takes the money for it, all or nothing: saleSent, or
    /// saleRefused. The payments' orders are filled in. `total` is what the person saw: at another
    /// price it is refused, and one that was sent before with other lines, too.
    virtual void send(const docket::shop::CounterSale &sale, docket::Money total,
        const QList<docket::PaymentRequest> &payments) = 0;
    /// Puts a sale aside that was not sent, also over a restart: heldListed.
    virtual void hold(const docket::shop::CounterSale &sale) = 0;
    virtual void dropHeld(const QString &sale) = 0;
    /// Asks for toPayListed.
    virtual void listToPay() = 0;
    /// orderPaid, or paymentRefused.
    virtual void takePayment(const docket::PaymentRequest &payment) = 0;
    virtual void takePaymentBack(const docket::shop::PaymentReturn &payment) = 0;
    /// Without a sale: noted in the audit log.
    virtual void openDrawer() = 0;
    virtual void printReceipt(const docket::OrderId &order) = 0;

signals:
    void menuShown(const docket::shop::SharedMenu &menu);
    void salePriced(const docket::shop::PricedSale &sale);
    /// The best known first, five at the most.
    void customersFound(
        const QString &typed, const QList<docket::shop::CounterCustomer> &customers);
    void orderFound(const docket::shop::SaleAgain &sale);
    void saleSent(const docket::shop::SentSale &sale);
    void saleRefused(const QString &sale, const docket::Sentence &reason);
    /// Latest first.
    void heldListed(const QList<docket::shop::HeldSale> &sales);
    /// The orders that are not picked up and not paid, oldest promise first.
    void toPayListed(const QList<docket::shop::PaidOrder> &orders);
    void orderPaid(const docket::shop::PaidOrder &order);
    void paymentRefused(const docket::OrderId &order, const docket::Sentence &reason);
    /// Something else that was asked for was not done.
    void failed(const docket::Sentence &reason);
};

} // namespace docket::shop
