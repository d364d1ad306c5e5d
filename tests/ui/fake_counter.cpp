// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fake_counter.h"

#include "domain/menu_loader.h"

#include <QFile>

namespace docket::tests {

using namespace Qt::StringLiterals;

shop::SharedMenu FakeCounter::menu()
{
    QFile file(u":/docket/demo/menu.json"_s);
    const auto menu = loadMenu(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    return menu ? *menu : std::make_shared<const Menu>();
}

void FakeCounter::take(const Order &order)
{
    QList<Payment> taken;
    for (const PaymentRequest &request : sent.last().payments) {
        if (const auto payment = checkedPayment(request, leftToPay(order, taken))) {
            taken.append(*payment);
        }
    }
    emit saleSent({sent.last().sale.id, order, taken});
}

void FakeCounter::open()
{
    ++openings;
    emit menuShown(menu());
}

void FakeCounter::price(const shop::CounterSale &sale)
{
    const shop::SharedMenu sold = menu();
    const shop::SaleCart cart = shop::saleCart(*sold, sale);
    shop::PricedSale priced = shop::pricedSale(*sold, sale, cart, priceCart(*sold, cart.cart));
    priced.readyAt = QDateTime::fromString(u"2026-11-20T18:52:00+11:00"_s, Qt::ISODate).toUTC();
    emit salePriced(priced);
}

void FakeCounter::findCustomers(const QString &typed)
{
    searches.append(typed);
}

void FakeCounter::orderAgain(const OrderId &order)
{
    wantedAgain.append(order);
}

void FakeCounter::send(
    const shop::CounterSale &sale, Money total, const QList<PaymentRequest> &wanted)
{
    sent.append({sale, total, wanted});
}

void FakeCounter::hold(const shop::CounterSale &sale)
{
    held.append(sale);
}

void FakeCounter::dropHeld(const QString &sale)
{
    dropped.append(sale);
}

void FakeCounter::listToPay()
{
    ++toPayAsked;
}

void FakeCounter::takePayment(const PaymentRequest &payment)
{
    payments.append(payment);
}

void FakeCounter::takePaymentBack(const shop::PaymentReturn &payment)
{
    takenBack.append(payment);
}

void FakeCounter::openDrawer()
{
    ++drawerOpened;
}

void FakeCounter::printReceipt(const OrderId &order)
{
    receipts.append(order);
}

} // namespace docket::tests
