// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order_change_form.h"

#include "labels.h"
#include "menu_form.h"
#include "money_edit.h"
#include "order_file_words.h"
#include "tick_box.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QUuid>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

constexpr int amountWidth = 160;

QStringList reasonsFor(OrderChange change)
{
    switch (change) {
    case OrderChange::Cancel:
        return {OrderChangeForm::tr("Customer asked"), OrderChangeForm::tr("Never picked up"),
            OrderChangeForm::tr("Something ran out"), OrderChangeForm::tr("Ordered twice")};
    case OrderChange::Reopen:
        return {OrderChangeForm::tr("Cancelled by mistake"),
            OrderChangeForm::tr("Customer wants it after all")};
    case OrderChange::Refund:
        return {OrderChangeForm::tr("Wrong or missing"), OrderChangeForm::tr("Cold or late"),
            OrderChangeForm::tr("Not made"), OrderChangeForm::tr("Paid twice")};
    case OrderChange::Amend:
        break;
    }
    Q_UNREACHABLE();
}

QString titleOf(OrderChange change, const QString &number)
{
    switch (change) {
    case OrderChange::Cancel:
        return OrderChangeForm::tr("Cancel order %1").arg(number);
    case OrderChange::Reopen:
        return OrderChangeForm::tr("Bring order %1 back").arg(number);
    case OrderChange::Refund:
        return OrderChangeForm::tr("Give money back for order %1").arg(number);
    case OrderChange::Amend:
        break;
    }
    Q_UNREACHABLE();
}

QString confirmText(OrderChange change)
{
    switch (change) {
    case OrderChange::Cancel:
        return OrderChangeForm::tr("Cancel the order");
    case OrderChange::Reopen:
        return OrderChangeForm::tr("Bring it back");
    case OrderChange::Refund:
        return OrderChangeForm::tr("Give it back");
    case OrderChange::Amend:
        break;
    }
    Q_UNREACHABLE();
}

QString effectOf(OrderChange change, const shop::OrderFile &file)
{
    switch (change) {
    case OrderChange::Cancel:
        return file.order.status == OrderStatus::Received
            ? OrderChangeForm::tr("Callers cannot bring it back. Who got a text is told.")
            : OrderChangeForm::tr(
                "The kitchen has started it: the board shows it struck until somebody taps “Seen”, and a CANCELLED docket is printed.");
    case OrderChange::Reopen:
        return OrderChangeForm::tr(
            "It goes back to the board, and its dockets are printed again, headed BACK ON.");
    case OrderChange::Refund:
        return OrderChangeForm::tr("Of %1, %2 has not been given back. The order's total stays.")
            .arg(OrderFileWords::amount(file.order.total),
                OrderFileWords::amount(refundable(file.order, file.refunds)));
    case OrderChange::Amend:
        break;
    }
    Q_UNREACHABLE();
}

constexpr std::array methods {RefundMethod::Cash, RefundMethod::Card, RefundMethod::Other};

QString nameOf(RefundMethod method)
{
    switch (method) {
    case RefundMethod::Cash:
        return OrderChangeForm::tr("in cash from the drawer");
    case RefundMethod::Card:
        return OrderChangeForm::tr("on the card");
    case RefundMethod::Other:
        return OrderChangeForm::tr("another way");
    }
    Q_UNREACHABLE();
}

/// As most of it was paid.
int usualMethod(const QList<Payment> &payments)
{
    Money cash;
    for (const Payment &payment : payments) {
        cash += payment.method == PaymentMethod::Cash ? payment.amount : Money();
    }
    return cash + cash >= paidOf(payments) ? 0 : 1;
}

bool isGivenBack(const QList<Refund> &refunds, int line)
{
    return std::any_of(refunds.begin(), refunds.end(),
        [line](const Refund &refund) { return refund.lines.contains(line); });
}

} // namespace

OrderChangeForm::OrderChangeForm(const Theme &theme, QWidget *parent)
    : OrderForm(theme, u"change"_s, parent), m_lines(new QWidget(this)), m_money(new QWidget(this)),
      m_amount(new MoneyEdit(m_money)),
      m_method(formChoice(u"refund-method"_s, tr("How it is given back"), m_money)),
      m_handedOut(namedLabel("message", u"refund-handed-out"_s, m_money))
{
    for (const RefundMethod method : methods) {
        m_method->addItem(nameOf(method));
    }
    m_amount->setObjectName(u"refund-amount"_s);
    m_amount->setAccessibleName(tr("How much is given back"));
    m_amount->setFixedSize(amountWidth, touchHeight);
    auto *money = new QHBoxLayout(m_money);
    money->setContentsMargins(0, 0, 0, 0);
    money->addWidget(formLabel(tr("GIVE BACK $"), m_money));
    money->addWidget(m_amount);
    money->addWidget(m_method);
    money->addWidget(m_handedOut, 1);
    fields()->addWidget(m_lines);
    fields()->addWidget(m_money);
    connect(m_amount, &QLineEdit::textChanged, this, &OrderChangeForm::tellCoins);
    connect(m_method, &QComboBox::currentIndexChanged, this, &OrderChangeForm::tellCoins);
}

void OrderChangeForm::open(OrderChange change, const shop::OrderFile &file)
{
    m_change = change;
    m_file = file;
    m_refundId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const bool isRefund = change == OrderChange::Refund;
    m_lines->setVisible(isRefund);
    m_money->setVisible(isRefund);
    if (isRefund) {
        fillLines();
        m_amount->setMoney(refundable(file.order, file.refunds));
        m_method->setCurrentIndex(usualMethod(file.payments));
        tellCoins();
    }
    begin({titleOf(change, file.order.number.display()), effectOf(change, file),
        confirmText(change), reasonsFor(change)});
}

void OrderChangeForm::fillLines()
{
    emptyBox(m_lines);
    m_lineBox = new QVBoxLayout(m_lines);
    m_lineBox->setContentsMargins(0, 0, 0, 0);
    m_lineBox->setSpacing(0);
    m_ticks.clear();
    const QList<Money> shares = lineShares(m_file.order);
    for (qsizetype index = 0; index < m_file.order.lines.size(); ++index) {
        const OrderLine &line = m_file.order.lines.at(index);
        auto *tick = new TickBox(u"%1 × %2  %3"_s.arg(line.quantity)
                                     .arg(line.title, OrderFileWords::amount(shares.at(index))),
            m_lines);
        tick->setObjectName(u"refund-line-%1"_s.arg(index + 1));
        const bool isGone = isGivenBack(m_file.refunds, static_cast<int>(index));
        if (isGone) {
            tick->setText(tr("%1, given back", "a line of an order").arg(tick->text()));
        }
        tick->setEnabled(!isGone);
        tick->setAccessibleName(tick->text());
        connect(tick, &QCheckBox::toggled, this, &OrderChangeForm::sumLines);
        m_ticks.append(tick);
        m_lineBox->addWidget(tick);
    }
}

QList<int> OrderChangeForm::tickedLines() const
{
    QList<int> lines;
    for (int line = 0; line < m_ticks.size(); ++line) {
        if (m_ticks.at(line)->isChecked()) {
            lines.append(line);
        }
    }
    return lines;
}

void OrderChangeForm::sumLines()
{
    const Money open = refundable(m_file.order, m_file.refunds);
    const QList<Money> shares = lineShares(m_file.order);
    Money sum;
    for (const int line : tickedLines()) {
        sum += shares.at(line);
    }
    m_amount->setMoney(sum.isZero() ? open : std::min(sum, open));
}

RefundMethod OrderChangeForm::method() const
{
    return methods.at(static_cast<size_t>(m_method->currentIndex()));
}

void OrderChangeForm::tellCoins()
{
    const auto amount = m_amount->money();
    const Money coins = handedOut(m_file.refunds, amount.value_or(Money()));
    const bool isRounded = amount && method() == RefundMethod::Cash && coins != *amount;
    m_handedOut->setText(
        isRounded ? tr("Hand out %1").arg(OrderFileWords::amount(coins)) : QString());
}

void OrderChangeForm::goOn(const QString &reason)
{
    const OrderId id = m_file.order.id;
    if (m_change == OrderChange::Cancel) {
        emit cancelRequested(id, reason);
    } else if (m_change == OrderChange::Reopen) {
        emit reopenRequested(id, reason);
    } else if (const auto amount = m_amount->money()) {
        emit refundRequested({m_refundId, id, reason, tickedLines(), *amount, method()});
    } else {
        setRefusal(tr("Type how much is given back."));
    }
}

} // namespace docket::ui
