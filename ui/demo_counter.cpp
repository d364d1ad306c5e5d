// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo_counter.h"

#include "demo_board.h"
#include "domain/menu_loader.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

constexpr int waitMinutes = 15;

shop::SharedMenu demoMenu()
{
    QFile file(u":/docket/demo/menu.json"_s);
    const auto menu = loadMenu(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    return menu ? *menu : std::make_shared<const Menu>();
}

} // namespace

DemoCounter::DemoCounter(const QDateTime &now, const QList<Order> &open, QObject *parent)
    : shop::Counter(parent), m_now(now), m_open(open), m_menu(demoMenu())
{
}

shop::CounterLine DemoCounter::line(const QString &item, const QString &size) const
{
    const Item *sold = m_menu->item(ItemId(item));
    return sold == nullptr ? shop::CounterLine() : shop::counterLine(*sold, SizeId(size));
}

void DemoCounter::open()
{
    emit menuShown(m_menu);
    shop::HeldSale first;
    first.sale.id = u"held-1"_s;
    first.sale.name = u"Ayşe"_s;
    first.sale.lines = {line(u"kebab-lamb"_s, u"large"_s), line(u"chips"_s, u"small"_s)};
    first.heldAt = m_now.addSecs(-4 * demoMinute);
    shop::HeldSale second = first;
    second.sale.id = u"held-2"_s;
    second.sale.name.clear();
    second.sale.lines.removeLast();
    second.heldAt = m_now.addSecs(-11 * demoMinute);
    emit heldListed({first, second});
}

void DemoCounter::price(const shop::CounterSale &sale)
{
    const shop::SaleCart cart = shop::saleCart(*m_menu, sale);
    shop::PricedSale priced = shop::pricedSale(*m_menu, sale, cart, priceCart(*m_menu, cart.cart));
    priced.readyAt = m_now.addSecs(waitMinutes * demoMinute);
    emit salePriced(priced);
}

void DemoCounter::findCustomers(const QString &typed)
{
    if (typed.size() < 2) {
        emit customersFound(typed, {});
        return;
    }
    shop::CounterLine can = line(u"can"_s);
    for (Selection &selection : can.chosen) {
        if (selection.options.isEmpty()) {
            selection.options = {OptionId(u"coca-cola"_s)};
        }
    }
    shop::CounterLine kebab = line(u"kebab-lamb"_s, u"large"_s);
    for (Selection &selection : kebab.chosen) {
        selection.options.removeOne(OptionId(u"onion"_s));
    }
    const shop::CounterCustomer tom {u"+61491570156"_s, u"Tom"_s, 14,
        {u"Large Lamb Kebab"_s, u"Small Chips"_s, u"Soft Drink Can"_s},
        {kebab, line(u"chips"_s, u"small"_s), can}};
    emit customersFound(typed, {tom});
}

void DemoCounter::orderAgain(const OrderId &) { }

void DemoCounter::send(
    const shop::CounterSale &sale, Money total, const QList<PaymentRequest> &payments)
{
    Order order;
    order.id = OrderId(u"sent"_s);
    order.number = {BusinessDay(QDate(2026, 11, 20)), 43};
    order.customerName = sale.name;
    order.total = total;
    QList<Payment> taken;
    for (const PaymentRequest &request : payments) {
        if (const auto payment = checkedPayment(request, leftToPay(order, taken))) {
            taken.append(*payment);
        }
    }
    emit saleSent({sale.id, order, taken});
}

void DemoCounter::hold(const shop::CounterSale &) { }

void DemoCounter::dropHeld(const QString &) { }

void DemoCounter::listToPay()
{
    QList<shop::PaidOrder> orders;
    Money total = Money::fromCents(1500);
    for (Order order : std::as_const(m_open)) {
        order.total = total;
        total += Money::fromCents(350);
        orders.append({order, {}});
    }
    emit toPayListed(orders);
}

void DemoCounter::takePayment(const PaymentRequest &) { }

void DemoCounter::takePaymentBack(const shop::PaymentReturn &) { }

void DemoCounter::openDrawer() { }

void DemoCounter::printReceipt(const OrderId &) { }

QList<DemoScene> counterScenes(const DemoScene &board)
{
    const QStringList start {u"section-counter"_s};
    const QStringList usual =
        start + QStringList {u"customer-key-1"_s, u"customer-key-5"_s, u"customer-key-6"_s};
    const QStringList cart = usual + QStringList {u"customer-0"_s};
    const QStringList pay = cart + QStringList {u"sale-pay"_s};
    const QList<std::pair<QString, QStringList>> states {{u"counter"_s, start},
        {u"counter-regular"_s, usual}, {u"counter-cart"_s, cart},
        {u"counter-options"_s, cart + QStringList {u"sale-line-0"_s}},
        {u"counter-details"_s, cart + QStringList {u"sale-details-open"_s}},
        {u"counter-pay"_s, pay}, {u"counter-sent"_s, pay + QStringList {u"pay-cash-4"_s}},
        {u"counter-held"_s, start + QStringList {u"counter-held"_s}},
        {u"counter-to-pay"_s, start + QStringList {u"counter-to-pay"_s}}};
    QList<DemoScene> scenes;
    for (const auto &[name, pressed] : states) {
        DemoScene scene = board;
        scene.name = name;
        scene.pressed = pressed;
        scenes.append(scene);
    }
    return scenes;
}

} // namespace docket::ui
