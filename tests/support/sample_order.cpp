// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/sample_order.h"

#include <QTimeZone>

namespace docket::tests {

using namespace Qt::StringLiterals;

Order sampleOrder(const QString &id, int sequence)
{
    const QDateTime placed(QDate(2026, 11, 20), QTime(1, 26), QTimeZone::utc());
    Order order;
    order.id = OrderId(id);
    order.number = {BusinessDay(QDate(2026, 11, 20)), sequence};
    order.provider = u"vapi"_s;
    order.callId = u"call-1"_s;
    order.menuVersion = u"menu-1"_s;
    order.cartVersion = 1;
    order.customerName = u"José O’Brien"_s;
    order.customerPhone = u"+61491570156"_s;
    order.notes = u"ring the bell"_s;
    order.subtotal = Money::fromCents(1545);
    order.gst = Money::fromCents(155);
    order.total = Money::fromCents(1700);
    order.savings = Money::fromCents(150);
    order.breakdown = {
        {PriceStep::Kind::Items, u"Large Lamb Kebab"_s, Money::fromCents(1500)},
        {PriceStep::Kind::Items, u"Soft Drink Can (375ml)"_s, Money::fromCents(350)},
        {PriceStep::Kind::Deal, u"Kebab & can"_s, Money::fromCents(-150)},
    };
    order.payments = {{u"Tom"_s, Money::fromCents(1000)}, {u"Priya"_s, Money::fromCents(700)}};
    order.placedAt = placed;
    order.estimatedAt = placed.addSecs(20 * 60);
    order.promisedAt = placed.addSecs(45 * 60);

    OrderLine kebab;
    kebab.itemId = ItemId(u"kebab-lamb"_s);
    kebab.item = u"Lamb Kebab"_s;
    kebab.size = u"large"_s;
    kebab.title = u"Large Lamb Kebab"_s;
    kebab.unitPrice = Money::fromCents(1500);
    kebab.choices = {{u"salads"_s, {u"lettuce"_s, u"tomato"_s}}, {u"sauces"_s, {u"garlic"_s}}};
    kebab.without = {u"onion"_s};
    kebab.deal = u"Kebab & can"_s;
    kebab.station = u"grill"_s;
    kebab.prepSeconds = 180;

    OrderLine can;
    can.itemId = ItemId(u"can"_s);
    can.item = u"Soft Drink Can (375ml)"_s;
    can.title = can.item;
    can.unitPrice = Money::fromCents(350);
    can.choices = {{u"brand"_s, {u"coca-cola"_s}}};
    can.deal = u"Kebab & can"_s;
    can.station = u"counter"_s;
    can.prepSeconds = 10;

    order.lines = {kebab, can};
    return order;
}

} // namespace docket::tests
