// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/order_rights.h"
#include "order_form.h"
#include "shop/order_history.h"

class QComboBox;
class QLabel;

namespace docket::ui {

class MoneyEdit;
class TickBox;

/// Cancels an order, brings it back, or gives money back: what will happen, why, and one button.
class OrderChangeForm final : public OrderForm {
    Q_OBJECT

public:
    OrderChangeForm(const Theme &theme, QWidget *parent);

    /// `change`: not Amend, which has a form of its own.
    void open(OrderChange change, const shop::OrderFile &file);

signals:
    void cancelRequested(const docket::OrderId &order, const QString &reason);
    void reopenRequested(const docket::OrderId &order, const QString &reason);
    void refundRequested(const docket::shop::RefundRequest &request);

protected:
    void goOn(const QString &reason) override;

private:
    void fillLines();
    /// What is ticked, in money.
    void sumLines();
    QList<int> tickedLines() const;
    RefundMethod method() const;
    /// What cash comes to in coins, where it is not the amount.
    void tellCoins();

    OrderChange m_change = OrderChange::Cancel;
    shop::OrderFile m_file;
    QString m_refundId; // one for each time the form is opened: a double tap is one refund
    QList<TickBox *> m_ticks;
    QWidget *m_lines;
    QVBoxLayout *m_lineBox = nullptr; // of the lines, made anew with them
    QWidget *m_money;
    MoneyEdit *m_amount;
    QComboBox *m_method;
    QLabel *m_handedOut;
};

} // namespace docket::ui
