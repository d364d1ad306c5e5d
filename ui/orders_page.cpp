// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "orders_page.h"

#include "action_button.h"
#include "menu_form.h"
#include "order_amend_form.h"
#include "order_change_form.h"
#include "order_details.h"
#include "order_list.h"
#include "ui/said.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <initializer_list>
#include <utility>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

QHBoxLayout *rowOf(std::initializer_list<ActionButton *> actions)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(2 * spacingUnit);
    for (auto *action : actions) {
        row->addWidget(action);
    }
    row->addStretch(1);
    return row;
}

} // namespace

OrdersPage::OrdersPage(const Theme &theme, const TicketWords &words, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_tickets(words), m_words(m_tickets),
      m_list(new OrderList(theme, m_words, this)), m_right(new QStackedWidget(this)),
      m_shown(new QWidget(this)), m_details(new OrderDetails(m_words, m_tickets, m_shown)),
      m_form(new OrderChangeForm(theme, this)),
      m_amendForm(new OrderAmendForm(theme, m_tickets, this))
{
    build();
    connect(m_list, &OrderList::searchRequested, this, &OrdersPage::searchRequested);
    connect(m_list, &OrderList::orderChosen, this, &OrdersPage::choose);
    connect(m_list, &OrderList::nothingFound, this, [this] {
        closeForm();
        m_chosen = {};
        m_shown->hide();
    });
    connect(
        m_form, &OrderChangeForm::cancelRequested, this, [this] { m_asked = OrderChange::Cancel; });
    connect(
        m_form, &OrderChangeForm::reopenRequested, this, [this] { m_asked = OrderChange::Reopen; });
    connect(
        m_form, &OrderChangeForm::refundRequested, this, [this] { m_asked = OrderChange::Refund; });
    connect(m_amendForm, &OrderAmendForm::amendRequested, this,
        [this] { m_asked = OrderChange::Amend; });
    connect(m_form, &OrderChangeForm::cancelRequested, this, &OrdersPage::cancelRequested);
    connect(m_form, &OrderChangeForm::reopenRequested, this, &OrdersPage::reopenRequested);
    connect(m_form, &OrderChangeForm::refundRequested, this, &OrdersPage::refundRequested);
    connect(m_form, &OrderChangeForm::closed, this, &OrdersPage::closeForm);
    connect(m_amendForm, &OrderAmendForm::amendRequested, this, &OrdersPage::amendRequested);
    connect(m_amendForm, &OrderAmendForm::closed, this, &OrdersPage::closeForm);
}

void OrdersPage::build()
{
    setObjectName(u"orders"_s);
    setProperty("role", u"screen"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_reprint = addAction(u"order-reprint"_s, tr("Print again"));
    m_again = addAction(u"order-again"_s, tr("Order again"));
    m_amend = addAction(u"order-amend-open"_s, tr("Change"));
    m_refund = addAction(u"order-refund-open"_s, tr("Give money back"));
    m_cancel = addAction(u"order-cancel-open"_s, tr("Cancel order"));
    m_reopen = addAction(u"order-reopen-open"_s, tr("Bring back"));
    connect(m_reprint, &QPushButton::clicked, this, [this] { emit reprintRequested(m_chosen); });
    connect(m_again, &QPushButton::clicked, this, [this] { emit againRequested(m_chosen); });
    connect(m_amend, &QPushButton::clicked, this, [this] {
        m_right->setCurrentWidget(m_amendForm);
        m_amendForm->open(m_file);
    });
    connect(m_refund, &QPushButton::clicked, this, [this] { openForm(OrderChange::Refund); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { openForm(OrderChange::Cancel); });
    connect(m_reopen, &QPushButton::clicked, this, [this] { openForm(OrderChange::Reopen); });
    auto *shown = new QVBoxLayout(m_shown);
    shown->setContentsMargins(0, 0, 0, 0);
    shown->setSpacing(2 * spacingUnit);
    shown->addWidget(m_details, 1);
    shown->addLayout(rowOf({m_reprint, m_again}));
    shown->addLayout(rowOf({m_amend, m_refund, m_cancel, m_reopen}));
    m_right->addWidget(m_shown);
    m_right->addWidget(m_form);
    m_right->addWidget(m_amendForm);
    m_shown->hide();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(4 * spacingUnit, 4 * spacingUnit, 4 * spacingUnit, 4 * spacingUnit);
    layout->setSpacing(6 * spacingUnit);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_right, 1);
}

ActionButton *OrdersPage::addAction(const QString &name, const QString &text)
{
    return formButton(m_theme, name, text, m_shown);
}

void OrdersPage::open()
{
    closeForm();
    m_list->open();
}

void OrdersPage::lookFor(const QString &number)
{
    closeForm();
    m_list->lookFor(number);
}

void OrdersPage::tell(const shop::HistoryPage &page)
{
    m_list->tell(page);
}

void OrdersPage::choose(const OrderId &order)
{
    closeForm();
    m_chosen = order;
    emit fileRequested(order);
}

void OrdersPage::tellFile(const shop::OrderFile &file)
{
    if (file.order.id != m_chosen) {
        return; // somebody has gone on
    }
    m_file = file;
    m_status = file.order.status;
    m_list->follow(file.order);
    m_details->show(file, m_now);
    if (m_right->currentWidget() == m_shown) {
        m_shown->show();
    }
    showActions();
}

void OrdersPage::showActions()
{
    const auto may = [this](OrderChange change) {
        return verdictOn(change, AskedBy::Staff, m_file.order.status) == Verdict::Allowed;
    };
    m_amend->setVisible(may(OrderChange::Amend));
    m_cancel->setVisible(may(OrderChange::Cancel));
    m_reopen->setVisible(may(OrderChange::Reopen) && m_file.canReopen);
    m_refund->setVisible(
        may(OrderChange::Refund) && refundable(m_file.order, m_file.refunds) > Money());
}

void OrdersPage::follow(const shop::Ticket &ticket)
{
    m_list->follow(ticket.order);
    if (!isVisible() || ticket.order.id != m_chosen) {
        return;
    }
    const OrderStatus before = std::exchange(m_status, ticket.order.status);
    if (isDone(ticket, before)) {
        closeForm();
    } else if (before != m_status) {
        tellMoved();
    }
    emit fileRequested(m_chosen);
}

bool OrdersPage::isDone(const shop::Ticket &ticket, OrderStatus before) const
{
    if (!m_asked) {
        return false;
    }
    switch (*m_asked) {
    case OrderChange::Cancel:
        return ticket.order.status == OrderStatus::Cancelled;
    case OrderChange::Reopen:
        return ticket.order.status != OrderStatus::Cancelled;
    case OrderChange::Amend: // the kitchen has to see it, and moves nothing on before that
        return ticket.marks.news.has_value() || ticket.order.status == before;
    case OrderChange::Refund:
        return ticket.order.status == before;
    }
    Q_UNREACHABLE();
}

void OrdersPage::tellMoved()
{
    const QString words = tr("The order was moved on meanwhile: %1. What you typed is still here.")
                              .arg(OrderFileWords::status(m_status));
    m_form->setRefusal(words);
    m_amendForm->setRefusal(words);
}

void OrdersPage::tellRefusal(const OrderId &order, const Sentence &reason)
{
    if (order == m_chosen) {
        m_asked.reset();
        m_form->setRefusal(said(reason));
        m_amendForm->setRefusal(said(reason));
    }
}

void OrdersPage::openForm(OrderChange change)
{
    m_right->setCurrentWidget(m_form);
    m_form->open(change, m_file);
}

void OrdersPage::closeForm()
{
    m_asked.reset();
    if (m_right->currentWidget() != m_shown) {
        m_right->setCurrentWidget(m_shown);
        m_list->field()->setFocus();
    }
}

bool OrdersPage::closeTopmost()
{
    if (m_right->currentWidget() != m_shown) {
        closeForm();
        return true;
    }
    return m_list->emptySearch();
}

} // namespace docket::ui
