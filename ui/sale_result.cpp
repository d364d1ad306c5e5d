// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sale_result.h"

#include "action_button.h"
#include "labels.h"
#include "menu_form.h"
#include "order_file_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

/// The last payment that nobody has taken back.
const Payment *standing(const QList<Payment> &payments)
{
    for (auto payment = payments.crbegin(); payment != payments.crend(); ++payment) {
        const bool isTakenBack = std::any_of(payments.cbegin(), payments.cend(),
            [payment](const Payment &each) { return each.takesBack == payment->id; });
        if (payment->takesBack.isEmpty() && !isTakenBack) {
            return &*payment;
        }
    }
    return nullptr;
}

} // namespace

SaleResult::SaleResult(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_number(namedLabel("display", u"result-number"_s, this)),
      m_change(namedLabel("title", u"result-change"_s, this)),
      m_state(namedLabel("message", u"result-state"_s, this)),
      m_receipt(formButton(theme, u"result-receipt"_s, tr("Print a receipt"), this)),
      m_takeBack(formButton(theme, u"result-take-back"_s, tr("The payment was a mistake"), this)),
      m_next(formButton(theme, u"result-next"_s, tr("Next sale"), this)),
      m_actions(new QWidget(this))
{
    setObjectName(u"sale-result"_s);
    connect(&m_pause, &QTimer::timeout, this, &SaleResult::allowTaps);
    m_next->setGround(Colour::Go);
    connect(m_receipt, &QPushButton::clicked, this, [this] {
        m_receipt->setEnabled(false);
        emit receiptRequested(m_order.id);
    });
    connect(m_takeBack, &QPushButton::clicked, this, [this] {
        pause(); // or the second half of a double tap takes back the payment before
        emit takeBackRequested(m_order.id, m_payment);
    });
    connect(m_next, &QPushButton::clicked, this, &SaleResult::nextRequested);
    auto *actions = new QHBoxLayout(m_actions);
    actions->setContentsMargins(0, 0, 0, 0);
    actions->setSpacing(2 * spacingUnit);
    actions->addWidget(m_next);
    actions->addWidget(m_receipt);
    actions->addWidget(m_takeBack);
    actions->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4 * spacingUnit);
    layout->addWidget(m_number);
    layout->addWidget(m_change);
    layout->addWidget(m_state);
    layout->addWidget(m_actions);
    layout->addStretch(1);
}

void SaleResult::show(const Order &order, const QList<Payment> &payments)
{
    m_order = order;
    m_payments = payments;
    const Payment *last = standing(payments);
    const Money left = leftToPay(order, payments);
    m_payment = last == nullptr ? QString() : last->id;
    m_number->setText(order.number.display());
    const Money change = last == nullptr ? Money() : last->change;
    m_change->setText(tr("Change %1").arg(OrderFileWords::amount(change)));
    m_change->setVisible(!change.isZero());
    m_state->setText(left > Money()
            ? tr("%1 is in the kitchen. %2 to pay.")
                  .arg(order.customerName, OrderFileWords::amount(left))
            : tr("%1 has paid %2.").arg(order.customerName, OrderFileWords::amount(order.total)));
    m_receipt->setEnabled(true);
    m_takeBack->setVisible(last != nullptr);
    pause();
}

void SaleResult::pause()
{
    setFocus(); // else it goes on to a button that does something else
    m_pause.begin();
    allowTaps();
}

void SaleResult::allowTaps()
{
    m_actions->setEnabled(!m_pause.isActive());
    if (hasFocus()) {
        m_next->setFocus(); // once it takes it, and unless somebody types elsewhere by then
    }
}

} // namespace docket::ui
