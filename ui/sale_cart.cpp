// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sale_cart.h"

#include "action_button.h"
#include "labels.h"
#include "menu_form.h"
#include "order_file_words.h"
#include "panel_scroll.h"
#include "reading.h"
#include "sale_tile.h"
#include "ui/said.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

QVBoxLayout *boxOf(QWidget *widget, int spacing)
{
    auto *box = new QVBoxLayout(widget);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(spacing);
    return box;
}

/// "NO ONION · lettuce, garlic · Kebab & can"
QString detailsOf(const shop::PricedSaleLine &line)
{
    QStringList parts;
    for (const QString &without : line.without) {
        parts.append(SaleCart::tr("NO %1").arg(without.toUpper()));
    }
    for (const QString &part : {line.details, said(line.problem), line.deal}) {
        if (!part.isEmpty()) {
            parts.append(part);
        }
    }
    return parts.join(u" · "_s);
}

} // namespace

SaleCart::SaleCart(const Theme &theme, const TicketWords &words, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_words(words), m_head(new QWidget(this)),
      m_lines(new QWidget), m_deals(new QWidget),
      m_total(namedLabel("title", u"sale-total"_s, this)),
      m_ready(namedLabel("message", u"sale-ready"_s, this)),
      m_problem(namedLabel("alarm", u"sale-problem"_s, this)),
      m_notedText(namedLabel("message", u"sale-noted"_s, this)),
      m_send(formButton(theme, u"sale-send"_s, tr("Send, pay later"), this)),
      m_pay(formButton(theme, u"sale-pay"_s, tr("Pay"), this))
{
    setObjectName(u"sale-cart"_s);
    m_send->setGround(Colour::Start);
    m_pay->setGround(Colour::Go);
    m_total->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *hold = formButton(theme, u"sale-hold"_s, tr("Hold"), this);
    m_clear = formButton(theme, u"sale-clear"_s, tr("Clear"), this);
    connect(m_send, &QPushButton::clicked, this, &SaleCart::sendRequested);
    connect(m_pay, &QPushButton::clicked, this, &SaleCart::payRequested);
    connect(hold, &QPushButton::clicked, this, &SaleCart::holdRequested);
    connect(m_clear, &QPushButton::clicked, this, &SaleCart::clear);
    auto *scroll = new PanelScroll(this);
    scroll->content()->setSpacing(2 * spacingUnit);
    scroll->content()->addWidget(m_lines);
    scroll->content()->addWidget(m_deals);
    scroll->content()->addStretch(1);
    auto *sum = new QHBoxLayout;
    sum->addWidget(m_ready, 1);
    sum->addWidget(m_total);
    auto *aside = new QHBoxLayout;
    aside->setSpacing(2 * spacingUnit);
    aside->addWidget(hold, 1);
    aside->addWidget(m_clear, 1);
    auto *forward = new QHBoxLayout;
    forward->setSpacing(2 * spacingUnit);
    forward->addWidget(m_send, 1);
    forward->addWidget(m_pay, 1);
    auto *layout = boxOf(this, 2 * spacingUnit);
    layout->addWidget(m_head);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_problem);
    layout->addLayout(sum);
    layout->addWidget(m_notedText);
    layout->addLayout(aside);
    layout->addLayout(forward);
    setRefusal({});
    setNoted({}, {});
}

void SaleCart::showSale(const shop::CounterSale &sale, const QDateTime &now)
{
    m_sale = sale;
    emptyBox(m_head);
    QStringList facts;
    if (!sale.phone.isEmpty()) {
        facts.append(sale.phone.startsWith(u'+') ? phoneText(sale.phone) : leftToRight(sale.phone));
    }
    if (sale.pickupAt.isValid()) {
        facts.append(tr("for %1").arg(m_words.clockTime(sale.pickupAt, now)));
    }
    if (!sale.notes.isEmpty()) {
        facts.append(sale.notes);
    }
    m_customer = new SaleTile(m_theme, u"sale-details-open"_s,
        sale.name.isEmpty() ? tr("Walk-in") : sale.name,
        facts.isEmpty() ? tr("Name, number, time, notes") : facts.join(u" · "_s), m_head);
    connect(m_customer, &QPushButton::clicked, this, &SaleCart::detailsRequested);
    boxOf(m_head, 0)->addWidget(m_customer);
    setReady(false);
}

void SaleCart::showPrice(const shop::PricedSale &priced, const QDateTime &now)
{
    fillLines(priced.lines);
    addDeals(priced);
    m_total->setText(OrderFileWords::amount(priced.total));
    const QDateTime at = m_sale.pickupAt.isValid() ? m_sale.pickupAt : priced.readyAt;
    m_ready->setText(tr("Ready %1").arg(m_words.clockTime(at, now)));
    setRefusal(said(priced.problem));
    if (priced.problem.isEmpty() && priced.asksForAge) {
        setRefusal(tr("18 and over only: look at the age."));
    }
    setReady(priced.problem.isEmpty() && !priced.lines.isEmpty());
}

void SaleCart::fillLines(const QList<shop::PricedSaleLine> &lines)
{
    emptyBox(m_lines);
    auto *box = boxOf(m_lines, spacingUnit);
    for (int index = 0; index < lines.size(); ++index) {
        const shop::PricedSaleLine &line = lines.at(index);
        const int quantity = m_sale.lines.value(index).quantity;
        auto *tile = new SaleTile(m_theme, u"sale-line-%1"_s.arg(index),
            (quantity == 1 ? line.title : u"%1 × %2"_s.arg(quantity).arg(line.title)) + u"  "_s
                + OrderFileWords::amount(line.total),
            detailsOf(line), m_lines);
        connect(tile, &QPushButton::clicked, this, [this, index] { emit lineChosen(index); });
        box->addWidget(tile);
    }
}

void SaleCart::addDeals(const shop::PricedSale &priced)
{
    emptyBox(m_deals);
    auto *box = boxOf(m_deals, spacingUnit);
    for (const auto &[name, saving] : priced.deals) {
        box->addWidget(
            textLabel("more", u"%1  −%2"_s.arg(name, OrderFileWords::amount(saving)), m_deals));
    }
}

void SaleCart::setRefusal(const QString &reason)
{
    m_problem->setText(reason);
    m_problem->setVisible(!reason.isEmpty());
    setReady(!m_sale.lines.isEmpty());
}

void SaleCart::setNoted(Money noted, Money left)
{
    m_noted = noted;
    m_isSure = false;
    m_clear->setText(tr("Clear"));
    m_notedText->setText(
        tr("%1 noted, %2 to pay").arg(OrderFileWords::amount(noted), OrderFileWords::amount(left)));
    m_notedText->setVisible(!noted.isZero());
}

void SaleCart::clear()
{
    if (m_noted.isZero() || m_isSure) {
        emit clearRequested();
        return;
    }
    m_isSure = true;
    m_clear->setText(tr("Forget %1?").arg(OrderFileWords::amount(m_noted)));
    m_clear->setEnabled(false); // for the second half of a double tap
    QTimer::singleShot(
        QApplication::doubleClickInterval(), m_clear, [this] { m_clear->setEnabled(true); });
}

void SaleCart::setWaiting()
{
    setReady(false);
}

void SaleCart::setReady(bool isReady)
{
    m_send->setEnabled(isReady);
    m_pay->setEnabled(isReady);
}

} // namespace docket::ui
