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
class MoneyEdit;

/// Takes the money for one bill: cash by the notes that people hand over, a card on the shop's own
/// terminal, a part of it, or one share after the other. It only asks; what was taken it is told.
/// Until it is, and for as long as a second tap may belong to the first, it takes no other; nor
/// does it take the second half of the tap that has opened it.
class PaySheet final : public QWidget {
    Q_OBJECT

public:
    PaySheet(const Theme &theme, QWidget *parent);

    /// A bill, of which so much is left.
    void open(const QString &title, Money left);
    /// So much is left after a payment; what follows is for the next one.
    void setLeft(Money left);
    /// The payment was not taken.
    void setRefusal(const QString &reason);
    /// A payment is asked for, and it is not known what became of it.
    bool isAsking() const { return m_isAsking; }

signals:
    /// Without its order. Asked for again after a refusal it is the same payment.
    void paymentRequested(const docket::PaymentRequest &payment);
    void closed();

private:
    void fill();
    void fillNotes();
    void fillShares();
    /// What the next payment settles: of what is left, or one share of it.
    Money share() const;
    Money cashShare() const;
    void payTyped(PaymentMethod method);
    void ask(PaymentMethod method, Money amount, Money tendered);
    /// The next payment is another one.
    void renew(Money left);
    void settle();
    void allowTaps();
    void showRefusal(const QString &reason);

    const Theme &m_theme;
    Money m_left;
    int m_payers = 1; // who still pay
    QString m_payment; // the id of what is asked for next
    bool m_isAsking = false;
    TapPause m_pause;
    QLabel *m_title;
    QLabel *m_amount;
    QLabel *m_hint;
    QLabel *m_refusal;
    QWidget *m_notes;
    QWidget *m_shares;
    ActionButton *m_card;
    MoneyEdit *m_typed;
    QWidget *m_choices = nullptr;
    ActionButton *m_back;
};

} // namespace docket::ui
