// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sale_list.h"

#include "action_button.h"
#include "labels.h"
#include "menu_form.h"
#include "order_file_words.h"
#include "panel_scroll.h"
#include "sale_tile.h"

#include <QLabel>
#include <QVBoxLayout>

#include <numeric>

using namespace Qt::StringLiterals;

namespace docket::ui {

SaleList::SaleList(const Theme &theme, const TicketWords &words, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_words(words),
      m_title(namedLabel("shop", u"sale-list-title"_s, this)),
      m_empty(namedLabel("message", u"sale-list-empty"_s, this)), m_list(new QWidget)
{
    setObjectName(u"sale-list"_s);
    auto *back = formButton(theme, u"sale-list-back"_s, tr("Back"), this);
    connect(back, &QPushButton::clicked, this, &SaleList::closed);
    auto *scroll = new PanelScroll(this);
    scroll->content()->addWidget(m_empty);
    scroll->content()->addWidget(m_list);
    scroll->content()->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3 * spacingUnit);
    layout->addWidget(m_title);
    layout->addWidget(scroll, 1);
    layout->addWidget(back, 0, Qt::AlignLeft);
}

void SaleList::begin(const QString &title, const QString &empty, bool isEmpty)
{
    m_title->setText(title);
    m_empty->setText(empty);
    m_empty->setVisible(isEmpty);
    emptyBox(m_list);
    auto *box = new QVBoxLayout(m_list);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(2 * spacingUnit);
}

void SaleList::showHeld(const QList<shop::HeldSale> &sales, const QDateTime &now)
{
    begin(tr("On hold"), tr("Nothing is on hold. Tap Hold in a sale to serve somebody else first."),
        sales.isEmpty());
    for (int index = 0; index < sales.size(); ++index) {
        const shop::HeldSale &held = sales.at(index);
        const int items = std::accumulate(held.sale.lines.cbegin(), held.sale.lines.cend(), 0,
            [](int sum, const shop::CounterLine &line) { return sum + line.quantity; });
        const QString who = held.sale.name.isEmpty() ? tr("Walk-in") : held.sale.name;
        auto *tile = new SaleTile(m_theme, u"held-%1"_s.arg(index), who,
            tr("%n items", nullptr, items) + u" · "_s
                + tr("since %1").arg(m_words.clockTime(held.heldAt, now)),
            m_list);
        connect(tile, &QPushButton::clicked, this,
            [this, sale = held.sale] { emit resumeRequested(sale); });
        m_list->layout()->addWidget(tile);
    }
}

void SaleList::showToPay(const QList<shop::PaidOrder> &orders)
{
    begin(tr("To pay"), tr("Every open order is paid."), orders.isEmpty());
    for (int index = 0; index < orders.size(); ++index) {
        const shop::PaidOrder &paid = orders.at(index);
        const Money left = leftToPay(paid.order, paid.payments);
        auto *tile = new SaleTile(m_theme, u"to-pay-%1"_s.arg(index),
            u"%1  %2"_s.arg(paid.order.number.display(), paid.order.customerName),
            u"%1 · %2"_s.arg(
                OrderFileWords::amount(left), OrderFileWords::status(paid.order.status)),
            m_list);
        connect(tile, &QPushButton::clicked, this, [this, paid] { emit payRequested(paid); });
        m_list->layout()->addWidget(tile);
    }
}

} // namespace docket::ui
