// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "counter_page.h"
#include "notice_bar.h"
#include "order_file_words.h"
#include "pay_sheet.h"
#include "sale_cart.h"
#include "sale_list.h"
#include "sale_result.h"
#include "ui/said.h"

#include <QStackedWidget>

#include <numeric>

using namespace Qt::StringLiterals;

namespace docket::ui {

Money CounterPage::noted() const
{
    return std::accumulate(m_payments.cbegin(), m_payments.cend(), Money(),
        [](Money sum, const PaymentRequest &payment) { return sum + payment.amount; });
}

Money CounterPage::left() const
{
    return m_priced.total - noted();
}

void CounterPage::showNoted()
{
    m_cart->setNoted(noted(), left());
}

bool CounterPage::isNoted()
{
    if (m_payments.isEmpty()) {
        return false;
    }
    m_notice->tell(tr("%1 is noted for this sale. Send it, or clear it.")
                       .arg(OrderFileWords::amount(noted())));
    return true;
}

void CounterPage::showToPay(const QList<shop::PaidOrder> &orders)
{
    const bool isShown = m_left->currentWidget() == m_list && m_isListWanted;
    if (isShown || m_isListWanted) {
        m_list->showToPay(orders);
        m_left->setCurrentWidget(m_list);
    }
}

void CounterPage::openPay()
{
    closeSheet();
    if (!m_payments.isEmpty() && left() <= Money()) {
        send(); // all of it was taken before
        return;
    }
    m_pay->open(m_sale.name.isEmpty() ? tr("Walk-in") : m_sale.name, left());
    m_left->setCurrentWidget(m_pay);
}

void CounterPage::openPayFor(const shop::PaidOrder &order)
{
    closeSheet();
    m_payingFor = order.order.id;
    m_pay->open(u"%1  %2"_s.arg(order.order.number.display(), order.order.customerName),
        leftToPay(order.order, order.payments));
    m_left->setCurrentWidget(m_pay);
}

void CounterPage::pay(const PaymentRequest &payment)
{
    if (!m_payingFor.isEmpty()) {
        PaymentRequest ofOrder = payment;
        ofOrder.order = m_payingFor;
        emit paymentRequested(ofOrder);
        return;
    }
    const auto checked = checkedPayment(payment, left());
    if (!checked) {
        m_pay->setRefusal(said(checked.error()));
        return;
    }
    m_payments.append(payment);
    showNoted();
    if (left().isZero()) {
        send();
    } else {
        m_pay->setLeft(left());
    }
}

void CounterPage::send()
{
    m_cart->setWaiting();
    setWaiting(true);
    emit sendRequested(m_sale, m_priced.total, m_payments);
}

void CounterPage::setWaiting(bool isWaiting)
{
    m_isWaiting = isWaiting;
    allowTaps();
}

void CounterPage::allowTaps()
{
    const bool isFree = !m_isWaiting && !m_pause.isActive();
    m_left->setEnabled(isFree);
    m_right->setEnabled(isFree);
}

bool CounterPage::waitsForAnswer() const
{
    return m_isWaiting || (m_left->currentWidget() == m_pay && m_pay->isAsking());
}

void CounterPage::showSent(const shop::SentSale &sale)
{
    if (sale.sale != m_sale.id) {
        return; // the second tap on one that was sent
    }
    setWaiting(false);
    closeSheet();
    begin();
    m_result->show(sale.order, sale.payments);
    m_left->setCurrentWidget(m_result);
}

void CounterPage::showPaid(const shop::PaidOrder &order)
{
    const Money stillLeft = leftToPay(order.order, order.payments);
    if (m_payingFor == order.order.id && stillLeft > Money()) {
        m_pay->setLeft(stillLeft);
    } else if (m_payingFor == order.order.id || m_left->currentWidget() == m_result) {
        closeSheet();
        m_result->show(order.order, order.payments);
        m_left->setCurrentWidget(m_result);
    }
}

void CounterPage::refuse(const QString &sale, const Sentence &reason)
{
    if (sale != m_sale.id) {
        return;
    }
    setWaiting(false);
    closeSheet();
    change(); // perhaps at another price
    m_notice->tell(said(reason));
}

} // namespace docket::ui
