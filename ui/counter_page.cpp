// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "counter_page.h"

#include "action_button.h"
#include "customer_finder.h"
#include "line_sheet.h"
#include "menu_form.h"
#include "notice_bar.h"
#include "pay_sheet.h"
#include "sale_cart.h"
#include "sale_details.h"
#include "sale_grid.h"
#include "sale_list.h"
#include "sale_result.h"
#include "ui/said.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QStackedWidget>
#include <QUuid>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

constexpr int cartWidth = 100 * spacingUnit;

} // namespace

CounterPage::CounterPage(
    shop::Counter *counter, const Theme &theme, const TicketWords &words, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_left(new QStackedWidget(this)),
      m_right(new QStackedWidget(this)), m_grid(new SaleGrid(theme, this)),
      m_lineSheet(new LineSheet(theme, this)), m_details(new SaleDetails(theme, words, this)),
      m_pay(new PaySheet(theme, this)), m_list(new SaleList(theme, words, this)),
      m_result(new SaleResult(theme, this)), m_finder(new CustomerFinder(theme, this)),
      m_cart(new SaleCart(theme, words, this)),
      m_notice(new NoticeBar(theme, u"counter-notice"_s, this)),
      m_heldButton(formButton(theme, u"counter-held"_s, {}, this))
{
    build();
    connectParts();
    if (counter != nullptr) {
        connectCounter(*counter);
    }
    begin();
    showHeld({});
}

void CounterPage::build()
{
    setObjectName(u"counter"_s);
    setProperty("role", u"screen"_s);
    setAttribute(Qt::WA_StyledBackground);
    for (auto *sheet : std::initializer_list<QWidget *> {
             m_grid, m_lineSheet, m_details, m_pay, m_list, m_result}) {
        m_left->addWidget(sheet);
    }
    m_start = new QWidget(this);
    auto *toPay = formButton(m_theme, u"counter-to-pay"_s, tr("To pay"), m_start);
    auto *drawer = formButton(m_theme, u"counter-drawer"_s, tr("Open drawer"), m_start);
    connect(m_heldButton, &QPushButton::clicked, this, [this] {
        m_list->showHeld(m_held, m_now);
        m_left->setCurrentWidget(m_list);
    });
    connect(toPay, &QPushButton::clicked, this, [this] {
        m_isListWanted = true;
        emit toPayRequested();
    });
    connect(drawer, &QPushButton::clicked, this, &CounterPage::drawerRequested);
    auto *others = new QHBoxLayout;
    others->setSpacing(2 * spacingUnit);
    for (auto *button : {m_heldButton, toPay, drawer}) {
        others->addWidget(button, 1);
    }
    auto *start = new QVBoxLayout(m_start);
    start->setContentsMargins(0, 0, 0, 0);
    start->setSpacing(3 * spacingUnit);
    start->addLayout(others);
    start->addWidget(m_finder, 1);
    m_right->addWidget(m_start);
    m_right->addWidget(m_cart);
    m_right->setFixedWidth(cartWidth);
    auto *columns = new QHBoxLayout;
    columns->setContentsMargins(4 * spacingUnit, 4 * spacingUnit, 4 * spacingUnit, 4 * spacingUnit);
    columns->setSpacing(4 * spacingUnit);
    columns->addWidget(m_left, 1);
    columns->addWidget(m_right);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(columns, 1);
    layout->addWidget(m_notice);
}

void CounterPage::connectParts()
{
    connect(m_grid, &SaleGrid::itemChosen, this, &CounterPage::sell);
    connect(m_finder, &CustomerFinder::customerChosen, this, &CounterPage::takeCustomer);
    connect(m_finder, &CustomerFinder::numberEntered, this, [this](const QString &typed) {
        m_sale.phone = typed;
        m_sale.channel = shop::HandChannel::Phone;
        change();
        m_right->setCurrentWidget(m_cart);
    });
    connect(m_cart, &SaleCart::lineChosen, this, &CounterPage::openLine);
    connect(m_cart, &SaleCart::detailsRequested, this, [this] {
        closeSheet();
        m_left->setCurrentWidget(m_details);
        m_details->open(m_sale, m_now);
    });
    connect(m_cart, &SaleCart::sendRequested, this, &CounterPage::send);
    connect(m_cart, &SaleCart::payRequested, this, &CounterPage::openPay);
    connect(m_cart, &SaleCart::holdRequested, this, &CounterPage::hold);
    connect(m_cart, &SaleCart::clearRequested, this, &CounterPage::clear);
    connect(m_lineSheet, &LineSheet::lineChanged, this, &CounterPage::changeLine);
    connect(m_lineSheet, &LineSheet::removed, this, &CounterPage::removeLine);
    connect(m_lineSheet, &LineSheet::closed, this, &CounterPage::closeSheet);
    connect(m_details, &SaleDetails::saleChanged, this, [this](const shop::CounterSale &details) {
        m_sale.name = details.name;
        m_sale.phone = details.phone;
        m_sale.notes = details.notes;
        m_sale.pickupAt = details.pickupAt;
        m_sale.channel = details.channel;
        change();
    });
    connect(m_details, &SaleDetails::closed, this, &CounterPage::closeSheet);
    connect(m_pay, &PaySheet::paymentRequested, this, &CounterPage::pay);
    connect(m_pay, &PaySheet::closed, this, &CounterPage::closeSheet);
    connect(m_list, &SaleList::resumeRequested, this, &CounterPage::resume);
    connect(m_list, &SaleList::payRequested, this, &CounterPage::openPayFor);
    connect(m_list, &SaleList::closed, this, &CounterPage::closeSheet);
    connect(m_result, &SaleResult::nextRequested, this, &CounterPage::closeSheet);
    connect(&m_pause, &QTimer::timeout, this, &CounterPage::allowTaps);
    connect(m_result, &SaleResult::takeBackRequested, this,
        [this](const OrderId &, const QString &payment) {
            emit takeBackRequested({QUuid::createUuid().toString(QUuid::WithoutBraces), payment,
                tr("Noted by mistake")});
        });
}

void CounterPage::connectCounter(shop::Counter &counter)
{
    using shop::Counter;
    connect(this, &CounterPage::openRequested, &counter, &Counter::open);
    connect(this, &CounterPage::priceRequested, &counter, &Counter::price);
    connect(this, &CounterPage::againRequested, &counter, &Counter::orderAgain);
    connect(this, &CounterPage::sendRequested, &counter, &Counter::send);
    connect(this, &CounterPage::holdRequested, &counter, &Counter::hold);
    connect(this, &CounterPage::dropRequested, &counter, &Counter::dropHeld);
    connect(this, &CounterPage::toPayRequested, &counter, &Counter::listToPay);
    connect(this, &CounterPage::paymentRequested, &counter, &Counter::takePayment);
    connect(this, &CounterPage::takeBackRequested, &counter, &Counter::takePaymentBack);
    connect(this, &CounterPage::drawerRequested, &counter, &Counter::openDrawer);
    connect(m_result, &SaleResult::receiptRequested, &counter, &Counter::printReceipt);
    connect(m_finder, &CustomerFinder::findRequested, &counter, &Counter::findCustomers);
    connect(&counter, &Counter::menuShown, this, [this](const shop::SharedMenu &menu) {
        m_menu = menu;
        m_grid->tell(menu);
        if (isSelling()) {
            change(); // at the prices of now
        }
    });
    connect(&counter, &Counter::salePriced, this, &CounterPage::showPriced);
    connect(&counter, &Counter::customersFound, m_finder, &CustomerFinder::tell);
    connect(&counter, &Counter::orderFound, this, &CounterPage::takeAgain);
    connect(&counter, &Counter::saleSent, this, &CounterPage::showSent);
    connect(&counter, &Counter::saleRefused, this, &CounterPage::refuse);
    connect(&counter, &Counter::heldListed, this, &CounterPage::showHeld);
    connect(&counter, &Counter::toPayListed, this, &CounterPage::showToPay);
    connect(&counter, &Counter::orderPaid, this, &CounterPage::showPaid);
    connect(&counter, &Counter::paymentRefused, this,
        [this](const OrderId &order, const Sentence &reason) {
            if (order == m_payingFor) {
                m_pay->setRefusal(said(reason));
            } else {
                m_notice->tell(said(reason));
            }
        });
    connect(&counter, &Counter::failed, m_notice,
        [this](const Sentence &reason) { m_notice->tell(said(reason)); });
}

void CounterPage::open()
{
    emit openRequested();
    if (m_right->currentWidget() == m_start) {
        m_finder->field()->setFocus();
    }
}

void CounterPage::sellAgain(const OrderId &order)
{
    emit openRequested();
    m_pause.begin(); // the second half of a double tap is not meant for what stands here
    allowTaps();
    if (takesAnother()) {
        emit againRequested(order);
    }
}

bool CounterPage::takesAnother()
{
    if (waitsForAnswer()) {
        m_notice->tell(tr("The counter still waits for an answer. Try again in a moment."));
        return false;
    }
    return !isNoted();
}

void CounterPage::begin()
{
    m_sale = {};
    m_sale.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_priced = {};
    m_payments.clear();
    showNoted();
    m_line = -1;
    m_finder->empty();
    m_right->setCurrentWidget(m_start);
}

void CounterPage::sell(const ItemId &item, const SizeId &size)
{
    const Item *sold = m_menu == nullptr ? nullptr : m_menu->item(item);
    if (sold == nullptr || isNoted()) {
        return;
    }
    shop::CounterLine line = shop::counterLine(*sold, size);
    const auto same =
        std::find_if(m_sale.lines.begin(), m_sale.lines.end(), [&line](shop::CounterLine other) {
            other.quantity = line.quantity;
            return other == line;
        });
    if (!shop::isComplete(*sold, line)) {
        m_sale.lines.append(line);
        change();
        openLine(static_cast<int>(m_sale.lines.size()) - 1);
        return;
    }
    if (same != m_sale.lines.end()) {
        ++same->quantity;
    } else {
        m_sale.lines.append(line);
    }
    change();
}

void CounterPage::takeCustomer(const shop::CounterCustomer &customer)
{
    m_sale.name = customer.name;
    m_sale.phone = customer.phone;
    m_sale.lines.append(customer.usualLines);
    change();
}

void CounterPage::takeAgain(const shop::SaleAgain &again)
{
    if (!again.lines.isEmpty()) {
        if (!takesAnother()) {
            return; // somebody was quicker than the answer
        }
        putAside();
        takeCustomer({again.phone, again.name, 0, {}, again.lines});
    }
    QStringList changes;
    for (const Sentence &change : again.changes) {
        changes.append(said(change));
    }
    if (!changes.isEmpty()) {
        m_notice->tell(changes.join(u' '));
    }
}

void CounterPage::openLine(int line)
{
    const bool isOpen = m_left->currentWidget() == m_lineSheet && line == m_line;
    if (line < 0 || line >= m_sale.lines.size() || isOpen || isNoted()) {
        return;
    }
    const qsizetype count = m_sale.lines.size();
    const bool isBelow = line > m_line;
    closeSheet();
    if (m_sale.lines.size() < count && isBelow) {
        --line; // one above it was unfinished, and went
    }
    m_line = line;
    m_lineSheet->open(m_menu, m_sale.lines.at(line));
    m_left->setCurrentWidget(m_lineSheet);
}

void CounterPage::changeLine(const shop::CounterLine &line)
{
    if (m_line >= 0 && m_line < m_sale.lines.size()) {
        m_sale.lines[m_line] = line;
        change();
    }
}

void CounterPage::removeLine()
{
    if (m_line >= 0 && m_line < m_sale.lines.size()) {
        m_sale.lines.removeAt(m_line);
        m_line = -1;
        change();
    }
    closeSheet();
}

void CounterPage::closeSheet()
{
    const bool isUnfinished = m_left->currentWidget() == m_lineSheet && m_line >= 0
        && m_line < m_sale.lines.size() && !m_lineSheet->isComplete();
    if (isUnfinished) {
        m_sale.lines.removeAt(m_line); // a can of nothing in particular
        change();
    }
    m_payingFor = {};
    m_line = -1;
    m_isListWanted = false;
    m_left->setCurrentWidget(m_grid);
    showNoted();
}

void CounterPage::change()
{
    ++m_sale.revision;
    m_cart->showSale(m_sale, m_now);
    m_right->setCurrentWidget(isBegun() ? static_cast<QWidget *>(m_cart) : m_start);
    emit priceRequested(m_sale);
}

void CounterPage::showPriced(const shop::PricedSale &priced)
{
    if (priced.sale == m_sale.id && priced.revision == m_sale.revision) {
        m_priced = priced;
        m_cart->showPrice(priced, m_now);
        showNoted();
    }
}

void CounterPage::hold()
{
    if (!isNoted()) {
        putAside();
    }
}

void CounterPage::putAside()
{
    closeSheet();
    if (isBegun()) {
        emit holdRequested(m_sale);
    }
    begin();
}

bool CounterPage::isBegun() const
{
    return isSelling() || !m_sale.name.isEmpty() || !m_sale.phone.isEmpty();
}

void CounterPage::clear()
{
    closeSheet();
    const bool isHeld = std::any_of(m_held.cbegin(), m_held.cend(),
        [this](const shop::HeldSale &held) { return held.sale.id == m_sale.id; });
    if (isHeld) {
        emit dropRequested(m_sale.id); // it is wanted no more
    }
    begin();
}

void CounterPage::resume(const shop::CounterSale &sale)
{
    closeSheet();
    const int revision = m_sale.revision;
    m_sale = sale;
    m_sale.revision = revision;
    change();
}

void CounterPage::goOnFrom(const CounterPage &other)
{
    m_menu = other.m_menu;
    m_sale = other.m_sale;
    m_payments = other.m_payments;
    if (m_menu != nullptr) {
        m_grid->tell(m_menu);
    }
    showHeld(other.m_held);
    if (other.m_isWaiting) {
        m_cart->showSale(m_sale, m_now);
        m_right->setCurrentWidget(m_cart);
        m_cart->setWaiting();
        setWaiting(true);
    } else {
        change();
    }
    if (other.m_left->currentWidget() == other.m_result) {
        m_result->goOnFrom(*other.m_result);
        m_left->setCurrentWidget(m_result);
    }
}

void CounterPage::showHeld(const QList<shop::HeldSale> &sales)
{
    m_held = sales;
    m_heldButton->setText(sales.isEmpty() ? tr("On hold") : tr("On hold (%1)").arg(sales.size()));
}

bool CounterPage::closeTopmost()
{
    if (waitsForAnswer()) {
        return true; // the answer decides what is shown
    }
    if (m_left->currentWidget() != m_grid) {
        closeSheet();
        return true;
    }
    return m_right->currentWidget() == m_start && m_finder->empty();
}

} // namespace docket::ui
