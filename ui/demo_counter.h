// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shop/counter.h"

namespace docket::ui {

/// A counter with the demo menu, two sales on hold and one regular, in memory: it prices what is
/// put together, and keeps nothing.
class DemoCounter final : public shop::Counter {
    Q_OBJECT

public:
    /// `open`: the orders of the board that are to pay.
    DemoCounter(const QDateTime &now, const QList<Order> &open, QObject *parent);

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

private:
    shop::CounterLine line(const QString &item, const QString &size = {}) const;

    const QDateTime m_now;
    QList<Order> m_open;
    shop::SharedMenu m_menu;
};

} // namespace docket::ui
