// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order_details.h"

#include "call_words.h"
#include "labels.h"
#include "order_file_words.h"
#include "panel_scroll.h"
#include "ui/theme.h"
#include "ui/ticket_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace docket::ui {

OrderDetails::OrderDetails(const OrderFileWords &words, const TicketWords &tickets, QWidget *parent)
    : QWidget(parent), m_words(words), m_tickets(tickets), m_scroll(new PanelScroll(this))
{
    setObjectName(u"order-details"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
    m_scroll->setFocusPolicy(Qt::TabFocus); // the arrow keys read on
    m_scroll->setAccessibleName(tr("Everything about the order"));
}

QLabel *OrderDetails::add(const char *role, const QString &name, const QString &text)
{
    auto *label = namedLabel(role, name, m_box);
    label->setText(text);
    m_texts->addWidget(label);
    return label;
}

void OrderDetails::addRow(const char *role, const QString &name, const QString &text, Money amount)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(4 * spacingUnit);
    row->addWidget(textLabel(role, text, m_box), 1);
    auto *figure = namedLabel(role, name, m_box);
    figure->setWordWrap(false);
    figure->setText(OrderFileWords::amount(amount));
    row->addWidget(figure, 0, Qt::AlignTop);
    m_texts->addLayout(row);
}

void OrderDetails::addHeading(const QString &text)
{
    m_texts->addSpacing(3 * spacingUnit);
    add("heading", {}, text);
}

void OrderDetails::addLines(const Order &order)
{
    addHeading(tr("ORDERED"));
    int number = 0;
    for (const OrderLine &line : order.lines) {
        ++number;
        addRow("message", u"order-line-price-%1"_s.arg(number),
            u"%1 × %2"_s.arg(line.quantity).arg(line.title), line.unitPrice * line.quantity);
        const QStringList details = OrderFileWords::details(line);
        if (!details.isEmpty()) {
            add("quiet", u"order-line-%1"_s.arg(number), details.join(u" · "_s));
        }
    }
    if (!order.notes.isEmpty()) {
        add("message", u"order-notes"_s, u'“' + order.notes + u'”');
    }
}

void OrderDetails::addPrice(const shop::OrderFile &file)
{
    const Order &order = file.order;
    addHeading(tr("PRICE"));
    for (const PriceStep &step : order.breakdown) {
        addRow("quiet", {}, step.label, step.amount);
    }
    addRow("message", u"order-total"_s,
        order.gst.isZero() ? tr("Total")
                           : tr("Total, with GST %1 in it").arg(OrderFileWords::amount(order.gst)),
        order.total);
    for (const PaymentPart &part : order.payments) {
        addRow("quiet", {}, tr("%1 pays").arg(part.payer), part.amount);
    }
    for (const Payment &payment : file.payments) {
        addRow("quiet", u"order-payment"_s, m_words.payment(payment, m_now), payment.amount);
    }
    const Money left = leftToPay(order, file.payments);
    if (!file.payments.isEmpty() && left > Money()) {
        addRow("message", u"order-left"_s, tr("Left to pay"), left);
    }
    for (const Refund &refund : file.refunds) {
        add("message", u"order-refund"_s, m_words.refund(refund, m_now));
    }
    if (!file.refunds.isEmpty()) {
        addRow("quiet", u"order-kept"_s,
            tr("Kept after that (adjustment note to %1)").arg(order.number.full()),
            refundable(order, file.refunds));
    }
}

void OrderDetails::addCall(const shop::CallRecord &call)
{
    if (!call.isCall) {
        return;
    }
    addHeading(tr("CALL"));
    add("message", u"order-caller"_s, CallWords::caller(call));
    add("quiet", {}, CallWords::times(call, m_tickets, m_now));
    for (const HeardSentence &sentence : call.said) {
        add("plain", u"order-said"_s, tr("“%1”", "what a caller said").arg(sentence.words));
        add("quiet", {}, CallWords::made(sentence));
    }
    if (!call.summary.isEmpty()) {
        add("plain", u"order-summary"_s, call.summary);
    }
    if (!call.transcript.isEmpty()) {
        add("quiet", u"order-transcript"_s, call.transcript);
    }
}

void OrderDetails::addPapers(const shop::OrderFile &file)
{
    if (!file.messages.isEmpty()) {
        addHeading(tr("MESSAGES"));
    }
    for (const auto &message : file.messages) {
        add("plain", u"order-message"_s, m_words.message(message, m_now));
    }
    if (!file.dockets.isEmpty()) {
        addHeading(tr("DOCKETS"));
    }
    for (const auto &docket : file.dockets) {
        add("plain", u"order-docket"_s, m_words.docket(docket, m_now));
    }
    if (!file.changes.isEmpty()) {
        addHeading(tr("WHO DID WHAT"));
    }
    for (const auto &change : file.changes) {
        add("plain", u"order-deed"_s, m_words.change(change, m_now));
    }
}

void OrderDetails::show(const shop::OrderFile &file, const QDateTime &now)
{
    m_now = now;
    delete m_box;
    m_box = new QWidget(m_scroll->widget());
    m_box->setObjectName(u"panel-content"_s);
    m_texts = new QVBoxLayout(m_box);
    m_texts->setContentsMargins(0, 0, 3 * spacingUnit, 0);
    m_texts->setSpacing(spacingUnit);
    m_texts->setAlignment(Qt::AlignTop);
    add("shop", u"order-title"_s,
        tr("%1 · %2", "number and customer")
            .arg(file.order.number.full(), m_tickets.customer(file.order)));
    add("message", u"order-status"_s, OrderFileWords::status(file.order.status));
    add("quiet", u"order-origin"_s, m_words.origin(file.order));
    add("quiet", u"order-times"_s, m_words.times(file.order));
    addLines(file.order);
    addPrice(file);
    addCall(file.call);
    addPapers(file);
    m_scroll->content()->addWidget(m_box, 1);
    m_box->show();
    m_scroll->verticalScrollBar()->setValue(0);
}

} // namespace docket::ui
