// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/docket_paper.h"

namespace docket::print {

using namespace Qt::StringLiterals;

Order sampleOrder(const QDateTime &placedAt, const QTimeZone &zone)
{
    OrderLine kebab;
    kebab.quantity = 2;
    kebab.title = u"Large Lamb Kebab"_s;
    kebab.choices = {{u"salads"_s, {u"lettuce"_s, u"tomato"_s}}, {u"sauces"_s, {u"garlic"_s}},
        {u"extras"_s, {u"haloumi"_s}}};
    kebab.without = {u"onion"_s};
    kebab.note = u"one cut in half"_s;
    kebab.deal = u"Large kebab + can"_s;
    kebab.unitPrice = Money::fromCents(1750);
    OrderLine can;
    can.quantity = 2;
    can.title = u"Can 375 ml"_s;
    can.choices = {{u"brand"_s, {u"solo"_s}}};
    can.deal = kebab.deal;
    can.unitPrice = Money::fromCents(350);

    Order order;
    order.number = {BusinessDay(placedAt.toTimeZone(zone).date()), 42};
    order.provider = u"vapi"_s;
    order.customerName = u"José O’Brien"_s;
    order.customerPhone = u"+61491570156"_s;
    order.notes = u"sesame allergy"_s;
    order.lines = {kebab, can};
    order.savings = Money::fromCents(300);
    order.total = Money::fromCents(3900);
    order.gst = Money::fromCents(355);
    order.placedAt = placedAt;
    order.promisedAt = placedAt.addSecs(25LL * 60);
    return order;
}

Settlement sampleSettlement()
{
    Payment card;
    card.id = u"card"_s;
    card.method = PaymentMethod::Card;
    card.amount = Money::fromCents(2002);
    Payment cash;
    cash.id = u"cash"_s;
    cash.amount = Money::fromCents(1898);
    cash.rounding = Money::fromCents(2);
    cash.tendered = Money::fromCents(2000);
    cash.change = Money::fromCents(100);
    return {{card, cash}, {}, true};
}

} // namespace docket::print
