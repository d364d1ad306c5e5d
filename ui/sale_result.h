// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/payment.h"
#include "tap_pause.h"
#include "ui/theme.h"

#include <QWidget>

class QLabel;

namespace docket::ui {

class ActionButton;

/// What became of a sale: its number, the change to give, and a receipt for whoever wants one. For
/// as long as a second tap may belong to the one before it, it takes none.
class SaleResult final : public QWidget {
    Q_OBJECT

public:
    SaleResult(const Theme &theme, QWidget *parent);

    void show(const Order &order, const QList<Payment> &payments);
    /// Shows what another one does.
    void goOnFrom(const SaleResult &other) { show(other.m_order, other.m_payments); }

signals:
    void receiptRequested(const docket::OrderId &order);
    /// The last payment was a mistake.
    void takeBackRequested(const docket::OrderId &order, const QString &payment);
    void nextRequested();

private:
    void pause();
    void allowTaps();

    Order m_order;
    QList<Payment> m_payments;
    QString m_payment; // the last one that stands; empty: none
    TapPause m_pause;
    QLabel *m_number;
    QLabel *m_change;
    QLabel *m_state;
    ActionButton *m_receipt;
    ActionButton *m_takeBack;
    ActionButton *m_next;
    QWidget *m_actions; // all of these
};

} // namespace docket::ui
