// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shop/counter.h"

#include <QList>
#include <QStringList>

#include <utility>

namespace docket::tests {

/// Sells the demo menu: prices at once, and notes what else is asked of it.
class FakeCounter final : public shop::Counter {
    Q_OBJECT

public:
    using shop::Counter::Counter;

    struct Sent {
        shop::CounterSale sale;
        Money total;
        QList<PaymentRequest> payments;
    };

    int openings = 0;
    QStringList searches;
    QList<OrderId> wantedAgain;
    QList<Sent> sent;
    QList<shop::CounterSale> held;
    QStringList dropped;
    int toPayAsked = 0;
    QList<PaymentRequest> payments;
    QList<shop::PaymentReturn> takenBack;
    int drawerOpened = 0;
    QList<OrderId> receipts;

    static shop::SharedMenu menu();
    /// The last sale that was sent becomes this order, and what was asked for is paid.
    void take(const Order &order);

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
};

} // namespace docket::tests
